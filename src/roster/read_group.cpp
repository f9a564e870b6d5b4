// SPDX-License-Identifier: BSL-1.0
#include "roster/read_fields.hpp"
#include "roster/read_state.hpp"

namespace depositary::roster_detail {

namespace {

using text::Fields;
using text::Node;
using text::NodeKind;

std::vector<GroupKey> read_includes(Fields& fields) {
    std::vector<GroupKey> groups;
    for (const std::string& key : fields.texts("includes")) {
        if (GroupKey::is_valid(key)) groups.emplace_back(key);
        else
            fields.complain(fields.node("includes")->place(), fields.name() + " includes what is no key",
                            "\"" + key + "\"");
    }
    return groups;
}

std::vector<EntityKind> read_kinds(Fields& fields) {
    std::vector<EntityKind> kinds;
    for (const std::string& word : fields.texts("every")) {
        if (const auto kind = parse_entity_kind(word)) kinds.push_back(*kind);
        else
            fields.complain(fields.node("every")->place(), "no kind of entry", "\"" + word + "\"",
                            "use State, organization, territory or contested");
    }
    return kinds;
}

ListedMember read_member(const Node& table, const std::string& name, Problems& problems) {
    Fields fields(table, name, problems);
    ListedMember member{fields.required_text("state"), read_interval(fields), table.place()};
    fields.finish();
    return member;
}

std::optional<std::vector<ListedMember>> read_members(Fields& fields) {
    const Node* list = fields.node("members");
    if (list == nullptr) return std::nullopt;
    const std::string name = "`members` of " + fields.name();
    if (list->kind() != NodeKind::array) fields.complain(list->place(), name + " must be a list", list->text());
    std::vector<ListedMember> members;
    for (const Node& item : list->items()) {
        if (item.kind() == NodeKind::string) members.push_back({item.text(), {}, item.place()});
        else if (item.kind() == NodeKind::table) members.push_back(read_member(item, name, fields.problems()));
        else fields.complain(item.place(), name + " must list texts or tables", item.text());
    }
    return members;
}

}    // namespace

std::optional<ReadGroup> read_group(const Node& table, Problems& problems) {
    Fields key_field(table, "a [[group]]", problems);
    const auto key = read_key<GroupKey>(key_field, "key");
    if (!key) return std::nullopt;

    Fields fields(table, "group " + key->text(), problems);
    static_cast<void>(fields.has("key"));    // read above
    ReadGroup read{Group{.key = *key,
                         .name = fields.required_text("name"),
                         .source = fields.required_text("source"),
                         .includes = read_includes(fields),
                         .every = read_kinds(fields)},
                   read_members(fields)};
    fields.finish();
    return read;
}

}    // namespace depositary::roster_detail
