// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <depositary/text/embedded.hpp>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

using namespace depositary;
using namespace depositary::text;

namespace {

namespace fs = std::filesystem;

fs::path data() { return fs::path(DEPOSITARY_SOURCE_DIR) / "data"; }

std::string content(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::set<std::string> files_of_data(std::string_view extension) {
    std::set<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(data()))
        if (entry.path().extension() == extension)
            found.insert(entry.path().lexically_relative(data()).generic_string());
    return found;
}

template <class File>
std::vector<std::string> paths(std::span<const File> files) {
    std::vector<std::string> found;
    for (const File& file : files) found.emplace_back(file.path);
    return found;
}

std::vector<std::string> lines_of(const fs::path& file) {
    std::vector<std::string> lines;
    std::istringstream in(content(file));
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// What stands in the file from that place to the end of its line; a column is a character, of one or more bytes.
std::string_view text_at(const std::vector<std::string>& lines, const Place& place) {
    std::string_view line = lines.at(place.line - 1);
    for (std::size_t column = 1; column < place.column; ++column) {
        line.remove_prefix(1);
        while (!line.empty() && (static_cast<unsigned char>(line.front()) & 0xC0U) == 0x80U) line.remove_prefix(1);
    }
    return line;
}

bool stands_there(const Node& scalar, std::string_view there) {
    if (scalar.kind() == NodeKind::string) return there.starts_with('"') || there.starts_with('\'');
    return there.starts_with(scalar.text());
}

/// Calls `look` with every node below that one, in the order of the document.
template <class Look>
void walk(const Node& node, const Look& look) {
    for (const Node::Entry& entry : node.entries()) look(entry.value), walk(entry.value, look);
    for (const Node& item : node.items()) look(item), walk(item, look);
}

bool is_scalar(const Node& node) { return node.kind() != NodeKind::table && node.kind() != NodeKind::array; }

}    // namespace

TEST_CASE("every document and every table of the folder data is built in, sorted by path") {
    const auto documents = files_of_data(".toml");
    const auto texts = files_of_data(".csv");
    REQUIRE_FALSE(documents.empty());
    REQUIRE_FALSE(texts.empty());
    CHECK(paths(embedded_documents()) == std::vector(documents.begin(), documents.end()));
    CHECK(paths(embedded_texts()) == std::vector(texts.begin(), texts.end()));
}

TEST_CASE("what is built in is found by its path, and nothing else is") {
    for (const EmbeddedDocument& document : embedded_documents())
        CHECK(find_document(document.path)->path == document.path);
    for (const EmbeddedText& text : embedded_texts()) CHECK(find_text(text.path)->path == text.path);
    CHECK(find_document("treaties/no-such-treaty.toml") == nullptr);
    CHECK(find_text("") == nullptr);
}

TEST_CASE("a table that is built in is its file, byte for byte") {
    for (const EmbeddedText& text : embedded_texts()) {
        CAPTURE(text.path);
        CHECK(join(text) == content(data() / text.path));
    }
}

TEST_CASE("every value of a document that is built in stands where its place says") {
    for (const EmbeddedDocument& document : embedded_documents()) {
        const auto lines = lines_of(data() / document.path);
        walk(unflatten(document), [&](const Node& node) {
            INFO(to_string(node.place()) << " " << node.text());
            REQUIRE(node.place().file == "data/" + std::string(document.path));
            REQUIRE(node.place().line >= 1);
            REQUIRE(node.place().line <= lines.size());
            if (is_scalar(node)) REQUIRE(stands_there(node, text_at(lines, node.place())));
        });
    }
}

TEST_CASE("the entries of a table that is built in are in the order of its file") {
    for (const EmbeddedDocument& document : embedded_documents()) {
        walk(unflatten(document), [](const Node& table) {
            std::pair<std::size_t, std::size_t> before{0, 0};
            for (const Node::Entry& entry : table.entries()) {
                const std::pair here(entry.value.place().line, entry.value.place().column);
                INFO(to_string(entry.value.place()));
                CHECK(before < here);
                before = here;
            }
        });
    }
}
