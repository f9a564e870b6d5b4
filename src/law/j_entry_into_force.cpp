// SPDX-License-Identifier: BSL-1.0
// LAW section J: entry into force of the treaty; S-02.
#include "detail/bench.hpp"

#include <depositary/text/overloaded.hpp>

#include <algorithm>

namespace depositary {

void Bench::evaluate(Date day) {
    for (Watched& watched : watched_) {
        if (watched.result->fulfilled) continue;
        const Truth holds = watched.tally.holds(day);
        if (holds == Truth::yes) {
            watched.result->fulfilled = day;    // J-02; K-14: nothing undoes it
            watched.result->completed_by = watched.tally.completed_by(today_, day);
        }
        if (bears_on_whole(watched) && holds == Truth::unknown && !out_.undetermined_from_)
            out_.undetermined_from_ = earliest(*watched.clause, day);
    }
}

/// Whether the treaty has no clause for the whole of it, but for parts.
bool Bench::enters_in_parts() const { return !clauses().entry_into_force && !clauses().parts.empty(); }

/// A treaty that enters into force only in parts is in force from the first of them (J-07).
bool Bench::bears_on_whole(const Watched& watched) const {
    return enters_in_parts() ? watched.result != &out_.provisionally_ : watched.result == &out_.whole_;
}

/// The condition that the date of the whole hangs on.
Bench::Watched& Bench::decisive() {
    const auto is_it = [&](const Watched& watched) { return watched.clause == out_.clause(); };
    return *std::find_if(watched_.begin(), watched_.end(), is_it);
}

/// Fixes the dates of entry into force once the conditions hold and the floors are known.
void Bench::settle(Date day) {
    for (Watched& watched : watched_) {
        if (!watched.result->fulfilled || watched.result->date) continue;
        watched.result->date = date_of(*watched.clause, *watched.result->fulfilled, day);
        if (!watched.result->date || !bears_on_whole(watched)) continue;
        if (enters_in_parts()) {
            if (out_.whole_.date && *out_.whole_.date <= *watched.result->date) continue;
            out_.whole_ = *watched.result;
        }
        settle_whole();
    }
}

void Bench::settle_whole() {
    out_.threshold_ = threshold();
    for (std::size_t i = 0; i < out_.spells_.size(); ++i) {
        if (enters_in_parts()) {    // a part that was to come later may have given one
            out_.spells_[i].from.reset();
            out_.spells_[i].other_from.reset();
        }
        if (!out_.spells_[i].from) assign_date(out_.spells_[i]);
    }
    look_on(*out_.whole_.date);    // accession may open with it (C-02)
}

/// The delay applied to the fulfilment, not before the floors (J-02). Empty while a floor is open.
std::optional<Date> Bench::date_of(const EntryIntoForceClause& clause, Date fulfilled, Date day) const {
    Date date = clause.delay.after(fulfilled);
    for (const Floor& floor : clause.floors) {
        const std::optional<Date> bound = bound_of(floor, day);
        if (!bound) return std::nullopt;
        date = std::max(date, *bound);
    }
    return date;
}

std::optional<Date> Bench::bound_of(const Floor& floor, Date day) const {
    return std::visit(overloaded{
                          [](Date fixed) { return std::optional(fixed); },
                          [&](const Moment& counted) { return moment(counted); },
                          [&](const TreatyInForce& other) -> std::optional<Date> {
                              const Replay* found = out_.surroundings_.find(other.treaty);
                              if (found == nullptr) return std::nullopt;
                              const EntryIntoForce& theirs = found->entry_into_force();
                              return theirs.fulfilled && *theirs.fulfilled <= day ? theirs.date
                                                                                  : std::nullopt;    // F-04
                          },
                      },
                      floor);
}

/// The first day on which it could be in force if it were fulfilled on that day, for all that is known of the floors.
std::optional<Date> Bench::earliest(const EntryIntoForceClause& clause, Date fulfilled) const {
    Date date = clause.delay.after(fulfilled);
    for (const Floor& floor : clause.floors) date = std::max(date, bound_of(floor, Date::max()).value_or(date));
    return date;
}

bool Bench::is_unknown(const Floor& floor) const {
    const auto* other = std::get_if<TreatyInForce>(&floor);
    if (other == nullptr) return false;
    const Replay* found = out_.surroundings_.find(other->treaty);
    return found == nullptr || (!found->entry_into_force().date && found->in_force(Date::max()) == Truth::unknown);
}

void Bench::note_clamping(const EntryIntoForceClause& clause, Date fulfilled) {
    if (clause.delay.clamps(fulfilled))
        observe(FindingCode::clamped, std::nullopt, fulfilled, clause.delay.after(fulfilled));
}

void Bench::compare_with_recorded_date() {
    const std::optional<Date> recorded = record_.treaty().recorded_entry_into_force();
    if (recorded && out_.whole_.date && *recorded != *out_.whole_.date)
        observe(FindingCode::recorded_date_differs, std::nullopt, out_.whole_.date, recorded);    // J-10
}

/// E-06: the literal reading of "not counted as additional" would count an organization none of whose members has deposited.
void Bench::compare_with_literal_reading() {
    for (const Watched& watched : watched_) {
        const std::optional<Date> literal = watched.tally.held_literally_from();
        if (!literal || watched.result->fulfilled == literal) continue;
        observe(FindingCode::reio_count_literal_differs, std::nullopt, watched.result->fulfilled, literal);
    }
}

/// Both versions are kept when a correction moves the date (J-09, V-04).
void Bench::compare_with_uncorrected_date() {
    if (out_.corrected_.empty()) return;
    const Replay before = Bench(record_, options_, out_.surroundings_, false).run();
    const std::optional<Date> announced = before.entry_into_force().date;
    if (announced != out_.whole_.date) observe(FindingCode::date_revised, std::nullopt, out_.whole_.date, announced);
}

void Bench::sum_up_needs() {
    if (out_.clause() == nullptr) return sum_up_without_clause();
    Watched& watched = decisive();
    detail::Tally& tally = watched.tally;
    if (!watched.result->fulfilled) {
        const Date today = last_day();
        if (tally.holds(today) == Truth::unknown && !out_.undetermined_from_)
            out_.undetermined_from_ = earliest(*out_.clause(), today);
        out_.needs_ = tally.needs(today);
    } else if (!watched.result->date) {
        sum_up_floors(watched);
    }
    if (out_.in_force(options_.on.value_or(Date::max())) != Truth::unknown) return;
    std::vector<std::string> facts;
    for (const Watched& each : watched_)
        if (bears_on_whole(each)) each.tally.missing(facts);
    for (std::string& fact : facts) need_fact(std::move(fact));
}

/// No general date (L-09), or one that nobody can tell: who negotiated the treaty is not said (J-01).
void Bench::sum_up_without_clause() {
    if (clauses().for_each_State && clauses().for_each_State->later_than == LaterThan::each) return;
    need_fact("which States negotiated the treaty");
    out_.undetermined_from_ = record_.treaty().identity().adopted;
}

void Bench::sum_up_floors(const Watched& watched) {
    for (const Floor& floor : watched.clause->floors) {
        if (!is_unknown(floor)) continue;
        need_fact("the record of \"" + std::get<TreatyInForce>(floor).treaty.text() + "\"");
        out_.undetermined_from_ = earliest(*watched.clause, *watched.result->fulfilled);
    }
}

/// The valid date, or the last day on which anything happened.
Date Bench::last_day() const { return options_.on.value_or(std::max(record_.treaty().identity().adopted, today_is_)); }

/// A term is counted from entry into force; a decision before its end lets the treaty go on for as long again, or until the day that it
/// names as effective (S-04).
std::optional<Date> Bench::end_of_term() const {
    const TerminationClause& clause = *clauses().termination;
    if (!clause.ends) return std::nullopt;
    Date end = clause.ends->delay.after(*out_.whole_.date);
    for (const Replay::Happening& decision : out_.events_) {
        const bool extends = clause.extends && record_.instrument(decision.act).value == clause.extends->text();
        if (extends && decision.day < end)
            end = record_.entry(decision.act).effective.value_or(clause.ends->delay.after(end));
    }
    return end;
}

/// That a treaty has ended by VCLT 54(b) or 59 to 62 is claimed by States, and never computed (S-03).
void Bench::communicate(Case& c) {
    if (!record_.instrument(c.act).value.starts_with("termination")) return;
    find(c, FindingCode::termination_claimed);
    without_effect(c);
}

/// When the last withdrawal leaves too few Parties (S-02), or with its term (S-04).
std::optional<Date> Bench::end_of_treaty() const {
    if (!clauses().termination || !out_.whole_.date) return std::nullopt;
    std::optional<Date> ended = end_of_term();
    for (const Spell& spell : out_.spells_) {
        const bool left = spell.ending == Ending::withdrawal && spell.until && has_come(*spell.until);
        if (left && (!ended || *spell.until < *ended) &&
            out_.parties(*spell.until).size() < clauses().termination->parties_below)
            ended = spell.until;
    }
    return ended;
}

/// To a treaty that has ended nobody can consent any more.
void Bench::check_end_of_treaty(Case& c) {
    const std::optional<Date> ended = end_of_treaty();
    if (!ended || c.day < *ended) return;
    Finding& finding = find(c, FindingCode::treaty_terminated);
    finding.fact = ended;
    finding.effect = Effect::none;
    refuse(c, finding);
}

void Bench::terminate() {
    const std::optional<Date> ended = end_of_treaty();
    out_.whole_.ended = ended;
    if (!ended || !has_come(*ended)) return;
    observe(FindingCode::treaty_terminated, std::nullopt, ended);
    for (Spell& spell : out_.spells_) {
        if (spell.until && *spell.until <= *ended) continue;
        const bool reached_back = spell.from && *spell.from < *ended;    // by a succession (D-02)
        leave(spell, reached_back ? *ended : std::max(*ended, spell.consented), Ending::terminated, spell.notice);
    }
}

}    // namespace depositary
