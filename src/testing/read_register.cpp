// SPDX-License-Identifier: BSL-1.0
#include "read_register.hpp"

#include "read_answers.hpp"

#include <depositary/register/records.hpp>
#include <depositary/roster/roster.hpp>
#include <depositary/treaty/definition.hpp>

namespace depositary::scenario {

using definition::ClauseFields;
using definition::Word;
using text::Node;

namespace {

constexpr std::array<Word<Intake>, 2> intakes{{{Intake::judged, "judged"}, {Intake::accepted, "accepted"}}};
constexpr std::array<Word<bool>, 2> records{{{true, "built-in"}, {false, "none"}}};

std::shared_ptr<const Register> record_of(const GivenRegister& given) {
    const bool taken = given.treaty != nullptr && given.on_built_in_record;
    return taken ? built_in_record(given.treaty->key()) : nullptr;
}

}    // namespace

Instrument act_of_nobody(Act act, Date received) {
    Instrument made = event("unsaid", received);
    made.act = act;
    made.value.clear();
    return made;
}

std::optional<Date> read_day(ClauseFields& in, std::string_view key) {
    const std::optional<Date> date = in.date(key);
    if (!date || leaves_room(*date)) return date;
    in.complain(key, *in.fields().node(key), "name a day of the years 1401 to 9000");
    return std::nullopt;
}

GivenRegister RegisterReader::read(ClauseFields& in, Intake intake) const {
    GivenRegister found;
    found.treaty = treaty(in);
    found.on_built_in_record = in.choice("record", records).value_or(false);
    what_is_left_out(in, found);
    found.given = acts(in.fields().tables("given"), in.choice("intake", intakes).value_or(intake));
    return found;
}

std::shared_ptr<const Treaty> RegisterReader::treaty(ClauseFields& in) const {
    if (const Node* node = in.fields().node("definition")) {
        if (const Node* named = in.fields().node("treaty"))
            in.fields().complain(named->place(), "a treaty is named and defined as well", {},
                                 "remove `treaty`: the definition has its key");
        return definition(*node);
    }
    const std::string name = in.fields().has("treaty") ? in.fields().required_text("treaty") : std::string();
    if (name.empty()) return nullptr;
    std::shared_ptr<const Treaty> found = find_(name);
    if (found == nullptr)
        in.complain("treaty", *in.fields().node("treaty"), "name a treaty of the collection; see `depositary list`");
    return found;
}

std::shared_ptr<const Treaty> RegisterReader::definition(const Node& node) const {
    Result<Treaty> read = read_treaty(node);
    Problems wrong = read.ok() ? unknown_states(node, *built_in_roster()) : read.problems();
    if (wrong.empty()) return std::make_shared<const Treaty>(std::move(read).value());
    problems_.append(std::move(wrong));
    return nullptr;
}

/// What is left out has to be in the built-in record.
void RegisterReader::what_is_left_out(ClauseFields& in, GivenRegister& found) const {
    const std::shared_ptr<const Register> record = record_of(found);
    for (const std::string_view key : {"without", "without_acts"})
        if (const Node* list = in.fields().node(key); list != nullptr && record == nullptr && found.treaty != nullptr)
            in.fields().complain(list->place(), "`" + std::string(key) + "` has no record to leave anything out of", {},
                                 "add `record = \"built-in\"` if the treaty has one, or remove it");
    found.without_States = states(in, "without", std::nullopt);
    if (in.fields().texts("without_acts").empty() || record == nullptr) return;
    for (const Node& id : in.fields().node("without_acts")->items()) {
        if (InstrumentKey::is_valid(id.text()) && record->find(InstrumentKey(id.text())))
            found.without_acts.emplace_back(id.text());
        else in.complain("without_acts", id, "use the id of an act of the built-in record");
    }
}

std::vector<GivenAct> RegisterReader::acts(const std::vector<const Node*>& tables, Intake intake) const {
    std::vector<GivenAct> found;
    for (const Node* table : tables) {
        ClauseFields in(*table, "an act", problems_);
        const Intake taken = in.choice("intake", intakes).value_or(intake);
        for (Instrument& act : acts_of_each(in)) found.push_back({std::move(act), taken, table->place()});
        in.fields().finish();
    }
    return found;
}

/// Those of a list, by their names on that day.
std::vector<StateKey> RegisterReader::states(ClauseFields& in, std::string_view key, std::optional<Date> day) const {
    std::vector<StateKey> found;
    if (in.fields().texts(key).empty()) return found;
    for (const Node& name : in.fields().node(key)->items())
        if (name.kind() == text::NodeKind::string)
            if (std::optional<StateKey> state = state_named(name, day, problems_)) found.push_back(std::move(*state));
    return found;
}

/// One act, or the same by each of its `states`.
std::vector<Instrument> RegisterReader::acts_of_each(ClauseFields& in) const {
    const std::optional<Instrument> one = act(in);
    if (!in.fields().has("states")) return one ? std::vector{*one} : std::vector<Instrument>();
    for (const std::string_view key : {"state", "id"})
        if (in.fields().has(key))
            in.complain(key, *in.fields().node(key), "leave it out where there are `states`, or write the acts singly");
    std::vector<Instrument> found;
    for (const StateKey& state : states(in, "states", one ? std::optional(one->received) : std::nullopt)) {
        if (!one) continue;
        found.push_back(*one);
        found.back().state = state;
    }
    return found;
}

std::optional<Instrument> RegisterReader::act(ClauseFields& in) const {
    const std::string word = in.fields().required_text("act");
    const std::optional<Act> act = parse_act(word);
    if (!act && !word.empty()) in.complain("act", *in.fields().node("act"), "use an act word such as \"ratification\"");
    in.require("date");
    const std::optional<Date> date = read_day(in, "date");
    std::optional<StateKey> state;
    if (const Node* name = in.fields().node("state")) state = state_named(*name, date, problems_);
    Instrument found = act_of_nobody(act.value_or(Act::event), date.value_or(Date::min()));
    found.id = in.key<InstrumentKey>("id");
    found.state = state;
    found.done = read_day(in, "done");
    found.notified = read_day(in, "notified");
    found.effective = read_day(in, "effective");
    found.recorded = read_day(in, "recorded");
    found.target = in.key<InstrumentKey>("target");
    found.counts = in.fields().boolean("counts");
    found.value = in.text("value");
    found.note = in.text("note");
    found.source = in.text("source");
    lacks(in, found.lacks);
    if (!act || !date || (in.fields().has("state") && !state)) return std::nullopt;
    return found;
}

void RegisterReader::lacks(ClauseFields& in, Lacks& found) {
    if (in.fields().texts("missing").empty()) return;
    for (const Node& item : in.fields().node("missing")->items()) {
        const std::optional<Lack> lack = parse_lack(item.text());
        if (lack) found.insert(*lack);
        else in.complain("missing", item, "use words such as \"full-powers\", \"form\" or \"declaration\"");
    }
}

}    // namespace depositary::scenario
