// SPDX-License-Identifier: BSL-1.0
#include <depositary/calendar/counting.hpp>
#include <depositary/calendar/delay.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

Date first_of_next_month(Date date) { return date.first_of_month(1); }

/// The last `day` of a year that is not after `date`.
Date last_before(YearDay day, Date date) {
    const Date same_year = day.in(date.year());
    return same_year <= date ? same_year : day.in(date.year() - 1);
}

struct Formula {
    Date event;

    Date operator()(Immediately) const { return event; }
    Date operator()(DaysAfter delay) const { return event.plus_days(delay.count()); }
    Date operator()(MonthsAfter delay) const { return add_months(event, delay.count(), MonthEnd::clamp); }
    Date operator()(YearsAfter delay) const { return add_months(event, 12 * delay.count(), MonthEnd::clamp); }
    Date operator()(FirstDayOfNthMonth delay) const { return event.first_of_month(delay.count()); }
    Date operator()(FirstDayOfMonthAfterMonths delay) const {
        return first_of_next_month(add_months(event, delay.count(), MonthEnd::clamp));
    }
    Date operator()(FirstDayOfMonthAfterDays delay) const {
        return first_of_next_month(event.plus_days(delay.count()));
    }
    Date operator()(const NextYearDay& delay) const {
        int year = event.year();
        while (delay.effect.in(year) < event || last_before(delay.notice_by, delay.effect.in(year)) < event) ++year;
        return delay.effect.in(year);
    }
    Date operator()(const FixedDate& delay) const {
        return event <= delay.date ? delay.date : delay.otherwise().after(event);
    }
    Date operator()(const LaterOf& later) const {
        Date latest = event;
        for (const Delay& delay : later.delays()) latest = std::max(latest, delay.after(event));
        return latest;
    }
};

struct Clamping {
    Date event;

    bool operator()(Immediately) const { return false; }
    bool operator()(DaysAfter) const { return false; }
    bool operator()(MonthsAfter delay) const { return depositary::clamps(event, delay.count()); }
    bool operator()(YearsAfter delay) const { return depositary::clamps(event, 12 * delay.count()); }
    bool operator()(FirstDayOfNthMonth) const { return false; }
    bool operator()(FirstDayOfMonthAfterMonths delay) const { return depositary::clamps(event, delay.count()); }
    bool operator()(FirstDayOfMonthAfterDays) const { return false; }
    bool operator()(const NextYearDay&) const { return false; }
    bool operator()(const FixedDate& delay) const { return event > delay.date && delay.otherwise().clamps(event); }
    bool operator()(const LaterOf& later) const {
        const Date latest = Delay(later).after(event);
        return std::any_of(later.delays().begin(), later.delays().end(),
                           [&](const Delay& delay) { return delay.after(event) == latest && delay.clamps(event); });
    }
};

template <class Kind>
bool is(const Delay& delay) {
    return std::holds_alternative<Kind>(delay.form());
}

void refuse_if(bool wrong, const char* why) {
    if (wrong) throw InvalidDelay(why);
}

bool single_formula(const Delay& delay) {
    return !is<Immediately>(delay) && !is<FixedDate>(delay) && !is<LaterOf>(delay);
}

}    // namespace

FixedDate::FixedDate(Date fixed, Delay otherwise) : date(fixed), otherwise_{std::move(otherwise)} {
    refuse_if(is<FixedDate>(this->otherwise()), "a fixed date, or otherwise another fixed date");
}

bool operator==(const FixedDate& a, const FixedDate& b) { return a.date == b.date && a.otherwise() == b.otherwise(); }

LaterOf::LaterOf(std::vector<Delay> delays) : delays_(std::move(delays)) {
    refuse_if(delays_.size() < 2 || delays_.size() > most,
              "the later of fewer than two days, or of more than a clause can letter");
    refuse_if(!std::all_of(delays_.begin(), delays_.end(), single_formula),
              "the later of days that are not each a single formula");
    for (auto delay = delays_.begin(); delay != delays_.end(); ++delay)
        refuse_if(std::find(delay + 1, delays_.end(), *delay) != delays_.end(), "the later of the same day twice");
}

bool operator==(const LaterOf& a, const LaterOf& b) { return a.delays_ == b.delays_; }

Delay::Delay(const Delay& other) = default;
Delay::Delay(Delay&& other) noexcept = default;
Delay& Delay::operator=(const Delay& other) = default;
Delay& Delay::operator=(Delay&& other) noexcept = default;
Delay::~Delay() = default;

Date Delay::after(Date event) const { return std::visit(Formula{event}, form_); }

bool Delay::clamps(Date event) const { return std::visit(Clamping{event}, form_); }

bool operator==(const Delay& a, const Delay& b) { return a.form_ == b.form_; }

}    // namespace depositary
