// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/pipeline.hpp>

#include "campaign/steps.hpp"

#include <algorithm>

namespace depositary {

namespace {

/// The day on which the State had consented, of the consent that covers any day of the report.
std::optional<Date> consented_by(const Replay& replay, StateId state, Date day) {
    const Spell* spell = replay.spell_on(state, day);
    return spell == nullptr ? std::nullopt : std::optional(spell->consented);
}

bool had_signed(const Replay& replay, StateId state, Date day) {
    return campaign_detail::has_taken(replay, state, Step::sign, day);
}

std::optional<StageContradiction> contradiction(std::size_t index, const StageReport& report, StateId state,
                                                const Replay& replay) {
    const Date last = report.on.latest();
    switch (report.stage) {
        case Stage::signed_only:
            if (!had_signed(replay, state, last)) return StageContradiction{index, std::nullopt};
            break;
        case Stage::deposited:
            if (!consented_by(replay, state, last)) return StageContradiction{index, std::nullopt};
            return std::nullopt;
        case Stage::no_contact:
        case Stage::undecided:
        case Stage::opposed:
        case Stage::supportive:
        case Stage::before_cabinet:
        case Stage::before_parliament:
        case Stage::approved: break;
    }
    // What was said on the day of the deposit may have been said before it.
    const std::optional<Date> consented = consented_by(replay, state, report.on.earliest());
    if (consented && *consented < report.on.earliest()) return StageContradiction{index, consented};
    return std::nullopt;
}

/// The last day on which the State left the treaty, if it did.
std::optional<Date> left_on(const Replay& replay, StateId state, Date day) {
    std::optional<Date> left;
    replay.for_each_spell(state, [&](const Spell& spell) {
        if (has_ended(spell, day)) left = std::max(left.value_or(*spell.until), *spell.until);
    });
    return left;
}

/// Puts the States on their stages.
class Board {
public:
    Board(const Campaign& campaign, const Status& status) : campaign_(campaign), status_(status) {
        for (const StageContradiction& found : stage_contradictions(campaign, status)) wrong_.push_back(found.report);
    }

    [[nodiscard]] Pipeline build() const {
        Pipeline pipeline{status_.on()};
        for (const StateStatus& state : status_.states())
            if (belongs(state)) pipeline.states.push_back(stage_of(state));
        add_organizations(pipeline.states);
        return pipeline;
    }

private:
    [[nodiscard]] const Roster& roster() const { return status_.record().roster(); }

    /// Those that have not acted, and so have no status of their own yet, but are reported on.
    void add_organizations(std::vector<StateStage>& states) const {
        roster().of_kind(EntityKind::organization).for_each([&](StateId id) {
            const StateKey& key = roster().key(id);
            const bool is_there =
                std::any_of(states.begin(), states.end(), [&](const StateStage& each) { return each.state == key; });
            if (!is_there && latest_report(id)) states.push_back(stage_of(status_.state(id)));
        });
        std::sort(states.begin(), states.end(),
                  [](const StateStage& a, const StateStage& b) { return a.state < b.state; });
    }

    /// States that exist, and whoever else acted or is reported on. One that ceased to exist is on no way.
    [[nodiscard]] bool belongs(const StateStatus& state) const {
        if (!roster().exists(state.state, status_.on())) return false;
        return roster().kind(state.state) == EntityKind::state || state.standing != Standing::none ||
               latest_report(state.state);
    }

    [[nodiscard]] StateStage stage_of(const StateStatus& state) const {
        StateStage found{roster().key(state.state), name_on(roster()[state.state], status_.on())};
        if (const std::optional<Date> consented = consented_by(status_.replay(), state.state, status_.on())) {
            found.stage = Stage::deposited;
            found.since = consented;
            found.by_register = true;
            return found;
        }
        if (state.standing == Standing::signatory || state.standing == Standing::provisional) {
            found.by_register = state.signed_on.has_value();
            if (found.by_register) found.stage = Stage::signed_only;
            found.since = state.signed_on;
        }
        take_report(found, state.state);
        return found;
    }

    /// A signatory is no less than one, whatever its government thinks by now.
    void take_report(StateStage& found, StateId state) const {
        const std::optional<std::size_t> latest = latest_report(state);
        if (!latest) return;
        const StageReport& report = campaign_.stages()[*latest];
        if (found.by_register && !is_domestic(report.stage)) return;
        found.stage = report.stage;
        found.since = report.on.certain();
        found.by_register = false;
        found.report = latest;
    }

    [[nodiscard]] std::optional<std::size_t> latest_report(StateId state) const {
        const std::optional<Date> left = left_on(status_.replay(), state, status_.on());
        std::optional<std::size_t> latest;
        for (std::size_t i = 0; i < campaign_.stages().size(); ++i) {
            const StageReport& report = campaign_.stages()[i];
            const bool is_its_own = roster().find(report.state.text()) == state;
            const bool is_past = report.on.latest() <= status_.on() && (!left || *left < report.on.latest());
            const bool is_gone =
                report.stage == Stage::signed_only && !had_signed(status_.replay(), state, status_.on());
            const bool is_wrong = std::find(wrong_.begin(), wrong_.end(), i) != wrong_.end();
            if (!is_its_own || !is_past || is_gone || is_wrong) continue;
            if (!latest || campaign_.stages()[*latest].on.latest() <= report.on.latest()) latest = i;
        }
        return latest;
    }

    const Campaign& campaign_;
    const Status& status_;
    std::vector<std::size_t> wrong_;    // reports that the register contradicts
};

}    // namespace

std::vector<const StateStage*> Pipeline::at(Stage stage) const {
    std::vector<const StateStage*> found;
    for (const StateStage& state : states)
        if (state.stage == stage) found.push_back(&state);
    return found;
}

int Pipeline::count(Stage stage) const noexcept {
    return static_cast<int>(
        std::count_if(states.begin(), states.end(), [&](const StateStage& state) { return state.stage == stage; }));
}

const StateStage* Pipeline::find(const StateKey& state) const noexcept {
    const auto found =
        std::find_if(states.begin(), states.end(), [&](const StateStage& s) { return s.state == state; });
    return found == states.end() ? nullptr : &*found;
}

Pipeline pipeline(const Campaign& campaign, const Status& status) { return Board(campaign, status).build(); }

std::vector<StageContradiction> stage_contradictions(const Campaign& campaign, const Status& status) {
    std::vector<StageContradiction> found;
    for (std::size_t i = 0; i < campaign.stages().size(); ++i) {
        const StageReport& report = campaign.stages()[i];
        const std::optional<StateId> state = status.record().roster().find(report.state.text());
        if (!state || status.on() < report.on.latest()) continue;
        if (const auto wrong = contradiction(i, report, *state, status.replay())) found.push_back(*wrong);
    }
    return found;
}

}    // namespace depositary
