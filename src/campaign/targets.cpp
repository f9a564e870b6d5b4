// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/targets.hpp>

#include "campaign/power_condition.hpp"
#include "campaign/progress.hpp"
#include "campaign/target_order.hpp"
#include "campaign/trial.hpp"

#include <depositary/campaign/regions.hpp>

#include <algorithm>

namespace depositary {

namespace {

constexpr std::size_t most_sets = 12;

bool goes_on(const Period& period, Date day) {
    const std::optional<DateInterval> from = known(period.from);
    const std::optional<DateInterval> until = known(period.until);
    return (!from || from->earliest() <= day) && (!until || day <= until->latest());
}

bool is_open(PledgeState state) { return state != PledgeState::kept && state != PledgeState::kept_late; }

/// Makes the list for one day.
class Maker {
public:
    Maker(const Campaign& campaign, const Status& status, const Docket& docket)
        : campaign_(campaign),
          status_(status),
          trial_(status, docket),
          pipeline_(pipeline(campaign, status)),
          pledges_(campaign_detail::pledges_of(campaign, status)),
          found_{.on = status.on()} {}

    Targets make() && {
        note_held();
        weigh_powers();
        if (!has_ended()) look_at_all();
        std::stable_sort(found_.targets.begin(), found_.targets.end(),
                         [](const Target& a, const Target& b) { return campaign_detail::comes_before(a, b); });
        for (Target& target : found_.targets) target.reasons = campaign_detail::reasons_for(target, campaign_, status_);
        return std::move(found_);
    }

private:
    [[nodiscard]] const Roster& roster() const { return status_.record().roster(); }

    /// A treaty that has ended asks nobody to join (LAW S-02).
    [[nodiscard]] bool has_ended() const {
        const std::optional<Date> ended = status_.entry_into_force().ended;
        return ended && *ended <= status_.on();
    }

    void look_at_all() {
        StateSet seen;
        for (const StateStatus& state : status_.states()) {
            seen.insert(state.state);
            look_at(state);
        }
        (roster().of_kind(EntityKind::organization) - seen).for_each([&](StateId id) { look_at(status_.state(id)); });
    }

    void weigh_powers() {
        if (status_.entry_into_force().fulfilled) return;
        try {
            powers_ = power(status_, PowerView::given_who_is_in);
            found_.completing = completing_sets(status_, most_sets, not_yet_acted());
        } catch (const PowerUnavailable& reason) {
            found_.untold = reason.what();
        }
    }

    /// Those that can take part but for those whose instrument is in the post: nobody need ask them.
    [[nodiscard]] StateSet not_yet_acted() const {
        StateSet who = campaign_detail::who_can_take_part(status_.replay(), status_.on());
        for (const Suppressed& held : found_.in_the_post) who.erase(*roster().find(held.state.text()));
        return who;
    }

    /// Whether the act had been received, and was known, by the day.
    [[nodiscard]] bool is_there(const Entry& entry) const {
        return entry.received <= status_.on() && (!status_.known() || entry.known <= *status_.known());
    }

    /// Consents that were received and have not been taken in deposit.
    void note_held() {
        const Register& record = status_.record();
        for (const EntryIndex act : record.in_legal_order()) {
            const Entry& entry = record.entry(act);
            const Judgement& judgement = status_.replay().judgement(act);
            if (!is_there(entry) || !entry.state || !consents.contains(entry.act)) continue;
            if (judgement.in_deposit || judgement.outcome != Outcome::hold) continue;
            if (status_.replay().has_joined(*entry.state, status_.on()) || is_settled(act)) continue;
            std::string why = "its " + in_words(entry.act) + " is received and held";
            for (const Finding& finding : status_.replay().findings_about(act)) why += "; " + text_of(finding, record);
            found_.in_the_post.push_back({roster().key(*entry.state), name_on(roster()[*entry.state], status_.on()),
                                          entry.received, std::move(why)});
        }
    }

    /// Whether the State has gone on since: it consented by another instrument, or took that one back.
    [[nodiscard]] bool is_settled(EntryIndex held) const {
        const Register& record = status_.record();
        const std::span<const EntryIndex> order = record.in_legal_order();
        return std::any_of(std::find(order.begin(), order.end(), held) + 1, order.end(), [&](EntryIndex later) {
            const Entry& entry = record.entry(later);
            const bool goes_on = entry.act == Act::withdrawal_of_instrument || consents.contains(entry.act);
            return is_there(entry) && goes_on && entry.state == record.entry(held).state &&
                   status_.replay().judgement(later).in_deposit;
        });
    }

    [[nodiscard]] bool is_in_the_post(const StateKey& key) const {
        return std::any_of(found_.in_the_post.begin(), found_.in_the_post.end(),
                           [&](const Suppressed& held) { return held.state == key; });
    }

    void look_at(const StateStatus& state) {
        const StateKey& key = roster().key(state.state);
        if (status_.replay().has_joined(state.state, status_.on())) return found_.in.push_back(key);
        if (!roster().exists(state.state, status_.on()) || is_in_the_post(key)) return;
        const std::string& name = name_on(roster()[state.state], status_.on());
        Target target{.state = key, .name = name, .stage = StateStage{key, name}};
        try_acts(target, state);
        const bool can_act = std::any_of(target.acts.begin(), target.acts.end(), [](const PossibleAct& act) {
            return act.takes_effect || act.first_good_date || act.outcome == Outcome::hold;
        });
        if (!can_act) return;
        describe(target, state);
        found_.targets.push_back(std::move(target));
    }

    void try_acts(Target& target, const StateStatus& state) {
        for (const Act act :
             campaign_detail::acts_to_try(state, roster()[state.state], status_.record().treaty().clauses())) {
            std::optional<campaign_detail::Trial::Result> tried = trial_.of(state.state, act);
            if (!tried) continue;
            const bool is_better = tried->act.takes_effect && !target.ask;
            if (is_better) {
                target.ask = tried->act;
                target.moves = std::move(tried->moves);
                target.pivotal = tried->act.completes;
            }
            const bool open = tried->act.takes_effect;
            const auto place = open ? std::find_if(target.acts.begin(), target.acts.end(),
                                                   [](const PossibleAct& other) { return !other.takes_effect; })
                                    : target.acts.end();
            target.acts.insert(place, std::move(tried->act));
        }
    }

    void describe(Target& target, const StateStatus& state) {
        if (const StateStage* stage = pipeline_.find(target.state)) target.stage = *stage;
        if (state.standing == Standing::signatory) {
            target.signed_on = state.signed_on;
            if (state.signed_on) target.days_since_signature = days_between(*state.signed_on, status_.on());
            const Signing* signing = status_.replay().signing_on(state.state, status_.on());
            if (signing != nullptr && signing->disavowed && *signing->disavowed <= status_.on())
                target.disavowed = signing->disavowed;
        }
        for (std::size_t i = 0; i < campaign_.obstacles().size(); ++i)
            if (campaign_.obstacles()[i].state == target.state && goes_on(campaign_.obstacles()[i].when, status_.on()))
                target.obstacles.push_back(i);
        for (const PledgeProgress& pledge : pledges_)
            if (campaign_.pledges()[pledge.pledge].state == target.state && is_open(pledge.state))
                target.pledges.push_back(pledge);
        add_region(target, state.state);
        if (powers_)
            for (const StatePower& one : powers_->states)
                if (one.state == state.state) target.power = one.power;
    }

    void add_region(Target& target, StateId state) {
        for (const GroupKey& group : regional_groups()) {
            if (!roster().knows(group) || !roster().is_member(state, group, status_.on())) continue;
            const GroupShortfall shortfall = shortfall_of(status_, group);
            target.region = group;
            target.region_name = shortfall.name;
            target.region_in = shortfall.in;
            target.region_members = shortfall.members;
            return;
        }
    }

    const Campaign& campaign_;
    const Status& status_;
    campaign_detail::Trial trial_;
    Pipeline pipeline_;
    std::vector<PledgeProgress> pledges_;
    std::optional<PowerTable> powers_;
    Targets found_;
};

}    // namespace

Targets targets(const Campaign& campaign, const Status& status, const Docket& docket) {
    if (campaign.treaty() != status.record().treaty().key())
        throw InvalidCampaign("the campaign is for \"" + campaign.treaty().text() + "\", the register is of \"" +
                              status.record().treaty().key().text() + "\"");
    return Maker(campaign, status, docket).make();
}

}    // namespace depositary
