// SPDX-License-Identifier: BSL-1.0
// The measures of a campaign in words, for the screen and for the page.
#include <depositary/report/campaign_text.hpp>

#include <fmt/format.h>

namespace depositary {

namespace {

std::string per_cent(double share) { return fmt::format("{:.0f}", share * 100); }

/// "p = 0.21", "p < 0.01"
std::string chance_in_words(double p) { return p < 0.005 ? "p < 0.01" : fmt::format("p = {:.2f}", p); }

std::string days_in_words(int days) { return fmt::format("{} day{}", days, days == 1 ? "" : "s"); }

/// "(95 %: 1.6 to 11.7)"
std::string in_words(const Bounds& bounds) {
    const std::string level = per_cent(bounds.confidence.level());
    if (!bounds.upper) return fmt::format("({} %: {:.1f} or more)", level, bounds.lower);
    return fmt::format("({} %: {:.1f} to {:.1f})", level, bounds.lower, *bounds.upper);
}

std::string in_words(const Deadline& deadline) {
    std::string text =
        "deadline " + depositary::in_words(deadline.last_day) + " " + std::string(to_string(deadline.timing));
    if (deadline.timing == Timing::ahead) text += fmt::format(", {} days left", deadline.days_left);
    return text;
}

}    // namespace

std::string in_force_in_words(const CampaignReport& report) {
    const EntryIntoForce& entry = report.entry_into_force;
    switch (report.in_force) {
        case Truth::yes: return "in force since " + in_words(*entry.date);
        case Truth::unknown: return "nobody can tell whether it is in force";
        case Truth::no: break;
    }
    if (entry.ended && *entry.ended <= report.question.on) return "it ended on " + in_words(*entry.ended);
    if (entry.date) return "not in force, will be on " + in_words(*entry.date);
    return entry.fulfilled ? "not in force; the conditions are fulfilled, but it waits for a day or for another treaty"
                           : "not in force";
}

std::string progress_in_words(const Progress& progress) {
    std::string text(to_string(progress.attainment));
    const bool has_lapsed = progress.attainment == Attainment::lapsed;
    if (progress.since) text += (has_lapsed ? ", first reached on " : " on ") + in_words(*progress.since);
    if (progress.score) {
        text += fmt::format(": {} of {}", progress.score->have, progress.score->need);
        if (progress.score->of) text += fmt::format(" (among {})", *progress.score->of);
        if (progress.no_longer_in > 0) text += fmt::format(", of them {} no longer in", progress.no_longer_in);
        if (progress.score->to_go() > 0) text += fmt::format(", {} to go", progress.score->to_go());
    }
    if (progress.expected) text += "; expected on " + in_words(*progress.expected);
    if (progress.deadline) text += "; " + in_words(*progress.deadline);
    for (const std::string& fact : progress.missing) text += "; unknown: " + fact;
    return text;
}

std::string pace_in_words(const Pace& pace) {
    return fmt::format("{} in {} to {}, {:.1f} a year {}", pace.acts, days_in_words(pace.window.days()),
                       in_words(pace.window.last()), pace.per_year, in_words(pace.per_year_bounds));
}

std::string required_in_words(const RequiredPace& required) {
    if (required.to_go == 0) return "nothing is left to do";
    if (!required.per_year)
        return fmt::format("required pace: none can meet the deadline, {} to go and no day left", required.to_go);
    std::string text = fmt::format("required pace: {} in {} days take {:.1f} a year", required.to_go,
                                   required.days_left, *required.per_year);
    if (required.times_the_pace) text += fmt::format(", {:.1f} times the pace", *required.times_the_pace);
    text += fmt::format("; at the pace the chance is {} %", per_cent(required.chance));
    if (required.chance_bounds.upper)
        text +=
            fmt::format(" ({} to {})", per_cent(required.chance_bounds.lower), per_cent(*required.chance_bounds.upper));
    return text;
}

std::string momentum_in_words(const BesideReferences& beside, std::string_view of) {
    const std::size_t number = beside.references.size();
    if (number == 0) return fmt::format("{} {}; no reference treaty is known to that age", beside.own, of);
    std::string text = fmt::format("{} {}, median of {} reference treaties at that age {:g}; {} had less, {} more",
                                   beside.own, of, number, *beside.median, beside.below, beside.above);
    if (beside.deviation)
        text += fmt::format("; {:+.1f} standard errors from their mean ({})", beside.deviation->standard_errors,
                            chance_in_words(beside.deviation->p));
    return text;
}

std::string stall_in_words(const Silence& silence, std::string_view of) {
    if (!silence.silent_days) return fmt::format("not {} so far", of);
    std::string text = fmt::format("{} days without {}", *silence.silent_days, of);
    if (silence.p)
        text += fmt::format("; the chance of a gap this long or longer, after {} gaps of {} days in all: {}",
                            silence.past_gaps, silence.past_days, chance_in_words(*silence.p));
    switch (silence.stalled) {
        case Truth::yes: return text + ": STALLED";
        case Truth::no: return text + ": not stalled";
        case Truth::unknown: return text + ": too few gaps to tell";
    }
    return text;
}

std::string ratio_in_words(const RateRatio& ratio) {
    std::string text = fmt::format("{} in {} against {} in {}", ratio.of.acts, days_in_words(ratio.of.days),
                                   ratio.against.acts, days_in_words(ratio.against.days));
    if (ratio.ratio) text += fmt::format(": rate ratio {:.2f}", *ratio.ratio);
    return text + fmt::format(" {}, {}", in_words(ratio.bounds), chance_in_words(ratio.p));
}

std::string stage_in_words(Stage stage) {
    return stage == Stage::no_contact ? "without a report of contact" : std::string(to_string(stage));
}

std::string ruling_in_words(Outcome outcome) {
    switch (outcome) {
        case Outcome::info:
        case Outcome::record: return "recorded";
        case Outcome::query: return "queried";
        case Outcome::hold: return "held";
        case Outcome::refuse: return "refused";
    }
    return {};
}

std::string reliability_in_words(const PledgeReliability& pledges) {
    std::string text = fmt::format("{} made: {} kept, {} kept late, {} due, {} overdue, {} broken", pledges.made,
                                   pledges.kept, pledges.kept_late, pledges.due, pledges.overdue, pledges.broken);
    if (pledges.done_before > 0) text += fmt::format(", {} done before they were made", pledges.done_before);
    if (const std::optional<Share>& share = pledges.kept_in_time)
        text += fmt::format("; of {} whose day has passed {} were kept in time, {} % ({} %: {} to {})", share->of,
                            share->part, per_cent(share->value), per_cent(share->bounds.confidence.level()),
                            per_cent(share->bounds.lower), per_cent(share->bounds.upper.value_or(1)));
    return text;
}

std::string need_in_words(const Need& need) {
    std::string text(to_string(need.kind));
    if (!need.of.empty()) text += " " + need.of;
    if (!need.need.empty()) text += ": " + need.have + " of " + need.need + ", " + need.missing + " to go";
    if (need.undetermined) text += " (undetermined)";
    return text;
}

}    // namespace depositary
