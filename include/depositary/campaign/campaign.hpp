// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/money.hpp>
#include <depositary/campaign/objective.hpp>
#include <depositary/campaign/stage.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

using CampaignKey = Key<struct CampaignThing>;    ///< "enforced-disappearance"

/// Who runs the campaign. At least a name or a convenor.
struct Coalition {
    std::string name{};
    std::string convenor{};                ///< who calls it together and keeps its secretariat
    std::vector<std::string> members{};    ///< those that are named; a coalition can have more
    friend bool operator==(const Coalition&, const Coalition&) = default;
};

/// What an institution gives to a campaign.
enum class SupportKind : std::uint8_t {
    staff_time,    ///< of its officials at home
    posts,         ///< the work of its embassies and missions abroad
    funds,         ///< money, to the campaign or to civil society
    office,        ///< an office that leads or houses the campaign
    other,         ///< said in words
};

/// "staff time", "posts", "funds", "office", "other".
[[nodiscard]] std::string_view to_string(SupportKind kind);
[[nodiscard]] std::optional<SupportKind> parse_support_kind(std::string_view words);

/// An institution that stands behind the campaign.
struct Supporter {
    std::string who;
    std::optional<StateKey> state{};    ///< if it is a government
    std::vector<SupportKind> gives;     ///< at least one, none twice
    std::string what{};                 ///< in words
    Period when{};
    Evidence evidence{};
    friend bool operator==(const Supporter&, const Supporter&) = default;
};

enum class ActivityKind : std::uint8_t {
    event,
    media_work,
    direct_advocacy,      ///< with States that are not in
    technical_support,    ///< to States that want to join
    support_to_civil_society,
    parliamentary_work,
    demarche,
    conference,
    treaty_event,    ///< an occasion to sign and to deposit
};

/// "event", "media work", "direct advocacy", ...
[[nodiscard]] std::string_view to_string(ActivityKind kind);
[[nodiscard]] std::optional<ActivityKind> parse_activity_kind(std::string_view words);

/// Something that the campaign did.
struct Activity {
    ActivityKind kind;
    std::string what;
    Period when{};
    std::vector<StateKey> states{};    ///< that it addressed; empty: no State in particular
    std::string organiser{};
    std::string outcome{};
    Evidence evidence{};
    std::optional<Money> cost{};
    friend bool operator==(const Activity&, const Activity&) = default;
};

/// A State said that it would act. Whether it did, the register says (measure); nobody types it in.
struct Pledge {
    StateKey state;
    Act act;    ///< any consent keeps a pledge of consent: who promised to ratify can accept or accede
    Beginning made{};
    std::optional<DateInterval> by{};    ///< its last day is still in time; empty: no date was named
    std::string where;                   ///< where it was said
    Evidence evidence{};
    friend bool operator==(const Pledge&, const Pledge&) = default;
};

/// What was spent, beside the costs of activities.
struct Expense {
    std::string what;
    Money amount;
    Period when{};
    Evidence evidence{};
    friend bool operator==(const Expense&, const Expense&) = default;
};

/// The step that an act takes.
[[nodiscard]] Step step_of(Act act) noexcept;

/// What a campaign is called, for which treaty, by whom and when.
struct CampaignIdentity {
    CampaignKey key;
    std::string name;
    TreatyKey treaty;
    Coalition coalition;
    Period period;
    std::string source;    ///< of everything that names no source of its own
    Certainty certainty = Certainty::known;
    std::string note{};
    friend bool operator==(const CampaignIdentity&, const CampaignIdentity&) = default;
};

/// What it wants, who helps, what was done and promised, how far States were, what stands in their way and what was spent, in the
/// order of the file.
struct CampaignContent {
    std::vector<Objective> objectives{};    ///< at least one
    std::vector<Supporter> supporters{};
    std::vector<Activity> activities{};
    std::vector<Pledge> pledges{};
    std::vector<StageReport> stages{};
    std::vector<Obstacle> obstacles{};
    std::vector<Expense> expenses{};
    friend bool operator==(const CampaignContent&, const CampaignContent&) = default;
};

/// A drive to bring States into a treaty: objectives, the institutions that support it, activities, pledges, and what it knows of
/// each State. Immutable. How it is doing is derived from the treaty's register (measure).
class Campaign {
public:
    /// Throws InvalidCampaign, naming everything that `contradictions` finds.
    Campaign(CampaignIdentity identity, CampaignContent content);

    [[nodiscard]] const CampaignIdentity& identity() const noexcept { return identity_; }
    [[nodiscard]] const CampaignKey& key() const noexcept { return identity_.key; }
    [[nodiscard]] const TreatyKey& treaty() const noexcept { return identity_.treaty; }
    [[nodiscard]] const Period& period() const noexcept { return identity_.period; }
    [[nodiscard]] const std::vector<Objective>& objectives() const noexcept { return content_.objectives; }
    [[nodiscard]] const std::vector<Supporter>& supporters() const noexcept { return content_.supporters; }
    [[nodiscard]] const std::vector<Activity>& activities() const noexcept { return content_.activities; }
    [[nodiscard]] const std::vector<Pledge>& pledges() const noexcept { return content_.pledges; }
    [[nodiscard]] const std::vector<StageReport>& stages() const noexcept { return content_.stages; }
    [[nodiscard]] const std::vector<Obstacle>& obstacles() const noexcept { return content_.obstacles; }
    [[nodiscard]] const std::vector<Expense>& expenses() const noexcept { return content_.expenses; }
    [[nodiscard]] const CampaignContent& content() const noexcept { return content_; }
    friend bool operator==(const Campaign&, const Campaign&) = default;

private:
    CampaignIdentity identity_;
    CampaignContent content_;
};

/// A part of a campaign that something is said about.
enum class CampaignPart : std::uint8_t { whole, objective, supporter, activity, pledge, stage, obstacle, expense };

/// "campaign", "objective", "supporter", "activity", "pledge", "stage", "obstacle", "expense".
[[nodiscard]] std::string_view to_string(CampaignPart part);

/// What contradicts itself within a campaign.
struct CampaignFault {
    CampaignPart part = CampaignPart::whole;
    std::size_t index = 0;    ///< of the objective, supporter, activity, ...
    std::string what;         ///< one sentence
    friend bool operator==(const CampaignFault&, const CampaignFault&) = default;
};

/// What was spent by the end of that day, by currency: the expenses and the costs of activities that may have begun by then.
[[nodiscard]] std::vector<Money> money_spent(const Campaign& campaign, Date on);

/// Empty if nothing contradicts anything.
[[nodiscard]] std::vector<CampaignFault> contradictions(const CampaignIdentity& identity,
                                                        const CampaignContent& content);

}    // namespace depositary
