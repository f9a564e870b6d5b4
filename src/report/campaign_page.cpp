// SPDX-License-Identifier: BSL-1.0
#include <depositary/report/campaign_page.hpp>
#include <depositary/report/world_map.hpp>

#include "report/charts.hpp"
#include "report/sections.hpp"

#include <fmt/format.h>

#include <algorithm>

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
@media(max-width:930px){figcaption::after{content:"The drawing is wider than this screen: scroll it sideways.";display:block;font-weight:normal;font-size:.85rem;color:var(--soft)}}
@media print{body{max-width:none}details{display:none}.scroll{overflow:visible}.scroll svg{max-width:100%;height:auto}figure{break-inside:avoid}figcaption::after{content:none}}
)css";

std::string paragraph(std::string_view words) { return "<p>" + escaped(words) + "</p>\n"; }

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

std::string item_of(const report::Line& line) {
    std::string text = "<li>";
    if (!line.of.empty()) text += "<strong>" + escaped(line.of) + "</strong>: ";
    text += escaped(line.words);
    for (const std::string& words : line.under) text += "<br>" + escaped(words);
    return text + "</li>\n";
}

std::string list_of(const report::Section& section, std::size_t from, std::size_t to) {
    std::string items;
    for (std::size_t i = from; i < to; ++i) items += item_of(section.lines[i]);
    const std::string start = section.numbered ? fmt::format("ol start=\"{}\"", from + 1) : std::string("ul");
    return fmt::format("<{}>\n{}</{}>\n", start, items, section.numbered ? "ol" : "ul");
}

/// What has no room at first, folded.
std::string rest_of(const report::Section& section, std::size_t shown) {
    if (section.lines.size() <= shown) return {};
    return fmt::format("<details><summary>and {} more {}</summary>\n{}</details>\n", section.lines.size() - shown,
                       section.rest, list_of(section, shown, section.lines.size()));
}

/// Nothing if nothing is said under its heading.
std::string html_of(const report::Section& section) {
    if (section.lines.empty()) return {};
    const std::size_t shown = std::min(section.lines.size(), section.on_page);
    std::string page = fmt::format("<section><h2>{}</h2>\n", escaped(section.heading)) + list_of(section, 0, shown) +
                       rest_of(section, shown);
    if (!section.table.rows.empty())
        page += fmt::format(
            "<details><summary>Table: {0}</summary><div class=\"scroll\" tabindex=\"0\" role=\"group\" "
            "aria-label=\"Table: {0}\">{1}</div></details>\n",
            escaped(section.heading), table_of(section.table, section.heading));
    if (!section.warning.empty()) page += "<p class=\"warning\">" + escaped(section.warning) + "</p>\n";
    return page + "</section>\n";
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
    std::string sections;
    for (const report::Section& section : report::sections_of(campaign, report)) sections += html_of(section);
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" "
           "content=\"light dark\">\n"
           "<title>" +
           escaped(title) + "</title>\n<style>\n" + std::string(drawing_style()) + std::string(page_style) +
           "</style>\n</head>\n<body>\n<header><h1>" + escaped(title) + "</h1>\n" +
           paragraph(status.record().treaty().identity().title) + paragraph(coalition(identity)) +
           "</header>\n<main>\n" + sections + "<section><h2>Charts</h2>\n" + figures + "</section>\n</main>\n<footer>" +
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
