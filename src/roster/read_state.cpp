// SPDX-License-Identifier: BSL-1.0
#include "roster/read_state.hpp"

#include "roster/read_fields.hpp"

namespace depositary::roster_detail {

namespace {

using text::Fields;
using text::Node;

/// Reads every table of a list; `read` gives the value or nothing.
template <class Value, class Read>
std::vector<Value> read_list(Fields& fields, std::string_view key, Read read) {
    std::vector<Value> values;
    for (const Node* table : fields.tables(key)) {
        Fields item(*table, "`" + std::string(key) + "` of " + fields.name(), fields.problems());
        if (std::optional<Value> value = read(item)) values.push_back(std::move(*value));
        item.finish();
    }
    return values;
}

std::optional<FormerKey> read_former_key(Fields& fields) {
    const auto key = read_key<StateKey>(fields, "key");
    const Interval when = read_interval(fields);
    if (!key) return std::nullopt;
    return FormerKey{*key, when};
}

std::optional<Membership> read_membership(Fields& fields) {
    const auto group = read_key<GroupKey>(fields, "group");
    const Interval when = read_interval(fields);
    if (!group) return std::nullopt;
    return Membership{*group, when};
}

std::optional<SuccessionKind> read_succession_kind(Fields& fields) {
    const std::string words = fields.required_text("kind");
    const auto kind = parse_succession_kind(words);
    if (!kind && !words.empty())
        fields.complain(fields.node("kind")->place(), "no kind of succession of States", "\"" + words + "\"",
                        "use newly independent, separation, dissolution, continuation, incorporation or union");
    return kind;
}

std::optional<Predecessor> read_predecessor(Fields& fields) {
    const auto key = read_key<StateKey>(fields, "key");
    const bool dated = fields.required("on") != nullptr;
    const auto on = dated ? read_date(fields, "on") : std::nullopt;
    const auto kind = read_succession_kind(fields);
    if (!key || !on || !kind) return std::nullopt;
    return Predecessor{*key, *on, *kind};
}

EntityKind read_kind(Fields& fields) {
    const std::string word = fields.text("kind").value_or("State");
    const auto kind = parse_entity_kind(word);
    if (!kind)
        fields.complain(fields.node("kind")->place(), "no kind of entry", "\"" + word + "\"",
                        "use State, organization, territory or contested");
    return kind.value_or(EntityKind::state);
}

std::optional<int> read_code(Fields& fields, std::string_view key) {
    const auto code = fields.integer(key);
    if (!code) return std::nullopt;
    if (*code >= 1 && *code <= 999) return static_cast<int>(*code);
    fields.complain(fields.node(key)->place(), "no code", std::to_string(*code), "give a number from 1 to 999");
    return std::nullopt;
}

void read_codes(Fields& fields, State& state) {
    for (const Node* table : fields.tables("codes")) {
        Fields codes(*table, "`codes` of " + fields.name(), fields.problems());
        state.iso2 = codes.text("iso2").value_or("");
        state.iso_numeric = read_code(codes, "iso_numeric");
        state.cow = read_code(codes, "cow");
        codes.finish();
    }
}

void read_names(Fields& fields, State& state) {
    if (fields.required("names") == nullptr) return;
    state.names = read_dated_names(fields, "names");
    check_order(
        state.names, [](const DatedName& name) -> const Interval& { return name.when; }, fields, "the names");
}

void read_existence(Fields& fields, State& state) {
    state.exists =
        read_list<Interval>(fields, "exists", [](Fields& item) { return std::optional(read_interval(item)); });
    check_order(
        state.exists, [](const Interval& when) -> const Interval& { return when; }, fields, "the times of existence");
}

}    // namespace

std::optional<State> read_state(const Node& table, Problems& problems) {
    Fields key_field(table, "a [[state]]", problems);
    const auto key = read_key<StateKey>(key_field, "key");
    if (!key) return std::nullopt;

    State state{.key = *key};
    Fields fields(table, "State " + key->text(), problems);
    static_cast<void>(fields.has("key"));    // read above
    state.kind = read_kind(fields);
    read_names(fields, state);
    state.aliases = read_dated_names(fields, "aliases");
    state.former_keys = read_list<FormerKey>(fields, "former_keys", read_former_key);
    read_codes(fields, state);
    read_existence(fields, state);
    state.predecessors = read_list<Predecessor>(fields, "predecessors", read_predecessor);
    state.memberships = read_list<Membership>(fields, "groups", read_membership);
    if (fields.has("member_group")) state.member_group = read_key<GroupKey>(fields, "member_group");
    fields.finish();
    return state;
}

}    // namespace depositary::roster_detail
