// SPDX-License-Identifier: BSL-1.0
// Turns the files of the folder `data` into C++, at build time. It knows the syntax of the files and nothing of what they say.
//
//     embed DATA PATH OUTPUT        DATA/PATH, a document (.toml) or a text, as a constant
//     embed --index LIST OUTPUT     the functions of embedded.hpp over the files that LIST names, one a line

#include <toml++/toml.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// Compilers limit the length of a literal; the least of their limits is 16,380 bytes (Microsoft's).
constexpr std::size_t longest_piece = 8000;

struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] std::string position(const fs::path& file, const toml::source_position& at) {
    return file.string() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": ";
}

[[nodiscard]] std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) throw Refused(file.string() + ": cannot be read");
    return content.str();
}

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

/// Writes the nodes of a document in preorder.
class Flattener {
public:
    Flattener(std::ostream& out, fs::path file) : out_(out), file_(std::move(file)) {}

    void write(std::string_view key, const toml::node& node, toml::source_position fallback = {}) {
        const toml::source_position at = node.source().begin.line != 0 ? node.source().begin : fallback;
        switch (node.type()) {
            case toml::node_type::table: return table(key, *node.as_table(), at);
            case toml::node_type::array: return array(key, *node.as_array(), at);
            case toml::node_type::string: return line("string", key, node.ref<std::string>(), at);
            case toml::node_type::integer: return line("integer", key, std::to_string(node.ref<int64_t>()), at);
            case toml::node_type::boolean: return line("boolean", key, node.ref<bool>() ? "true" : "false", at);
            case toml::node_type::date: return line("date", key, iso(node.ref<toml::date>()), at);
            case toml::node_type::none:
            case toml::node_type::floating_point:
            case toml::node_type::time:
            case toml::node_type::date_time: break;
        }
        throw Refused(position(file_, at) + "fractions and times are not read; write the value of `" +
                      std::string(key) + "` as a text");
    }

private:
    [[nodiscard]] static std::string iso(const toml::date& date) {
        std::ostringstream text;
        text << date;
        return text.str();
    }

    void line(std::string_view kind, std::string_view key, std::string_view text, toml::source_position at,
              std::size_t children = 0) {
        out_ << "    {" << kind << ", " << view(key) << ", " << view(text) << ", " << at.line << ", " << at.column
             << ", " << children << "},\n";
    }

    void array(std::string_view key, const toml::array& items, toml::source_position at) {
        line("array", key, {}, at, items.size());
        for (const toml::node& item : items) write({}, item, at);
    }

    /// In the order of the file; toml++ keeps the order of the alphabet.
    void table(std::string_view key, const toml::table& table, toml::source_position at) {
        struct Entry {
            const toml::key* key;
            const toml::node* value;
        };
        std::vector<Entry> entries;
        for (auto&& [name, value] : table) entries.push_back({&name, &value});
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.key->source().begin < b.key->source().begin; });
        line("table", key, {}, at, entries.size());
        for (const Entry& entry : entries) write(entry.key->str(), *entry.value, entry.key->source().begin);
    }

    std::ostream& out_;
    fs::path file_;
};

void write_document(std::ostream& out, const fs::path& file, std::string_view path) {
    const toml::parse_result document = toml::parse_file(file.string());
    if (!document) {
        const toml::parse_error& error = document.error();
        throw Refused(position(file, error.source().begin) + std::string(error.description()));
    }
    out << "using enum NodeKind;\n\nstatic constexpr FlatNode nodes[] = {\n";
    Flattener(out, file).write({}, document.table());
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

void save(const fs::path& file, std::string_view content) {
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out << content;
    out.close();
    if (!out) throw Refused(file.string() + ": cannot be written");
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
