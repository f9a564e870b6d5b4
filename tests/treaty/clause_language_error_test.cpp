// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include "catch.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

/// A mistake, the column of the word at which it shows, that word, and a part of what the message must say.
struct Mistake {
    std::string_view name;
    std::string sentence;
    std::size_t column;
    std::string_view found;
    std::string_view says;
};

template <class Read>
void check(const Mistake& mistake, Read read) {
    const auto result = read(mistake.sentence);
    REQUIRE_FALSE(result.ok());
    REQUIRE(result.problems().size() == 1);
    const Problem problem = result.problems().front();
    INFO(to_string(problem));
    CHECK(problem.place.line == 1);
    CHECK(problem.place.column == mistake.column);
    CHECK(problem.found == mistake.found);
    CHECK((problem.what + "; " + problem.cure).find(mistake.says) != std::string::npos);
}

std::string deep_list(int depth) {
    std::string sentence;
    for (int i = 0; i < depth; ++i) sentence += "all of the following hold: (" + std::string(1, "aiA1a"[i % 5]) + ") ";
    return sentence + "\"x\" is in force";
}

std::string long_list(int parts) {
    std::string sentence = "one or more of the following hold:";
    for (int i = 0; i < parts; ++i)
        sentence += std::string(i == 0 ? " (" : "; (") + static_cast<char>('a' + i) + ") the event \"e" +
                    std::to_string(i) + "\" has been recorded";
    return sentence;
}

}    // namespace

TEST_CASE("a condition that cannot be read says where, what was found and what could stand there") {
    const Mistake mistakes[] = {
        {"nothing", "", 1, "the end of the sentence", "an act such as `ratification`"},
        {"a misspelt act", "the 40th instrument of ratificaton is deposited", 24, "`ratificaton`",
         "an act such as `ratification` or `objection`"},
        {"an act that is about another", "the 3rd correction is received", 9, "`correction`", "an act such as"},
        {"a number that is no ordinal", "the 40 instruments of ratification are deposited", 5, "`40`",
         "an ordinal such as `sixth` or `40th`"},
        {"a wrong ending of an ordinal", "the 42th instrument of ratification is deposited", 5, "`42th`",
         "an ordinal such as"},
        {"a count of nothing", "the 0th instrument of ratification is deposited", 5,
         "`0th instrument of ratification is deposited`", "a count of no instrument"},
        {"a count beyond all States", "the 1000th instrument of ratification is deposited", 5,
         "`1000th instrument of ratification is deposited`", "more than there can be"},
        {"a sentence that goes on", "\"x\" is in force today", 17, "`today`", "the end of the sentence"},
        {"a sentence that stops", "the 40th instrument of ratification is deposited by", 52, "the end of the sentence",
         "a circle of States such as"},
        {"a name without quotes", "instruments of ratification have been deposited by all of CHN", 59, "`CHN`",
         "names in double quotes"},
        {"a name that is no key", "\"Côte d'Ivoire\" is in force", 1, "`\"Côte d'Ivoire\"`", "keys have 1 to 64"},
        {"quotes that do not close", "\"x is in force", 1, "`\"` without its pair", "close the quotes"},
        {"a character of no sentence", "\"x\" is in force!", 16, "`!`", "a character that no sentence has"},
        {"a letter beyond ASCII", "\"x\" is in force — now", 17, "the byte 0xe2", "a character that no sentence has"},
        {"a State twice", "instruments of ratification have been deposited by all of \"A\", \"B\" and \"A\"", 59,
         "`\"A\", \"B\" and \"A\"`", "a State twice"},
        {"a share above the whole", "instruments of acceptance have been deposited by at least 4/3 of the Parties", 59,
         "`4/3`", "no share of a whole"},
        {"more than the whole", "instruments of acceptance have been deposited by more than the whole of the Parties",
         1, "`instruments of acceptance have been deposited by more tha...`", "more than the whole"},
        {"a fraction of everyone", "instruments of acceptance have been deposited by at least two thirds of all States",
         1, "`instruments of acceptance have been deposited by at least...`", "a fraction of everyone"},
        {"as many as there are names", "instruments of acceptance have been deposited by at least 2 of \"A\" and \"B\"",
         1, "`instruments of acceptance have been deposited by at least...`", "leave the number out"},
        {"a weight without a bound",
         "instruments of acceptance have been deposited by States accounting for 55 per cent of \"x\"", 72, "`55`",
         "`at`"},
        {"a day that does not exist", "31 February 1992 has come", 1, "`31 February 1992`", "no such day"},
        {"an ISO day that does not exist", "1992-02-31 has come", 1, "`1992-02-31`", "no such day"},
        {"a day of no month", "31 Brumaire 1992 has come", 4, "`Brumaire`", "a month such as `January`"},
        {"the wrong word before the last part",
         "all of the following hold: (a) \"x\" is in force; or (b) \"y\" is in force", 49, "`or`", "`(b)`, `and`"},
        {"the wrong letter", "all of the following hold: (a) \"x\" is in force; and (c) \"y\" is in force", 53, "`(`",
         "`(b)`"},
        {"a list of one", "all of the following hold: (a) \"x\" is in force", 47, "the end of the sentence", "`;`"},
        {"the same condition twice",
         "one or more of the following hold: (a) \"x\" is in force; or (b) \"x\" is in force", 1,
         "`one or more of the following hold: (a) \"x\" is in force; o...`", "the same condition twice"},
        {"a list in a list of its kind",
         "all of the following hold: (a) all of the following hold: (i) \"x\" is in force; and (ii) \"y\" is in force; "
         "and (b) \"z\" is in force",
         1, "`all of the following hold: (a) all of the following hold:...`", "one list says it"},
        {"at least all of several", "at least two of the following hold: (a) \"x\" is in force; (b) \"y\" is in force",
         1, "`at least two of the following hold: (a) \"x\" is in force; ...`", "another list says it"},
        {"lists five deep", deep_list(5), 150, "`:`", "nested more than four deep"},
        {"a list longer than its letters", long_list(21), 1,
         "`one or more of the following hold: (a) the event \"e0\" has...`",
         "more conditions than a clause can letter"},
        {"silence broken by something else", "1 July 2027 has passed, unless by the end of that day \"x\" is in force",
         1, "`1 July 2027 has passed, unless by the end of that day \"x\"...`", "silence is broken by objections"},
        {"silence within silence",
         "1 July 2027 has passed, unless by the end of that day 1 July 2026 has passed, unless by the end of that day "
         "the 1st objection is received",
         55, "`1 July 2026`", "silence is broken by objections"},
    };
    for (const Mistake& mistake : mistakes) DYNAMIC_SECTION(mistake.name)
    check(mistake, [](const std::string& sentence) { return cl::read_condition(sentence); });
}

TEST_CASE("a clause on entry into force that cannot be read says where and why") {
    const Mistake mistakes[] = {
        {"no delay", "upon the deposit", 1, "`upon`", "`on`"},
        {"a delay of nothing", "0 days after the date on which \"x\" is in force", 1, "`0 days after`",
         "not one that a clause can mean"},
        {"a delay beyond sense", "on the 99999th day after the date on which \"x\" is in force", 4,
         "`the 99999th day after`", "not one that a clause can mean"},
        {"a unit of no calendar", "three fortnights after the date on which \"x\" is in force", 7, "`fortnights`",
         "`months`"},
        {"days after a month", "on the 90th day after the month in which \"x\" is in force", 27, "`month`", "`date`"},
        {"a fixed date without its condition", "on 1 January 1992 the 40th instrument of ratification is deposited", 19,
         "`the`", "`if`"},
        {"a fixed date otherwise fixed",
         "on 1 January 1992 if the conditions are met by then, and otherwise on 1 January 1993 if the conditions are "
         "met by then",
         71, "`1 January 1993`", "otherwise another fixed date"},
        {"the later of one", "on the latest of (a) the 30th day after, the date on which \"x\" is in force", 4,
         "`the latest of (a) the 30th day after,`", "the later of fewer than two days"},
        {"the later of the same twice",
         "on the latest of (a) one year after, and (b) one year after, the date on which \"x\" is in force", 4,
         "`the latest of (a) one year after, and (b) one year after,`", "the same day twice"},
        {"a day of no year",
         "on the next 31 June whose preceding 1 January is not before the date on which \"x\" is in force", 13,
         "`31 June`", "no year has that day"},
        {"a floor that is none", "on the date on which \"x\" is in force, but not before noon", 54, "`noon`", "`its`"},
    };
    for (const Mistake& mistake : mistakes) DYNAMIC_SECTION(mistake.name)
    check(mistake, [](const std::string& sentence) { return cl::read_entry_into_force(sentence); });
}

TEST_CASE("a circle that cannot be meant says why") {
    const Mistake mistakes[] = {
        {"everyone and more", "States and organizations or members of \"un\"", 1,
         "`States and organizations or members of \"un\"`", "an alternative to everyone"},
        {"the same circle twice", "States or States", 1, "`States or States`", "the same circle twice"},
        {"an exception from names", "\"A\" other than \"B\"", 1, "`\"A\" other than \"B\"`",
         "leave the names out of the list"},
        {"a signatory of what", "a signatory", 12, "the end of the sentence", "`of`"},
    };
    for (const Mistake& mistake : mistakes) DYNAMIC_SECTION(mistake.name)
    check(mistake, [](const std::string& sentence) { return cl::read_circle(sentence); });
}

TEST_CASE("a moment that counts from two events is refused") {
    const Mistake mistake{"two events",
                          "1 January 1992 if the opening for signature has come by then, and otherwise one year after "
                          "the adoption of this treaty",
                          92, "`the adoption of this treaty`", "counts from two events"};
    check(mistake, [](const std::string& sentence) { return cl::read_moment(sentence); });
}

TEST_CASE("the place of a mistake counts on from where the sentence starts") {
    const auto place = [](std::string_view sentence, const Place& start) {
        return cl::read_condition(sentence, start).problems().front().place;
    };
    CHECK(place("\"x\" is on", {}) == Place{"", 1, 8, std::nullopt});
    CHECK(place("\"x\" is on", {"a.toml", 17, 11, std::nullopt}) == Place{"a.toml", 17, 18, std::nullopt});
    CHECK(place("\"x\"\n  is on", {"a.toml", 17, 11, std::nullopt}) == Place{"a.toml", 18, 6, std::nullopt});
}

TEST_CASE("a sentence beyond all measure is refused at once") {
    const Result<Condition> read = cl::read_condition(std::string(64 * 1024 + 1, 'a'));
    REQUIRE_FALSE(read.ok());
    CHECK(read.problems().front().what.find("longer than 65536 bytes") != std::string::npos);
    CHECK_FALSE(cl::read_condition(std::string(64 * 1024, '(')).ok());
    CHECK_FALSE(cl::read_circle(std::string(16 * 1024, '"')).ok());
}
