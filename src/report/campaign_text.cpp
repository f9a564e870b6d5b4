// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/campaign_text.hpp>

#include <depositary/text/page.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace depositary {

namespace {

constexpr std::size_t most_targets = 5;
constexpr std::size_t most_lines = 6;

/// Puts lines under headings. A heading without lines is left out.
class Screen {
public:
    void heading(std::string_view words) { heading_ = "\n" + std::string(words) + "\n"; }
    void line(const std::string& words, std::size_t indent = 2) {
        text_ += heading_;
        heading_.clear();
        text_ += std::string(indent, ' ') + text::wrapped(words, indent + 2, 100 - indent) + "\n";
    }
    void more(std::size_t all, std::size_t shown, std::string_view of) {
        if (all > shown) line(fmt::format("and {} more {}", all - shown, of));
    }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::string heading_;
    std::string text_;
};

std::string of_treaty(const CampaignReport& report) {
    const Counts& counts = report.counts;
    const std::string text =
        fmt::format("{}: {} signatories, {} that have consented, {} parties; ", report.identity.treaty.text(),
                    counts.signatories, counts.contracting, counts.parties);
    return text + in_force_in_words(report);
}

void where_we_are(Screen& screen, const Campaign& campaign, const CampaignReport& report) {
    screen.heading("Where we are");
    screen.line(of_treaty(report));
    for (const Need& need : report.needs) screen.line("open for entry into force: " + need_in_words(need));
    for (std::size_t i = 0; i < report.measures.objectives.size(); ++i) {
        screen.line(in_words(campaign.objectives()[i]) + ": " + progress_in_words(report.measures.objectives[i]));
        if (report.required[i] && report.required[i]->to_go > 0) screen.line(required_in_words(*report.required[i]), 4);
    }
    std::string stages;
    for (const Stage stage : all_stages)
        if (const int count = report.pipeline.count(stage); count > 0)
            stages += fmt::format("{}{} {}", stages.empty() ? "" : ", ", count, to_string(stage));
    screen.line(fmt::format("stages of {} States: {}", report.pipeline.states.size(), stages));
    std::string spent;
    for (const Money& sum : report.spent) spent += (spent.empty() ? "" : ", ") + to_string(sum);
    if (!spent.empty()) screen.line("spent: " + spent);
}

void momentum(Screen& screen, const CampaignReport& report) {
    if (!report.tempo) return;
    screen.heading("Momentum of consents");
    const Tempo& tempo = *report.tempo;
    screen.line("pace: " + pace_in_words(tempo.pace) +
                fmt::format("; {:.1f} a year by recent weight", tempo.weighted.per_year));
    if (tempo.acceleration) screen.line("against the window before: " + ratio_in_words(*tempo.acceleration));
    screen.line(stall_in_words(tempo.stall.occasions, "a day of deposits"));
    screen.line("beside others: " + momentum_in_words(tempo.momentum.total, "instruments"));
    const MedianWait wait = report.conversion.median();
    const std::string median = wait.days ? fmt::format("half of them within {} days", *wait.days)
                                         : std::string("less than half of them so far");
    screen.line(fmt::format("of {} signatures {} were followed by consent, {}; {} wait", report.conversion.number(),
                            report.conversion.over(), median, report.waiting.size()));
    if (report.before_after)
        screen.line("since the campaign began: " + ratio_in_words(report.before_after->ratio) +
                    ". This is no causal effect: others had reasons of their own.");
}

void regions(Screen& screen, const CampaignReport& report) {
    std::string text;
    for (const GroupShortfall& group : report.regions)
        if (group.group)
            text += fmt::format("{}{} {} of {}", text.empty() ? "" : ", ", group.name, group.in, group.members);
    screen.line("in, by region: " + text);
}

void changes(Screen& screen, const Campaign& campaign, const CampaignReport& report) {
    if (!report.changes) return;
    const Changes& changed = *report.changes;
    screen.heading("Since " + in_words(changed.since));
    screen.line(fmt::format("consented: {}, then {}; signatories: {}, then {}", report.counts.contracting,
                            changed.before.contracting, report.counts.signatories, changed.before.signatories));
    if (changed.entered_into_force) screen.line("the treaty entered into force");
    for (const std::size_t i : changed.reached) screen.line("reached: " + in_words(campaign.objectives()[i]));
    for (const std::size_t i : changed.lapsed) screen.line("no longer reached: " + in_words(campaign.objectives()[i]));
    const std::size_t shown = std::min(changed.acts.size(), most_lines);
    for (auto act = changed.acts.end() - static_cast<std::ptrdiff_t>(shown); act != changed.acts.end(); ++act)
        screen.line(in_words(act->received) + ": " + act->name + ", " + in_words(act->act) +
                    (act->in_deposit ? "" : " (" + std::string(to_string(act->outcome)) + ")"));
    screen.more(changed.acts.size(), shown, "acts before these");
}

void pledges(Screen& screen, const Campaign& campaign, const CampaignReport& report) {
    screen.heading("Pledges overdue or broken");
    for (const PledgeProgress& progress : report.measures.pledges) {
        if (progress.state != PledgeState::overdue && progress.state != PledgeState::broken) continue;
        const Pledge& pledge = campaign.pledges()[progress.pledge];
        screen.line(pledge.state.text() + ", " + in_words(pledge.act) +
                    (pledge.by ? " by " + in_words(*pledge.by) : "") + " (" + pledge.where +
                    "): " + std::string(to_string(progress.state)));
    }
}

void next_targets(Screen& screen, const CampaignReport& report) {
    const Targets& all = report.targets;
    screen.heading(fmt::format("Next best targets, of {} States outside that can act", all.targets.size()));
    const std::size_t shown = std::min(all.targets.size(), most_targets);
    for (std::size_t i = 0; i < shown; ++i) {
        std::string reasons;
        for (const std::string& reason : all.targets[i].reasons) reasons += (reasons.empty() ? "" : "; ") + reason;
        screen.line(fmt::format("{}. {}: {}", i + 1, all.targets[i].name, reasons));
    }
    for (const Suppressed& held : all.in_the_post) screen.line("not to be asked: " + held.name + ", " + held.why);
    if (!all.completing || all.completing->size == 0 || all.completing->sets.empty()) return;
    const bool all_shown = all.completing->number == all.completing->sets.size();
    std::string sets;
    for (const std::vector<StateKey>& set : all.completing->sets) {
        std::string names;
        for (const StateKey& state : set) names += (names.empty() ? "" : " + ") + state.text();
        sets += (sets.empty() ? "" : "; ") + names;
    }
    const std::string number =
        all.completing->number ? std::to_string(*all.completing->number) : std::string("more than can be counted");
    screen.line(
        fmt::format("the smallest sets that would complete entry into force have {} States; number of such sets: {}{}",
                    all.completing->size, number, all_shown ? ", " + sets : ""));
}

}    // namespace

std::string campaign_text(const Campaign& campaign, const CampaignReport& report) {
    Screen screen;
    screen.line(report.identity.name + " on " + in_words(report.question.on), 0);
    where_we_are(screen, campaign, report);
    momentum(screen, report);
    regions(screen, report);
    changes(screen, campaign, report);
    pledges(screen, campaign, report);
    next_targets(screen, report);
    screen.heading("Findings");
    for (const CampaignFinding& finding : report.measures.findings) screen.line(text_of(finding));
    return std::move(screen).take();
}

}    // namespace depositary
