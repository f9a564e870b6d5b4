// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/records.hpp>
#include <depositary/status/status.hpp>

#include "law/treaties.hpp"

/// The built-in records, for tests of what comes out of them.
namespace records {

using namespace scenes;

[[nodiscard]] inline const Register& record(const TreatyKey& key) {
    const std::shared_ptr<const Register> found = built_in_record(key);
    if (found == nullptr) throw std::logic_error("no built-in record of " + key.text());
    return *found;
}
[[nodiscard]] inline Replay whole(const TreatyKey& key) { return replay(record(key)); }

/// The built-in record with more acts, judged.
[[nodiscard]] inline Register with(const TreatyKey& key, std::vector<Instrument> acts) {
    Register found = record(key);
    for (Instrument& act : acts) found.add(std::move(act));
    return found;
}

/// The spell of the State that began with a deposit on that day; throws if there is none.
[[nodiscard]] inline Spell spell_from(const Replay& replay, std::string_view state, Date deposit) {
    std::optional<Spell> found;
    replay.for_each_spell(id(state), [&](const Spell& each) {
        if (each.consented == deposit) found = each;
    });
    return found.value();
}
/// The day on which that deposit brought the treaty into force for the State.
[[nodiscard]] inline std::optional<Date> in_force_for(const TreatyKey& key, std::string_view state, Date deposit) {
    return spell_from(whole(key), state, deposit).from;
}

/// The built-in record as it would be if that State had never acted.
[[nodiscard]] inline Register without(const TreatyKey& key, std::string_view state) {
    Register found(record(key).shared_treaty(), record(key).shared_roster());
    for (const Instrument& act : record(key).instruments())
        if (!act.state || id(act.state->text()) != id(state)) found.add(act, Intake::accepted);
    return found;
}

}    // namespace records
