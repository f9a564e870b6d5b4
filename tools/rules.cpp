// SPDX-License-Identifier: BSL-1.0
// Writes the page of the rules, docs/rules.md, from the list of them and from what the sources and the tests say of each.
//
//     rules ROOT OUTPUT
//
// It reads docs/rules.toml, the rules that src and include mention, the findings of src/law/finding_kinds.cpp, the tags of the tests
// and the rules of the scenarios. A rule that no test holds is an error; so is a rule that is not in the list.

#include "files.hpp"

#include <depositary/formats/toml.hpp>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;
using depositary::text::Fields;
using depositary::text::Node;
using tools::read;
using tools::Refused;
using tools::save;

/// The files below a folder, in the order of their paths.
[[nodiscard]] std::vector<fs::path> files_below(const fs::path& folder, const std::set<std::string>& extensions) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && extensions.contains(entry.path().extension().string()))
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

[[nodiscard]] bool is_digit(char c) { return c >= '0' && c <= '9'; }
[[nodiscard]] bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-'; }

/// The length of the number of a rule ("K-07", "A-03a") at the beginning of a text; 0 if there is none.
[[nodiscard]] std::size_t rule_length(std::string_view text) {
    if (text.size() < 4 || text[0] < 'A' || text[0] > 'Z' || text[1] != '-') return 0;
    if (!is_digit(text[2]) || !is_digit(text[3])) return 0;
    const std::size_t length = text.size() > 4 && text[4] >= 'a' && text[4] <= 'z' ? 5 : 4;
    return text.size() > length && is_word(text[length]) ? 0 : length;
}

struct Mention {
    std::string rule;
    std::size_t at = 0;    ///< where it begins in the text
};

/// The rules that a text mentions. "K-01 to K-03" mentions the first and the last.
[[nodiscard]] std::vector<Mention> mentions(std::string_view text) {
    std::vector<Mention> found;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at > 0 && is_word(text[at - 1])) continue;
        if (const std::size_t length = rule_length(text.substr(at)); length > 0)
            found.push_back({std::string(text.substr(at, length)), at});
    }
    return found;
}

struct Literal {
    std::string text;      ///< as it is written, escapes and all
    std::size_t at = 0;    ///< where it begins
    std::size_t end = 0;
};

/// The first literal from a place on, with those that follow it directly and are one with it.
[[nodiscard]] Literal literal_from(std::string_view code, std::size_t from) {
    Literal found;
    found.at = found.end = std::min(code.find('"', from), code.size());
    for (std::size_t at = found.at; at < code.size() && code[at] == '"';) {
        std::size_t end = at + 1;
        while (end < code.size() && code[end] != '"') end += code[end] == '\\' ? 2 : 1;
        found.text += code.substr(at + 1, end - at - 1);
        found.end = std::min(end + 1, code.size());
        at = std::min(code.find_first_not_of(" \n\r\t", found.end), code.size());
    }
    return found;
}

struct Rule {
    std::string says;
    std::string source;
    std::set<std::string> findings;
    std::set<std::string> files;
    std::map<std::string, int> tests;    ///< by file
};

struct Section {
    std::string title;
    std::map<std::string, Rule> rules;
};

class Page {
public:
    explicit Page(fs::path root) : root_(std::move(root)) {
        read_list();
        for (const char* folder : {"include", "src"})
            for (const fs::path& file : files_below(root_ / folder, {".hpp", ".cpp"})) read_source(file);
        for (const fs::path& file : files_below(root_ / "tests", {".cpp"})) read_tests(file);
        for (const fs::path& file : files_below(root_ / "tests/scenarios", {".toml"})) read_scenarios(file);
        find_untested();
    }

    /// One a line, each with its place; empty if all is well.
    [[nodiscard]] const std::string& problems() const { return problems_; }

    [[nodiscard]] std::string markdown() const {
        std::ostringstream out;
        out << "<!-- Made from docs/rules.toml, the sources and the tests; do not edit. -->\n" << introduction_;
        for (const auto& [letter, section] : sections_) {
            out << "\n## " << letter << ". " << section.title
                << "\n| rule | | findings | code | tests |\n|---|---|---|---|---|\n";
            for (const auto& [id, rule] : section.rules) write_row(out, id, rule);
        }
        return out.str();
    }

private:
    fs::path root_;
    std::string introduction_;
    std::map<std::string, Section> sections_;
    std::string problems_;

    [[nodiscard]] std::string in_tree(const fs::path& file) const {
        return file.lexically_relative(root_).generic_string();
    }

    void complain(const std::string& place, const std::string& what) { problems_ += place + ": " + what + '\n'; }

    void read_list() {
        const std::string file = in_tree(root_ / "docs/rules.toml");
        const Node document = depositary::read_toml(read(root_ / file), file).value();
        depositary::Problems problems;
        Fields fields(document, "the list of rules", problems);
        introduction_ = fields.required_text("introduction");
        for (const Node* table : fields.tables("section")) {
            Fields in(*table, "[[section]]", problems);
            const std::string letter = in.required_text("letter");
            Section& section = sections_[letter];
            section.title = in.required_text("title");
            for (const Node* row : in.tables("rules")) read_row(file, letter, section, *row, problems);
            in.finish();
        }
        fields.finish();
        if (!problems.empty()) throw depositary::InputRefused(problems);
    }

    void read_row(const std::string& file, const std::string& letter, Section& section, const Node& row,
                  depositary::Problems& problems) {
        Fields in(row, "rules", problems);
        const std::string id = in.required_text("id");
        const std::string place = file + ':' + std::to_string(row.place().line);
        Rule rule;
        rule.says = in.required_text("says");
        rule.source = in.required_text("source");
        in.finish();
        if (rule_length(id) != id.size() || id.substr(0, 1) != letter)
            complain(place, "\"" + id + "\" is not the number of a rule of section " + letter);
        if (!section.rules.emplace(id, std::move(rule)).second) complain(place, "rule " + id + " is there twice");
    }

    /// The rule of that number; null, and a problem, if the list does not have it.
    [[nodiscard]] Rule* find(const std::string& id, const fs::path& file, std::size_t line) {
        if (const auto section = sections_.find(id.substr(0, 1)); section != sections_.end())
            if (const auto rule = section->second.rules.find(id); rule != section->second.rules.end())
                return &rule->second;
        complain(in_tree(file) + ':' + std::to_string(line), "there is no rule " + id + " in docs/rules.toml");
        return nullptr;
    }

    [[nodiscard]] Rule* find(const std::string& id, const fs::path& file, std::string_view text, std::size_t at) {
        const auto before = text.substr(0, at);
        return find(id, file, static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1);
    }

    void read_source(const fs::path& file) {
        const std::string code = read(file);
        const bool names_findings = file.filename() == "finding_kinds.cpp";
        for (const Mention& mention : mentions(code)) {
            Rule* rule = find(mention.rule, file, code, mention.at);
            if (rule != nullptr && !names_findings) rule->files.insert(in_tree(file));
        }
        if (names_findings) read_findings(file, code);
    }

    /// A finding is two literals, its code and its rule: `"CLAMPED", "M-15"`.
    void read_findings(const fs::path& file, std::string_view code) {
        Literal before;
        for (Literal now = literal_from(code, 0); now.at < code.size(); now = literal_from(code, now.end)) {
            if (rule_length(now.text) == now.text.size() && code.substr(before.end, now.at - before.end) == ", ")
                if (Rule* rule = find(now.text, file, code, now.at)) rule->findings.insert(before.text);
            before = now;
        }
    }

    /// A test that is hidden, or may fail, holds nothing.
    void read_tests(const fs::path& file) {
        const std::string code = read(file);
        for (std::size_t at = code.find("TEST_CASE("); at != std::string::npos; at = code.find("TEST_CASE(", at + 1)) {
            const Literal name = literal_from(code, at);
            const std::size_t next = code.find_first_not_of(" \n\r\t", name.end);
            if (next == std::string::npos || code[next] != ',') continue;
            const Literal tags = literal_from(code, next);
            if (tags.text.find("[.") != std::string::npos || tags.text.find("[!") != std::string::npos) continue;
            for (const std::string& id : rules_of_tags(tags.text))
                if (Rule* rule = find(id, file, code, tags.at)) ++rule->tests[in_tree(file)];
        }
    }

    /// A tag like [K-7] means a rule too, and is then complained of.
    [[nodiscard]] static std::set<std::string> rules_of_tags(std::string_view tags) {
        std::set<std::string> rules;
        for (std::size_t at = tags.find('['); at != std::string_view::npos; at = tags.find('[', at + 1)) {
            const std::string_view tag = tags.substr(at + 1, tags.find(']', at) - at - 1);
            if (tag.size() > 2 && std::isupper(static_cast<unsigned char>(tag[0])) != 0 && tag[1] == '-' &&
                is_digit(tag[2]))
                rules.emplace(tag);
        }
        return rules;
    }

    void read_scenarios(const fs::path& file) {
        const Node document = depositary::read_toml(read(file), in_tree(file)).value();
        const Node* cases = document.find("case");
        if (cases == nullptr) return;
        for (const Node& scenario : cases->items())
            if (const Node* rules = scenario.find("rules"))
                for (const Node& id : rules->items())
                    if (Rule* rule = find(id.text(), file, id.place().line)) ++rule->tests[in_tree(file)];
    }

    void find_untested() {
        for (const auto& [letter, section] : sections_)
            for (const auto& [id, rule] : section.rules)
                if (rule.tests.empty())
                    complain("docs/rules.toml", std::string("no test holds rule ")
                                                    .append(id)
                                                    .append("; tag one with it, or name it in a scenario"));
    }

    static std::string link(const std::string& path) {
        return '[' + fs::path(path).filename().string() + "](../" + path + ')';
    }

    static void write_row(std::ostream& out, const std::string& id, const Rule& rule) {
        out << "| " << id << " | " << rule.says << " (" << rule.source << ") |";
        for (const std::string& finding : rule.findings) out << " `" << finding << '`';
        out << " |";
        for (const std::string& file : rule.files) out << ' ' << link(file);
        out << " |";
        for (const auto& [file, number] : rule.tests) out << ' ' << link(file) << ' ' << number;
        out << " |\n";
    }
};

}    // namespace

int main(int argc, char** argv) try {
    if (argc != 3) throw Refused("use: rules ROOT OUTPUT");
    const Page page(argv[1]);
    if (!page.problems().empty()) throw Refused(page.problems());
    save(argv[2], page.markdown());
    return EXIT_SUCCESS;
} catch (const std::exception& problem) {
    std::cerr << problem.what() << '\n';
    return EXIT_FAILURE;
}
