// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/register_csv.hpp>

#include "catch.hpp"

#include <algorithm>
#include <random>

using namespace depositary;

namespace {

std::shared_ptr<const Treaty> lakes() {
    TreatyIdentity identity{.key = "lakes-2001",
                            .title = "Convention on Lakes",
                            .adopted = on(2001, 5, 3),
                            .place = "Geneva",
                            .depositaries = {},
                            .untc = {},
                            .source = "invented"};
    return std::make_shared<const Treaty>(std::move(identity), FinalClauses{});
}

Result<Register> read(std::string_view text) { return read_register_csv(text, "lakes.csv", lakes()); }

std::vector<std::string> messages(std::string_view text) {
    std::vector<std::string> messages;
    for (const Problem& problem : read(text).problems()) messages.push_back(to_string(problem));
    return messages;
}

Instrument only_act(std::string_view text) {
    const Register record = read(text).value();
    REQUIRE(record.size() == 1);
    return record.instrument(EntryIndex(0));
}

bool same(const Register& a, const Register& b) {
    const auto intake = [](const Register& record) {
        std::vector<Intake> all;
        for (std::uint32_t i = 0; i < record.size(); ++i) all.push_back(record.entry(EntryIndex(i)).intake);
        return all;
    };
    return a.until() == b.until() && intake(a) == intake(b) &&
           std::equal(a.instruments().begin(), a.instruments().end(), b.instruments().begin(), b.instruments().end());
}

}    // namespace

TEST_CASE("a register needs three columns") {
    const Register record = read("state,act,date\nCAN,signature,2001-05-03\nCAN,ratification,2002-06-04\n").value();
    REQUIRE(record.size() == 2);
    CHECK_FALSE(record.until());
    CHECK(record.instrument(EntryIndex(1)).act == Act::ratification);
    CHECK(record.instrument(EntryIndex(1)).received == on(2002, 6, 4));
    CHECK(record.entry(EntryIndex(0)).intake == Intake::accepted);
}

TEST_CASE("the comment lines say until when the record is complete and whether its acts are judged") {
    const Register record =
        read("# until: 2018-01-12\n# judge: yes\n# remark: none\nstate,act,date\nCAN,signature,2001-05-03\n").value();
    CHECK(record.until() == on(2018, 1, 12));
    CHECK(record.entry(EntryIndex(0)).intake == Intake::judged);
}

TEST_CASE("every column has its place in the act") {
    const Instrument act = only_act(
        "source,note,value,missing,counts,recorded,effective,notified,done,id,date,act,state\n"
        "a list,\"of 2003, with a letter\",text of it,full-powers "
        "form,no,2003-03-01,2003-02-01,2003-01-20,2002-12-24,CAN-1,2003-01-05,reservation,CAN\n");
    CHECK(act.id == InstrumentKey("CAN-1"));
    CHECK(act.state == StateKey("CAN"));
    CHECK(act.act == Act::reservation);
    CHECK(act.received == on(2003, 1, 5));
    CHECK(act.done == on(2002, 12, 24));
    CHECK(act.notified == on(2003, 1, 20));
    CHECK(act.effective == on(2003, 2, 1));
    CHECK(act.recorded == on(2003, 3, 1));
    CHECK(act.counts == false);
    CHECK(act.lacks == Lacks{Lack::full_powers, Lack::form});
    CHECK(act.value == "text of it");
    CHECK(act.note == "of 2003, with a letter");
    CHECK(act.source == "a list");
}

TEST_CASE("what the record does not say of counting stays unsaid") {
    CHECK(only_act("state,act,date,counts\nCAN,ratification,2002-06-04,yes\n").counts == true);
    CHECK(only_act("state,act,date,counts\nCAN,ratification,2002-06-04,no\n").counts == false);
    CHECK_FALSE(only_act("state,act,date,counts\nCAN,ratification,2002-06-04,\n").counts);
}

TEST_CASE("a State is known by its key and by every name that it had on the day") {
    struct Case {
        std::string_view written;
        std::string_view day;
        std::string_view key;
    };
    constexpr Case cases[] = {
        {.written = "CAN", .day = "2002-06-04", .key = "CAN"},
        {.written = "Canada", .day = "2002-06-04", .key = "CAN"},
        {.written = "Türkiye", .day = "2002-06-04", .key = "TUR"},
        {.written = "\"Bolivia (Plurinational State of)\"", .day = "2002-06-04", .key = "BOL"},
        {.written = "SUN", .day = "1985-06-04", .key = "SUN"},
        {.written = "European Union", .day = "2002-06-04", .key = "EUE"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.written) {
            CHECK(only_act("state,act,date\n" + std::string(c.written) + ",ratification," + std::string(c.day) + "\n")
                      .state->text() == c.key);
        }
}

TEST_CASE("an event can be nobody's") {
    CHECK_FALSE(only_act("state,act,date,value\n,event,2002-06-04,cop-1-decision\n").state);
}

TEST_CASE("a source that the head declares is given in full") {
    const std::string_view head = "# source: list: status list, read in 2018\nstate,act,date,source\n";
    CHECK(only_act(std::string(head) + "CAN,signature,2001-05-03,list\n").source == "list: status list, read in 2018");
    CHECK(only_act(std::string(head) + "CAN,signature,2001-05-03,a letter\n").source == "a letter");
}

TEST_CASE("an act can name a target that stands below it") {
    const Register record = read(
                                "id,state,act,date,target\n"
                                "c,CAN,correction,2003-01-01,b\n"
                                "b,CAN,completion,2002-12-01,a\n"
                                "a,CAN,ratification,2002-06-04,\n"
                                ",NOR,ratification,2002-06-05,\n"
                                ",NOR,correction,2002-06-06,NOR-ratification-2002-06-05\n")
                                .value();
    REQUIRE(record.size() == 5);
    CHECK(record.instrument(EntryIndex(0)).id == InstrumentKey("a"));
    CHECK(record.entry(*record.find("b")).target == record.find("a"));
    CHECK(record.entry(*record.find("c")).target == record.find("b"));
    CHECK(record.entry(EntryIndex(4)).target == EntryIndex(3));
}

TEST_CASE("acts without an id are named after State, act and day") {
    const Register record = read(
                                "id,state,act,date\n,CAN,declaration,2003-01-01\nCAN-declaration-2003-01-01-2,CAN,"
                                "declaration,2003-01-01\n,CAN,declaration,2003-01-01\n")
                                .value();
    CHECK(record.instrument(EntryIndex(0)).id == InstrumentKey("CAN-declaration-2003-01-01"));
    CHECK(record.instrument(EntryIndex(2)).id == InstrumentKey("CAN-declaration-2003-01-01-3"));
}

TEST_CASE("a broken register is refused with the place, what was found and what to do") {
    struct Case {
        std::string_view name;
        std::string_view text;
        std::string_view message;
    };
    constexpr Case cases[] = {
        {.name = "broken table",
         .text = "state,act,date\nCAN,signature\n",
         .message = "lakes.csv:2:1: the row has another length than the header; found 2 fields instead of 3; give "
                    "every column a field, if need be an empty one, and quote fields with commas"},
        {.name = "missing column",
         .text = "state,act\nCAN,signature\n",
         .message = "lakes.csv:1:1: the column `date` is missing; a register needs at least state,act,date"},
        {.name = "unknown column",
         .text = "state,act,date,efective\nCAN,signature,2001-05-03,\n",
         .message = "lakes.csv:1:16: a register has no such column; found `efective`; did you mean `effective`?"},
        {.name = "column twice",
         .text = "state,act,date,act\nCAN,signature,2001-05-03,\n",
         .message = "lakes.csv:1:16: a column stands twice; found `act`; keep one of them"},
        {.name = "unknown act",
         .text = "state,act,date\nCAN,ratifcation,2001-05-03\n",
         .message = "lakes.csv:2:5: no act has this word; found `ratifcation`; did you mean `ratification`?"},
        {.name = "no date",
         .text = "state,act,date\nCAN,signature,\n",
         .message = "lakes.csv:2:15: the act has no date; found nothing; give the day of its receipt"},
        {.name = "a date in words",
         .text = "state,act,date\nCAN,signature,3 May 2001\n",
         .message = "lakes.csv:2:15: `date` is no date; found `3 May 2001`; write it as YYYY-MM-DD"},
        {.name = "a day that does not exist",
         .text = "state,act,date,done\nCAN,signature,2001-05-03,2001-02-29\n",
         .message = "lakes.csv:2:26: `done` is a day that does not exist; found `2001-02-29`; give a day that "
                    "the calendar has"},
        {.name = "semicolons between the columns",
         .text = "state;act;date\nCAN;signature;2001-05-03\n",
         .message =
             "lakes.csv:1:1: the columns are not separated by commas; found `state;act;date`; save the table with "
             "commas between the columns"},
        {.name = "a day at the beginning of the calendar",
         .text = "state,act,date\nCAN,signature,1400-12-31\n",
         .message = "lakes.csv:2:15: `date` is a day of no treaty's time; found `1400-12-31`; give a day of the years "
                    "1401 to 9000"},
        {.name = "a day at the end of the calendar",
         .text = "state,act,date,effective\nCAN,signature,9000-12-31,9001-01-01\n",
         .message = "lakes.csv:2:26: `effective` is a day of no treaty's time; found `9001-01-01`; give a day of the "
                    "years 1401 to 9000"},
        {.name = "unknown State",
         .text = "state,act,date\nAtlantis Rex,signature,2001-05-03\n",
         .message = "lakes.csv:2:1: no State is called \"Atlantis Rex\"; write a key or a name of the roster, or "
                    "extend the roster"},
        {.name = "an act of nobody",
         .text = "state,act,date\n,signature,2001-05-03\n",
         .message = "lakes.csv:2:2: signature of 2001-05-03 names no State; only events, facts and communications can "
                    "be nobody's; found `signature`; mend this row or leave it out"},
        {.name = "bad id",
         .text = "id,state,act,date\na b,CAN,signature,2001-05-03\n",
         .message = "lakes.csv:2:1: an id has a character that ids do not have, or too many; found `a b`; use letters, "
                    "digits, '-', '_', '.' and '+', at most 64"},
        {.name = "id twice",
         .text = "id,state,act,date\na,CAN,signature,2001-05-03\na,NOR,signature,2001-05-03\n",
         .message = "lakes.csv:3:7: two acts have one id; found `a`; give each its own"},
        {.name = "missing target",
         .text = "id,state,act,date,target\na,CAN,correction,2001-05-03,b\n",
         .message = "lakes.csv:2:29: no act has the id of this target; found `b`; name the id of an act of this table, "
                    "or of one that is read before it"},
        {.name = "targets in a circle",
         .text = "id,state,act,date,target\na,CAN,correction,2001-05-03,b\nb,CAN,correction,2001-05-04,a\n",
         .message = "lakes.csv:3:29: acts name each other as targets in a circle; found `a`; an act can only be about "
                    "an earlier one"},
        {.name = "an act about itself",
         .text = "id,state,act,date,target\na,CAN,correction,2001-05-03,a\n",
         .message = "lakes.csv:2:29: acts name each other as targets in a circle; found `a`; an act can only be about "
                    "an earlier one"},
        {.name = "counts",
         .text = "state,act,date,counts\nCAN,signature,2001-05-03,maybe\n",
         .message =
             "lakes.csv:2:26: `counts` is neither yes nor no; found `maybe`; write yes or no, or leave it empty"},
        {.name = "intake",
         .text = "state,act,date,intake\nCAN,signature,2001-05-03,maybe\n",
         .message = "lakes.csv:2:26: `intake` is neither accepted nor judged; found `maybe`; write accepted or judged, "
                    "or leave it empty"},
        {.name = "unknown lack",
         .text = "state,act,date,missing\nCAN,signature,2001-05-03,form full_powers\n",
         .message = "lakes.csv:2:26: nothing that can be missing is called `full_powers`; found `form full_powers`; "
                    "did you mean `full-powers`?"},
        {.name = "until is no date",
         .text = "# until: January 2018\nstate,act,date\n",
         .message = "lakes.csv:1:1: the comment `until` is no date; found `January 2018`; write it as YYYY-MM-DD"},
        {.name = "until twice",
         .text = "# until: 2018-01-12\n# until: 2018-01-13\nstate,act,date\n",
         .message = "lakes.csv:2:1: the comment `until` stands twice; found `until: 2018-01-13`; keep one of them"},
        {.name = "until misspelt",
         .text = "# untill: 2018-01-12\nstate,act,date\n",
         .message = "lakes.csv:1:1: a comment line is almost one that has a meaning; found `untill: 2018-01-12`; did "
                    "you mean `until`?"},
        {.name = "judge",
         .text = "# judge: perhaps\nstate,act,date\n",
         .message =
             "lakes.csv:1:1: the comment `judge` is neither yes nor no; found `judge: perhaps`; write yes or no"},
        {.name = "source without id",
         .text = "# source: the list of 2018\nstate,act,date\n",
         .message = "lakes.csv:1:1: a source has no id; found `source: the list of 2018`; write `# source: ID: "
                    "CITATION`; an id has no blanks"},
        {.name = "source twice",
         .text = "# source: a: one\n# source: a: two\nstate,act,date\n",
         .message = "lakes.csv:2:1: two sources have one id; found `source: a: two`; give them different ids"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            CHECK(messages(c.text) == std::vector<std::string>{std::string(c.message)});
        }
}

TEST_CASE("all mistakes of a register are reported at once, none of them twice") {
    const std::vector<std::string> found = messages(
        "# until: soon\nid,state,act,date,target,colour\n"
        "a,CAN,ratifcation,2001-05-03,,\n"
        "b,CAN,correction,2001-05-04,a,\n"
        "c,,signature,2001-05-04,,\n"
        "d,CAN,correction,2001-05-04,z,\n");
    REQUIRE(found.size() == 5);
    CHECK(found[0].starts_with("lakes.csv:1:1: the comment `until`"));
    CHECK(
        found[1].starts_with("lakes.csv:2:26: a register has no such column; found `colour`; use one of: id, state, "));
    CHECK(found[2].starts_with("lakes.csv:3:7: no act has this word"));
    CHECK(found[3].starts_with("lakes.csv:5:4: signature"));
    CHECK(found[4].starts_with("lakes.csv:6:29: no act has the id of this target"));
}

namespace {

/// Registers of any acts whose fields hold what makes tables difficult.
class AnyRegister {
public:
    explicit AnyRegister(unsigned seed) : random_(seed) {}

    Register make() {
        Register record(lakes());
        if (maybe()) record.set_until(day());
        intakes_ = below(3);
        for (auto rest = below(12); rest > 0; --rest) record.add(act(record), intake());
        return record;
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    bool maybe() { return below(2) == 0; }
    Date day() { return on(2000, 1, 1).plus_days(static_cast<int>(below(9000))); }
    std::optional<Date> some_day() { return maybe() ? std::optional(day()) : std::nullopt; }
    Intake intake() { return intakes_ == 0 || (intakes_ == 1 && maybe()) ? Intake::judged : Intake::accepted; }

    std::string text() {
        static constexpr std::string_view pieces[] = {",",    "\"", "\n", "\r\n", " ",      "#",
                                                      "note", "é",  ": ", "list", "list: ", "yes"};
        std::string text;
        for (auto length = below(5); length > 0; --length) text += pieces[below(std::size(pieces))];
        return text;
    }

    Instrument act(const Register& record) {
        const Roster& roster = record.roster();
        Instrument act = instrument(
            static_cast<Act>(below(number_of_acts)),
            roster.key(StateId(static_cast<std::uint16_t>(below(static_cast<unsigned>(roster.size()))))), day());
        act.done = some_day();
        act.notified = some_day();
        act.effective = some_day();
        act.recorded = some_day();
        if (maybe()) act.counts = maybe();
        if (maybe()) act.lacks.insert(static_cast<Lack>(below(number_of_lacks)));
        if (record.size() > 0) act.target = record.instruments()[below(static_cast<unsigned>(record.size()))].id;
        else act.act = Act::signature;
        act.value = text();
        act.note = text();
        act.source = text();
        return act;
    }

    std::mt19937 random_;
    unsigned intakes_ = 0;
};

}    // namespace

TEST_CASE("a register that is written reads back the same") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Register record = AnyRegister(seed).make();
        const std::string text = write_register_csv(record);
        INFO(text);
        const Result<Register> back = read(text);
        REQUIRE(back.problems() == Problems{});
        CHECK(same(*back, record));
        CHECK(write_register_csv(*back) == text);
    }
}

TEST_CASE("a written register has only the columns that it needs, and says a source once") {
    Register record(lakes());
    Instrument act = signature("CAN", on(2001, 5, 3));
    act.source = "list: status list, read in 2018";
    record.add(act, Intake::accepted);
    record.set_until(on(2018, 1, 12));
    CHECK(write_register_csv(record) ==
          "# until: 2018-01-12\n# source: list: status list, read in "
          "2018\nid,state,act,date,source\nCAN-signature-2001-05-03,CAN,signature,2001-05-03,list\n");
}

namespace {

/// What is read onto a register with a signature of Canada that is called "sig".
Result<Register> read_onto(std::string_view text) {
    return read_register_csv(text, "more.csv",
                             read("# until: 2002-01-01\nid,state,act,date\nsig,CAN,signature,2001-05-03\n"
                                  ",NOR,signature,2001-05-03\n")
                                 .value());
}

std::string first_message_onto(std::string_view text) { return to_string(read_onto(text).problems().at(0)); }

}    // namespace

TEST_CASE("a register can be read onto another, whose acts are there to be targets") {
    const Register both =
        read_onto("# until: 2001-06-01\nstate,act,date,target\nCAN,withdrawal_of_signature,2001-06-01,sig\n").value();
    REQUIRE(both.size() == 3);
    CHECK(both.entry(EntryIndex(2)).target == EntryIndex(0));
    CHECK(both.until() == on(2002, 1, 1));
    CHECK(read_onto("# until: 2003-01-01\nstate,act,date\n").value().until() == on(2003, 1, 1));
}

TEST_CASE("an act that is there already is refused with its place") {
    CHECK(first_message_onto("state,act,date\nCAN,ratification,2002-01-01\nNOR,signature,2001-05-03\n") ==
          "more.csv:3:5: the register has an act NOR-signature-2001-05-03 already; give the new one another id; found "
          "`signature`; mend this row or leave it out");
    CHECK(first_message_onto("id,state,act,date\nsig,SWE,signature,2001-05-03\n")
              .starts_with("more.csv:2:9: the register has an act sig already"));
    CHECK(first_message_onto("state,act,date,target\nCAN,withdrawal_of_signature,2001-06-01,sign\n") ==
          "more.csv:2:40: no act has the id of this target; found `sign`; name the id of an act of this table, or of "
          "one that is read before it");
}

TEST_CASE("of thousands of bad rows a hundred are told, and the rest counted") {
    std::string text = "state,act,date\n";
    for (int i = 0; i < 5000; ++i) text += "Xanadu,ratification,2001-05-03\n";
    const Problems problems = read(text).problems();
    CHECK(problems.size() == 100);
    CHECK(problems.left_out() == 4900);
}

TEST_CASE("acts that are alike are numbered") {
    Register record(lakes());
    for (int i = 0; i < 4; ++i) record.add(signature("CAN", on(2001, 5, 3)));
    CHECK(record.instrument(EntryIndex(0)).id == InstrumentKey("CAN-signature-2001-05-03"));
    CHECK(record.instrument(EntryIndex(3)).id == InstrumentKey("CAN-signature-2001-05-03-4"));
    Instrument named = signature("CAN", on(2001, 5, 3));
    named.id = "CAN-signature-2001-05-03-5";
    record.add(named);
    record.add(signature("CAN", on(2001, 5, 3)));
    CHECK(record.instrument(EntryIndex(5)).id == InstrumentKey("CAN-signature-2001-05-03-6"));
}

TEST_CASE("a register of more acts than any treaty has is refused") {
    std::string text = "state,act,date\n";
    for (int i = 0; i <= 100'000; ++i) text += "CAN,declaration,2001-05-03\n";
    CHECK(messages(text).at(0) == "lakes.csv:100002:1: too many rows; give at most 100000");
}
