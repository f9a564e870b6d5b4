// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/register.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace depositary {

namespace {

constexpr Acts facts{Act::assertion, Act::event, Act::correction, Act::communication};
constexpr Acts signings{Act::signature,   Act::definitive_signature,      Act::signature_ad_referendum,
                        Act::initialling, Act::confirmation_of_signature, Act::succession_to_signature};
constexpr Acts notices{Act::withdrawal,
                       Act::withdrawal_of_signature,
                       Act::withdrawal_of_instrument,
                       Act::withdrawal_of_reservation,
                       Act::withdrawal_of_objection,
                       Act::withdrawal_of_declaration,
                       Act::withdrawal_of_opt_out,
                       Act::revocation_of_withdrawal,
                       Act::suspension,
                       Act::no_intention_to_become_party,
                       Act::end_of_provisional_application};
/// Acts that can be nobody's in particular.
constexpr Acts stateless{Act::assertion, Act::event, Act::communication, Act::correction};
/// Acts that mean nothing without the act they are about.
constexpr Acts about_another{Act::completion, Act::confirmation_of_signature, Act::correction};

unsigned bits_of(Lacks lacks) noexcept {
    unsigned bits = 0;
    for (int i = 0; i < number_of_lacks; ++i)
        if (lacks.contains(static_cast<Lack>(i))) bits |= 1U << static_cast<unsigned>(i);
    return bits;
}

}    // namespace

int phase_of_day(Act act) noexcept {
    if (facts.contains(act)) return 0;
    if (signings.contains(act)) return 1;
    if (consents.contains(act) || act == Act::completion) return 2;
    return notices.contains(act) ? 4 : 3;
}

Register::Register(std::shared_ptr<const Treaty> treaty, std::shared_ptr<const Roster> roster)
    : treaty_(std::move(treaty)), roster_(std::move(roster)) {}

Register::Register(Treaty treaty, std::shared_ptr<const Roster> roster)
    : Register(std::make_shared<const Treaty>(std::move(treaty)), std::move(roster)) {}

EntryIndex Register::add(Instrument act, Intake intake) {
    const Entry resolved = resolve(act, intake);
    if (!act.id) act.id = new_id(act);
    const EntryIndex index(static_cast<std::uint32_t>(entries_.size()));
    if (!by_id_.emplace(*act.id, index).second)
        throw InvalidInstrument("the register has an act " + act.id->text() + " already; give the new one another id");
    acts_.insert(act.act);
    instruments_.push_back(std::move(act));
    entries_.push_back(resolved);
    const auto place = std::upper_bound(order_.begin(), order_.end(), index,
                                        [this](EntryIndex a, EntryIndex b) { return before(a, b); });
    order_.insert(place, index);
    return index;
}

Entry Register::resolve(const Instrument& act, Intake intake) const {
    const std::string what = std::string(to_string(act.act)) + " of " + to_string(act.received);
    std::optional<StateId> state;
    if (act.state) {
        state = roster_->find(act.state->text(), act.received);
        if (!state) state = roster_->find(act.state->text());
        if (!state)
            throw InvalidInstrument("the roster knows no State " + act.state->text() + " (" + what +
                                    "); extend the roster or mend the key");
    } else if (!stateless.contains(act.act)) {
        throw InvalidInstrument(what + " names no State; only events, facts and communications can be nobody's");
    }
    std::optional<EntryIndex> target;
    if (act.target) {
        target = find(*act.target);
        if (!target)
            throw InvalidInstrument("there is no act " + act.target->text() + " that the " + what +
                                    " could be about; add it first");
    } else if (about_another.contains(act.act)) {
        throw InvalidInstrument(what + " does not say which act it is about; name its id as target");
    }
    const Date known = act.recorded ? std::max(*act.recorded, act.received) : act.received;
    return Entry{act.received, known, act.effective, target, state, act.act, intake, act.counts, act.lacks};
}

InstrumentKey Register::new_id(const Instrument& act) {
    std::string id = act.state ? act.state->text() + "-" : std::string();
    id += std::string(to_string(act.act)) + "-" + to_string(act.received);
    InstrumentKey candidate(id);
    if (!by_id_.contains(candidate)) return candidate;
    int& copy = copies_.try_emplace(id, 1).first->second;
    do candidate = InstrumentKey(id + "-" + std::to_string(++copy));
    while (by_id_.contains(candidate));
    return candidate;
}

std::optional<EntryIndex> Register::find(const InstrumentKey& id) const {
    const auto found = by_id_.find(id);
    if (found == by_id_.end()) return std::nullopt;
    return found->second;
}

/// Of acts that are equal in all that the law reads, the id decides: it may be one that the register made, which depends on the
/// order of recording, but then nothing else does.
bool Register::before(EntryIndex a, EntryIndex b) const {
    const Entry& x = entry(a);
    const Entry& y = entry(b);
    const auto rank = [](const Entry& e) {
        return std::tuple(e.received, phase_of_day(e.act), e.state, e.act, e.effective, e.known);
    };
    if (rank(x) != rank(y)) return rank(x) < rank(y);
    const auto content = [](const Entry& e, const Instrument& act) {
        return std::tuple<Intake, unsigned, const std::optional<bool>&, const std::optional<InstrumentKey>&,
                          const std::string&, const std::optional<InstrumentKey>&>(e.intake, bits_of(e.lacks), e.counts,
                                                                                   act.target, act.value, act.id);
    };
    return content(x, instrument(a)) < content(y, instrument(b));
}

Register part_of(const Register& record, const std::function<bool(const Entry&)>& keep) {
    Register part(record.shared_treaty(), record.shared_roster());
    part.set_until(record.until());
    for (std::uint32_t i = 0; i < record.size(); ++i) {
        const EntryIndex index(i);
        const Entry& entry = record.entry(index);
        const bool is_about_what_is_gone = entry.target && !part.find(*record.instrument(*entry.target).id);
        if (keep(entry) && !is_about_what_is_gone) part.add(record.instrument(index), entry.intake);
    }
    return part;
}

Register without(const Register& record, const StateSet& states) {
    return part_of(record, [&](const Entry& entry) { return !entry.state || !states.contains(*entry.state); });
}

}    // namespace depositary
