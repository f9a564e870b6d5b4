// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// The tables of the reference data as rows of cells. This knows the forms of those files and no others; the reader of the
/// library stands in a later layer.
namespace status_table {

using Row = std::vector<std::string>;

[[nodiscard]] std::string read_file(const std::filesystem::path& path);

/// The rows of the table of participants of an XML export: cells in UTF-8, without mark-up and footnotes.
[[nodiscard]] std::vector<Row> xml_rows(const std::string& file);
/// The first cells of its special tables, and the names above its declarations, objections and notifications.
[[nodiscard]] std::vector<std::string> xml_other_names(const std::string& file);
/// The rows below the header of a CSV.
[[nodiscard]] std::vector<Row> csv_rows(const std::string& file);
/// Every file of the folder that ends so, by name.
[[nodiscard]] std::vector<std::filesystem::path> files(const std::filesystem::path& folder, std::string_view ending);

}    // namespace status_table
