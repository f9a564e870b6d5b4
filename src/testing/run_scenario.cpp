// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

#include <depositary/register/records.hpp>
#include <depositary/testing/scenario.hpp>

#include <algorithm>

namespace depositary {

using namespace scenario;

namespace {

bool has_code(std::span<const Finding> findings, std::string_view code) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const Finding& finding) { return kind_of(finding.code).name == code; });
}

std::string codes(std::span<const Finding> findings) {
    std::string all;
    for (const Finding& finding : findings) {
        const std::string name(kind_of(finding.code).name);
        if (all.find(name) == std::string::npos) all += (all.empty() ? "" : ", ") + name;
    }
    return all.empty() ? "no finding" : all;
}

/// An act that is still to come on the day, or is known only later, has no ruling yet (LAW V-01).
std::string ruling_on(const InstrumentKey& id, const Status& status) {
    const std::optional<EntryIndex> act = status.record().find(id);
    if (!act) return "no such act";
    const Entry& entry = status.record().entry(*act);
    if (entry.received > status.on()) return "not received yet";
    if (status.known() && entry.known > *status.known()) return "not known yet";
    return std::string(to_string(status.replay().judgement(*act).outcome));
}

/// A case on its way: what differs is put down as it is found.
class Trial {
public:
    explicit Trial(const Scenario& scenario) : scenario_(scenario) {}

    std::vector<Difference> run() {
        for (const ExpectedPeriod& period : scenario_.periods)
            compare(period.gives, "the period from " + to_string(period.from),
                    to_string(period.delay.after(period.from)));
        if (scenario_.treaty == nullptr) return std::move(differences_);
        for (const auto& [treaty, acts] : scenario_.beside) beside_.add(filled(Register(treaty), acts));
        const Register record = filled(first(), scenario_.given);
        for (const ExpectedStatus& status : scenario_.statuses) look_at(record, status);
        for (const ExpectedRuling& ruling : scenario_.rulings) look_at(record, ruling);
        return std::move(differences_);
    }

private:
    [[nodiscard]] Register first() const {
        const std::shared_ptr<const Register> built_in =
            scenario_.on_built_in_record ? built_in_record(scenario_.treaty->key()) : nullptr;
        return built_in == nullptr ? Register(scenario_.treaty) : *built_in;
    }

    Register filled(Register record, const std::vector<GivenAct>& acts) {
        for (const GivenAct& given : acts) add(record, given);
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
        if (expected.value != got)
            differences_.push_back({expected.place, std::move(what), expected.value, std::move(got)});
    }

    void compare_findings(const Expected& expected, const std::string& where, std::span<const Finding> findings) {
        const bool wanted = expected.name == findings_there;
        if (has_code(findings, expected.value) == wanted) return;
        differences_.push_back(
            {expected.place, where + (wanted ? "a finding" : "no such finding"), expected.value, codes(findings)});
    }

    void look_at(const Register& record, const ExpectedStatus& expected) {
        const Status found = status(record, expected.on, beside_, expected.known);
        const std::string where = "on " + to_string(expected.on) + ", ";
        for (const Expected& answer : expected.answers) {
            if (answer.name == findings_there || answer.name == findings_absent)
                compare_findings(answer, where, found.findings());
            else if (answer.name == rulings_on_acts) compare_ruling(answer, where, found);
            else if (answer.of.empty()) compare_treaty(answer, where, found);
            else compare_State(answer, where, found);
        }
    }

    void compare_treaty(const Expected& answer, const std::string& where, const Status& found) {
        for (const StatusAnswer& known : status_answers())
            if (known.name == answer.name) compare(answer, where + answer.name, known.of(found));
    }

    void compare_State(const Expected& answer, const std::string& where, const Status& found) {
        const StateId state = found.record().roster().at(answer.of);
        for (const StateAnswer& known : state_answers())
            if (known.name == answer.name)
                compare(answer, where + answer.name + " of " + answer.of, known.of(found, state));
    }

    void compare_ruling(const Expected& answer, const std::string& where, const Status& found) {
        const std::size_t before = differences_.size();
        compare(answer, where + "the ruling on " + answer.of, ruling_on(InstrumentKey(answer.of), found));
        const std::optional<EntryIndex> act = found.record().find(InstrumentKey(answer.of));
        if (act && differences_.size() > before)
            differences_.back().findings = codes(found.replay().findings_about(*act));
    }

    void look_at(Register record, const ExpectedRuling& expected) {
        for (const Instrument& act : expected.with) add(record, GivenAct{act});
        const std::string where =
            std::string(to_string(expected.act.act)) + " on " + to_string(expected.act.received) + ": ";
        try {
            const Ruling ruling = judge(record, expected.act, beside_);
            for (const Expected& answer : expected.answers) {
                if (answer.name == findings_there || answer.name == findings_absent)
                    compare_findings(answer, where, ruling.findings());
                const std::size_t before = differences_.size();
                for (const RulingAnswer& known : ruling_answers())
                    if (known.name == answer.name) compare(answer, where + answer.name, known.of(ruling));
                if (differences_.size() > before) differences_.back().findings = codes(ruling.findings());
            }
        } catch (const InvalidInstrument& error) {
            const Place place = expected.answers.empty() ? scenario_.place : expected.answers.front().place;
            differences_.push_back({place, where + "the act", "one that a register can hold", error.what()});
        }
    }

    const Scenario& scenario_;
    Docket beside_;
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
