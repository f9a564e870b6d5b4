// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/treaty.hpp>

#include <utility>

namespace depositary {

namespace {

void check(const TreatyIdentity& identity, const FinalClauses& clauses, std::optional<Date> recorded) {
    std::vector<std::string> wrong = contradictions(identity, clauses);
    if (recorded && *recorded < identity.adopted) wrong.emplace_back("it entered into force before it was adopted");
    if (wrong.empty()) return;
    std::string text = "final clauses of \"" + identity.key.text() + "\" that contradict each other:";
    for (std::size_t i = 0; i < wrong.size(); ++i) text += (i == 0 ? " " : "; ") + wrong[i];
    throw InvalidTreaty(text);
}

}    // namespace

Treaty::Treaty(TreatyIdentity identity, FinalClauses clauses, std::optional<Date> recorded_entry_into_force)
    : identity_(std::move(identity)), clauses_(std::move(clauses)), recorded_(recorded_entry_into_force) {
    check(identity_, clauses_, recorded_);
}

}    // namespace depositary
