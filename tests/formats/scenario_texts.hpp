// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/toml.hpp>
#include <depositary/testing/scenario.hpp>

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

/// Scenario files as texts, and what comes of them.
namespace scenario_texts {

using namespace depositary;

[[nodiscard]] inline std::string file_text(const std::filesystem::path& file) {
    std::ifstream in(file);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

[[nodiscard]] inline Result<std::vector<Scenario>> read(const std::string& text) {
    return read_scenarios(read_toml(text, "x.toml").value());
}

/// What differs in the only case of the text.
[[nodiscard]] inline std::string differences(const std::string& text) {
    const std::vector<Scenario> cases = read(text).value();
    REQUIRE(cases.size() == 1);
    return depositary::text_of(cases.front(), run(cases.front()));
}

inline const std::string lakes = R"toml([[case]]
id = "L1"
title = "a convention on lakes"

[case.definition]
key = "lakes-2000"
title = "Convention on Lakes"
adopted = 2000-01-01
[case.definition.participation]
sign = "all States"
[case.definition.signature]
from = 2000-01-01
until = 2000-12-31
[case.definition.entry_into_force]
clause = 'on the 30th day after the date on which the 2nd instrument of ratification or accession is deposited'
)toml";

/// The case with acts on the lines before, on line 17.
[[nodiscard]] inline std::string with(const std::string& given, const std::string& rest) {
    std::string text = lakes;
    text.insert(text.find("\n\n[case.definition]"), "\ngiven = [" + given + "]");
    return text + rest;
}

inline const std::string two_acts =
    R"({ state = "CHE", act = "accession", date = 2001-01-10 }, { state = "AUT", act = "accession", date = 2001-02-01, id = "second" })";

}    // namespace scenario_texts
