// SPDX-License-Identifier: BSL-1.0
// The 195 dates of effect of the Paris list of February 2023 against what the built-in record gives.
#include "catch.hpp"
#include "records.hpp"
#include "reference.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

using namespace records;

namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ifstream in(file);
    REQUIRE(in.good());
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The list writes EUU for the European Union.
std::string key_of(const std::string& code) { return code == "EUU" ? "EUE" : code; }

}    // namespace

TEST_CASE("every date of effect of the Paris list comes out of the built-in record", "[M-01][L-01][L-02]") {
    std::istringstream lines(text_of(reference_data() / "records" / "paris-2023-02.csv"));
    std::string line;
    std::getline(lines, line);
    REQUIRE(line.starts_with("Code,Name,Signature,Ratification,Kind,Date-Of-Effect"));
    const Status found = status(record("paris-2015"), on(2023, 3, 9));    // for Eritrea, the last one, from that day on
    const std::vector<std::string> only_signed = {"IRN", "LBY", "YEM"};
    int rows = 0;
    while (std::getline(lines, line)) {
        CAPTURE(line);
        const std::string code = line.substr(0, line.find(','));
        std::vector<Date> dates;    // signature, if there is one, deposit and effect
        for (std::size_t i = 0; i + 10 <= line.size(); ++i)
            if (const std::optional<Date> date = parse_date(std::string_view(line).substr(i, 10)))
                dates.push_back(*date);
        if (std::find(only_signed.begin(), only_signed.end(), code) != only_signed.end()) {
            CHECK(dates.size() == 1);
            CHECK(found.state(code).standing == Standing::signatory);
            continue;
        }
        ++rows;
        REQUIRE(dates.size() >= 2);
        const StateStatus state = found.state(key_of(code));
        CHECK(state.standing == Standing::party);
        CHECK(state.consent->date == dates[dates.size() - 2]);
        CHECK(state.consent->in_force_from == dates.back());
    }
    CHECK(rows == 195);
    CHECK(found.counts().parties == 195);
}
