// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/judge.hpp>

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Small treaties, registers and acts for tests of the law. The treaty of most tests was adopted on 1 December 1999, is open for
/// signature from 1 January 2000 until its entry into force and for accession at any time, and enters into force on the 30th day
/// after the third instrument; for later States on the 30th day after their own.
namespace scenes {

using namespace depositary;

inline constexpr Acts any_consent{Act::ratification, Act::acceptance, Act::approval, Act::accession};
inline constexpr Date opening(2000, 1, 1);

/// The third instrument of `in_force()`, and what follows from it.
inline constexpr Date fulfilment(2000, 2, 1);
inline constexpr Date entry_into_force(2000, 3, 2);

[[nodiscard]] inline FinalClauses clauses(int instruments = 3) {
    FinalClauses found;
    found.participation = ParticipationClause{.article = {"2", {}, {}}};
    found.signature =
        SignatureClause{.article = {"3", {}, {}}, .from = opening, .until = UntilEntryIntoForce{}, .places = {}};
    found.consent = ConsentClause{.article = {"4", {}, {}}};
    found.accession = AccessionClause{.article = {"5", {}, {}}, .date = {}, .decision = {}};
    found.entry_into_force =
        EntryIntoForceClause{{"6(1)", {}, {}}, DaysAfter(30), InstrumentCount(instruments, any_consent), {}};
    found.for_each_State = ForEachStateClause{.article = {"6(2)", {}, {}}, .delay = DaysAfter(30)};
    found.withdrawal = WithdrawalClause{.article = {"7", {}, {}},
                                        .notice = Moment{MonthsAfter(6), Anchor::receipt},
                                        .lock_in = {},
                                        .later_date = {},
                                        .addressees = {}};
    return found;
}

/// The same clauses after f has changed them.
template <class F>
[[nodiscard]] FinalClauses clauses_with(F&& f) {
    FinalClauses found = clauses();
    f(found);
    return found;
}

[[nodiscard]] inline Treaty treaty(FinalClauses of = clauses(), std::string key = "lakes-2000",
                                   std::optional<Date> recorded = std::nullopt) {
    TreatyIdentity identity{.key = std::move(key),
                            .title = "Convention on Lakes",
                            .adopted = on(1999, 12, 1),
                            .place = {},
                            .depositaries = {"Secretary-General"},
                            .untc = {},
                            .source = {}};
    return Treaty(std::move(identity), std::move(of), recorded);
}

/// A register with these acts, judged unless they are said to have been accepted.
[[nodiscard]] inline Register record_of(Treaty of, std::vector<Instrument> acts = {}, Intake intake = Intake::judged) {
    Register record(std::move(of));
    for (Instrument& act : acts) record.add(std::move(act), intake);
    return record;
}
[[nodiscard]] inline Register record_of(FinalClauses of, std::vector<Instrument> acts = {},
                                        Intake intake = Intake::judged) {
    return record_of(treaty(std::move(of)), std::move(acts), intake);
}

/// Three accessions on the day of fulfilment: in force from `entry_into_force`, under clauses that count three instruments and
/// take 30 days.
[[nodiscard]] inline std::vector<Instrument> three_accessions(Date day = fulfilment) {
    return {accession("AUT", day), accession("BEL", day), accession("CHE", day)};
}
[[nodiscard]] inline Register in_force(FinalClauses of = clauses(), std::vector<Instrument> more = {}) {
    std::vector<Instrument> acts = three_accessions();
    acts.insert(acts.end(), more.begin(), more.end());
    return record_of(std::move(of), std::move(acts));
}

/// A replay that keeps its register.
[[nodiscard]] inline std::shared_ptr<const Replay> play(Register record, const Docket& docket = {},
                                                        const ReplayOptions& options = {}) {
    auto kept = std::make_shared<const Register>(std::move(record));
    auto replayed = std::make_shared<const Replay>(replay(*kept, docket, options));
    return {std::make_shared<std::pair<decltype(kept), decltype(replayed)>>(kept, replayed), replayed.get()};
}
[[nodiscard]] inline std::shared_ptr<const Replay> play_on(Register record, Date on, std::optional<Date> known = {},
                                                           const Docket& docket = {}) {
    return play(std::move(record), docket, ReplayOptions{.on = on, .known = known});
}

// Acts with something more -----------------------------------------------------------------------------------------------------

[[nodiscard]] inline Instrument named(Instrument act, std::string id) {
    act.id = InstrumentKey(std::move(id));
    return act;
}
[[nodiscard]] inline Instrument about(Instrument act, std::string target) {
    act.target = InstrumentKey(std::move(target));
    return act;
}
[[nodiscard]] inline Instrument lacking(Instrument act, Lacks lacks) {
    act.lacks = lacks;
    return act;
}
[[nodiscard]] inline Instrument effective(Instrument act, Date day) {
    act.effective = day;
    return act;
}
[[nodiscard]] inline Instrument recorded(Instrument act, Date day) {
    act.recorded = day;
    return act;
}
[[nodiscard]] inline Instrument stating(Instrument act, std::string value) {
    act.value = std::move(value);
    return act;
}
/// A decision that names a State.
[[nodiscard]] inline Instrument decision(const EventKey& key, StateKey state, Date day) {
    Instrument act = event(key, day);
    act.state = std::move(state);
    return act;
}

// What came of it --------------------------------------------------------------------------------------------------------------

[[nodiscard]] inline const Finding* finding(std::span<const Finding> findings, FindingCode code) {
    const auto found =
        std::find_if(findings.begin(), findings.end(), [&](const Finding& each) { return each.code == code; });
    return found == findings.end() ? nullptr : &*found;
}
[[nodiscard]] inline bool has(std::span<const Finding> findings, FindingCode code) {
    return finding(findings, code) != nullptr;
}
[[nodiscard]] inline bool has(const Ruling& ruling, FindingCode code) { return has(ruling.findings(), code); }
[[nodiscard]] inline bool has(const Replay& replay, FindingCode code) { return has(replay.findings(), code); }
/// A copy; the test fails in the caller's hands if there is none.
[[nodiscard]] inline Finding the(const Ruling& ruling, FindingCode code) {
    const Finding* found = finding(ruling.findings(), code);
    if (found == nullptr) throw std::logic_error("no finding " + std::string(kind_of(code).name));
    return *found;
}
[[nodiscard]] inline Finding the(const Replay& replay, FindingCode code) {
    const Finding* found = finding(replay.findings(), code);
    if (found == nullptr) throw std::logic_error("no finding " + std::string(kind_of(code).name));
    return *found;
}

[[nodiscard]] inline StateId id(std::string_view key) { return built_in_roster()->at(key); }
[[nodiscard]] inline StateSet ids(const std::vector<std::string_view>& keys) {
    StateSet found;
    for (const std::string_view key : keys) found.insert(id(key));
    return found;
}

/// The last spell of the State, whatever became of it; throws if it never consented.
[[nodiscard]] inline Spell spell(const Replay& replay, std::string_view state) {
    std::optional<Spell> found;
    replay.for_each_spell(id(state), [&](const Spell& each) { found = each; });
    return found.value();
}
[[nodiscard]] inline int spells(const Replay& replay, std::string_view state) {
    int count = 0;
    replay.for_each_spell(id(state), [&](const Spell&) { ++count; });
    return count;
}
[[nodiscard]] inline bool is_party(const Replay& replay, std::string_view state, Date day) {
    return replay.is_party(id(state), day);
}
[[nodiscard]] inline bool has_joined(const Replay& replay, std::string_view state, Date day) {
    return replay.has_joined(id(state), day);
}
[[nodiscard]] inline bool has_signed(const Replay& replay, std::string_view state, Date day) {
    return replay.signing_on(id(state), day) != nullptr;
}

}    // namespace scenes
