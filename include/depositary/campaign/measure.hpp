// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/status/status.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// Where an objective stands on a day.
enum class Attainment : std::uint8_t {
    open,    ///< not reached so far
    reached,
    lapsed,          ///< was reached before, and no longer is: States left, or the circle grew
    undetermined,    ///< facts are missing
};

/// "open", "reached", "lapsed", "undetermined".
[[nodiscard]] std::string_view to_string(Attainment attainment);

/// How many there are, how many it takes, and out of how many.
struct Score {
    int have = 0;
    int need = 0;
    std::optional<int> of{};    ///< the size of the circle, for a share, named States and universality

    [[nodiscard]] int to_go() const noexcept { return have < need ? need - have : 0; }
    friend bool operator==(const Score&, const Score&) = default;
};

/// What became of a date by which something was to be done.
enum class Timing : std::uint8_t {
    ahead,           ///< still to do, still in time
    met,             ///< done by the last day
    missed,          ///< the last day passed first
    undetermined,    ///< facts are missing
};

/// "ahead", "met", "missed", "undetermined".
[[nodiscard]] std::string_view to_string(Timing timing);

struct Deadline {
    Date last_day;
    int days_left = 0;    ///< from the day of the measure; negative once it has passed
    Timing timing = Timing::ahead;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// How one objective stands.
struct Progress {
    Attainment attainment = Attainment::undetermined;
    /// Empty where the circle is not known; of entry into force, empty unless its clause is one single count.
    std::optional<Score> score{};
    /// The first day on which it was reached, as the register tells on the day of the measure.
    std::optional<Date> since{};
    /// A later day on which it will be reached by what has been deposited already: entry into force after fulfilment.
    std::optional<Date> expected{};
    /// Of an objective of instruments: of those that it counts, who left or ceased to exist since.
    int no_longer_in = 0;
    std::vector<StateKey>
        outside{};                ///< of the circle or of the named States, those that have not taken the step; by key
    std::vector<Need> needs{};    ///< of entry into force: what is still open
    std::optional<Deadline> deadline{};
    std::vector<std::string> missing{};    ///< the facts that are missing, each named
};

/// What became of a pledge.
enum class PledgeState : std::uint8_t {
    kept,    ///< by its last day, or at any time if no day was named
    kept_late,
    due,        ///< not yet, and no day has passed
    overdue,    ///< its last day has passed, and somebody can still ask for it
    broken,     ///< open, and after it was made the State acted against it; or overdue when the campaign had ended
};

/// "kept", "kept late", "due", "overdue", "broken".
[[nodiscard]] std::string_view to_string(PledgeState state);

/// How one pledge stands.
struct PledgeProgress {
    std::size_t pledge;    ///< its index in the campaign
    PledgeState state = PledgeState::due;
    std::optional<Date> done{};    ///< the day of the act that keeps it
    /// Of a broken one, the day on which the State withdrew its signature or its instrument, gave notice of withdrawal or made clear
    /// that it will not become a party (LAW I-06); empty if the campaign ended over it.
    std::optional<Date> against{};
    std::optional<int> days_left{};    ///< to its last day, while it is open; negative once that has passed
};

/// Where a campaign and the register contradict each other, or where a measure is less sure than it looks.
enum class CampaignFindingCode : std::uint8_t {
    unknown_state,            ///< the roster does not have the State
    begun_after_reached,      ///< the objective was reached before the campaign began
    start_uncertain,          ///< an act lies where the first day of the campaign may lie; it is not counted as further
    pledge_already_kept,      ///< the State had done it before it promised
    advocacy_with_insider,    ///< the activity addressed a State outside the treaty that was in
    stage_contradicts_record,    ///< a stage was reported that the register excludes on that day
    obstacle_of_insider,         ///< what is said to keep the State out, while it is in
    record_incomplete,           ///< the register does not reach to the day of the measure
    before_adoption,             ///< the treaty was adopted later than the day of the measure
    before_campaign,             ///< the campaign began later than that
};

/// "UNKNOWN_STATE", "BEGUN_AFTER_REACHED", ...
[[nodiscard]] std::string_view to_string(CampaignFindingCode code);

struct CampaignFinding {
    CampaignFindingCode code;
    CampaignPart part = CampaignPart::whole;
    std::size_t index = 0;
    std::optional<StateKey> state{};
    std::string about{};           ///< what the file says there, to find it by: "before parliament, 1 January 2009"
    std::optional<Date> date{};    ///< of what the register says
    friend bool operator==(const CampaignFinding&, const CampaignFinding&) = default;
};

/// "PLEDGE_ALREADY_KEPT: pledge 2, FRA, ratification (a speech): it had acted on 23 September 2008, before it promised to".
[[nodiscard]] std::string text_of(const CampaignFinding& finding);
/// "it had acted on 23 September 2008, before it promised to".
[[nodiscard]] std::string in_words(const CampaignFinding& finding);

/// How a campaign is doing on a day.
struct Measures {
    Date on;
    std::optional<Date> known{};              ///< as far as was known by then; empty: no limit
    std::vector<Progress> objectives{};       ///< in the order of the campaign
    std::vector<PledgeProgress> pledges{};    ///< those that had been made by that day
    std::vector<CampaignFinding> findings{};
};

/// The measures of the campaign by that status, on its day. A treaty that an objective names and that the status has not looked
/// at leaves the objective undetermined; the other form looks at it. Throws InvalidCampaign if the status is of another treaty.
[[nodiscard]] Measures measure(const Campaign& campaign, const Status& status);
/// The same from the register, on that day, as far as was known by `known`.
[[nodiscard]] Measures measure(const Campaign& campaign, const Register& record, Date on, const Docket& docket = {},
                               std::optional<Date> known = std::nullopt);

}    // namespace depositary
