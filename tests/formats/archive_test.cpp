// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/formats/archive.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "formats/everything.hpp"
#include "formats/same_register.hpp"

using namespace depositary;

namespace {

constexpr ArchiveEncoding encodings[] = {ArchiveEncoding::text, ArchiveEncoding::binary, ArchiveEncoding::xml};

template <class T, class Read>
void check_round_trip(const T& value, Read read) {
    for (const ArchiveEncoding encoding : encodings) {
        CAPTURE(to_string(encoding));
        const std::string bytes = write_archive(value, encoding);
        const Result<T> back = read(bytes, "round.archive");
        REQUIRE(back.problems() == Problems{});
        CHECK(same(*back, value));
        CHECK(write_archive(*back, encoding) == bytes);
    }
}

void check(const Treaty& treaty) { check_round_trip(treaty, read_treaty_archive); }
void check(const State& state) { check_round_trip(state, read_state_archive); }
void check(const Instrument& instrument) { check_round_trip(instrument, read_instrument_archive); }
void check(const Campaign& campaign) { check_round_trip(campaign, read_campaign_archive); }
void check(const Register& record) {
    check_round_trip(
        record, [](std::string_view bytes, const std::string& file) { return read_register_archive(bytes, file); });
}

}    // namespace

TEST_CASE("every clause, condition, delay and circle of a treaty survives an archive") {
    for (const Treaty& treaty : everything::treaties()) check(treaty);
}

TEST_CASE("every built-in treaty survives an archive") {
    for (const auto& treaty : collection().treaties()) check(*treaty);
}

TEST_CASE("every built-in record survives an archive") {
    for (const auto& treaty : collection().treaties())
        if (const auto record = built_in_record(treaty->key())) check(*record);
}

TEST_CASE("every State of the roster survives an archive") {
    for (const State& state : built_in_roster()->states()) check(state);
    check(everything::state());
}

TEST_CASE("every built-in campaign survives an archive") {
    for (const Campaign& campaign : campaigns()) check(campaign);
    check(everything::campaign());
}

TEST_CASE("every member of an instrument survives an archive, whatever its texts hold") {
    check(everything::instrument());
    check(everything::record());
    Instrument act = signature("CAN", on(2001, 5, 3));
    for (int byte = 0; byte < 256; ++byte) {
        act.note = std::string(1, static_cast<char>(byte)) + "x" + std::string(2, static_cast<char>(byte));
        check(act);
    }
    for (int kind = 0; kind < number_of_acts; ++kind) {
        act.act = static_cast<Act>(kind);
        check(act);
    }
}

TEST_CASE("the first line of an archive says what it is") {
    const std::string bytes = write_archive(everything::instrument(), ArchiveEncoding::xml);
    const std::string line = bytes.substr(0, bytes.find('\n'));
    CHECK(line.starts_with("depositary-archive 1 instrument xml " + std::to_string(bytes.size() - line.size() - 1) +
                           " "));
    CHECK(line.size() - line.rfind(' ') == 17);
    CHECK(check_archive(bytes, "x").value() ==
          ArchiveHeader{ArchiveContent::instrument, ArchiveEncoding::xml, bytes.size() - line.size() - 1});
}

TEST_CASE("an archive names kinds, acts and States by words and keys, never by numbers") {
    const std::string bytes = write_archive(everything::treaties().front(), ArchiveEncoding::xml);
    CHECK(bytes.find("<kind>instrument_count</kind>") != std::string::npos);
    CHECK(bytes.find("<acts>ratification accession</acts>") != std::string::npos);
    CHECK(bytes.find("<organizations>never_counted</organizations>") != std::string::npos);
    CHECK(bytes.find("<adopted>2001-05-03</adopted>") != std::string::npos);
    CHECK(bytes.find("version=\"1\"") != std::string::npos);
}

TEST_CASE("a register is read on the roster that is given, which has to know its States") {
    const std::string bytes = write_archive(everything::record(), ArchiveEncoding::text);
    const auto norway =
        std::make_shared<const Roster>(std::vector<State>{State{.key = "NOR", .names = {{"Norway", {}}}}},
                                       std::vector<Group>{}, std::vector<WeightTable>{});
    const Problems problems = read_register_archive(bytes, "lakes.archive", norway).problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].found.find("CAN") != std::string::npos);
}
