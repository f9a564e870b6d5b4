// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"
#include "words.hpp"

#include <depositary/register/records.hpp>
#include <depositary/testing/scenario.hpp>

#include <set>

namespace depositary {

using namespace scenario;

namespace {

/// Whether a list of findings in words has that code.
bool has_code(const std::string& findings, const std::string& code) {
    return (", " + findings + ", ").find(", " + code + ", ") != std::string::npos;
}

bool is_absence(const Expected& expected) { return expected.name.starts_with(findings_absent); }
bool is_of_findings(const Expected& expected) {
    return is_absence(expected) || expected.name.starts_with(findings_there);
}

/// That findings are absent is not said of an act that is not there.
bool differs(const Expected& expected, const std::string& got) {
    if (!is_of_findings(expected)) return expected.value != got;
    return got == no_such_act || has_code(got, expected.value) == is_absence(expected);
}

/// "a finding about CAN", "the ruling on second", "standing of CAN"
std::string what(const Expected& expected) {
    const std::string whom = joined(expected.of);
    if (expected.name == rulings_on_acts) return "the ruling on " + whom;
    if (!is_of_findings(expected)) return expected.name + (whom.empty() ? "" : " of " + whom);
    return (is_absence(expected) ? "no such finding" : "a finding") + (whom.empty() ? "" : " about " + whom);
}

/// The built-in record of the treaty without what the case leaves out of it; an empty register if the case takes none.
Register record_before(const GivenRegister& given) {
    const std::shared_ptr<const Register> record =
        given.on_built_in_record ? built_in_record(given.treaty->key()) : nullptr;
    if (record == nullptr) return Register(given.treaty);
    std::set<const Entry*> acts;    // of `record`
    for (const InstrumentKey& id : given.without_acts)
        if (const std::optional<EntryIndex> act = record->find(id)) acts.insert(&record->entry(*act));
    StateSet states;
    for (const StateKey& state : given.without_States) states.insert(record->roster().at(state.text()));
    return without(part_of(*record, [&](const Entry& entry) { return !acts.contains(&entry); }), states);
}

/// A case on its way: what differs is put down as it is found.
class Trial {
public:
    explicit Trial(const Scenario& scenario) : scenario_(scenario) {}

    std::vector<Difference> run() {
        for (const ExpectedPeriod& period : scenario_.periods)
            compare(period.gives, "the period from " + to_string(period.from),
                    to_string(period.delay.after(period.from)));
        if (scenario_.own.treaty == nullptr) return std::move(differences_);
        docket_.add(filled(scenario_.own));
        for (const GivenRegister& beside : scenario_.beside) docket_.add(filled(beside));
        for (const ExpectedStatus& status : scenario_.statuses) look_at(record_of(status.treaty), status);
        for (const ExpectedRuling& ruling : scenario_.rulings) look_at(record_of(ruling.treaty), ruling);
        return std::move(differences_);
    }

private:
    [[nodiscard]] const Register& record_of(const std::optional<TreatyKey>& treaty) const {
        return *docket_.find(treaty.value_or(scenario_.own.treaty->key()));
    }

    Register filled(const GivenRegister& given) {
        Register record = record_before(given);
        for (const GivenAct& act : given.given) add(record, act);
        return record;
    }

    void add(Register& record, const GivenAct& given) {
        try {
            record.add(given.act, given.intake);
        } catch (const InvalidInstrument& error) {
            differences_.push_back({given.place, "a given act", "one that a register can hold", error.what()});
        }
    }

    void compare(const Expected& expected, std::string what, std::string got) {
        if (differs(expected, got))
            differences_.push_back({expected.place, std::move(what), expected.value, std::move(got)});
    }

    void look_at(const Register& record, const ExpectedStatus& expected) {
        const Status found = status(record, expected.on, docket_, expected.known);
        const std::string where = "on " + to_string(expected.on) + ", ";
        for (const Expected& answer : expected.answers) {
            const std::size_t before = differences_.size();
            compare(answer, where + what(answer), find_status_answer(answer.name)->give({found, docket_, answer.of}));
            if (answer.name == rulings_on_acts && differences_.size() > before)
                differences_.back().findings = findings_about(answer.of.front(), found);
        }
    }

    static std::string findings_about(const std::string& id, const Status& found) {
        const std::optional<EntryIndex> act = found.record().find(InstrumentKey(id));
        return act ? codes(found.replay().findings_about(*act)) : std::string();
    }

    void look_at(Register record, const ExpectedRuling& expected) {
        for (const Instrument& act : expected.with) add(record, GivenAct{act});
        const std::string where =
            std::string(to_string(expected.act.act)) + " on " + to_string(expected.act.received) + ": ";
        try {
            const Ruling ruling = judge(record, expected.act, docket_);
            for (const Expected& answer : expected.answers) compare(answer, where, ruling);
        } catch (const InvalidInstrument& error) {
            const Place place = expected.answers.empty() ? scenario_.place : expected.answers.front().place;
            differences_.push_back({place, where + "the act", "one that a register can hold", error.what()});
        }
    }

    void compare(const Expected& answer, const std::string& where, const Ruling& ruling) {
        if (is_of_findings(answer)) return compare(answer, where + what(answer), codes(ruling.findings()));
        const std::size_t before = differences_.size();
        for (const RulingAnswer& known : ruling_answers())
            if (known.name == answer.name) compare(answer, where + answer.name, known.of(ruling));
        if (differences_.size() > before) differences_.back().findings = codes(ruling.findings());
    }

    const Scenario& scenario_;
    Docket docket_;
    std::vector<Difference> differences_;
};

}    // namespace

std::vector<Difference> run(const Scenario& scenario) { return Trial(scenario).run(); }

std::string text_of(const Scenario& scenario, const std::vector<Difference>& differences) {
    std::string text =
        to_string(scenario.place) + ": " + scenario.id + (scenario.title.empty() ? "" : ", " + scenario.title);
    text += differences.empty() ? ": as expected\n" : "\n";
    for (const Difference& difference : differences)
        text += "  line " + std::to_string(difference.place.line) + ": " + difference.what + "\n    expected " +
                difference.expected + "\n    got      " + difference.got +
                (difference.findings.empty() ? "" : " (" + difference.findings + ")") + '\n';
    return text;
}

}    // namespace depositary
