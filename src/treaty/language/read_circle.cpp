// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace depositary::clause_language {

namespace {

void skip_article(Reader& reader) {
    static constexpr std::array<std::string_view, 6> articles{"the", "a", "an", "any", "all", "those"};
    for (const std::string_view article : articles)
        if (reader.skip(article)) return;
}

bool circle_begins_here(Reader& reader) {
    static constexpr std::array<std::string_view, 12> nouns{"state",        "states",        "member",    "members",
                                                            "party",        "parties",       "signatory", "signatories",
                                                            "organization", "organizations", "invited",   "one of"};
    const std::size_t here = reader.position();
    skip_article(reader);
    bool begins = reader.next_is(TokenKind::key);
    for (const std::string_view noun : nouns) begins = begins || reader.skip(noun);
    reader.go_back(here);
    return begins;
}

Circle parties_at(Reader& reader) {
    if (reader.accept("to")) return PartiesTo{reader.expect_key("a treaty")};
    return Parties{};
}

/// After "signatories" or "signatory"; a signatory alone must be called a signatory State.
Circle signatories_at(Reader& reader, bool several) {
    if (reader.accept_any({"of", "to"})) return SignatoriesOf{reader.expect_key("a treaty")};
    if (!reader.accept_any({"states", "state"}) && !several) reader.fail();
    return SignatoryStates{};
}

/// After "State" or "States".
Circle states_at(Reader& reader) {
    if (reader.accept_any({"party", "parties"})) return parties_at(reader);
    if (reader.accept("invited by")) return InvitedBy{reader.expect_key("a decision")};
    if (reader.accept("and organizations")) return Everyone{};
    return OnlyStates{};
}

/// After "all" or "any".
Circle every_state_at(Reader& reader) {
    const Circle states = states_at(reader);
    return states == Circle(OnlyStates{}) ? Circle(AllStates{}) : states;
}

bool skip_any(Reader& reader, std::string_view several, std::string_view one) {
    return reader.skip(several) || reader.skip(one);
}

Circle noun_at(Reader& reader) {
    if (skip_any(reader, "members of", "member of")) return MembersOf{reader.expect_key("a group")};
    if (skip_any(reader, "parties", "party")) return parties_at(reader);
    if (reader.skip("signatories")) return signatories_at(reader, true);
    if (reader.skip("signatory")) return signatories_at(reader, false);
    if (skip_any(reader, "organizations", "organization")) return Organizations{};
    if (reader.skip("invited by")) return InvitedBy{reader.expect_key("a decision")};
    if (skip_any(reader, "states", "state")) return states_at(reader);
    reader.miss("a circle of States such as `States`, `Parties`, `members of \"un\"` or names in double quotes");
    reader.fail();
}

Circle whole_at(Reader& reader) {
    if (reader.next_is(TokenKind::key) || reader.skip("one of")) return names_at(reader);
    if (skip_any(reader, "all states", "any state")) return every_state_at(reader);
    skip_article(reader);
    return noun_at(reader);
}

Circle single_at(Reader& reader) {
    const std::size_t here = reader.position();
    Circle whole = whole_at(reader);
    if (!reader.accept("other than")) return whole;
    Listed excepted = names_at(reader);
    return reader.build(here, [&] { return OtherThan(std::move(whole), std::move(excepted)); });
}

/// Takes the "," or "or" before another circle of an alternative, and nothing if none follows.
bool another_follows(Reader& reader) {
    const std::size_t here = reader.position();
    const bool comma = reader.skip(",");
    const bool joined = reader.skip("or") || reader.skip("and");
    if ((comma || joined) && circle_begins_here(reader)) return true;
    reader.go_back(here);
    return false;
}

/// The same for another name of a list; says whether it must be the last.
enum class Next { none, name, last_name };

Next name_follows(Reader& reader) {
    const std::size_t here = reader.position();
    const bool comma = reader.accept(",");
    const bool joined = reader.accept_any({"and", "or"});
    if ((comma || joined) && reader.next_is(TokenKind::key)) return joined ? Next::last_name : Next::name;
    reader.go_back(here);
    return Next::none;
}

}    // namespace

Listed names_at(Reader& reader) {
    const std::size_t here = reader.position();
    std::vector<StateKey> names{reader.expect_key("a State")};
    for (Next next = name_follows(reader); next != Next::none;
         next = next == Next::last_name ? Next::none : name_follows(reader))
        names.emplace_back(reader.expect_key("a State"));
    return reader.build(here, [&] { return Listed(std::move(names)); });
}

Circle circle_at(Reader& reader) {
    const std::size_t here = reader.position();
    std::vector<Circle> circles{single_at(reader)};
    while (another_follows(reader)) circles.push_back(single_at(reader));
    if (circles.size() == 1) return circles.front();
    Circle any = reader.build(here, [&] { return AnyCircle(std::move(circles)); });
    if (!reader.accept(", in each case other than")) return any;
    Listed excepted = names_at(reader);
    return reader.build(here, [&] { return OtherThan(std::move(any), std::move(excepted)); });
}

}    // namespace depositary::clause_language
