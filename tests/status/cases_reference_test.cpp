// SPDX-License-Identifier: BSL-1.0
// Every case of the reference data is a test named by its id and tagged with its rules, or a scenario with its id and rules, or stands
// in the list of cases not covered yet with the reason.
#include "cases_not_covered.hpp"
#include "catch.hpp"
#include "reference.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

struct ReferenceCase {
    std::string id;
    std::vector<std::string> rules;
};

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string field(const std::string& line, const std::string& name) {
    std::smatch match;
    return std::regex_search(line, match, std::regex("\"" + name + "\": \"([^\"]*)\"")) ? match[1].str()
                                                                                        : std::string();
}

std::vector<std::string> matches(const std::string& text, const std::regex& pattern) {
    std::vector<std::string> found;
    for (std::sregex_iterator i(text.begin(), text.end(), pattern), end; i != end; ++i) found.push_back((*i)[1].str());
    return found;
}

/// All cases.
std::vector<ReferenceCase> cases() {
    std::vector<ReferenceCase> found;
    std::istringstream lines(text_of(reference_data() / "cases.jsonl"));
    for (std::string line; std::getline(lines, line);) {
        ReferenceCase each{field(line, "id"), {}};
        const std::size_t rules = line.find("\"rules\": [");
        REQUIRE(rules != std::string::npos);
        each.rules = matches(line.substr(rules, line.find(']', rules) - rules), std::regex("\"([A-Z]-[0-9]+[a-z]?)\""));
        found.push_back(std::move(each));
    }
    return found;
}

/// The rules of every scenario, by the id of its case, written as tags are.
void add_scenarios(std::map<std::string, std::string>& found) {
    const std::regex begins(R"re(\[\[case\]\]\nid = "([A-Z][0-9]+)"\n.*\nrules = \[([^\]]*)\])re");
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(DEPOSITARY_SOURCE_DIR) / "tests" / "scenarios")) {
        const std::string text = text_of(file.path());
        for (std::sregex_iterator i(text.begin(), text.end(), begins), end; i != end; ++i) {
            std::string tags;
            for (const std::string& rule : matches((*i)[2].str(), std::regex("\"([A-Z]-[0-9]+[a-z]?)\"")))
                tags += "[" + rule + "]";
            INFO("two tests of the case " << (*i)[1].str());
            CHECK(found.emplace((*i)[1].str(), tags).second);
        }
    }
}

/// The tags of every test that is named by a case, by the id of the case.
std::map<std::string, std::string> tests() {
    std::map<std::string, std::string> found;
    add_scenarios(found);
    const std::regex named(R"re(TEST_CASE\("([A-Z][0-9]+): (?:[^"]|\\")*",\s*"([^"]*)"\))re");
    for (const auto& file :
         std::filesystem::directory_iterator(std::filesystem::path(DEPOSITARY_SOURCE_DIR) / "tests" / "status")) {
        if (!file.path().filename().string().ends_with("_test.cpp")) continue;
        const std::string text = text_of(file.path());
        for (std::sregex_iterator i(text.begin(), text.end(), named), end; i != end; ++i) {
            INFO("two tests of the case " << (*i)[1].str());
            CHECK(found.emplace((*i)[1].str(), (*i)[2].str()).second);
        }
    }
    return found;
}

}    // namespace

TEST_CASE("every case is a test or a scenario, or not covered for a stated reason") {
    const std::vector<ReferenceCase> all = cases();
    const std::map<std::string, std::string> named = tests();
    CHECK(all.size() >= 199);
    for (const ReferenceCase& each : all) {
        CAPTURE(each.id);
        const bool excused = std::any_of(std::begin(not_covered), std::end(not_covered),
                                         [&](const NotCovered& other) { return other.id == each.id; });
        const auto test = named.find(each.id);
        CHECK((test != named.end()) != excused);
        if (test == named.end()) continue;
        for (const std::string& rule : each.rules) {
            CAPTURE(rule, test->second);
            if (!rule.starts_with("X-"))    // a line of the list of common mistakes, and no rule
                CHECK(test->second.find("[" + rule + "]") != std::string::npos);
        }
    }
    for (const NotCovered& other : not_covered) {
        CAPTURE(other.id);
        CHECK_FALSE(other.reason.empty());
        CHECK(std::any_of(all.begin(), all.end(), [&](const ReferenceCase& each) { return each.id == other.id; }));
    }
}
