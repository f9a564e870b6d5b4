// SPDX-License-Identifier: BSL-1.0
#include "roster/status_table.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace status_table {

namespace {

std::string utf8(unsigned code) {
    if (code < 0x80) return {static_cast<char>(code)};
    if (code < 0x800) return {static_cast<char>(0xC0 | code >> 6), static_cast<char>(0x80 | (code & 0x3F))};
    return {static_cast<char>(0xE0 | code >> 12), static_cast<char>(0x80 | (code >> 6 & 0x3F)),
            static_cast<char>(0x80 | (code & 0x3F))};
}

std::string character_of(const std::string& entity) {
    if (entity == "amp") return "&";
    if (entity == "lt") return "<";
    if (entity == "gt") return ">";
    if (entity == "quot") return "\"";
    if (entity == "apos") return "'";
    return utf8(static_cast<unsigned>(std::stoul(entity.substr(1))));    // #8217
}

/// Latin-1 with entities, as UTF-8.
std::string decoded(std::string_view text) {
    std::string found;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '&') {
            const std::size_t end = text.find(';', i);
            found += character_of(std::string(text.substr(i + 1, end - i - 1)));
            i = end;
        } else {
            found += utf8(static_cast<unsigned char>(text[i]));
        }
    }
    return found;
}

void cut(std::string& text, std::string_view begin, std::string_view end) {
    for (std::size_t from = text.find(begin); from != std::string::npos; from = text.find(begin, from)) {
        const std::size_t to = text.find(end, from);
        text.erase(from, to == std::string::npos ? to : to + end.size() - from);
    }
}

std::string plain(std::string_view raw) {
    std::string text = decoded(raw);
    cut(text, "<superscript>", "</superscript>");
    cut(text, "<", ">");
    std::replace(text.begin(), text.end(), '\t', ' ');
    const std::size_t first = text.find_first_not_of(" \r\n"), last = text.find_last_not_of(" \r\n");
    return first == std::string::npos ? std::string{} : text.substr(first, last - first + 1);
}

/// What stands between the first `begin` from `at` and the next `end`; `at` moves behind it, or to npos.
std::string_view between(std::string_view text, std::string_view begin, std::string_view end, std::size_t& at) {
    const std::size_t from = text.find(begin, at);
    if (from == std::string_view::npos) return at = from, std::string_view{};
    const std::size_t to = text.find(end, from);
    at = to;
    return text.substr(from + begin.size(), to - from - begin.size());
}

std::vector<std::string_view> all_between(std::string_view text, std::string_view begin, std::string_view end) {
    std::vector<std::string_view> found;
    std::size_t at = 0;
    for (std::string_view part = between(text, begin, end, at); at != std::string_view::npos;
         part = between(text, begin, end, at))
        found.push_back(part);
    return found;
}

std::string_view section(std::string_view text, std::string_view name) {
    std::size_t at = 0;
    return between(text, "<" + std::string(name) + ">", "</" + std::string(name) + ">", at);
}

Row cells(std::string_view row) {
    Row found;
    std::string expanded(row);
    for (std::size_t at = expanded.find("<Entry />"); at != std::string::npos; at = expanded.find("<Entry />"))
        expanded.replace(at, 9, "<Entry></Entry>");
    for (const std::string_view cell : all_between(expanded, "<Entry>", "</Entry>")) found.push_back(plain(cell));
    return found;
}

}    // namespace

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<Row> xml_rows(const std::string& file) {
    std::vector<Row> rows;
    for (const std::string_view row : all_between(section(section(file, "Participants"), "Tbody"), "<Row>", "</Row>"))
        rows.push_back(cells(row));
    return rows;
}

std::vector<std::string> xml_other_names(const std::string& file) {
    std::vector<std::string> names;
    for (const std::string_view row : all_between(section(file, "SpecialTables"), "<Row>", "</Row>")) {
        std::size_t at = 0;
        names.push_back(plain(between(row, "<Column>", "</Column>", at)));
    }
    for (const std::string_view name : all_between(file, "<Participant>", "</Participant>"))
        names.push_back(plain(name));
    std::erase_if(names, [](const std::string& name) { return name.empty(); });
    return names;
}

std::vector<Row> csv_rows(const std::string& file) {
    std::vector<Row> rows;
    Row row(1);
    bool quoted = false;
    for (const char c : file) {
        if (c == '"') quoted = !quoted;
        else if (c == ',' && !quoted) row.emplace_back();
        else if (c == '\n' && !quoted) rows.push_back(std::exchange(row, Row(1)));
        else if (c != '\r') row.back() += c;
    }
    if (row.size() > 1 || !row.front().empty()) rows.push_back(row);
    rows.erase(rows.begin());
    return rows;
}

std::vector<std::filesystem::path> files(const std::filesystem::path& folder, std::string_view ending) {
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().string().ends_with(ending)) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

}    // namespace status_table
