// SPDX-License-Identifier: BSL-1.0
// LAW sections O and P: what reservations and objections make of the relation between two Parties.
#include <depositary/status/relation.hpp>

#include "law/detail/objections.hpp"
#include "status/accessions.hpp"
#include "status/acts_until.hpp"

#include <algorithm>

namespace depositary {

namespace {

using status_detail::ActsUntil;

/// Works out what one Party's reservations are to another.
class Towards {
public:
    Towards(const Replay& replay, const ActsUntil& acts, Relation& relation)
        : replay_(replay), acts_(acts), relation_(relation) {}

    void look_at(const Spell& author, const Spell& other) {
        const Voices voices = voices_of(author);
        for (const Voice& voice : voices) look_at(author, voices, voice, other);
    }

private:
    /// A life whose acts are those of a Party: its own, and if it succeeded, that of its predecessor, of what that had done by then,
    /// and of those before in turn (D-10).
    struct Voice {
        const Spell* life;
        std::optional<Date> until{};
        std::optional<std::size_t> heir{};    ///< among the voices: to whom it passed
    };
    using Voices = std::vector<Voice>;
    [[nodiscard]] Voices voices_of(const Spell& party) const {
        Voices voices;
        add_voices(voices, {&party});
        return voices;
    }
    void add_voices(Voices& voices, Voice voice) const {
        const std::size_t own = voices.size();
        voices.push_back(voice);
        if (voice.life->taken_as != Act::succession) return;
        const Roster& roster = replay_.record().roster();
        for (const Predecessor& before : roster[voice.life->state].predecessors) {
            if (voice.until && *voice.until <= before.on) continue;
            const Date eve = before.on.plus_days(-1);
            const std::optional<StateId> id = roster.find(before.key.text(), eve);
            const Spell* life = id ? replay_.spell_on(*id, eve) : nullptr;
            if (life != nullptr) add_voices(voices, {life, before.on, own});
        }
    }
    [[nodiscard]] bool counts(const Voice& voice, EntryIndex act) const {
        const Date day = acts_.received(act);
        return (!voice.until || day < *voice.until) && !status_detail::is_of_earlier_life(replay_, *voice.life, day);
    }

    /// By whoever made it, or had it, before it passed to another, or by the one that has it now.
    [[nodiscard]] bool is_withdrawn(EntryIndex index, Act by_what, bool on_receipt, const Voices& voices,
                                    const Voice& maker) const {
        for (const Voice* holder = &maker; holder != nullptr; holder = holder->heir ? &voices[*holder->heir] : nullptr)
            if (acts_.is_withdrawn(index, by_what, on_receipt, holder->life->state, holder->until)) return true;
        return false;
    }

    void look_at(const Spell& author, const Voices& voices, const Voice& voice, const Spell& other) {
        const bool on_receipt = regime() && regime()->withdrawn_on_receipt;
        acts_.for_each(Act::reservation, voice.life->state, [&](EntryIndex index, const Entry&) {
            if (!counts(voice, index) || has_lapsed(index)) return;
            if (is_withdrawn(index, Act::withdrawal_of_reservation, on_receipt, voices, voice)) return;
            const bool late = acts_.received(index) > voice.life->consented;
            // O-10: not until a year has passed without objection; what the treaty forbids no silence makes good (P-12)
            if (late && !is_forbidden(index) && !is_taken_in(index)) return;
            relation_.terms.push_back(term(index, author, other, late));
        });
    }

    [[nodiscard]] const std::optional<ReservationsClause>& regime() const {
        return replay_.record().treaty().clauses().reservations;
    }

    /// The last day of the period for objecting, which runs from the notification (P-03); empty if nobody says when that was.
    [[nodiscard]] std::optional<Date> end_of_period(EntryIndex reservation, bool late) const {
        const std::optional<Date> notified = acts_.record().instrument(reservation).notified;
        return notified ? std::optional(detail::last_day_to_object(regime(), *notified, late)) : std::nullopt;
    }

    void miss_notification(EntryIndex reservation) {
        const std::string fact = "the day on which the reservation of " +
                                 acts_.record().roster().key(*acts_.record().entry(reservation).state).text() +
                                 " was notified";
        if (std::find(relation_.missing.begin(), relation_.missing.end(), fact) == relation_.missing.end())
            relation_.missing.push_back(fact);
    }

    [[nodiscard]] const Finding* finding_about(EntryIndex reservation, FindingCode code) const {
        const auto found = std::find_if(replay_.findings().begin(), replay_.findings().end(), [&](const Finding& each) {
            return each.code == code && each.act == reservation;
        });
        return found == replay_.findings().end() ? nullptr : &*found;
    }

    /// Its term was over by the day (O-12).
    [[nodiscard]] bool has_lapsed(EntryIndex reservation) const {
        const Finding* lapsed = finding_about(reservation, FindingCode::reservation_lapsed);
        return lapsed != nullptr && *lapsed->fact <= acts_.on();
    }

    /// So many objected that it is inadmissible towards all, once the time for objecting is over (O-07).
    [[nodiscard]] bool is_inadmissible(EntryIndex reservation) const {
        const Finding* finding = finding_about(reservation, FindingCode::reservation_inadmissible);
        return finding != nullptr && *finding->fact < acts_.on();
    }

    /// Whether a late reservation has been accepted by the silence of all (O-10).
    [[nodiscard]] bool is_taken_in(EntryIndex reservation) {
        const Finding* late = finding_about(reservation, FindingCode::late_reservation);
        if (late == nullptr) return false;
        if (!late->first_good_date) miss_notification(reservation);
        return late->outcome == Outcome::record && *late->first_good_date <= acts_.on();
    }

    [[nodiscard]] ReservationTerm term(EntryIndex index, const Spell& author, const Spell& other, bool late) {
        ReservationTerm found{.reservation = index, .by = author.state};
        if (const std::optional<Date> last = end_of_period(index, late))
            found.last_day = std::max(*last, other.consented);
        else miss_notification(index);
        found.acceptance = acts_.first_about(Act::acceptance_of_reservation, other.state, index);
        object(found, other);
        if (!found.objection) found.effect = without_objection(found, late);
        if (is_inadmissible(index)) found.effect = ReservationEffect::disputed;    // towards all, whoever objected
        return found;
    }

    [[nodiscard]] bool is_forbidden(EntryIndex reservation) const {
        return (regime() && regime()->regime == ReservationsRegime::prohibited) ||
               finding_about(reservation, FindingCode::reservation_not_listed) != nullptr ||
               is_inadmissible(reservation);
    }

    [[nodiscard]] ReservationEffect without_objection(const ReservationTerm& found, bool late) const {
        if (is_forbidden(found.reservation)) return ReservationEffect::disputed;    // P-12
        if (late) return ReservationEffect::modified;
        const bool authorised = regime() && regime()->regime == ReservationsRegime::prohibited_except;    // O-05
        const bool silent_for_long = found.last_day && acts_.on() > *found.last_day;
        return authorised || found.acceptance || silent_for_long ? ReservationEffect::modified
                                                                 : ReservationEffect::pending;
    }

    /// An objection in time decides: after the last day it is circulated without effect (P-02).
    void object(ReservationTerm& found, const Spell& other) {
        const Voices voices = voices_of(other);
        for (const Voice& voice : voices) object(found, voices, voice);
    }
    void object(ReservationTerm& found, const Voices& voices, const Voice& voice) {
        acts_.for_each(Act::objection, voice.life->state, [&](EntryIndex index, const Entry& objection) {
            if (!counts(voice, index)) return;
            const bool in_time = !found.last_day || acts_.received(index) <= *found.last_day;
            if (found.objection || objection.target != found.reservation || !in_time) return;
            if (is_withdrawn(index, Act::withdrawal_of_objection, false, voices, voice)) return;
            found.objection = index;
            take(found, index);
        });
    }

    void take(ReservationTerm& found, EntryIndex index) {
        found.effect = ReservationEffect::provisions_excluded;
        switch (objection_kind(acts_.record().instrument(index).value)) {
            case ObjectionKind::simple: return;
            case ObjectionKind::severability: found.effect = ReservationEffect::disputed; return;
            case ObjectionKind::precluding: break;
        }
        // Once accepted, the treaty was in force between them: too late to preclude that (P-05).
        const bool accepted_before = found.acceptance && acts_.received(*found.acceptance) < acts_.received(index);
        if (accepted_before) return;
        relation_.footing = Footing::not_in_force_between;
        if (!relation_.precluded_by) relation_.precluded_by = index;
    }

    const Replay& replay_;
    const ActsUntil& acts_;
    Relation& relation_;
};

const Spell* in_force_for(const Replay& replay, StateId state, Date on) {
    const Spell* spell = replay.spell_on(state, on);
    return spell != nullptr && is_in_force(*spell, on) ? spell : nullptr;
}

}    // namespace

std::string_view to_string(Footing footing) {
    switch (footing) {
        case Footing::not_parties: return "NOT_PARTIES";
        case Footing::no_relation: return "NO_RELATION";
        case Footing::not_in_force_between: return "NOT_IN_FORCE_BETWEEN";
        case Footing::in_force: return "IN_FORCE";
    }
    return {};
}

std::string_view to_string(ReservationEffect effect) {
    switch (effect) {
        case ReservationEffect::modified: return "MODIFIED";
        case ReservationEffect::provisions_excluded: return "PROVISIONS_EXCLUDED";
        case ReservationEffect::pending: return "PENDING";
        case ReservationEffect::disputed: return "DISPUTED";
    }
    return {};
}

Relation relation(const Replay& replay, StateId a, StateId b, Date on) {
    Relation found{.a = a, .b = b, .on = on};
    const Spell* first = in_force_for(replay, a, on);
    const Spell* second = in_force_for(replay, b, on);
    if (a == b || first == nullptr || second == nullptr || replay.in_force(on) != Truth::yes) return found;
    const ActsUntil acts(replay, on);
    if (const auto apart = status_detail::kept_apart(acts, *first, *second)) {
        found.footing = Footing::no_relation;
        found.accession = apart->accession;
        found.precluded_by = apart->objection;
        return found;
    }
    found.footing = Footing::in_force;
    Towards towards(replay, acts, found);
    towards.look_at(*first, *second);
    towards.look_at(*second, *first);
    if (found.footing == Footing::not_in_force_between)
        found.terms.clear();    // nothing applies that could be modified
    return found;
}

namespace {

/// The Parties whose relations there may be more to say of: those that made reservations, that succeeded to some, or that do not
/// recognise another; where accessions have to be accepted or can be objected to, those that acceded.
StateSet remarkable(const Replay& replay, Date on) {
    StateSet found;
    const ActsUntil acts(replay, on);
    acts.for_each(Act::reservation, std::nullopt, [&](EntryIndex, const Entry& entry) { found.insert(*entry.state); });
    acts.for_each(Act::objection, std::nullopt, [&](EntryIndex index, const Entry& entry) {
        if (detail::is_non_recognition(replay.record().instrument(index).value)) found.insert(*entry.state);
    });
    if (!found.empty())
        for (const Spell& spell : replay.spells())
            if (spell.taken_as == Act::succession) found.insert(spell.state);    // with what its predecessors reserved
    if (replay.record().treaty().clauses().acceptance_of_accessions)
        for (const Spell& spell : replay.spells())
            if (spell.taken_as == Act::accession) found.insert(spell.state);
    return found;
}

}    // namespace

std::vector<Relation> marked_relations(const Replay& replay, Date on) {
    std::vector<Relation> marked;
    const StateSet parties = replay.parties(on);
    const StateSet authors = remarkable(replay, on);
    (authors & parties).for_each([&](StateId author) {
        parties.for_each([&](StateId other) {
            const bool seen = authors.contains(other) && other.index() < author.index();
            if (other == author || seen) return;
            Relation found = relation(replay, author, other, on);
            if (!found.terms.empty() || found.footing != Footing::in_force) marked.push_back(std::move(found));
        });
    });
    return marked;
}

}    // namespace depositary
