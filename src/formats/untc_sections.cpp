// SPDX-License-Identifier: BSL-1.0
#include "formats/untc_sections.hpp"

#include "formats/status_cells.hpp"
#include "formats/xml_nodes.hpp"

#include <string_view>

namespace depositary::untc {

namespace {

using pugi::xml_node;

Paragraph read_paragraph(const xml_node& text) {
    const std::string written = all_text(text);
    const std::string_view type = text.attribute("type").value();
    Paragraph paragraph{Paragraph::Kind::text, without_markup(written)};
    if (type == "title") paragraph.kind = Paragraph::Kind::title;
    if (type.empty() && is_set_right(written)) paragraph.kind = Paragraph::Kind::date_line;
    return paragraph;
}

Statement read_statement(const xml_node& item) {
    Statement statement{noted_text(item.child("Participant")), {}};
    for (const xml_node& text : item.children("text")) {
        Paragraph paragraph = read_paragraph(text);
        if (!paragraph.says.text.empty()) statement.paragraphs.push_back(std::move(paragraph));
    }
    return statement;
}

/// Rows of cells, whatever their elements are called.
std::vector<std::vector<NotedText>> read_rows(const xml_node& parent, const char* row_name, const char* cell_name) {
    std::vector<std::vector<NotedText>> rows;
    for (const xml_node& row : parent.children(row_name)) rows.push_back(noted_texts(row, cell_name));
    return rows;
}

LeagueTable read_league_table(const xml_node& table) {
    LeagueTable league{joined_text(table, "Title"), {}, {}};
    const xml_node sequence = table.child("Ratification") ? table.child("Ratification") : table.child("Signature");
    league.kind = sequence.name();
    for (const xml_node& piece : sequence.children()) {
        NotedText text = piece.type() == pugi::node_element ? noted_text(piece) : without_markup(piece.value());
        if (!text.text.empty()) league.pieces.emplace_back(piece.name(), std::move(text));
    }
    return league;
}

EndNote read_end_note(const xml_node& note) {
    EndNote read{plain_text(note.child("index")), {}};
    for (const xml_node& part : note.children()) {
        const std::string_view name = part.name();
        if (name == "text") read.content.emplace_back(noted_text(part));
        if (name == "table") read.content.emplace_back(TextTable{{}, {}, read_rows(part, "row", "col")});
    }
    return read;
}

}    // namespace

StatementSection read_statements(const xml_node& treaty, const char* section, const char* item) {
    const xml_node found = treaty.child(section);
    StatementSection read{joined_text(found, "Title"), {}};
    for (const xml_node& each : found.children(item)) read.statements.push_back(read_statement(each));
    return read;
}

std::vector<TextTable> read_special_tables(const xml_node& treaty) {
    std::vector<TextTable> tables;
    for (const xml_node& table : treaty.child("SpecialTables").children("Table"))
        tables.push_back({joined_text(table, "Title"), noted_texts(table.child("TableHeader"), "Title"),
                          read_rows(table.child("Rows"), "Row", "Column")});
    return tables;
}

std::vector<LeagueTable> read_league_tables(const xml_node& treaty) {
    std::vector<LeagueTable> tables;
    for (const xml_node& table : treaty.child("LON").children("Table")) tables.push_back(read_league_table(table));
    return tables;
}

std::vector<TerritorialNotice> read_territorial_applications(const xml_node& treaty) {
    std::vector<TerritorialNotice> notices;
    for (const xml_node& each : treaty.child("TerritorialApplications").children("Application")) {
        NotedText participant = noted_text(each.child("Participant"));
        if (participant.text.empty() && !notices.empty()) participant.text = notices.back().participant.text;
        notices.push_back({std::move(participant), parse_cell(all_text(each.child("DateNotification"))),
                           noted_text(each.child("Territories"))});
    }
    return notices;
}

std::vector<EndNote> read_end_notes(const xml_node& treaty) {
    std::vector<EndNote> notes;
    for (const xml_node& note : treaty.child("EndNotes").children("Note")) notes.push_back(read_end_note(note));
    return notes;
}

}    // namespace depositary::untc
