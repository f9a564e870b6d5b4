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
};

const std::array<FeedKind, 3>& feed_kinds() {
    static const std::array<FeedKind, 3> kinds{{
        {"activities",
         CampaignPart::activity,
         {"kind", "what", "on", "from", "until", "states", "organiser", "outcome", "cost", "source", "certainty",
          "note"}},
        {"pledges", CampaignPart::pledge, {"state", "act", "made", "by", "where", "source", "certainty", "note"}},
        {"stages", CampaignPart::stage, {"state", "stage", "on", "source", "certainty", "note"}},
    }};
    return kinds;
}

/// Every name that the list has, once, in quotes.
std::string quoted(const std::vector<std::string_view>& names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "`" : ", `") + std::string(name) + "`";
    return list;
}

bool separates(char c) { return c == ' ' || c == ',' || c == ';'; }

/// Keys with blanks, commas or semicolons between them.
Node list_of(const std::string& cell, const Place& place) {
    std::vector<Node> items;
    for (auto from = cell.begin(); from != cell.end();) {
        from = std::find_if_not(from, cell.end(), separates);
        const auto end = std::find_if(from, cell.end(), separates);
        if (from != end) items.push_back(Node::scalar(NodeKind::string, std::string(from, end), place));
        from = end;
    }
    return Node::array(std::move(items), place);
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

bool has_known_columns(const csv::Table& table, const FeedKind& kind, Problems& problems) {
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
        problems.append(feed.problems());
        return {};
    }
    const Result<csv::Table> table = csv::read(feed->text, feed->file);
    if (!table) {
        problems.append(table.problems());
        return {};
    }
    if (!has_known_columns(*table, kind, problems)) return {};
    std::vector<Node> rows;
    for (const csv::Row& row : table->rows) rows.push_back(node_of(*table, row));
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
