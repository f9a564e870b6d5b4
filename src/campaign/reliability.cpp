// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/reliability.hpp>

#include "campaign/progress.hpp"

#include <string>

namespace depositary {

namespace {

const Pledge& pledge_of(const Campaign& campaign, const PledgeProgress& progress) {
    if (progress.pledge >= campaign.pledges().size())
        throw InvalidCampaign("the measures are of another campaign: they have a pledge " +
                              std::to_string(progress.pledge + 1));
    return campaign.pledges()[progress.pledge];
}

bool has_fallen_due(const Pledge& pledge, Date on) { return pledge.by && pledge.by->latest() < on; }

void count(PledgeReliability& reliability, PledgeState state) {
    ++reliability.made;
    switch (state) {
        case PledgeState::kept: ++reliability.kept; return;
        case PledgeState::kept_late: ++reliability.kept_late; return;
        case PledgeState::due: ++reliability.due; return;
        case PledgeState::overdue: ++reliability.overdue; return;
        case PledgeState::broken: ++reliability.broken; return;
    }
}

}    // namespace

PledgeReliability pledge_reliability(const Campaign& campaign, const Measures& measures, Confidence confidence) {
    PledgeReliability all{.on = measures.on};
    PledgeReliability fallen_due{.on = measures.on};
    for (const PledgeProgress& progress : measures.pledges) {
        const Pledge& pledge = pledge_of(campaign, progress);
        if (campaign_detail::was_done_before(pledge, progress.done)) {
            ++all.made;
            ++all.done_before;
            continue;
        }
        count(all, progress.state);
        if (has_fallen_due(pledge, measures.on)) count(fallen_due, progress.state);
    }
    all.kept_in_time = share_of(fallen_due.kept, fallen_due.made, confidence);
    all.kept_at_all = share_of(fallen_due.kept + fallen_due.kept_late, fallen_due.made, confidence);
    return all;
}

}    // namespace depositary
