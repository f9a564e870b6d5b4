// SPDX-License-Identifier: BSL-1.0
#include "campaign/words.hpp"

#include <depositary/campaign/measure.hpp>

namespace depositary {

namespace {

template <class Choice, std::size_t Count>
std::string_view text_of(const std::array<definition::Word<Choice>, Count>& words, Choice choice) {
    for (const definition::Word<Choice>& word : words)
        if (word.choice == choice) return word.text;
    return {};
}

template <class Choice, std::size_t Count>
std::optional<Choice> choice_of(const std::array<definition::Word<Choice>, Count>& words, std::string_view text) {
    for (const definition::Word<Choice>& word : words)
        if (word.text == text) return word.choice;
    return std::nullopt;
}

}    // namespace

using namespace campaign_file;

std::string_view to_string(Step step) { return text_of(steps, step); }
std::optional<Step> parse_step(std::string_view word) { return choice_of(steps, word); }

std::string_view to_string(Counting counting) { return text_of(countings, counting); }
std::optional<Counting> parse_counting(std::string_view word) { return choice_of(countings, word); }

std::string_view to_string(SupportKind kind) { return text_of(support_kinds, kind); }
std::optional<SupportKind> parse_support_kind(std::string_view words) { return choice_of(support_kinds, words); }

std::string_view to_string(ActivityKind kind) { return text_of(activity_kinds, kind); }
std::optional<ActivityKind> parse_activity_kind(std::string_view words) { return choice_of(activity_kinds, words); }

std::string_view to_string(Stage stage) { return text_of(stages, stage); }
std::optional<Stage> parse_stage(std::string_view words) { return choice_of(stages, words); }

std::string_view to_string(CampaignPart part) {
    switch (part) {
        case CampaignPart::whole: return "campaign";
        case CampaignPart::objective: return "objective";
        case CampaignPart::supporter: return "supporter";
        case CampaignPart::activity: return "activity";
        case CampaignPart::pledge: return "pledge";
        case CampaignPart::stage: return "stage";
        case CampaignPart::obstacle: return "obstacle";
        case CampaignPart::expense: return "expense";
    }
    return {};
}

std::string_view to_string(Attainment attainment) {
    switch (attainment) {
        case Attainment::open: return "open";
        case Attainment::reached: return "reached";
        case Attainment::lapsed: return "lapsed";
        case Attainment::undetermined: return "undetermined";
    }
    return {};
}

std::string_view to_string(Timing timing) {
    switch (timing) {
        case Timing::ahead: return "ahead";
        case Timing::met: return "met";
        case Timing::missed: return "missed";
        case Timing::undetermined: return "undetermined";
    }
    return {};
}

std::string_view to_string(PledgeState state) {
    switch (state) {
        case PledgeState::kept: return "kept";
        case PledgeState::kept_late: return "kept late";
        case PledgeState::due: return "due";
        case PledgeState::overdue: return "overdue";
        case PledgeState::broken: return "broken";
    }
    return {};
}

std::string_view to_string(CampaignFindingCode code) {
    switch (code) {
        case CampaignFindingCode::unknown_state: return "UNKNOWN_STATE";
        case CampaignFindingCode::begun_after_reached: return "BEGUN_AFTER_REACHED";
        case CampaignFindingCode::start_uncertain: return "START_UNCERTAIN";
        case CampaignFindingCode::pledge_already_kept: return "PLEDGE_ALREADY_KEPT";
        case CampaignFindingCode::advocacy_with_insider: return "ADVOCACY_WITH_INSIDER";
        case CampaignFindingCode::stage_contradicts_record: return "STAGE_CONTRADICTS_RECORD";
        case CampaignFindingCode::obstacle_of_insider: return "OBSTACLE_OF_INSIDER";
        case CampaignFindingCode::record_incomplete: return "RECORD_INCOMPLETE";
        case CampaignFindingCode::before_adoption: return "BEFORE_ADOPTION";
        case CampaignFindingCode::before_campaign: return "BEFORE_CAMPAIGN";
    }
    return {};
}

}    // namespace depositary
