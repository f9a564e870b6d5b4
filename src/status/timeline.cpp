// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/timeline.hpp>

#include <algorithm>
#include <tuple>

namespace depositary {

namespace {

/// On one day: ends, entry into force, States bound, acts, fulfilment by them (see DESIGN of the batch of a day).
int rank(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::ended: return 0;
        case ChangeKind::entry_into_force: return 1;
        case ChangeKind::bound: return 2;
        case ChangeKind::act: return 3;
        case ChangeKind::fulfilment: return 4;
    }
    return 5;
}

}    // namespace

std::string_view to_string(ChangeKind kind) {
    switch (kind) {
        case ChangeKind::act: return "act";
        case ChangeKind::fulfilment: return "fulfilment";
        case ChangeKind::entry_into_force: return "entry into force";
        case ChangeKind::bound: return "in force for";
        case ChangeKind::ended: return "no longer in force for";
    }
    return {};
}

std::vector<Change> timeline(const Replay& replay) {
    std::vector<Change> changes;
    const auto within = [&](Date day) { return !replay.options().on || day <= *replay.options().on; };
    for (const EntryIndex act : replay.record().in_legal_order()) {
        const Entry& entry = replay.record().entry(act);
        const bool known = !replay.options().known || entry.known <= *replay.options().known;
        if (known && within(entry.received)) changes.push_back({entry.received, ChangeKind::act, entry.state, act});
    }
    const EntryIntoForce& whole = replay.entry_into_force();
    if (whole.fulfilled) changes.push_back({*whole.fulfilled, ChangeKind::fulfilment, {}, {}});
    if (whole.date && within(*whole.date)) changes.push_back({*whole.date, ChangeKind::entry_into_force, {}, {}});
    for (const Spell& spell : replay.spells()) {
        if (!spell.from || (spell.until && *spell.until <= *spell.from)) continue;    // never in force for it
        if (within(*spell.from)) changes.push_back({*spell.from, ChangeKind::bound, spell.state, spell.consent});
        if (spell.until && within(*spell.until))
            changes.push_back({*spell.until, ChangeKind::ended, spell.state, spell.notice});
    }
    std::stable_sort(changes.begin(), changes.end(), [](const Change& a, const Change& b) {
        return std::tuple(a.date, rank(a.kind)) < std::tuple(b.date, rank(b.kind));
    });
    return changes;
}

std::string to_string(const Change& change, const Register& record) {
    std::string text = to_string(change.date) + "  ";
    text +=
        change.kind == ChangeKind::act ? in_words(record.entry(*change.act).act) : std::string(to_string(change.kind));
    if (change.state) text += "  " + name_on(record.roster()[*change.state], change.date);
    return text;
}

}    // namespace depositary
