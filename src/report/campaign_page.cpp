// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/campaign_page.hpp>
#include <depositary/report/campaign_text.hpp>
#include <depositary/report/world_map.hpp>

#include "report/charts.hpp"

#include <fmt/format.h>

namespace depositary {

namespace {

using report::escaped;
using report::Figure;
using report::FigureTable;

constexpr std::string_view page_style = R"css(*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink)}
body{font:16px/1.5 Helvetica,Arial,"Liberation Sans",sans-serif;margin:0 auto;max-width:960px;padding:1rem;overflow-wrap:anywhere}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--faint)}
ul{padding-left:1.2rem}
li{margin:.25rem 0}
ol>li{margin:.5rem 0}
figure{margin:1.5rem 0}
figcaption{font-weight:bold}
figcaption span{display:block;font-weight:normal;color:var(--soft)}
.scroll{overflow-x:auto;margin:.5rem 0}
.scroll:focus-visible{outline:2px solid var(--mark)}
.scroll svg{display:block}
table{border-collapse:collapse;font-size:.85rem;overflow-wrap:normal}
th,td{text-align:left;padding:.15rem .6rem .15rem 0;border-bottom:1px solid var(--faint);vertical-align:top}
summary{cursor:pointer;color:var(--soft)}
.warning{border-left:4px solid var(--mark);padding-left:.6rem}
footer{color:var(--soft);font-size:.85rem;margin-top:2rem}
@media print{body{max-width:none}details{display:none}.scroll{overflow:visible}.scroll svg{max-width:100%;height:auto}figure{break-inside:avoid}}
)css";

std::string paragraph(std::string_view words) { return "<p>" + escaped(words) + "</p>\n"; }
std::string item(std::string_view words) { return "<li>" + escaped(words) + "</li>\n"; }

/// A section with a list, or nothing if the list is empty.
std::string section(std::string_view heading, const std::string& items, std::string_view list = "ul") {
    if (items.empty()) return {};
    return fmt::format("<section><h2>{0}</h2>\n<{1}>\n{2}</{1}>\n</section>\n", escaped(heading), list, items);
}

std::string where_we_are(const Campaign& campaign, const CampaignReport& report) {
    std::string items =
        item(fmt::format("{} signatories, {} that have consented, {} parties; {}", report.counts.signatories,
                         report.counts.contracting, report.counts.parties, in_force_in_words(report)));
    for (const Need& need : report.needs) items += item("open for entry into force: " + need_in_words(need));
    for (std::size_t i = 0; i < report.measures.objectives.size(); ++i) {
        std::string words =
            in_words(campaign.objectives()[i]) + ": " + progress_in_words(report.measures.objectives[i]);
        if (report.required[i] && report.required[i]->to_go > 0) words += ". " + required_in_words(*report.required[i]);
        items += item(words);
    }
    for (const Money& sum : report.spent) items += item("spent: " + to_string(sum));
    return section("Where we are", items);
}

std::string momentum(const CampaignReport& report) {
    if (!report.tempo) return {};
    const Tempo& tempo = *report.tempo;
    std::string items = item("pace of consents: " + pace_in_words(tempo.pace));
    if (tempo.acceleration) items += item("against the window before: " + ratio_in_words(*tempo.acceleration));
    items += item(stall_in_words(tempo.stall.occasions, "a day of deposits"));
    items += item("beside other treaties: " + momentum_in_words(tempo.momentum.total, "in"));
    items += item("their latest year: " + momentum_in_words(tempo.momentum.latest, "acts"));
    items += item(fmt::format("{} of {} signatures were followed by consent; {} wait", report.conversion.over(),
                              report.conversion.number(), report.waiting.size()));
    const PledgeReliability& pledges = report.reliability;
    if (pledges.made > 0)
        items += item(fmt::format("{} pledges: {} kept, {} kept late, {} due, {} overdue, {} broken", pledges.made,
                                  pledges.kept, pledges.kept_late, pledges.due, pledges.overdue, pledges.broken));
    std::string page = section("Momentum", items);
    if (!report.before_after && !report.around_activities) return page;
    std::string compared;
    if (report.before_after)
        compared += paragraph("Since the campaign began: " + ratio_in_words(report.before_after->ratio) + ".");
    if (report.around_activities)
        compared += paragraph(fmt::format("Within {} days after its activities, against the rest of the campaign: {}.",
                                          report.around_activities->days_after,
                                          ratio_in_words(report.around_activities->ratio)));
    return page + "<section><h2>Before and after</h2>\n" + compared + "<p class=\"warning\">" +
           escaped(not_a_causal_effect) + "</p>\n</section>\n";
}

std::string changes(const Campaign& campaign, const CampaignReport& report) {
    if (!report.changes) return {};
    const Changes& changed = *report.changes;
    std::string items =
        item(fmt::format("consented: {}, then {}; signatories: {}, then {}", report.counts.contracting,
                         changed.before.contracting, report.counts.signatories, changed.before.signatories));
    if (changed.entered_into_force) items += item("the treaty entered into force");
    for (const std::size_t i : changed.reached) items += item("reached: " + in_words(campaign.objectives()[i]));
    for (const std::size_t i : changed.lapsed)
        items += item("no longer reached: " + in_words(campaign.objectives()[i]));
    for (const ActSince& act : changed.acts)
        items += item(in_words(act.received) + ": " + act.name + ", " + in_words(act.act) +
                      (act.in_deposit ? "" : " (" + std::string(to_string(act.outcome)) + ")"));
    return section("Since " + in_words(changed.since), items);
}

std::string pledges(const Campaign& campaign, const CampaignReport& report) {
    std::string items;
    for (const PledgeProgress& progress : report.measures.pledges) {
        const Pledge& pledge = campaign.pledges()[progress.pledge];
        items +=
            item(pledge.state.text() + ", " + in_words(pledge.act) + (pledge.by ? " by " + in_words(*pledge.by) : "") +
                 " (" + pledge.where + "): " + std::string(to_string(progress.state)) +
                 (progress.done ? " on " + in_words(*progress.done) : ""));
    }
    return section("Pledges", items);
}

std::string next_targets(const CampaignReport& report) {
    constexpr std::size_t most = 20;
    std::string items;
    for (std::size_t i = 0; i < std::min(most, report.targets.targets.size()); ++i) {
        const Target& target = report.targets.targets[i];
        std::string reasons;
        for (const std::string& reason : target.reasons) reasons += (reasons.empty() ? "" : "; ") + reason;
        items += "<li><strong>" + escaped(target.name) + "</strong>: " + escaped(reasons) + "</li>\n";
    }
    std::string page =
        section(fmt::format("Next best targets, of {} States outside that can act", report.targets.targets.size()),
                items, "ol");
    std::string held;
    for (const Suppressed& state : report.targets.in_the_post) held += item(state.name + ": " + state.why);
    return page + section("Not to be asked: their act is in the post", held);
}

std::string table_of(const FigureTable& table, const std::string& caption) {
    std::string text = "<table><caption>" + escaped(caption) + "</caption><thead><tr>";
    for (const std::string& head : table.head) text += "<th scope=\"col\">" + escaped(head) + "</th>";
    text += "</tr></thead><tbody>\n";
    for (const std::vector<std::string>& row : table.rows) {
        text += "<tr>";
        for (std::size_t i = 0; i < row.size(); ++i)
            text += (i == 0 ? "<th scope=\"row\">" : "<td>") + escaped(row[i]) + (i == 0 ? "</th>" : "</td>");
        text += "</tr>\n";
    }
    return text + "</tbody></table>";
}

std::string figure_in_page(const Figure& figure) {
    return fmt::format(
        "<figure id=\"figure-{0}\"><figcaption>{1}<span>{2}</span></figcaption>\n"
        "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{1}\">\n{3}</div>\n"
        "<details><summary>Table: {1}</summary><div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table: "
        "{1}\">{4}</div>"
        "</details></figure>\n",
        figure.id, escaped(figure.title), escaped(figure.summary), figure.svg, table_of(figure.table, figure.title));
}

std::string coalition(const CampaignIdentity& identity) {
    std::string words = identity.coalition.name;
    if (!identity.coalition.convenor.empty())
        words += (words.empty() ? "" : "; convenor: ") + identity.coalition.convenor;
    return words;
}

}    // namespace

std::vector<Figure> report::figures_of(const Campaign& campaign, const CampaignReport& report, const Status& status) {
    return {curve_of(campaign, report),
            map_of(status),
            regions_of(report),
            stages_of(report),
            timeline_of(campaign, report, status),
            ribbon_of(report),
            lanes_of(report, status)};
}

std::string campaign_page(const Campaign& campaign, const CampaignReport& report, const Status& status) {
    const CampaignIdentity& identity = report.identity;
    const std::string title = identity.name + " on " + in_words(report.question.on);
    std::string figures;
    for (const Figure& figure : report::figures_of(campaign, report, status)) figures += figure_in_page(figure);
    std::string findings;
    for (const CampaignFinding& finding : report.measures.findings) findings += item(text_of(finding));
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
           "content=\"light dark\">\n"
           "<title>" +
           escaped(title) + "</title>\n<style>\n" + std::string(drawing_style()) + std::string(page_style) +
           "</style>\n</head>\n<body>\n<header><h1>" + escaped(title) + "</h1>\n" +
           paragraph(status.record().treaty().identity().title) + paragraph(coalition(identity)) +
           "</header>\n<main>\n" + where_we_are(campaign, report) + changes(campaign, report) + momentum(report) +
           next_targets(report) + pledges(campaign, report) + section("Findings", findings) +
           "<section><h2>Charts</h2>\n" + figures + "</section>\n</main>\n<footer>" +
           paragraph("Source of the campaign: " + identity.source) +
           paragraph(
               "Estimates have intervals of " + fmt::format("{:.0f}", report.question.confidence.level() * 100) +
               " per cent confidence; docs/measures.md of depositary says how each is made and what it cannot tell.") +
           "</footer>\n</body>\n</html>\n";
}

std::string campaign_charts_svg(const Campaign& campaign, const CampaignReport& report, const Status& status) {
    constexpr double heading = 40;
    std::string charts;
    double y = 0;
    for (const Figure& figure : report::figures_of(campaign, report, status)) {
        charts += fmt::format(
            "<text x=\"10\" y=\"{}\" class=\"heading\">{}</text>\n<g transform=\"translate(0 {})\">\n{}</g>\n",
            report::decimal(y + 26), escaped(figure.title), report::decimal(y + heading), figure.svg);
        y += heading + figure.height + 16;
    }
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" "
        "width=\"{0}\" height=\"{1}\" role=\"img\" aria-labelledby=\"charts-title\">"
        "<title id=\"charts-title\">{2}</title>\n<style>\n{3}.heading{{font:bold 16px Helvetica,Arial,sans-serif;"
        "fill:var(--ink)}}\nsvg{{background:var(--paper)}}\n</style>\n{4}</svg>\n",
        report::decimal(report::chart_width), report::decimal(y),
        escaped(report.identity.name + " on " + in_words(report.question.on)), drawing_style(), charts);
}

}    // namespace depositary
