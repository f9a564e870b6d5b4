// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/before_after.hpp>
#include <depositary/campaign/conversion.hpp>
#include <depositary/campaign/gaps.hpp>
#include <depositary/campaign/pace.hpp>
#include <depositary/campaign/reference.hpp>
#include <depositary/campaign/regions.hpp>
#include <depositary/campaign/reliability.hpp>
#include <depositary/campaign/required_pace.hpp>
#include <depositary/campaign/ribbon.hpp>
#include <depositary/campaign/stall.hpp>
#include <depositary/campaign/targets.hpp>

#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// What a report is asked for.
struct ReportQuestion {
    Date on;
    std::optional<Date> known{};    ///< as far as was known by then; empty: no limit
    std::optional<Date> since{};    ///< the day of the last report; empty: nothing is said of changes
    /// The built-in records that momentum is compared with; empty: those of every other treaty of the collection that was opened for
    /// signature.
    std::vector<TreatyKey> references{};
    int window_days = 365;          ///< of the pace, of its acceleration and of the latest acts beside references
    double half_life_days = 365;    ///< of the weighted pace
    Confidence confidence = usual_confidence;
};

/// How States consent: their pace, and how it compares. Of consents, unless said otherwise.
struct Tempo {
    ActsInTime acts;
    ActsInTime signatures;
    Pace pace;    ///< over the window
    WeightedPace weighted;
    Gaps gaps;
    std::optional<RateRatio> acceleration{};    ///< this window against the one before
    Stall stall;
    Momentum momentum;
    std::vector<RibbonPoint> ribbon{};    ///< at up to 60 ages from the opening to the day
};

/// An act of the record since the last report.
struct ActSince {
    StateKey state;
    std::string name{};
    Act act;
    Date received;
    Outcome outcome = Outcome::record;
    bool in_deposit = true;
};

/// What was different on the day of the last report.
struct Changes {
    Date since;                      ///< the day of the last report; what follows is of the days after it
    std::vector<ActSince> acts{};    ///< signatures, consents and what undoes them, in legal order
    Counts before{};
    std::vector<std::size_t> reached{};       ///< objectives that were not reached then and are now
    std::vector<std::size_t> lapsed{};        ///< the other way round
    std::vector<PledgeProgress> pledges{};    ///< made, kept, fallen due or broken since: as they are now
    std::vector<StateStage> moved{};          ///< States at another stage than then: as they are now
    bool entered_into_force = false;
};

/// Everything that a campaign has to know on a day, derived from its file and the register. Every estimate has its uncertainty and
/// every share its denominator.
struct CampaignReport {
    CampaignIdentity identity;
    ReportQuestion question;
    Counts counts{};
    Truth in_force = Truth::unknown;
    EntryIntoForce entry_into_force{};
    std::vector<Need> needs{};
    std::optional<int> instruments_needed{};    ///< for entry into force, if that is all that the clause asks for
    Measures measures;
    std::optional<Tempo> tempo{};    ///< empty where no day of the treaty was observed
    /// By objective: what it takes to meet its deadline; empty where it has none, or is no number of instruments.
    std::vector<std::optional<RequiredPace>> required{};
    SurvivalCurve conversion;    ///< from signature to consent
    std::vector<WaitingSignatory> waiting{};
    std::vector<GroupShortfall> regions{};
    PledgeReliability reliability;
    std::optional<BeforeAfter> before_after{};
    std::optional<AroundActivities> around_activities{};    ///< within 90 days after
    Pipeline pipeline;
    Targets targets;
    std::vector<Money> spent{};
    std::optional<Changes> changes{};
};

/// How many days after an activity are looked at in a report.
inline constexpr int usual_days_after = 90;

/// The report of the campaign from the record of its treaty. Throws InvalidCampaign if the record is of another treaty, InvalidMeasure if
/// the day of the last report is not before that of this one, UnknownTreaty for a reference that has no built-in record.
[[nodiscard]] CampaignReport report_on(const Campaign& campaign, const Register& record, const ReportQuestion& question,
                                       const Docket& docket = {});

}    // namespace depositary
