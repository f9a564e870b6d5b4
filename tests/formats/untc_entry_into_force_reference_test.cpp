// SPDX-License-Identifier: BSL-1.0
// The entry into force of 120 treaties from their status tables, with the acts added that the tables have lost: how many reach the
// date on record, and which do not, each with a reason.
#include <depositary/formats/untc_csv.hpp>
#include <depositary/formats/untc_import.hpp>
#include <depositary/formats/untc_xml.hpp>
#include <depositary/law/replay.hpp>
#include <depositary/register/records.hpp>
#include <depositary/treaty/collection.hpp>

#include "catch.hpp"
#include "formats/files.hpp"
#include "reference.hpp"

#include <algorithm>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace depositary;

namespace {

using Json = nlohmann::json;

/// Why the date on record does not come out of the table.
const std::map<std::string, std::string> reasons = {
    {"I-1", "a majority of the other signatories is asked for, and the table has no signatures"},
    {"III-4", "not before the Convention of the same day, whose table is not there"},
    {"III-8", "not before the Convention of the same day, which is not in the collection"},
    {"III-10", "not before the Convention of the same day, which is not in the collection"},
    {"VI-13", "five of eleven named States are asked for, and two of the first 25 instruments are not in the table"},
    {"VI-15", "one of the 38 acts before November 1964 was not counted; which is not on record"},
    {"IX-1-d",
     "two thirds of the Members of the WHO: by the list of Members that the roster has, more than the table holds"},
    {"IX-1-e",
     "two thirds of the Members of the WHO: by the list of Members that the roster has, more than the table holds"},
    {"IX-1-g",
     "two thirds of the Members of the WHO: by the list of Members that the roster has, more than the table holds"},
    {"X-2", "the subscriptions of the signatories are asked for, and not in the roster"},
    {"X-3", "land-locked and transit States are asked for, and not in the roster"},
    {"X-7-a", "not before the Convention of 1974, which is not in the collection"},
    {"X-9", "decided by a notification of eighty States after consultation"},
    {"XII-1-b", "two thirds of the Members of the IMO are asked for, who are not in the roster"},
    {"XII-1-f", "two thirds of the Members of the IMO are asked for, who are not in the roster"},
    {"XII-1-h", "two thirds of the Members of the IMO are asked for, who are not in the roster"},
    {"XIV-3", "three months from 17 February 1964 end on 17 May; the depositaries recorded the day after"},
    {"XIV-6", "more than ten are asked for; the table holds ten on 7 April 1981"},
    {"XXVII-1-a", "shares in the costs of the programme are asked for, and not in the roster"},
    {"XXVII-8-c", "the date on record is from before the table: in force on 5 March 2018, as the header says"},
};

/// The periods of the reference data: 0, ["d", 30], ["m", 3], ["y", 1], ["fmm", 6] (first day of the sixth month), ["fm", 1, period]
/// (first day of the month after a period), ["fm60"], ["floorday", date, days].
std::optional<Delay> delay_of(const Json& json) {
    if (json.is_number()) return Delay(Immediately{});
    const std::string kind = json.at(0);
    const auto number = [&] { return json.at(1).get<int>(); };
    if (kind == "d") return Delay(DaysAfter(number()));
    if (kind == "m") return Delay(MonthsAfter(number()));
    if (kind == "y") return Delay(YearsAfter(number()));
    if (kind == "fmm") return Delay(FirstDayOfNthMonth(number()));
    if (kind == "fm60") return Delay(FirstDayOfMonthAfterDays(60));
    if (kind == "floorday")
        return Delay(FixedDate(parse_date(json.at(1).get<std::string>()).value(), Delay(DaysAfter(json.at(2)))));
    const Json& period = json.at(2);
    const int months = period.at(1).get<int>() * (period.at(0) == "y" ? 12 : 1);
    return Delay(FirstDayOfMonthAfterMonths(months));
}

std::optional<StatusTable> table_of(const std::string& number) {
    const auto xml = reference_data() / "untc-xml" / (number + ".en.xml");
    if (std::filesystem::exists(xml)) {
        StatusTable table = read_untc_xml(bytes_of(xml), number).value();
        if (!table.rows.empty()) return table;
    }
    const auto csv = reference_data() / "untc-csv" / (number + ".csv");
    if (std::filesystem::exists(csv)) return read_untc_csv(bytes_of(csv), number).value();
    return std::nullopt;
}

StateKey key_of(const std::string& name, Date day) {
    static const std::map<std::string, std::string> known = {{"Yugoslavia (SFR)", "YUG"},
                                                             {"China (Republic of)", "CHN"}};
    const auto found = known.find(name);
    if (found != known.end()) return StateKey(found->second);
    return built_in_roster()->key(built_in_roster()->at(name, day));
}

/// Amendments of the Charter and of the Constitution of the WHO: two thirds of the Members, of the Charter with all permanent ones.
std::optional<Condition> shares_of_members(const Json& row) {
    const std::string number = row.at("untc");
    const auto two_thirds = [](const char* group) {
        return FractionDeposited(Bound::at_least, Ratio(2, 3), MembersOf{group}, BaseOnEachDay{}, consents);
    };
    if (number.starts_with("IX-1-")) return two_thirds("who");
    if (row.at("cls") != "fraction+named") return std::nullopt;
    return AllOf({two_thirds("un"), NamedDeposited(std::nullopt, MembersOf{"p5"}, consents)});
}

/// The rule of a treaty that is not in the collection: a number of instruments of whatever kind, or a share of the Members.
std::optional<Treaty> treaty_of(const Json& row, Date adopted) {
    const std::optional<Delay> delay = delay_of(row.at("delay"));
    const std::optional<Condition> shares = shares_of_members(row);
    if (!delay || (row.at("n").is_null() && !shares)) return std::nullopt;
    FinalClauses of;
    const bool left_out = row.contains("reio_counted") && row.at("reio_counted") == "no (clause)";
    const auto organizations = left_out ? OrganizationsCount::not_additional : OrganizationsCount::counted;
    of.participation.sign = of.participation.join = Everyone{};
    of.organizations = OrganizationsClause{.article = {}, .admitted = Organizations{}, .counting = organizations};
    of.consent = ConsentClause{.article = {}, .definitive_signature = true};
    const bool of_members = row.at("cls") == "qualified states";    // those of the United Nations alone
    const Circle by = of_members ? Circle(MembersOf{"un"}) : Circle(Everyone{});
    of.entry_into_force = EntryIntoForceClause{
        {}, *delay, shares ? *shares : InstrumentCount(row.at("n").get<int>(), consents, by, organizations), {}};
    return Treaty(TreatyIdentity{.key = "untc-" + row.at("untc").get<std::string>(),
                                 .title = row.at("title"),
                                 .adopted = adopted,
                                 .place = {},
                                 .depositaries = {},
                                 .untc = {},
                                 .source = {}},
                  std::move(of));
}

std::shared_ptr<const Treaty> treaty_of_collection(const std::string& number) {
    for (const auto& treaty : collection().treaties())
        if (treaty->identity().untc == number) return treaty;
    return nullptr;
}

struct Recount {
    std::optional<Date> found;
    std::string reason;    ///< why it cannot be made; empty if it was
};

/// The acts of the table and those that it has lost, taken as they are.
Register record_of(const std::shared_ptr<const Treaty>& treaty, const std::vector<Instrument>& acts, const Json& row) {
    Register record(treaty);
    for (const Instrument& act : acts) record.add(act, Intake::accepted);
    if (const auto known = built_in_record(treaty->key()))    // the facts that no act carries
        for (const Instrument& act : known->instruments())
            if (act.act == Act::assertion && !act.state) record.add(act, Intake::accepted);
    for (const Json& added : row.value("additions", Json::array())) {
        const Date day = parse_date(added.at("date").get<std::string>()).value();
        Instrument act = ratification(key_of(added.at("state"), day), day);
        const bool there = std::any_of(acts.begin(), acts.end(), [&](const Instrument& other) {
            return other.state == act.state && other.received == day && consents.contains(other.act);
        });
        if (!there) record.add(std::move(act), Intake::accepted);
    }
    return record;
}

Recount recount(const Json& row) {
    const std::string number = row.at("untc");
    const std::optional<StatusTable> table = table_of(number);
    if (!table) return {{}, "no table"};
    const std::vector<Instrument> acts = register_content_of(import_status_table(*table, *built_in_roster())).acts;
    if (acts.empty()) return {{}, "the table has no participants"};
    std::shared_ptr<const Treaty> treaty = treaty_of_collection(number);
    if (treaty == nullptr) {
        Date first = acts.front().received;
        for (const Instrument& act : acts) first = std::min(first, act.received);
        if (std::optional<Treaty> made = treaty_of(row, first))
            treaty = std::make_shared<const Treaty>(std::move(*made));
    }
    if (treaty == nullptr) return {{}, "the rule is no number of instruments: " + row.at("rule").get<std::string>()};
    const Register record = record_of(treaty, acts, row);
    const Replay replayed = replay(record);
    std::optional<Date> found = replayed.entry_into_force().date;
    if (replayed.clause() == nullptr)    // each State on its own date
        for (const Spell& spell : replayed.spells())
            if (spell.from) found = std::min(found.value_or(*spell.from), *spell.from);
    return {found, {}};
}

std::string words(const std::optional<Date>& date) { return date ? to_string(*date) : "not in force"; }

}    // namespace

TEST_CASE("120 status tables give the entry into force that is on record, or it is said which do not",
          "[J-02][K-07][K-13]") {
    std::istringstream lines(bytes_of(reference_data() / "untc-entry-into-force.jsonl"));
    int rows = 0;
    int agree = 0;
    std::string rest;
    for (std::string line; std::getline(lines, line);) {
        const Json row = Json::parse(line);
        const std::string number = row.at("untc");
        CAPTURE(number);
        ++rows;
        const Json& recorded_json = row.at("recorded_eif");
        const std::optional<Date> recorded =
            recorded_json.is_null() ? std::nullopt : parse_date(recorded_json.get<std::string>());
        const Recount found = recount(row);
        const bool agrees = found.reason.empty() && found.found == recorded;
        CHECK(agrees != reasons.contains(number));
        agree += agrees ? 1 : 0;
        if (agrees || !reasons.contains(number)) continue;
        rest += "  " + number + ": on record " + words(recorded) + ", from the table " +
                (found.reason.empty() ? words(found.found) : "nothing") + "; " + reasons.at(number) + '\n';
    }
    std::cout << agree << " of " << rows << " tables give the entry into force on record; the others:\n" << rest;
    CHECK(rows == 120);
    CHECK(agree + static_cast<int>(reasons.size()) == rows);
}
