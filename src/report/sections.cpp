// SPDX-License-Identifier: BSL-1.0
#include "report/sections.hpp"

#include <depositary/report/campaign_text.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : std::string(between)) + part;
    return text;
}

/// Its name on the day; its key if it does not exist then.
std::string name_of(const CampaignReport& report, const StateKey& state) {
    const StateStage* found = report.pipeline.find(state);
    return found == nullptr ? state.text() : found->name;
}

std::string stages_in_words(const CampaignReport& report) {
    std::vector<std::string> stages;
    for (const Stage stage : all_stages)
        if (const int count = report.pipeline.count(stage); count > 0)
            stages.push_back(fmt::format("{} {}", count, stage_in_words(stage)));
    return fmt::format("stages of {} States and organizations: {}", report.pipeline.states.size(),
                       joined(stages, ", "));
}

std::string regions_in_words(const CampaignReport& report) {
    std::vector<std::string> regions;
    for (const GroupShortfall& group : report.regions)
        regions.push_back(group.group ? fmt::format("{} {} of {}", group.name, group.in, group.members)
                                      : fmt::format("{} {}", group.name, group.in));
    return "in, by region: " + joined(regions, ", ");
}

Line of_objective(const Campaign& campaign, const CampaignReport& report, std::size_t index) {
    Line line{in_words(campaign.objectives()[index]) + ": " + progress_in_words(report.measures.objectives[index])};
    const std::optional<RequiredPace>& required = report.required[index];
    if (required && required->to_go > 0) line.under.push_back(required_in_words(*required));
    return line;
}

Section where_we_are(const Campaign& campaign, const CampaignReport& report) {
    Section section{"Where we are"};
    const Counts& counts = report.counts;
    section.lines.push_back(
        {fmt::format("{}: {} signatories, {} that have consented, {} parties; {}", report.identity.treaty.text(),
                     counts.signatories, counts.contracting, counts.parties, in_force_in_words(report))});
    for (const CampaignFinding& finding : report.measures.findings)
        if (finding.part == CampaignPart::whole) section.lines.push_back({depositary::in_words(finding)});
    for (const Need& need : report.needs)
        section.lines.push_back({"open for entry into force: " + need_in_words(need)});
    for (std::size_t i = 0; i < report.measures.objectives.size(); ++i)
        section.lines.push_back(of_objective(campaign, report, i));
    section.lines.push_back({stages_in_words(report)});
    section.lines.push_back({regions_in_words(report)});
    std::vector<std::string> spent;
    for (const Money& sum : report.spent) spent.push_back(to_string(sum));
    if (!spent.empty()) section.lines.push_back({"spent: " + joined(spent, ", ")});
    return section;
}

Section changes(const Campaign& campaign, const CampaignReport& report) {
    if (!report.changes) return {};
    const Changes& changed = *report.changes;
    Section section{
        .heading = "Since " + in_words(changed.since), .on_screen = 10, .on_page = 30, .rest = "acts before these"};
    section.lines.push_back(
        {fmt::format("consented: from {} to {}; signatories: from {} to {}", changed.before.contracting,
                     report.counts.contracting, changed.before.signatories, report.counts.signatories)});
    if (changed.entered_into_force) section.lines.push_back({"the treaty entered into force"});
    for (const std::size_t i : changed.reached)
        section.lines.push_back({"reached: " + in_words(campaign.objectives()[i])});
    for (const std::size_t i : changed.lapsed)
        section.lines.push_back({"no longer reached: " + in_words(campaign.objectives()[i])});
    for (auto act = changed.acts.rbegin(); act != changed.acts.rend(); ++act)    // the latest first
        section.lines.push_back({in_words(act->received) + ": " + act->name + ", " + in_words(act->act) +
                                 (act->in_deposit ? "" : ", " + ruling_in_words(act->outcome))});
    return section;
}

std::string conversion_in_words(const CampaignReport& report) {
    if (report.conversion.number() == 0) return "nobody has signed so far";
    const MedianWait wait = report.conversion.median();
    const std::string median =
        wait.days ? fmt::format("half of all within {} days", *wait.days) : std::string("less than half of all so far");
    return fmt::format("of {} signatures {} were followed by consent, {}; {} wait", report.conversion.number(),
                       report.conversion.over(), median, report.waiting.size());
}

Section momentum(const CampaignReport& report) {
    Section section{"Momentum of consents"};
    if (!report.tempo) return section;
    const Tempo& tempo = *report.tempo;
    section.lines.push_back({"pace: " + pace_in_words(tempo.pace) +
                             fmt::format("; {:.1f} a year if recent acts weigh more", tempo.weighted.per_year)});
    if (tempo.acceleration)
        section.lines.push_back({"against the window before: " + ratio_in_words(*tempo.acceleration)});
    section.lines.push_back({"to " + depositary::in_words(tempo.acts.observed().last()) + " " +
                             stall_in_words(tempo.stall.occasions, "a day of deposits")});
    section.lines.push_back({"beside others: " + momentum_in_words(tempo.momentum.total, "instruments")});
    section.lines.push_back({"in the latest year: " + momentum_in_words(tempo.momentum.latest, "instruments")});
    section.lines.push_back({conversion_in_words(report)});
    return section;
}

std::string in_words(const Window& window) {
    return depositary::in_words(window.first()) + " to " + depositary::in_words(window.last());
}

Section before_and_after(const CampaignReport& report) {
    Section section{.heading = "Before and after", .warning = std::string(not_a_causal_effect)};
    if (const std::optional<BeforeAfter>& found = report.before_after)
        section.lines.push_back(
            {fmt::format("the days after the campaign began ({}) against as many before it ({}): {}",
                         in_words(found->after), in_words(found->before), ratio_in_words(found->ratio))});
    if (const std::optional<AroundActivities>& found = report.around_activities)
        section.lines.push_back(
            {fmt::format("within {} days after {} of its activities against the rest of the "
                         "campaign: {}",
                         found->days_after, found->used.size(), ratio_in_words(found->ratio))});
    return section;
}

bool wants_attention(const PledgeProgress& pledge) {
    return pledge.state == PledgeState::overdue || pledge.state == PledgeState::broken;
}

Line line_of(const PledgeProgress& progress, const Campaign& campaign, const CampaignReport& report) {
    const Pledge& pledge = campaign.pledges()[progress.pledge];
    std::string words = in_words(pledge.act);
    if (pledge.by) words += " by " + in_words(*pledge.by);
    words += " (" + pledge.where + "): " + std::string(to_string(progress.state));
    if (progress.done) words += " on " + in_words(*progress.done);
    if (progress.against) words += " on " + in_words(*progress.against);
    return {std::move(words), name_of(report, pledge.state)};
}

/// Those overdue or broken first; the screen leaves the others out.
Section pledges(const Campaign& campaign, const CampaignReport& report) {
    Section section{.heading = "Pledges", .rest = "pledges"};
    const PledgeReliability& all = report.reliability;
    if (all.made == 0) return section;
    std::vector<PledgeProgress> sorted = report.measures.pledges;
    const auto others = std::stable_partition(sorted.begin(), sorted.end(), wants_attention);
    section.on_screen = 1 + static_cast<std::size_t>(others - sorted.begin());
    section.lines.push_back({reliability_in_words(all)});
    for (const PledgeProgress& pledge : sorted) section.lines.push_back(line_of(pledge, campaign, report));
    return section;
}

Section next_targets(const CampaignReport& report) {
    const std::vector<Target>& targets = report.targets.targets;
    Section section{.heading = fmt::format("Next best targets, of {} outside that can act", targets.size()),
                    .on_screen = 5,
                    .on_page = 20,
                    .rest = "of them",
                    .numbered = true};
    for (const Target& target : targets) section.lines.push_back({joined(target.reasons, "; "), target.name});
    return section;
}

Section in_the_post(const CampaignReport& report) {
    Section section{"In the post: received, and waiting for a cure"};
    for (const Suppressed& held : report.targets.in_the_post) section.lines.push_back({held.why, held.name});
    return section;
}

std::string completing_in_words(const CampaignReport& report, const CompletingSets& completing) {
    const std::string number =
        completing.number ? std::to_string(*completing.number) : std::string("more than can be counted");
    std::string text = fmt::format("the smallest sets that would complete it have {} State{}; number of such sets: {}",
                                   completing.size, completing.size == 1 ? "" : "s", number);
    if (completing.number != completing.sets.size()) return text;
    std::vector<std::string> sets;
    for (const std::vector<StateKey>& set : completing.sets) {
        std::vector<std::string> names;
        for (const StateKey& state : set) names.push_back(name_of(report, state));
        sets.push_back(joined(names, " + "));
    }
    return text + ": " + joined(sets, "; ");
}

/// Those of the targets that have power, the most powerful first.
std::vector<const Target*> powerful_of(const std::vector<Target>& targets) {
    std::vector<const Target*> powerful;
    for (const Target& target : targets)
        if (target.power && target.power->shapley_shubik > 0) powerful.push_back(&target);
    std::stable_sort(powerful.begin(), powerful.end(), [](const Target* a, const Target* b) {
        return a->power->shapley_shubik > b->power->shapley_shubik;
    });
    return powerful;
}

bool have_the_same(const std::vector<const Target*>& sorted) {
    return !sorted.empty() && sorted.front()->power->shapley_shubik - sorted.back()->power->shapley_shubik < 1e-9;
}

FigureTable table_of(const std::vector<const Target*>& powerful) {
    FigureTable table{{"State", "Banzhaf index", "Shapley-Shubik index"}, {}};
    for (const Target* target : powerful) {
        const Power& power = *target->power;
        table.rows.push_back({target->name, fmt::format("{:.5f}", power.banzhaf_normalised),
                              fmt::format("{:.5f}", power.shapley_shubik)});
    }
    return table;
}

Section completing(const CampaignReport& report) {
    Section section{"What would complete entry into force"};
    if (!report.targets.untold.empty()) section.lines.push_back({"cannot be told: " + report.targets.untold});
    const std::optional<CompletingSets>& found = report.targets.completing;
    if (!found || found->size == 0 || found->sets.empty()) return section;
    section.lines.push_back({completing_in_words(report, *found)});
    for (const std::string& assumed : found->assumed) section.lines.push_back({assumed});
    const std::vector<const Target*> powerful = powerful_of(report.targets.targets);
    if (have_the_same(powerful))
        section.lines.push_back({fmt::format("{} of those outside have power over it, all the same", powerful.size())});
    else section.table = table_of(powerful);
    return section;
}

Section findings(const CampaignReport& report) {
    Section section{"Findings"};
    for (const CampaignFinding& finding : report.measures.findings)
        if (finding.part != CampaignPart::whole) section.lines.push_back({text_of(finding)});
    return section;
}

}    // namespace

std::vector<Section> sections_of(const Campaign& campaign, const CampaignReport& report) {
    return {where_we_are(campaign, report),
            changes(campaign, report),
            momentum(report),
            before_and_after(report),
            pledges(campaign, report),
            next_targets(report),
            in_the_post(report),
            completing(report),
            findings(report)};
}

}    // namespace depositary::report
