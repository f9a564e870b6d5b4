// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "read_answers.hpp"

#include "treaty/definition/clause_fields.hpp"

#include <depositary/roster/roster.hpp>
#include <depositary/testing/scenario.hpp>
#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include <set>

namespace depositary {

using definition::ClauseFields;
using definition::Word;
using text::Fields;
using text::Node;

namespace {

constexpr std::array<Word<Intake>, 2> intakes{{{Intake::judged, "judged"}, {Intake::accepted, "accepted"}}};
constexpr std::array<Word<bool>, 2> records{{{true, "built-in"}, {false, "none"}}};

/// What else there is to say of it comes later.
Instrument act_of_nobody(Act act, Date received) {
    Instrument made = event("unsaid", received);
    made.act = act;
    made.value.clear();
    return made;
}

/// "K-07", "A-03a": a section from A to W, a number of two digits, perhaps a letter.
bool is_rule(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 4 && text.size() <= 5 && text[0] >= 'A' && text[0] <= 'W' && text[1] == '-' &&
           is_digit(text[2]) && is_digit(text[3]) && (text.size() == 4 || (text[4] >= 'a' && text[4] <= 'z'));
}

/// Reads the cases of one file.
class Reader {
public:
    Reader(const TreatyFinder& find, Problems& problems) : find_(find), problems_(problems) {}

    std::vector<Scenario> read(const Node& document) {
        Fields file(document, "the file", problems_);
        static_cast<void>(file.text("title"));
        static_cast<void>(file.text("note"));
        std::vector<Scenario> found;
        for (const Node* table : file.tables("case")) found.push_back(read_case(*table));
        file.finish();
        if (found.empty() && problems_.empty())
            file.complain(document.place(), "there is no case in the file", {}, "begin one with [[case]]");
        return found;
    }

private:
    Scenario read_case(const Node& table) {
        ClauseFields in(table, "[[case]]", problems_);
        Scenario found;
        found.place = table.place();
        found.id = in.fields().required_text("id");
        if (!found.id.empty() && !ids_.insert(found.id).second)
            in.complain("id", *in.fields().node("id"), "give each case of the file another id");
        found.title = in.text("title");
        found.rules = read_rules(in);
        found.source = in.text("source");
        static_cast<void>(in.text("certainty"));
        static_cast<void>(in.text("note"));
        found.treaty = read_treaty_of(in);
        found.on_built_in_record = in.choice("record", records).value_or(false);
        const Intake intake = in.choice("intake", intakes).value_or(Intake::judged);
        found.given = read_acts(in.fields().tables("given"), intake);
        for (const Node* other : in.fields().tables("beside")) read_beside(*other, found);
        for (const Node* status : in.fields().tables("expect")) read_status(*status, found);
        for (const Node* ruling : in.fields().tables("ruling")) read_ruling(*ruling, found);
        for (const Node* period : in.fields().tables("period")) read_period(*period, found);
        in.fields().finish();
        check_it_asks(found, table);
        return found;
    }

    std::vector<std::string> read_rules(ClauseFields& in) {
        std::vector<std::string> rules = in.fields().texts("rules");
        if (const Node* list = in.fields().node("rules"))
            for (const Node& rule : list->items())
                if (rule.kind() == text::NodeKind::string && !is_rule(rule.text()))
                    in.complain("rules", rule, "write the number of a rule of docs/rules.md, such as \"K-07\"");
        return rules;
    }

    /// A case without anything to expect could not fail; one without a treaty can only count periods.
    void check_it_asks(const Scenario& found, const Node& table) {
        const bool of_treaty = !found.statuses.empty() || !found.rulings.empty() || !found.given.empty();
        const auto say = [&](std::string what, std::string cure) {
            problems_.push_back({table.place(), std::move(what), {}, std::move(cure)});
        };
        if (found.statuses.empty() && found.rulings.empty() && found.periods.empty() && problems_.empty())
            say("the case expects nothing", "add [[case.expect]], [[case.ruling]] or [[case.period]]");
        if (of_treaty && found.treaty == nullptr && problems_.empty())
            say("the case is about no treaty", "add `treaty`, or a definition as [case.definition]");
    }

    std::shared_ptr<const Treaty> read_treaty_of(ClauseFields& in) {
        if (const Node* definition = in.fields().node("definition")) return read_definition(*definition);
        if (!in.fields().has("treaty")) return nullptr;
        return treaty_named(in);
    }

    std::shared_ptr<const Treaty> treaty_named(ClauseFields& in) {
        const std::string name = in.fields().required_text("treaty");
        if (name.empty()) return nullptr;
        std::shared_ptr<const Treaty> treaty = find_(name);
        if (treaty == nullptr)
            in.complain("treaty", *in.fields().node("treaty"),
                        "name a treaty of the collection; see `depositary list`");
        return treaty;
    }

    std::shared_ptr<const Treaty> read_definition(const Node& definition) {
        Result<Treaty> read = read_treaty(definition);
        Problems wrong = read.ok() ? unknown_states(definition, *built_in_roster()) : read.problems();
        if (wrong.empty()) return std::make_shared<const Treaty>(std::move(read).value());
        problems_.append(std::move(wrong));
        return nullptr;
    }

    std::vector<GivenAct> read_acts(const std::vector<const Node*>& tables, Intake intake) {
        std::vector<GivenAct> acts;
        for (const Node* table : tables) {
            ClauseFields in(*table, "an act", problems_);
            const Intake taken = in.choice("intake", intakes).value_or(intake);
            std::optional<Instrument> act = read_act(in);
            in.fields().finish();
            if (act) acts.push_back({std::move(*act), taken, table->place()});
        }
        return acts;
    }

    /// A day of the years 1401 to 9000, as in registers: every period can be counted from it (see leaves_room).
    static std::optional<Date> day(ClauseFields& in, std::string_view key) {
        const std::optional<Date> date = in.date(key);
        if (!date || leaves_room(*date)) return date;
        in.complain(key, *in.fields().node(key), "name a day of the years 1401 to 9000");
        return std::nullopt;
    }

    /// An act as a register has it; the table is not finished, so that others can stand beside it.
    std::optional<Instrument> read_act(ClauseFields& in) {
        const std::string word = in.fields().required_text("act");
        const std::optional<Act> act = parse_act(word);
        if (!act && !word.empty())
            in.complain("act", *in.fields().node("act"), "use an act word such as \"ratification\"");
        in.require("date");
        const std::optional<Date> date = day(in, "date");
        std::optional<StateKey> state;
        if (const Node* name = in.fields().node("state")) state = scenario::state_named(*name, date, problems_);
        Instrument found = act_of_nobody(act.value_or(Act::event), date.value_or(Date::min()));
        found.id = in.key<InstrumentKey>("id");
        found.state = state;
        found.done = day(in, "done");
        found.notified = day(in, "notified");
        found.effective = day(in, "effective");
        found.recorded = day(in, "recorded");
        found.target = in.key<InstrumentKey>("target");
        found.counts = in.fields().boolean("counts");
        found.value = in.text("value");
        found.note = in.text("note");
        found.source = in.text("source");
        read_lacks(in, found.lacks);
        if (!act || !date || (in.fields().has("state") && !state)) return std::nullopt;
        return found;
    }

    void read_lacks(ClauseFields& in, Lacks& lacks) {
        if (in.fields().texts("missing").empty()) return;
        for (const Node& item : in.fields().node("missing")->items()) {
            const std::optional<Lack> lack = parse_lack(item.text());
            if (lack) lacks.insert(*lack);
            else in.complain("missing", item, "use words such as \"full-powers\", \"form\" or \"declaration\"");
        }
    }

    void read_beside(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.beside]]", problems_);
        std::shared_ptr<const Treaty> treaty = treaty_named(in);
        const Intake intake = in.choice("intake", intakes).value_or(Intake::accepted);
        std::vector<GivenAct> acts = read_acts(in.fields().tables("given"), intake);
        in.fields().finish();
        if (treaty != nullptr) found.beside.emplace_back(std::move(treaty), std::move(acts));
    }

    void read_status(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.expect]]", problems_);
        in.require("on");
        const std::optional<Date> on = day(in, "on");
        const std::optional<Date> known = day(in, "known");
        std::vector<Expected> answers = scenario::read_status_answers(table, on, problems_);
        if (on) found.statuses.push_back({*on, known, std::move(answers)});
    }

    void read_ruling(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.ruling]]", problems_);
        std::optional<Instrument> act = read_act(in);
        ExpectedRuling expected{.act = act.value_or(act_of_nobody(Act::event, Date::min()))};
        for (GivenAct& other : read_acts(in.fields().tables("with"), Intake::judged))
            expected.with.push_back(std::move(other.act));
        expected.answers = scenario::read_ruling_answers(in.fields(), problems_);
        in.fields().finish();
        if (expected.answers.empty() && problems_.empty())
            in.fields().complain(table.place(), "nothing is expected of the ruling", {}, "add `outcome` or `findings`");
        if (act) found.rulings.push_back(std::move(expected));
    }

    void read_period(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.period]]", problems_);
        for (const std::string_view key : {"counted", "from", "gives"}) in.require(key);
        const std::optional<Moment> counted = in.sentence("counted", clause_language::read_moment);
        const std::optional<Date> from = day(in, "from");
        const std::optional<Date> gives = in.date("gives");
        in.fields().finish();
        if (counted && from && gives)
            found.periods.push_back({counted->delay, *from, Expected{"gives", {}, to_string(*gives), table.place()}});
    }

    const TreatyFinder& find_;
    Problems& problems_;
    std::set<std::string> ids_;
};

}    // namespace

std::shared_ptr<const Treaty> find_in_collection(const std::string& key) {
    return TreatyKey::is_valid(key) ? collection().find(TreatyKey(key)) : nullptr;
}

Result<std::vector<Scenario>> read_scenarios(const text::Node& document, const TreatyFinder& find) {
    Problems problems;
    std::vector<Scenario> found = Reader(find, problems).read(document);
    if (!problems.empty()) return problems;
    return found;
}

}    // namespace depositary
