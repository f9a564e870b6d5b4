// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/status_table.hpp>

#include <pugixml.hpp>

#include <string>
#include <vector>

/// The parts of a status table in XML, each from the element <Treaty>. What is not there is empty.
namespace depositary::untc {

[[nodiscard]] StatusHeader read_header(const pugi::xml_node& treaty);
/// `section` is "Declarations", `item` the name of its elements: "Declaration".
[[nodiscard]] StatementSection read_statements(const pugi::xml_node& treaty, const char* section, const char* item);
[[nodiscard]] std::vector<TextTable> read_special_tables(const pugi::xml_node& treaty);
[[nodiscard]] std::vector<LeagueTable> read_league_tables(const pugi::xml_node& treaty);
[[nodiscard]] std::vector<TerritorialNotice> read_territorial_applications(const pugi::xml_node& treaty);
[[nodiscard]] std::vector<EndNote> read_end_notes(const pugi::xml_node& treaty);

/// The number in the UN Treaty Collection that these headings make: "CHAPTER XXVII", "", "7", "d" is "XXVII-7-d".
[[nodiscard]] std::string untc_number(std::string_view chapter, std::string_view subchapter, std::string_view section,
                                      std::string_view subsection);

}    // namespace depositary::untc
