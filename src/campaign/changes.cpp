// SPDX-License-Identifier: BSL-1.0
#include "campaign/changes.hpp"

#include <algorithm>

namespace depositary::campaign_detail {

namespace {

constexpr Acts of_interest = consents | signatures |
                             Acts{Act::withdrawal,
                                  Act::withdrawal_of_signature,
                                  Act::withdrawal_of_instrument,
                                  Act::revocation_of_withdrawal,
                                  Act::no_intention_to_become_party,
                                  Act::completion,
                                  Act::confirmation_of_signature};

std::vector<ActSince> acts_since(const Status& now, Date since) {
    const Register& record = now.record();
    std::vector<ActSince> acts;
    for (const EntryIndex act : record.in_legal_order()) {
        const Entry& entry = record.entry(act);
        const bool is_new = since < entry.received && entry.received <= now.on();
        const bool is_known = !now.known() || entry.known <= *now.known();
        if (!is_new || !is_known || !entry.state || !of_interest.contains(entry.act)) continue;
        const Judgement& judgement = now.replay().judgement(act);
        acts.push_back({record.roster().key(*entry.state), name_on(record.roster()[*entry.state], entry.received),
                        entry.act, entry.received, judgement.outcome, judgement.in_deposit});
    }
    return acts;
}

std::vector<PledgeProgress> changed_pledges(const Measures& now, const Measures& then) {
    std::vector<PledgeProgress> changed;
    for (const PledgeProgress& pledge : now.pledges) {
        const auto same = std::find_if(then.pledges.begin(), then.pledges.end(), [&](const PledgeProgress& before) {
            return before.pledge == pledge.pledge && before.state == pledge.state;
        });
        if (same == then.pledges.end()) changed.push_back(pledge);
    }
    return changed;
}

std::vector<StateStage> moved(const Pipeline& now, const Pipeline& then) {
    std::vector<StateStage> found;
    for (const StateStage& state : now.states) {
        const StateStage* before = then.find(state.state);
        if (before == nullptr ? state.stage != Stage::no_contact : before->stage != state.stage) found.push_back(state);
    }
    return found;
}

bool is_reached(const Progress& progress) { return progress.attainment == Attainment::reached; }

}    // namespace

Changes changes_since(const Campaign& campaign, const Register& record, const CampaignReport& report,
                      const Docket& docket) {
    const ReportQuestion& question = report.question;
    const Date since = *question.since;
    // What was known by now is told of the day then, so that a late record is no change of the world.
    const Status then = status(record, since, docket, question.known);
    const Measures before = measure(campaign, record, since, docket, question.known);
    Changes changes{.since = since,
                    .acts = acts_since(status(record, question.on, docket, question.known), since),
                    .before = then.counts(),
                    .pledges = changed_pledges(report.measures, before),
                    .moved = moved(report.pipeline, pipeline(campaign, then))};
    for (std::size_t i = 0; i < before.objectives.size(); ++i) {
        const bool was = is_reached(before.objectives[i]);
        const bool is = is_reached(report.measures.objectives[i]);
        if (!was && is) changes.reached.push_back(i);
        if (was && !is) changes.lapsed.push_back(i);
    }
    changes.entered_into_force = then.in_force() != Truth::yes && report.in_force == Truth::yes;
    return changes;
}

}    // namespace depositary::campaign_detail
