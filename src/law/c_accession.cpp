// SPDX-License-Identifier: BSL-1.0
// LAW section C: accession.
#include "detail/bench.hpp"

namespace depositary {

namespace {

/// Far enough in the future that every window with a last day has it.
constexpr Date after_all = Date::max();

}    // namespace

/// The first day on which accession is open; empty if it is not known yet or never is (C-02, C-03).
std::optional<Date> Bench::accession_opens() const {
    const Date adopted = record_.treaty().identity().adopted;
    const Date opened = clauses().signature ? clauses().signature->from : adopted;
    if (!clauses().accession) return opened;
    switch (clauses().accession->opens) {
        case AccessionOpens::any_time: return opened;
        case AccessionOpens::on_closing_day: return last_day_of_signature(after_all);
        case AccessionOpens::after_closing_day: {
            const std::optional<Date> last = last_day_of_signature(after_all);
            if (!last) return std::nullopt;
            return last->plus_days(1);
        }
        case AccessionOpens::on_date: return clauses().accession->date;
        case AccessionOpens::at_entry_into_force: return out_.whole_.date;
        case AccessionOpens::by_decision: return opened;
        case AccessionOpens::never: return std::nullopt;
    }
    return std::nullopt;
}

bool Bench::accession_is_open_to(StateId state, Date day) const {
    if (clauses().accession && clauses().accession->opens == AccessionOpens::never) return false;
    if (circles_.contains(clauses().participation.join, state, day) == Truth::no) return false;
    const std::optional<Date> opens = accession_opens();
    return opens && *opens <= day;
}

void Bench::check_accession(Case& c) {
    const std::optional<AccessionClause>& clause = clauses().accession;
    const std::optional<Date> opens = accession_opens();
    if (!opens || c.day < *opens) {    // C-02
        Finding& finding = find(c, FindingCode::accession_not_open);
        finding.first_good_date = c.ripens = opens;
        if (clause && clause->opens == AccessionOpens::never) finding.outcome = c.gravest = Outcome::refuse;
    }
    const bool needs_decision = clause && clause->opens == AccessionOpens::by_decision;
    if (needs_decision && c.entry.intake == Intake::judged && !(clause->decision && out_.has_event(*clause->decision, c.day, c.state)))
        find(c, FindingCode::admission_decision_missing);
    const Signing* signing = live_signing(c.state, c.day);
    if (signing == nullptr) return;
    if (signing->disavowed) find(c, FindingCode::ratifies_after_disavowal).fact = signing->disavowed;    // I-06
    if (clause && !clause->signatories_may_accede) find(c, FindingCode::accession_by_signatory).fact = signing->signed_on;    // C-04
}

}    // namespace depositary
