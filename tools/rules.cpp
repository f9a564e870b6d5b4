// SPDX-License-Identifier: BSL-1.0
// Writes the page of the numbered rules: what each says, the findings that rest on it, where it is at work, and which tests hold it.
// A rule that no test holds is an error, and so is a number that is none.
//
//     rules ROOT OUTPUT        from ROOT/docs/rules.in.md, the sources under include and src, and the tests

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

namespace fs = std::filesystem;

/// What is known of one rule, beside its text.
struct Rule {
    std::set<std::string> findings{};
    std::set<std::string> sources{};
    std::set<std::string> tests{};    ///< the files that hold them
};

using Rules = std::map<std::string, Rule, std::less<>>;

const std::regex row(R"(\| ([A-W]-\d\d[a-z]?) \| (.*) \|)");
const std::regex head(R"(\| rule \| \|)");
const std::regex ruler(R"(\|---\|---\|)");
const std::regex number(R"(\b[A-W]-\d\d[a-z]?\b)");
const std::regex tag(R"(\[([A-W]-\d\d[a-z]?)\])");
const std::regex code(R"re("([A-Z_]+)", "([A-W]-\d\d[a-z]?)")re");

/// Goes through lines of files and collects; mistakes are said where they are.
class Collector {
public:
    explicit Collector(fs::path root) : root_(std::move(root)) {}

    [[nodiscard]] const std::vector<std::string>& page() const noexcept { return page_; }
    [[nodiscard]] const Rules& rules() const noexcept { return rules_; }
    [[nodiscard]] bool failed() const noexcept { return failed_; }

    void read_page(const fs::path& file) {
        for_each_line(file, [&](const std::string& line) {
            page_.push_back(line);
            std::smatch found;
            if (!std::regex_match(line, found, row)) return;
            if (!rules_.emplace(found[1], Rule{}).second) complain("rule " + found[1].str() + " stands here again");
        });
    }

    void read_sources(const fs::path& folder) {
        for (const fs::path& file : files(folder, {".hpp", ".cpp"}))
            for_each_line(file, [&](const std::string& line) { read_source_line(file, line); });
    }

    void read_tests(const fs::path& folder) {
        for (const fs::path& file : files(folder, {".cpp"}))
            for_each_line(file, [&](const std::string& line) {
                each(line, tag, 1, [&](const std::string& rule) { note_test(rule, file); });
            });
        for (const fs::path& file : files(folder, {".toml"}))
            for_each_line(file, [&](const std::string& line) {
                if (line.starts_with("rules = "))
                    each(line, number, 0, [&](const std::string& rule) { note_test(rule, file); });
            });
    }

    void miss_tests() {
        for (const auto& [id, rule] : rules_)
            if (rule.tests.empty()) complain_of("no test has the tag [" + id + "]");
    }

private:
    template <class F>
    void for_each_line(const fs::path& file, F&& f) {
        std::ifstream in(file);
        if (!in) complain_of(file.string() + ": cannot be read");
        file_ = fs::relative(file, root_).generic_string();
        line_ = 0;
        for (std::string line; std::getline(in, line);) {
            ++line_;
            f(line);
        }
    }

    template <class F>
    static void each(const std::string& line, const std::regex& what, std::size_t group, F&& f) {
        for (std::sregex_iterator found(line.begin(), line.end(), what), end; found != end; ++found)
            f((*found)[group].str());
    }

    static std::vector<fs::path> files(const fs::path& folder, const std::set<std::string>& kinds) {
        std::vector<fs::path> found;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file() && kinds.contains(entry.path().extension().string()))
                found.push_back(entry.path());
        std::sort(found.begin(), found.end());
        return found;
    }

    void read_source_line(const fs::path& file, const std::string& line) {
        std::smatch finding;
        if (std::regex_search(line, finding, code)) {
            if (Rule* rule = known(finding[2])) rule->findings.insert(finding[1]);
            return;
        }
        each(line, number, 0, [&](const std::string& id) {
            const auto rule = rules_.find(id);    // "XI-A-16" is a number of something else
            if (rule != rules_.end()) rule->second.sources.insert(short_name(file));
        });
    }

    void note_test(const std::string& id, const fs::path& file) {
        if (Rule* rule = known(id)) rule->tests.insert(short_name(file));
    }

    /// "law/k_counting.cpp": without the folder that all have in common.
    [[nodiscard]] std::string short_name(const fs::path& file) const {
        const std::string path = fs::relative(file, root_).generic_string();
        for (const std::string_view folder : {"include/depositary/", "src/", "tests/"})
            if (path.starts_with(folder)) return path.substr(folder.size());
        return path;
    }

    Rule* known(const std::string& id) {
        const auto found = rules_.find(id);
        if (found != rules_.end()) return &found->second;
        complain("there is no rule " + id);
        return nullptr;
    }

    void complain(const std::string& what) { complain_of(file_ + ':' + std::to_string(line_) + ": " + what); }
    void complain_of(const std::string& what) {
        std::cerr << what << '\n';
        failed_ = true;
    }

    fs::path root_;
    std::vector<std::string> page_;
    Rules rules_;
    std::string file_;
    int line_ = 0;
    bool failed_ = false;
};

std::string joined(const std::set<std::string>& words, const std::string& mark) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + mark + word + mark;
    return text;
}

void write_page(const Collector& found, std::ostream& out) {
    for (const std::string& line : found.page()) {
        std::smatch rule;
        if (std::regex_match(line, head)) out << "| rule | | findings | at work in | held by |\n";
        else if (std::regex_match(line, ruler)) out << "|---|---|---|---|---|\n";
        else if (!std::regex_match(line, rule, row)) out << line << '\n';
        else {
            const Rule& known = found.rules().at(rule[1]);
            out << line << ' ' << joined(known.findings, "`") << " | " << joined(known.sources, "") << " | "
                << joined(known.tests, "") << " |\n";
        }
    }
}

int run(const fs::path& root, const fs::path& output) {
    Collector found(root);
    found.read_page(root / "docs" / "rules.in.md");
    found.read_sources(root / "include");
    found.read_sources(root / "src");
    found.read_tests(root / "tests");
    found.miss_tests();
    if (found.failed()) return EXIT_FAILURE;
    std::ofstream out(output);
    write_page(found, out);
    return out.flush() ? EXIT_SUCCESS : EXIT_FAILURE;
}

}    // namespace

int main(int argc, char** argv) try {
    if (argc != 3) {
        std::cerr << "usage: rules ROOT OUTPUT\n";
        return EXIT_FAILURE;
    }
    return run(argv[1], argv[2]);
} catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return EXIT_FAILURE;
}
