// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/before_after.hpp>

#include <algorithm>
#include <span>
#include <utility>

namespace depositary {

namespace {

/// The last day that surely lies within the period, as far as was observed.
Date last_sure_day(const Period& period, Date last_observed) {
    const std::optional<DateInterval> until = known(period.until);
    return until ? std::min(until->earliest(), last_observed) : last_observed;
}

/// The days that surely lie within the period, as far as they were observed.
std::optional<Window> sure_days(const Period& period, const Window& observed) {
    const std::optional<DateInterval> from = known(period.from);
    if (!from) return std::nullopt;
    return window_if_any(std::max(from->latest(), observed.first()), last_sure_day(period, observed.last()));
}

std::optional<Window> days_before(const Period& period, const Window& observed) {
    const std::optional<DateInterval> from = known(period.from);
    if (!from || from->earliest() <= observed.first()) return std::nullopt;
    return window_if_any(observed.first(), std::min(from->earliest().plus_days(-1), observed.last()));
}

Window last_of(const Window& window, int days) { return Window::ending_on(window.last(), days); }
Window first_of(const Window& window, int days) { return {window.first(), window.first().plus_days(days - 1)}; }

ActsOverDays over(const ActsInTime& acts, const Window& window) { return {acts.count(window), window.days()}; }

/// The days around an activity; empty if its days are not known exactly.
std::optional<Window> days_around(const Activity& activity, int days_after) {
    const std::optional<DateInterval> from = known(activity.when.from);
    const std::optional<DateInterval> until = known(activity.when.until);
    if (!from || !until || !from->certain() || !until->certain()) return std::nullopt;
    const int room = days_between(*until->certain(), Date::max());
    return window_if_any(*from->certain(), until->certain()->plus_days(std::min(days_after, room)));
}

/// Days of a window, some of which are marked.
class Calendar {
public:
    explicit Calendar(const Window& window) : window_(window), marked_(static_cast<std::size_t>(window.days())) {}

    /// False if none of them lies in the window.
    bool mark(const Window& days) {
        const std::optional<Window> within = overlap(days, window_);
        if (!within) return false;
        const auto first = marked_.begin() + days_between(window_.first(), within->first());
        std::fill(first, first + within->days(), true);
        return true;
    }
    [[nodiscard]] int marked() const { return static_cast<int>(std::count(marked_.begin(), marked_.end(), true)); }
    [[nodiscard]] int marked(std::span<const DatedAct> acts) const {
        return static_cast<int>(std::count_if(acts.begin(), acts.end(), [&](const DatedAct& act) {
            return window_.contains(act.on) && marked_[static_cast<std::size_t>(days_between(window_.first(), act.on))];
        }));
    }

private:
    Window window_;
    std::vector<bool> marked_;
};

std::optional<AroundActivities> around(const ActsInTime& acts, const Campaign& campaign,
                                       std::optional<ActivityKind> kind, int days_after, Confidence confidence) {
    if (days_after < 0) throw InvalidMeasure("the days after an activity are not negative");
    const std::optional<Window> window = sure_days(campaign.period(), acts.observed());
    if (!window) return std::nullopt;
    AroundActivities found{.days_after = days_after, .campaign = *window, .ratio = {}};
    Calendar calendar(*window);
    for (std::size_t i = 0; i < campaign.activities().size(); ++i) {
        const Activity& activity = campaign.activities()[i];
        if (kind && activity.kind != *kind) continue;
        const std::optional<Window> days = days_around(activity, days_after);
        (days && calendar.mark(*days) ? found.used : found.left_out).push_back(i);
    }
    const ActsOverDays near{calendar.marked(acts.acts()), calendar.marked()};
    const ActsOverDays rest{acts.count(*window) - near.acts, window->days() - near.days};
    if (near.days == 0 || rest.days == 0) return std::nullopt;
    found.ratio = rate_ratio(near, rest, confidence);
    return found;
}

}    // namespace

std::optional<BeforeAfter> before_and_after(const ActsInTime& acts, const Period& campaign, Spans spans,
                                            Confidence confidence) {
    const std::optional<Window> before = days_before(campaign, acts.observed());
    const std::optional<Window> after = sure_days(campaign, acts.observed());
    if (!before || !after) return std::nullopt;
    const int shorter = std::min(before->days(), after->days());
    BeforeAfter found{.spans = spans, .before = *before, .after = *after, .ratio = {}};
    found.start_uncertain_days = days_between(before->last(), after->first()) - 1;
    if (spans == Spans::equal) {
        found.before = last_of(*before, shorter);
        found.after = first_of(*after, shorter);
    }
    found.ratio = rate_ratio(over(acts, found.after), over(acts, found.before), confidence);
    return found;
}

std::optional<AroundActivities> around_activities(const ActsInTime& acts, const Campaign& campaign, int days_after,
                                                  Confidence confidence) {
    return around(acts, campaign, std::nullopt, days_after, confidence);
}

std::optional<AroundActivities> around_activities(const ActsInTime& acts, const Campaign& campaign, ActivityKind kind,
                                                  int days_after, Confidence confidence) {
    return around(acts, campaign, kind, days_after, confidence);
}

}    // namespace depositary
