// SPDX-License-Identifier: BSL-1.0
// Archives that releases wrote, kept in golden/<release>/: what a later release has to read. They are written once per release:
//
//     test_formats "[.write-golden]"
#include <depositary/formats/archive.hpp>

#include "catch.hpp"
#include "formats/everything.hpp"
#include "formats/files.hpp"
#include "formats/same_register.hpp"

using namespace depositary;

namespace {

constexpr ArchiveEncoding encodings[] = {ArchiveEncoding::text, ArchiveEncoding::binary, ArchiveEncoding::xml};

/// Of the release that is being made.
constexpr std::string_view this_release = "0.2";

std::filesystem::path golden(std::string_view release, std::string_view name, ArchiveEncoding encoding) {
    return source_folder() / "tests/formats/golden" / release /
           (std::string(name) + "." + std::string(to_string(encoding)));
}

/// Binary archives are native, and those kept are of machines with 64-bit longs and the lower byte first.
bool reads_binary() {
    return read_state_archive(bytes_of(golden("0.1", "state", ArchiveEncoding::binary)), "state").ok();
}

template <class T, class Read>
void check(std::string_view release, std::string_view name, const T& value, Read read) {
    for (const ArchiveEncoding encoding : encodings) {
        const std::filesystem::path file = golden(release, name, encoding);
        CAPTURE(file.string());
        const Result<T> kept = read(bytes_of(file), file.string());
        if (encoding == ArchiveEncoding::binary && !reads_binary()) {
            CHECK(kept.problems().at(0).what ==
                  "the archive was written by another version of Boost, or on another kind of machine");
            continue;
        }
        REQUIRE(kept.problems() == Problems{});
        CHECK(same(*kept, value));
    }
}

template <class T>
void keep(std::string_view name, const T& value) {
    for (const ArchiveEncoding encoding : encodings) {
        const std::filesystem::path file = golden(this_release, name, encoding);
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << write_archive(value, encoding);
    }
}

std::string numbered(std::string_view name, std::size_t number) {
    return std::string(name) + "-" + std::to_string(number);
}

}    // namespace

TEST_CASE("the archives that release 0.1 wrote are read, equal to what it stored") {
    const std::vector<Treaty> treaties = everything::first_treaties();
    for (std::size_t i = 0; i < treaties.size(); ++i)
        check("0.1", numbered("treaty", i), treaties[i], read_treaty_archive);
    check("0.1", "state", everything::state(), read_state_archive);
    check("0.1", "instrument", everything::instrument(), read_instrument_archive);
    check("0.1", "campaign", everything::first_campaign(), read_campaign_archive);
    check("0.1", "register", everything::record(),
          [](std::string_view bytes, const std::string& file) { return read_register_archive(bytes, file); });
}

TEST_CASE("the campaigns that release 0.2 wrote, with stages, obstacles and money, are read, equal to what it stored") {
    check("0.2", "campaign", everything::campaign(), read_campaign_archive);
}

TEST_CASE("the archives of this release are written anew", "[.write-golden]") {
    const std::vector<Treaty> treaties = everything::treaties();
    for (std::size_t i = 0; i < treaties.size(); ++i) keep(numbered("treaty", i), treaties[i]);
    keep("state", everything::state());
    keep("instrument", everything::instrument());
    keep("campaign", everything::campaign());
    keep("register", everything::record());
    CHECK(reads_binary());
}
