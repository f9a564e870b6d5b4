// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "law/treaties.hpp"

#include <depositary/status/timeline.hpp>

using namespace scenes;

namespace {

std::vector<std::string> lines(const Replay& replay) {
    std::vector<std::string> found;
    for (const Change& change : timeline(replay)) found.push_back(to_string(change, replay.record()));
    return found;
}

}    // namespace

TEST_CASE("a timeline has every dated change in order; on a day first what takes effect") {
    const Register record =
        record_of(clauses(1), {signature("FRA", opening), ratification("FRA", on(2000, 1, 9)),
                               accession("ITA", on(2000, 2, 8)), withdrawal("FRA", on(2000, 3, 9))});
    CHECK(lines(replay(record)) == std::vector<std::string>{
                                       "2000-01-01  signature  France",
                                       "2000-01-09  ratification  France",
                                       "2000-01-09  fulfilment",
                                       "2000-02-08  entry into force",
                                       "2000-02-08  in force for  France",
                                       "2000-02-08  accession  Italy",
                                       "2000-03-09  in force for  Italy",
                                       "2000-03-09  withdrawal  France",
                                       "2000-09-09  no longer in force for  France",
                                   });
}

TEST_CASE("a timeline ends with the day it is asked about, and knows what was known") {
    const Register record =
        record_of(clauses(1), {accession("FRA", opening), recorded(accession("ITA", on(2000, 1, 5)), on(2001, 1, 1))});
    const auto early = play_on(record, on(2000, 1, 5), on(2000, 12, 31));
    CHECK(lines(*early) == std::vector<std::string>{"2000-01-01  accession  France", "2000-01-01  fulfilment"});
}

TEST_CASE("an instrument taken back before it was in force brings nothing into force") {
    const Register record = in_force(clauses(), {accession("FRA", on(2000, 2, 20)),
                                                 instrument(Act::withdrawal_of_instrument, "FRA", on(2000, 2, 25))});
    for (const std::string& line : lines(replay(record))) CHECK(line.find("in force for  France") == std::string::npos);
}
