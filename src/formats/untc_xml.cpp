// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_xml.hpp>

#include "formats/places.hpp"
#include "formats/status_cells.hpp"
#include "formats/status_columns.hpp"
#include "formats/untc_sections.hpp"
#include "formats/xml_check.hpp"
#include "formats/xml_decode.hpp"
#include "formats/xml_nodes.hpp"

#include <algorithm>
#include <set>

namespace depositary {

namespace {

using pugi::xml_node;

/// Of the name of the element, which stands behind its bracket.
std::size_t offset_of(const xml_node& element) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(element.offset_debug(), 1));
}

/// Reads the tables of participants; in every known file there is at most one.
class ParticipantsReader {
public:
    ParticipantsReader(std::string_view text, StatusTable& table) : table_(table), places_(text) {}

    void read(const xml_node& participants) {
        for (const xml_node& table : participants.children("Table")) {
            if (table.child("Title")) table_.title = joined_text(table, "Title");
            for (const xml_node& group : table.children("TGroup")) read_group(group);
        }
    }

    [[nodiscard]] Problems problems() && { return std::move(problems_); }

private:
    void complain(const xml_node& at, std::string what, std::string found, std::string cure) {
        places_.go_to(offset_of(at) - 1);
        problems_.push_back({{table_.file, places_.line, places_.column, std::nullopt},
                             std::move(what),
                             std::move(found),
                             std::move(cure)});
    }

    void complain(const xml_node& at, const std::optional<Problem>& problem) {
        if (problem) complain(at, problem->what, problem->found, problem->cure);
    }

    void read_group(const xml_node& group) {
        std::vector<NotedText> headings = noted_texts(group.child("Thead").child("Row"), "Entry");
        if (headings.empty() || !headings.front().text.starts_with("Participant"))
            return complain(group, "the table of participants does not begin with a column of participants",
                            headings.empty() ? "no heading" : "`" + headings.front().text + "`",
                            "give a status table of the UN Treaty Collection");
        if (!table_.columns.empty())
            return complain(group, "a second table of participants", {}, "give each its own file");
        if (const auto problem = columns_problem(headings.size())) return complain(group, problem);
        for (const xml_node& rows : group.child("Tbody").children("Rows"))
            for (const xml_node& row : rows.children("Row")) read_row(row, headings.size());
        table_.participants = std::move(headings.front());
        xml_node heading = group.child("Thead").child("Row").child("Entry");
        for (std::size_t i = 1; i < headings.size(); ++i) {
            heading = heading.next_sibling("Entry");
            table_.columns.push_back(parse_column(std::move(headings[i]), codes_of(i - 1)));
            complain(heading, heading_problem(table_.columns.back()));
        }
    }

    void read_row(const xml_node& element, std::size_t entries) {
        StatusRow row;
        for (const xml_node& entry : element.children("Entry")) row.cells.push_back(parse_cell(all_text(entry)));
        if (row.cells.size() != entries)
            return complain(element, "a row has another length than the heading",
                            std::to_string(row.cells.size()) + " cells instead of " + std::to_string(entries),
                            "download the file again");
        row.cells.erase(row.cells.begin());
        row.participant = noted_text(element.child("Entry"));
        complain(element, participant_problem(row.participant));
        places_.go_to(offset_of(element) - 1);
        row.line = places_.line;
        row.column = places_.column;
        table_.rows.push_back(std::move(row));
    }

    [[nodiscard]] std::set<std::string> codes_of(std::size_t column) const {
        std::set<std::string> codes;
        for (const StatusRow& row : table_.rows)
            if (!row.cells[column].code.empty()) codes.insert(row.cells[column].code);
        return codes;
    }

    StatusTable& table_;
    PlaceFinder places_;
    Problems problems_;
};

void read_sections(StatusTable& table, const xml_node& treaty) {
    table.header = untc::read_header(treaty);
    table.special_tables = untc::read_special_tables(treaty);
    table.league_tables = untc::read_league_tables(treaty);
    table.declarations = untc::read_statements(treaty, "Declarations", "Declaration");
    table.objections = untc::read_statements(treaty, "Objections", "Objection");
    table.declarations_under_article = untc::read_statements(treaty, "DeclarationsUnderArticle", "Declaration");
    table.notifications = untc::read_statements(treaty, "Notifications", "Notification");
    table.territorial_applications = untc::read_territorial_applications(treaty);
    table.end_notes = untc::read_end_notes(treaty);
    table.footer = plain_text(treaty.child("Footer"));
}

Result<StatusTable> read_tree(const pugi::xml_document& tree, std::string_view text, const std::string& file) {
    const xml_node treaty = tree.child("Document").child("Treaty");
    if (!treaty.child("Header")) {
        const xml_node root = tree.document_element();
        return Problem{place_of(text, offset_of(root) - 1, file),
                       "this is XML, but no status table: there is no <Document> with a <Treaty> with a <Header>",
                       "`<" + std::string(root.name()) + ">`", "give a status table of the UN Treaty Collection"};
    }
    StatusTable table;
    table.file = file;
    ParticipantsReader participants(text, table);
    participants.read(treaty.child("Participants"));
    if (Problems problems = std::move(participants).problems(); !problems.empty()) return problems;
    read_sections(table, treaty);
    return table;
}

}    // namespace

Result<StatusTable> read_untc_xml(std::string_view bytes, const std::string& file) {
    const Result<std::string> text = decode_xml(bytes, file);
    if (!text) return text.problems();
    if (Problems problems = check_xml(*text, file); !problems.empty()) return problems;
    pugi::xml_document tree;
    const pugi::xml_parse_result parsed =
        tree.load_buffer(text->data(), text->size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed)
        return Problem{place_of(*text, static_cast<std::size_t>(parsed.offset), file), "the XML cannot be read",
                       parsed.description(), "download the file again"};
    return read_tree(tree, *text, file);
}

}    // namespace depositary
