// SPDX-License-Identifier: BSL-1.0
#include "campaign/feeds.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace depositary::campaign_file {

namespace {

using text::Node;
using text::NodeKind;

/// A kind of feed: its key in [feeds], what a row of it is, and the columns that it can have.
struct FeedKind {
    std::string_view key;
    CampaignPart part;
    std::vector<std::string_view> columns;
    std::vector<std::string_view> needed;
};

const std::array<FeedKind, 3>& feed_kinds() {
    static const std::array<FeedKind, 3> kinds{{
        {"activities",
         CampaignPart::activity,
         {"kind", "what", "on", "from", "until", "states", "organiser", "outcome", "cost", "source", "certainty",
          "note"},
         {"kind", "what"}},
        {"pledges",
         CampaignPart::pledge,
         {"state", "act", "made", "by", "where", "source", "certainty", "note"},
         {"state", "act", "made", "where"}},
        {"stages",
         CampaignPart::stage,
         {"state", "stage", "on", "source", "certainty", "note"},
         {"state", "stage", "on"}},
    }};
    return kinds;
}

/// Every name that the list has, once, in quotes.
std::string quoted(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "`" : ", `") + std::string(name) + "`";
    return list;
}

/// Keys or names with commas or semicolons between them; keys, in capitals, with blanks.
Node list_of(std::string_view cell, const Place& place) {
    const bool has_capitals_alone = std::none_of(cell.begin(), cell.end(), [](char c) { return 'a' <= c && c <= 'z'; });
    const bool is_divided = cell.find_first_of(",;") != std::string_view::npos;
    const std::string_view separators = is_divided || !has_capitals_alone ? ",;" : " ";
    std::vector<Node> items;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
        const std::string_view item = cell.substr(0, end);
        if (const std::size_t first = item.find_first_not_of(' '); first != std::string_view::npos)
            items.push_back(Node::scalar(
                NodeKind::string, std::string(item.substr(first, item.find_last_not_of(' ') + 1 - first)), place));
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return Node::array(std::move(items), place);
}

/// Spreadsheets leave such rows below a table.
bool is_blank(const csv::Row& row) {
    return std::all_of(row.begin(), row.end(),
                       [](const csv::Field& cell) { return cell.text.find_first_not_of(' ') == std::string::npos; });
}

/// The row as a table of a campaign file. An empty cell is a key that is left out.
Node node_of(const csv::Table& table, const csv::Row& row) {
    std::vector<Node::Entry> entries;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string& column = table.header[i].text;
        if (row[i].text.empty()) continue;
        const Place place = table.place(row[i]);
        entries.push_back({column, column == "states" ? list_of(row[i].text, place)
                                                      : Node::scalar(NodeKind::string, row[i].text, place)});
    }
    return Node::table(std::move(entries), table.place(row.front()));
}

/// Whether the table has one column whose name holds what else can stand between cells.
bool has_other_separators(const csv::Table& table) {
    return table.header.size() == 1 && table.header.front().text.find_first_of(";\t") != std::string::npos;
}

void require_columns(const csv::Table& table, const FeedKind& kind, Problems& problems) {
    for (const std::string_view needed : kind.needed)
        if (std::none_of(table.header.begin(), table.header.end(),
                         [&](const csv::Field& column) { return column.text == needed; }))
            problems.push_back(
                Problem{table.place(table.header.front()),
                        "the table of " + std::string(kind.key) + " has no column `" + std::string(needed) + "`",
                        {},
                        {}});
}

bool has_known_columns(const csv::Table& table, const FeedKind& kind, Problems& problems) {
    if (has_other_separators(table)) {
        problems.push_back(Problem{table.place(table.header.front()), "the cells are not separated by commas",
                                   table.header.front().text, "save the table as CSV with commas"});
        return false;
    }
    const std::size_t before = problems.found();
    for (auto column = table.header.begin(); column != table.header.end(); ++column) {
        const auto is_same = [&](const csv::Field& other) { return other.text == column->text; };
        if (std::find(kind.columns.begin(), kind.columns.end(), column->text) == kind.columns.end())
            problems.push_back(Problem{table.place(*column),
                                       "the table of " + std::string(kind.key) + " has no such column", column->text,
                                       "use: " + quoted(kind.columns)});
        else if (std::any_of(table.header.begin(), column, is_same))
            problems.push_back(Problem{table.place(*column), "the column stands twice", column->text, {}});
    }
    require_columns(table, kind, problems);
    return problems.found() == before;
}

/// The rows of one feed; none, and problems, if it cannot be read.
std::vector<Node> read_feed(const Node& named, const FeedKind& kind, const FeedReader& reader, Problems& problems) {
    if (!reader) {
        problems.push_back(Problem{named.place(), "the feeds of this campaign file cannot be read here", named.text(),
                                   "put the rows into the file, as tables"});
        return {};
    }
    const Result<Feed> feed = reader(named.text());
    if (!feed) {
        for (const Problem& problem : feed.problems())
            problems.push_back(
                Problem{named.place(), "the feed cannot be taken: " + problem.what, problem.place.file, problem.cure});
        return {};
    }
    const Result<csv::Table> table = csv::read(feed->text, feed->file);
    if (!table) {
        problems.append(table.problems());
        return {};
    }
    if (!has_known_columns(*table, kind, problems)) return {};
    std::vector<Node> rows;
    for (const csv::Row& row : table->rows)
        if (!is_blank(row)) rows.push_back(node_of(*table, row));
    return rows;
}

}    // namespace

Feeds::Feeds(CampaignFields& root, const FeedReader& reader) {
    const Node* table = root.fields().node("feeds");
    if (table == nullptr) return;
    if (table->kind() != NodeKind::table) {
        root.fields().complain(table->place(), "`feeds` of the campaign must be a table",
                               std::string(to_string(table->kind())), "write [feeds]");
        return;
    }
    Problems& problems = root.fields().problems();
    text::Fields feeds(*table, "[feeds]", problems);
    for (const FeedKind& kind : feed_kinds())
        if (feeds.text(kind.key)) rows_[kind.part] = read_feed(*feeds.node(kind.key), kind, reader, problems);
    feeds.finish();
}

}    // namespace depositary::campaign_file
