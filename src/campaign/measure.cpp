// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/measure.hpp>

#include "campaign/denominator.hpp"
#include "campaign/progress.hpp"

#include <memory>
#include <utility>

namespace depositary {

namespace {

/// What the treaty's clauses look at, and what the objectives name besides.
Surroundings surroundings_of(const Campaign& campaign, const Register& record, const Docket& docket,
                             const ReplayOptions& options) {
    Surroundings around = depositary::surroundings_of(record, docket, options);
    for (const TreatyKey& treaty : campaign_detail::treaties_named(campaign.objectives())) {
        const std::shared_ptr<const Register> other = docket.find(treaty, record);
        if (around.find(treaty) == nullptr && other != nullptr)
            around.add(std::make_shared<const Replay>(replay(*other, docket, options)));
    }
    return around;
}

/// What is wrong; `day` is that of the finding, "on" or "of" it as the sentence wants.
std::string observation(CampaignFindingCode code, const std::string& day) {
    switch (code) {
        case CampaignFindingCode::unknown_state: return "the roster knows no such State";
        case CampaignFindingCode::begun_after_reached:
            return "it had been reached on " + day + ", before the campaign began";
        case CampaignFindingCode::start_uncertain:
            return "its act of " + day +
                   " may lie before or after the first day of the campaign, which is not known exactly, and is not "
                   "counted";
        case CampaignFindingCode::pledge_already_kept: return "it had acted on " + day + ", before it promised to";
        case CampaignFindingCode::advocacy_with_insider:
            return "it had been in since " + day + " when it was addressed";
        case CampaignFindingCode::stage_contradicts_record:
            return day.empty() ? "the register has no such act by then" : "it had consented on " + day;
        case CampaignFindingCode::obstacle_of_insider:
            return "it has been in since " + day + ", whatever is said to keep it out";
        case CampaignFindingCode::record_incomplete:
            return "the record is complete to " + day +
                   " only: later acts may be missing, and what is counted may be less than it was";
        case CampaignFindingCode::before_adoption: return "the treaty was adopted later, on " + day;
        case CampaignFindingCode::before_campaign:
            return "the campaign had not begun; it did on " + day + " at the earliest";
    }
    return {};
}

}    // namespace

std::string in_words(const CampaignFinding& finding) {
    return observation(finding.code, finding.date ? in_words(*finding.date) : std::string());
}

std::string text_of(const CampaignFinding& finding) {
    std::string text = std::string(to_string(finding.code)) + ": " + std::string(to_string(finding.part));
    if (finding.part != CampaignPart::whole) text += " " + std::to_string(finding.index + 1);
    if (finding.state) text += ", " + finding.state->text();
    if (!finding.about.empty()) text += ", " + finding.about;
    return text + ": " + in_words(finding);
}

Measures measure(const Campaign& campaign, const Status& status) {
    if (campaign.treaty() != status.record().treaty().key())
        throw InvalidCampaign("the campaign is for \"" + campaign.treaty().text() + "\", the register is of \"" +
                              status.record().treaty().key().text() + "\"");
    Measures measures{.on = status.on(), .known = status.known()};
    for (const Objective& objective : campaign.objectives())
        measures.objectives.push_back(campaign_detail::progress_of(objective, campaign.period(), status));
    measures.pledges = campaign_detail::pledges_of(campaign, status);
    measures.findings = campaign_detail::findings_of(campaign, status, measures.objectives);
    return measures;
}

Measures measure(const Campaign& campaign, const Register& record, Date on, const Docket& docket,
                 std::optional<Date> known) {
    const ReplayOptions options{.on = on, .known = known};
    return measure(campaign, Status(replay(record, surroundings_of(campaign, record, docket, options), options), on));
}

}    // namespace depositary
