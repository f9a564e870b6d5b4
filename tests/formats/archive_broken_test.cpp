// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/archive.hpp>

#include "catch.hpp"
#include "formats/everything.hpp"
#include "formats/sealed.hpp"

#include <random>

using namespace depositary;

namespace {

constexpr ArchiveEncoding encodings[] = {ArchiveEncoding::text, ArchiveEncoding::binary, ArchiveEncoding::xml};

/// The archive behind the first line.
std::string inside(const std::string& bytes) { return bytes.substr(bytes.find('\n') + 1); }

std::string first_problem(std::string_view bytes) {
    return to_string(read_instrument_archive(bytes, "lakes.archive").problems().at(0));
}

std::string with(std::string bytes, std::string_view old_piece, std::string_view new_piece) {
    const std::size_t at = bytes.find(old_piece);
    REQUIRE(at != std::string::npos);
    return bytes.replace(at, old_piece.size(), new_piece);
}

/// The number as the binary archive of a machine with 64-bit lengths has it.
std::string native(std::uint64_t number) { return {reinterpret_cast<const char*>(&number), sizeof number}; }

/// An archive whose checksum is right is read or refused, and nothing else happens.
void read_as_everything(std::string_view archive, ArchiveEncoding encoding) {
    CHECK_NOTHROW(read_instrument_archive(sealed(ArchiveContent::instrument, encoding, archive), "x").ok());
    CHECK_NOTHROW(read_treaty_archive(sealed(ArchiveContent::treaty, encoding, archive), "x").ok());
}

}    // namespace

TEST_CASE("a broken archive is refused with the byte, what was found and what to do") {
    const std::string good = write_archive(everything::instrument(), ArchiveEncoding::text);
    const std::string length = std::to_string(inside(good).size());
    const std::size_t sum = good.find('\n') - 16;
    struct Case {
        std::string_view name;
        std::string bytes;
        std::string message;
    };
    const Case cases[] = {
        {"nothing", "",
         "lakes.archive:byte 0: this is no archive of a treaty, State, instrument, register or campaign; found "
         "nothing; give one that this library wrote"},
        {"something else", "state,act,date\n",
         "lakes.archive:byte 0: this is no archive of a treaty, State, instrument, register or campaign; found "
         "`state,act,date`; give one that this library wrote"},
        {"a later version", with(good, "archive 1 ", "archive 2 "),
         "lakes.archive:byte 19: the archive has a form that is not read, version `2`; found `2`; read it with the "
         "release that wrote it, or a later one"},
        {"another content", with(good, "instrument", "instrumant"),
         "lakes.archive:byte 21: the archive holds what no release wrote; found `instrumant`; restore it from a copy"},
        {"another encoding", with(good, " text ", " tekst "),
         "lakes.archive:byte 32: the archive has an encoding that no release wrote; found `tekst`; restore it from a "
         "copy"},
        {"no length", with(good, length, "many"),
         "lakes.archive:byte 37: the archive does not say how long it is; found `many`; restore it from a copy"},
        {"a length with a zero before it", with(good, length, "0" + length),
         "lakes.archive:byte 37: the archive does not say how long it is; found `0" + length +
             "`; restore it from a copy"},
        {"cut off", good.substr(0, good.size() - 1),
         "lakes.archive:byte " + std::to_string(good.size() - 1) + ": the archive was cut off; found " +
             std::to_string(inside(good).size() - 1) + " bytes instead of " + length + "; restore it from a copy"},
        {"more bytes", good + "xy",
         "lakes.archive:byte " + std::to_string(good.size()) +
             ": bytes follow the archive; found 2 more than it says; remove them, or restore it from a copy"},
        {"a changed byte", with(good, "<text>", "<test>"),
         "lakes.archive:byte " + std::to_string(sum) + ": the archive is damaged: its checksum differs; found `" +
             good.substr(sum, 16) + "`; restore it from a copy"},
        {"a line that does not end", good.substr(0, sum + 16),
         "lakes.archive:byte " + std::to_string(sum) +
             ": the first line of the archive does not end after the checksum; found `" + good.substr(sum, 16) +
             "`; restore it from a copy"},
        {"another kind of value", write_archive(everything::state(), ArchiveEncoding::text),
         "lakes.archive:byte 0: the archive holds another kind of value than is wanted; found `state` where "
         "`instrument` is wanted; give another archive"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(first_problem(c.bytes) == c.message);
        }
}

TEST_CASE("an archive whose content is no value of the library is refused, though its checksum is right") {
    const std::string good = inside(write_archive(everything::instrument(), ArchiveEncoding::xml));
    struct Case {
        std::string_view name;
        std::string_view old_piece;
        std::string_view new_piece;
        std::string_view found;
    };
    constexpr Case cases[] = {
        {"an unknown act", "<act>correction<", "<act>correktion<", "`correktion` is no act"},
        {"an impossible day", "<received>2002-06-04<", "<received>2002-06-31<", "`2002-06-31` is no date"},
        {"an empty key", "<value>CAN<", "<value><", "no key: \"\""},
        {"neither yes nor no", "<there>yes<", "<there>ja<", "`ja` is neither yes nor no"},
        {"an unknown lack", "right-depositary<", "right-place<",
         "`right-place` is nothing that an instrument can lack"},
        {"a broken escape", "\\x01", "\\y01", "a text has a backslash that begins no character"},
        {"an escape at the end", "<source>a: b<", "<source>a: \\x<", "a text has a backslash that begins no character"},
        {"a later version of a class", "version=\"1\"", "version=\"9\"",
         "a class has version 9, which is of a later release"},
        {"another element", "</act>", "</akt>", "XML start/end tag mismatch - act"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const std::string bytes =
                sealed(ArchiveContent::instrument, ArchiveEncoding::xml, with(good, c.old_piece, c.new_piece));
            const Problems problems = read_instrument_archive(bytes, "lakes.archive").problems();
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].what == "the content of the archive cannot be read");
            CHECK(problems[0].found == c.found);
            CHECK(problems[0].place.byte > 50U);
            CHECK(problems[0].place.byte < bytes.size());
        }
}

TEST_CASE("an archive that goes on after its content is refused") {
    for (const ArchiveEncoding encoding : encodings) {
        const std::string archive = inside(write_archive(everything::instrument(), encoding));
        const Problems problems =
            read_instrument_archive(sealed(ArchiveContent::instrument, encoding, archive + " 17"), "x").problems();
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].what == "the archive goes on after its content");
    }
}

TEST_CASE("an archive of a treaty whose clauses contradict each other is refused") {
    const std::string good = inside(write_archive(everything::treaties().front(), ArchiveEncoding::xml));
    const std::string bad = with(good, "<from>receipt</from>", "<from>deposit</from>");
    const Problems problems =
        read_treaty_archive(sealed(ArchiveContent::treaty, ArchiveEncoding::xml, bad), "x").problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].found.find("the notice of withdrawal does not run from the receipt") != std::string::npos);
}

TEST_CASE("an archive of another version of Boost or of another machine is refused") {
    const auto found = [](ArchiveEncoding encoding, std::string_view old_piece, std::string_view new_piece) {
        const std::string archive =
            with(inside(write_archive(everything::instrument(), encoding)), old_piece, new_piece);
        return read_instrument_archive(sealed(ArchiveContent::instrument, encoding, archive), "x")
            .problems()
            .at(0)
            .found;
    };
    CHECK(found(ArchiveEncoding::text, "archive 18", "archive 17") == "version 17 of the archives of Boost");
    CHECK(found(ArchiveEncoding::text, "archive 18", "archive 9999999") == "version 9999 of the archives of Boost");
    CHECK(found(ArchiveEncoding::text, "serialization", "serialisation") == "another beginning");
    CHECK(found(ArchiveEncoding::xml, "version=\"18\"", "version=\"99\"") == "version 99 of the archives of Boost");
    CHECK(found(ArchiveEncoding::binary, "archive\x12", "archive\x63") == "version 99 of the archives of Boost");
    CHECK(found(ArchiveEncoding::binary, "\x04\x08\x04\x08", "\x04\x04\x04\x08") ==
          "numbers of other sizes or in another order of bytes");
}

TEST_CASE("an archive that was cut off anywhere is refused") {
    for (const ArchiveEncoding encoding : encodings) {
        const std::string good = write_archive(everything::instrument(), encoding);
        for (std::size_t length = 0; length < good.size(); ++length) {
            CAPTURE(to_string(encoding), length);
            const Problems problems = read_instrument_archive(std::string_view(good).substr(0, length), "x").problems();
            REQUIRE(problems.size() == 1);
            CHECK(problems[0].place.byte <= length);
        }
    }
}

TEST_CASE("an archive with any flipped bit is refused") {
    for (const ArchiveEncoding encoding : encodings) {
        const std::string good = write_archive(everything::instrument(), encoding);
        for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
            std::string flipped = good;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            CAPTURE(to_string(encoding), bit);
            CHECK_FALSE(read_instrument_archive(flipped, "x").ok());
        }
    }
}

TEST_CASE("an archive that was cut off or changed before it was sealed is read or refused, and nothing else happens") {
    std::mt19937 random(1971);
    for (const ArchiveEncoding encoding : encodings) {
        const std::string good = inside(write_archive(everything::instrument(), encoding));
        for (std::size_t length = 0; length < good.size(); ++length)
            read_as_everything(good.substr(0, length), encoding);
        for (std::size_t bit = 0; bit < 8 * good.size(); ++bit) {
            std::string flipped = good;
            flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
            read_as_everything(flipped, encoding);
        }
        for (int i = 0; i < 2000; ++i) {
            std::string changed = good;
            for (int changes = 0; changes < 4; ++changes)
                changed[random() % changed.size()] = static_cast<char>(random());
            read_as_everything(changed, encoding);
        }
    }
}

TEST_CASE("a text that is said to be longer than the archive takes no memory") {
    const std::string text = inside(write_archive(everything::instrument(), ArchiveEncoding::text));
    const std::string long_text = with(text, "4 a: b", "4000000000000 a: b");
    const Problems problems =
        read_instrument_archive(sealed(ArchiveContent::instrument, ArchiveEncoding::text, long_text), "x").problems();
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].found == "a text of 4000000000000 bytes, more than are left");

    const std::string binary = inside(write_archive(everything::instrument(), ArchiveEncoding::binary));
    const std::string long_binary = with(binary, native(4) + "a: b", native(4'000'000'000'000) + "a: b");
    CHECK(read_instrument_archive(sealed(ArchiveContent::instrument, ArchiveEncoding::binary, long_binary), "x")
              .problems()
              .at(0)
              .found == "a text of 4000000000000 bytes, more than are left");
}

TEST_CASE("conditions that nest deeper than any can are refused") {
    const std::string good = inside(write_archive(everything::treaties().front(), ArchiveEncoding::xml));
    const std::size_t start = good.find("<kind>all_of</kind>");
    REQUIRE(start != std::string::npos);
    const std::string opening = good.substr(start, good.find("<kind>instrument_count</kind>", start) - start);
    const auto found = [&](int times) {
        std::string nested = good.substr(0, start);
        for (int i = 0; i < times; ++i) nested += opening;
        nested += good.substr(start);
        return read_treaty_archive(sealed(ArchiveContent::treaty, ArchiveEncoding::xml, nested), "x")
            .problems()
            .at(0)
            .found;
    };
    CHECK(found(1) == "XML start/end tag mismatch - item");
    CHECK(found(1000) == "values nest more than 64 deep");
    CHECK(found(500'000) == "values nest more than 64 deep");
}

TEST_CASE("a hundred megabytes of nesting in an archive are refused quickly") {
    std::string xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\n<!DOCTYPE boost_serialization>\n"
        "<boost_serialization signature=\"serialization::archive\" version=\"18\">\n";
    while (xml.size() < 100'000'000) xml += "<treaty class_id=\"0\" tracking_level=\"0\" version=\"1\">";
    CHECK_FALSE(read_treaty_archive(sealed(ArchiveContent::treaty, ArchiveEncoding::xml, xml), "x").ok());
}
