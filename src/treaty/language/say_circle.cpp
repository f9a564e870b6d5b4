// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/say.hpp"

#include <depositary/text/overloaded.hpp>

#include <utility>

namespace depositary::clause_language {

namespace {

/// How a circle is named: one out of it, all in it, or it as a whole to take a share of.
struct Naming {
    std::string (*name)(const Circle&);
    std::string_view one_of_several;
    std::string_view joined_by;
    int form;
};

/// The noun in the form of the naming, and what belongs to it.
std::string noun(const Naming& as, std::string_view one, std::string_view several, std::string_view whole,
                 std::string_view key = {}) {
    const std::string_view forms[] = {one, several, whole};
    return std::string(forms[as.form]) + (key.empty() ? "" : " " + quoted(key));
}

std::string names(const Listed& list) {
    std::vector<std::string> pieces;
    for (const StateKey& state : list.states()) pieces.push_back(quoted(state.text()));
    return join(pieces, "and");
}

std::string any_of(const Naming& as, const AnyCircle& any) {
    std::vector<std::string> pieces;
    for (const Circle& circle : any.circles()) pieces.push_back(as.name(circle));
    return join(pieces, as.joined_by);
}

std::string other_than(const Naming& as, const OtherThan& other) {
    const bool several = std::holds_alternative<AnyCircle>(other.whole().form());
    return as.name(other.whole()) + (several ? ", in each case other than " : " other than ") + names(other.excepted());
}

std::string list(const Naming& as, const Listed& listed) {
    return std::string(listed.states().size() > 1 ? as.one_of_several : "") + names(listed);
}

std::string name(const Naming& as, const Circle& circle) {
    return std::visit(overloaded{
                          [&](Everyone) { return std::string("States and organizations"); },
                          [&](OnlyStates) { return noun(as, "a State", "States", "States"); },
                          [&](AllStates) { return noun(as, "any State", "all States", "all States"); },
                          [&](Organizations) { return noun(as, "an organization", "organizations", "organizations"); },
                          [&](const MembersOf& members) {
                              return noun(as, "a member of", "members of", "the members of", members.group.text());
                          },
                          [&](const PartiesTo& parties) {
                              return noun(as, "a Party to", "Parties to", "the Parties to", parties.treaty.text());
                          },
                          [&](const SignatoriesOf& those) {
                              return noun(as, "a signatory of", "signatories of", "the signatories of",
                                          those.treaty.text());
                          },
                          [&](Parties) { return noun(as, "a Party", "the Parties", "the Parties"); },
                          [&](SignatoryStates) {
                              return noun(as, "a signatory State", "the signatory States", "the signatory States");
                          },
                          [&](const InvitedBy& those) {
                              return noun(as, "a State invited by", "States invited by", "the States invited by",
                                          those.decision.text());
                          },
                          [&](const Listed& listed) { return list(as, listed); },
                          [&](const AnyCircle& any) { return any_of(as, any); },
                          [&](const OtherThan& other) { return other_than(as, other); },
                      },
                      circle.form());
}

}    // namespace

std::string one_of(const Circle& circle) { return name(Naming{one_of, "one of ", "or", 0}, circle); }

std::string several_of(const Circle& circle) { return name(Naming{several_of, "", "or", 1}, circle); }

std::string whole_of(const Circle& circle) { return name(Naming{whole_of, "", "and", 2}, circle); }

}    // namespace depositary::clause_language
