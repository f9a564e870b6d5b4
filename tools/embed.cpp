// SPDX-License-Identifier: BSL-1.0
// Turns the files of the folder `data` into C++, at build time. It knows the syntax of the files and nothing of what they say.
//
//     embed DATA PATH OUTPUT        DATA/PATH, a document (.toml) or a text, as a constant
//     embed --index LIST OUTPUT     the functions of embedded.hpp over the files that LIST names, one a line

#include "files.hpp"

#include <depositary/formats/toml.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using depositary::Place;
using depositary::text::Node;
using depositary::text::NodeKind;
using tools::read;
using tools::Refused;
using tools::save;

/// Compilers limit the length of a literal; the least of their limits is 16,380 bytes (Microsoft's).
constexpr std::size_t longest_piece = 8000;

[[nodiscard]] bool is_document(std::string_view path) { return path.ends_with(".toml"); }

/// The path as a C++ name: "treaties/ccm-2008.toml" is file_treaties_ccm_2008_toml.
[[nodiscard]] std::string name_of(std::string_view path) {
    std::string name = "file_";
    for (const char c : path) name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
    return name;
}

[[nodiscard]] std::string escaped(char c) {
    switch (c) {
        case '\n': return "\\n";
        case '\t': return "\\t";
        case '\r': return "\\r";
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '?': return "\\?";    // or two of them might begin a trigraph
        default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7F) return {c};
    std::ostringstream octal;
    octal << '\\' << std::oct << std::setw(3) << std::setfill('0') << int{byte};
    return octal.str();
}

[[nodiscard]] std::string literal(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) quoted += escaped(c);
    return quoted + '"';
}

/// A std::string_view of known length, so that the compiler need not count.
[[nodiscard]] std::string view(std::string_view text) {
    return "{" + literal(text) + ", " + std::to_string(text.size()) + "}";
}

[[nodiscard]] std::string_view enumerator(NodeKind kind) {
    switch (kind) {
        case NodeKind::string: return "string";
        case NodeKind::integer: return "integer";
        case NodeKind::boolean: return "boolean";
        case NodeKind::date: return "date";
        case NodeKind::array: return "array";
        case NodeKind::table: return "table";
    }
    throw Refused("a node of no kind");
}

/// Writes a node and those below it, in preorder.
void write_nodes(std::ostream& out, std::string_view key, const Node& node) {
    const Place& at = node.place();
    out << "    {" << enumerator(node.kind()) << ", " << view(key) << ", " << view(node.text()) << ", " << at.line
        << ", " << at.column << ", " << node.items().size() + node.entries().size() << "},\n";
    for (const Node& item : node.items()) write_nodes(out, {}, item);
    for (const Node::Entry& entry : node.entries()) write_nodes(out, entry.key, entry.value);
}

void write_document(std::ostream& out, const fs::path& file, std::string_view path) {
    const depositary::Result<Node> document = depositary::read_toml(read(file), file.string());
    out << "using enum NodeKind;\n\nstatic constexpr FlatNode nodes[] = {\n";
    write_nodes(out, {}, document.value());
    out << "};\n\nextern const EmbeddedDocument " << name_of(path) << ";\n"
        << "constinit const EmbeddedDocument " << name_of(path) << "{" << view(path) << ", nodes};\n";
}

/// Pieces end where lines end: none is cut within a character.
[[nodiscard]] std::vector<std::vector<std::string_view>> pieces_of(std::string_view text) {
    std::vector<std::vector<std::string_view>> pieces(1);
    std::size_t length = 0;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
        if (length + line.size() > longest_piece && length > 0) {
            pieces.emplace_back();
            length = 0;
        }
        pieces.back().push_back(line);
        length += line.size();
        text.remove_prefix(line.size());
    }
    return pieces;
}

void write_text(std::ostream& out, const fs::path& file, std::string_view path) {
    const std::string content = read(file);
    out << "static constexpr std::string_view pieces[] = {\n";
    for (const auto& piece : pieces_of(content)) {
        std::size_t length = 0;
        out << "    {\"\"";
        for (const std::string_view line : piece) {
            out << "\n     " << literal(line);
            length += line.size();
        }
        out << ", " << length << "},\n";
    }
    out << "};\n\nextern const EmbeddedText " << name_of(path) << ";\n"
        << "constinit const EmbeddedText " << name_of(path) << "{" << view(path) << ", pieces};\n";
}

[[nodiscard]] std::string opening(std::string_view made_from) {
    return "// Made from " + std::string(made_from) + "; do not edit.\n#include <depositary/text/embedded.hpp>\n\n";
}

[[nodiscard]] std::string embed(const fs::path& data, const std::string& path) {
    std::ostringstream out;
    out << opening("data/" + path) << "namespace depositary::text::data {\n\n";
    if (is_document(path)) write_document(out, data / path, path);
    else write_text(out, data / path, path);
    out << "\n}    // namespace depositary::text::data\n";
    return out.str();
}

/// One function of embedded.hpp: the constants of one type, which stand in other files, in the order of their paths.
void write_list(std::ostream& out, std::string_view type, std::string_view function,
                const std::vector<std::string>& paths) {
    out << "namespace data {\n";
    for (const std::string& path : paths) out << "extern const " << type << " " << name_of(path) << ";\n";
    out << "}\n\nstd::span<const " << type << "> " << function << "() {\n"
        << "    static const std::array<" << type << ", " << paths.size() << "> all{\n";
    for (const std::string& path : paths) out << "        data::" << name_of(path) << ",\n";
    out << "    };\n    return all;\n}\n\n";
}

[[nodiscard]] std::string index(const fs::path& list) {
    std::vector<std::string> documents;
    std::vector<std::string> texts;
    std::istringstream lines(read(list));
    for (std::string path; std::getline(lines, path);)
        if (!path.empty()) (is_document(path) ? documents : texts).push_back(path);
    std::sort(documents.begin(), documents.end());
    std::sort(texts.begin(), texts.end());

    std::ostringstream out;
    out << opening("the names of the files") << "#include <array>\n\nnamespace depositary::text {\n\n";
    write_list(out, "EmbeddedDocument", "embedded_documents", documents);
    write_list(out, "EmbeddedText", "embedded_texts", texts);
    out << "}    // namespace depositary::text\n";
    return out.str();
}

}    // namespace

int main(int argc, char** argv) try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() != 3) throw Refused("use: embed DATA PATH OUTPUT, or embed --index LIST OUTPUT");
    const bool listing = arguments[0] == "--index";
    save(arguments[2], listing ? index(arguments[1]) : embed(arguments[0], arguments[1]));
    return EXIT_SUCCESS;
} catch (const std::exception& problem) {
    std::cerr << problem.what() << '\n';
    return EXIT_FAILURE;
}
