// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/acts_in_time.hpp>

#include "campaign/observed.hpp"
#include "campaign/steps.hpp"
#include "law/detail/tally.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace depositary {

namespace {

bool comes_before(const DatedAct& a, const DatedAct& b) {
    return std::tuple(a.on, a.state, a.act) < std::tuple(b.on, b.state, b.act);
}

/// By the end of the last day that was observed.
std::optional<Date> by(std::optional<Date> day, Date last) { return day && *day <= last ? day : std::nullopt; }

std::optional<Date> withdrawn(const Spell& spell, Date last) {
    return undoes_consent(spell.ending) ? by(spell.until, last) : std::nullopt;
}

std::vector<DatedAct> acts_of(const Status& status, Acts named, Date last) {
    const Acts counted = detail::acts_that_count(named);
    const Register& record = status.record();
    const auto counts = [&](EntryIndex act, Date done) {
        return done <= status.on() && counted.contains(record.entry(act).act);
    };
    std::vector<DatedAct> found;
    for (const Spell& spell : status.replay().spells())
        if (counts(spell.consent, spell.consented) && campaign_detail::has_own_instrument(spell, record))
            found.push_back({spell.consented, spell.state, spell.consent, withdrawn(spell, last)});
    for (const Signing& signing : status.replay().signings())
        if (signing.confirmed && counts(signing.act, signing.signed_on))
            found.push_back({signing.signed_on, signing.state, signing.act, by(signing.withdrawn, last)});
    return found;
}

/// A definitive signature is a signature and a consent, and still one act.
void take_each_once(std::vector<DatedAct>& acts) {
    std::sort(acts.begin(), acts.end(), comes_before);
    const auto same = [](const DatedAct& a, const DatedAct& b) { return a.act == b.act && a.state == b.state; };
    acts.erase(std::unique(acts.begin(), acts.end(), same), acts.end());
}

std::optional<ActsInTime> series_of(const Status& status, std::vector<DatedAct> acts, Date last) {
    take_each_once(acts);
    Date first = opened_on(status.record().treaty());
    if (!acts.empty()) first = std::min(first, acts.front().on);
    const std::optional<Window> observed = window_if_any(first, last);
    if (!observed) return std::nullopt;
    return ActsInTime(status.record().treaty().key(), *observed, std::move(acts));
}

}    // namespace

ActsInTime::ActsInTime(TreatyKey treaty, Window observed, std::vector<DatedAct> acts)
    : treaty_(std::move(treaty)), observed_(observed), acts_(std::move(acts)) {
    const auto outside = [&](const DatedAct& act) { return !observed_.contains(act.on); };
    const auto kept = std::remove_if(acts_.begin(), acts_.end(), outside);
    left_out_ = static_cast<int>(acts_.end() - kept);
    acts_.erase(kept, acts_.end());
    std::sort(acts_.begin(), acts_.end(), comes_before);
}

int ActsInTime::count(const Window& window) const noexcept {
    return static_cast<int>(
        std::count_if(acts_.begin(), acts_.end(), [&](const DatedAct& act) { return window.contains(act.on); }));
}

int ActsInTime::occasions(const Window& window) const noexcept {
    int days = 0;
    std::optional<Date> before;
    for (const DatedAct& act : acts_) {
        if (window.contains(act.on) && act.on != before) ++days;
        before = act.on;
    }
    return days;
}

int ActsInTime::standing_on(Date day) const {
    StateSet standing;
    for (const DatedAct& act : acts_)
        if (act.on <= day && !(act.undone && *act.undone <= day)) standing.insert(act.state);
    return standing.size();
}

ActsInTime ActsInTime::one_a_day() const {
    std::vector<DatedAct> first_of_day;
    for (const DatedAct& act : acts_)
        if (first_of_day.empty() || first_of_day.back().on != act.on) first_of_day.push_back(act);
    return {treaty_, observed_, std::move(first_of_day)};
}

Date opened_on(const Treaty& treaty) {
    const std::optional<SignatureClause>& signature = treaty.clauses().signature;
    return signature ? signature->from : treaty.identity().adopted;
}

std::optional<ActsInTime> acts_in_time(const Status& status, Acts acts) {
    const Date last = campaign_detail::last_day_observed(status);
    return series_of(status, acts_of(status, acts, last), last);
}

std::optional<ActsInTime> acts_in_time(const Status& status, Acts acts, const StateSet& by) {
    const Date last = campaign_detail::last_day_observed(status);
    std::vector<DatedAct> found = acts_of(status, acts, last);
    found.erase(
        std::remove_if(found.begin(), found.end(), [&](const DatedAct& act) { return !by.contains(act.state); }),
        found.end());
    return series_of(status, std::move(found), last);
}

}    // namespace depositary
