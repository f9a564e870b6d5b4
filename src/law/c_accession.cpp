// SPDX-License-Identifier: BSL-1.0
// LAW section C: accession.
#include "detail/bench.hpp"

namespace depositary {

using detail::Want;

namespace {

/// Far enough in the future that every window with a last day has it.
constexpr Date after_all = Date::max();

}    // namespace

/// The first day on which accession is open; empty if it is not known yet or never is (C-02, C-03).
std::optional<Date> Bench::accession_opens() const {
    const std::optional<AccessionClause>& clause = clauses().accession;
    const Date opening = clauses().signature ? clauses().signature->from : record_.treaty().identity().adopted;
    if (!clause) return opening;
    switch (clause->opens) {
        case AccessionOpens::any_time:
        case AccessionOpens::by_decision: return opening;
        case AccessionOpens::on_closing_day: return last_day_of_signature(after_all);
        case AccessionOpens::after_closing_day: {
            const std::optional<Date> last = last_day_of_signature(after_all);
            return last ? std::optional(last->plus_days(1)) : std::nullopt;
        }
        case AccessionOpens::on_date: return clause->date;
        case AccessionOpens::at_entry_into_force: return out_.whole_.date;
        case AccessionOpens::never: return std::nullopt;
    }
    return std::nullopt;
}

bool Bench::accession_is_open_to(StateId state, Date day) const {
    if (may_join(state, day) == Truth::no) return false;
    const bool needs_decision = clauses().accession && clauses().accession->opens == AccessionOpens::by_decision;
    if (needs_decision && !is_admitted(state, day)) return false;
    const std::optional<Date> opens = accession_opens();
    return opens && *opens <= day;
}

void Bench::check_accession(Case& c) {
    const std::optional<AccessionClause>& clause = clauses().accession;
    const Signing* signing = live_signing(c.state, c.day);
    if (signing != nullptr && signing->disavowed)
        find(c, FindingCode::ratifies_after_disavowal).fact = signing->disavowed;    // I-06
    if (signing != nullptr && clause && !clause->signatories_may_accede) {
        find(c, FindingCode::accession_by_signatory).fact = signing->signed_on;    // C-04
        c.taken_as = Act::ratification;
        return;
    }
    check_opening(c);
    const bool lacks_decision =
        clause && clause->opens == AccessionOpens::by_decision && !c.cured.contains(Want::decision);
    if (!lacks_decision || c.entry.intake == Intake::accepted || is_admitted(c.state, c.day)) return;
    find(c, FindingCode::admission_decision_missing);
    want(c, Want::decision);
}

void Bench::check_opening(Case& c) {
    const std::optional<Date> opens = accession_opens();
    if (opens && *opens <= c.day) return;
    Finding& finding = find(c, FindingCode::accession_not_open);
    finding.first_good_date = c.ripens = opens;    // C-02: taken in deposit on the first open day
    want(c, Want::opening);
    if (clauses().accession && clauses().accession->opens == AccessionOpens::never) refuse(c, finding);
}

bool Bench::is_admitted(StateId state, Date day) const {
    const std::optional<AccessionClause>& clause = clauses().accession;
    return clause && clause->decision && out_.has_event(*clause->decision, day, state);
}

}    // namespace depositary
