// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/completing.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/campaign/pipeline.hpp>
#include <depositary/law/judge.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace depositary {

/// An act that a State could do on the day, as a depositary would rule on it, and what would follow.
struct PossibleAct {
    Act act;
    std::string article{};                     ///< of the treaty, "38(1)"; empty if it rests on the general law
    Outcome outcome = Outcome::record;         ///< the gravest of its findings
    bool takes_effect = false;                 ///< it is open to the State on that day
    std::vector<std::string> findings{};       ///< in words, with code, rule and article
    std::optional<Date> first_good_date{};     ///< of an act that is not open yet
    std::optional<Date> in_force_from{};       ///< the treaty for the State
    bool completes = false;                    ///< it alone fulfils the condition for entry into force
    std::optional<Date> entry_into_force{};    ///< of the treaty, if it has a date with the act
};

/// How far an act moves one need of the condition for entry into force.
struct NeedMove {
    Need before;
    std::optional<Need> after{};    ///< empty: the need is met
};

/// A State outside the treaty that can do something about it, and what is to be known before one talks to it.
struct Target {
    StateKey state;
    std::string name{};
    StateStage stage;
    std::vector<PossibleAct> acts{};     ///< all that were tried, those that are open first
    std::optional<PossibleAct> ask{};    ///< the act to ask for: a consent if one is open, else a signature; else empty
    std::optional<Date> signed_on{};
    std::optional<int> days_since_signature{};
    std::optional<Date> disavowed{};    ///< of a signatory that made clear that it will not become a party (LAW I-06)
    std::vector<std::size_t> obstacles{};     ///< that may stand on the day, by index in the campaign
    std::vector<PledgeProgress> pledges{};    ///< that are open: due, overdue or broken
    std::optional<GroupKey> region{};
    std::string region_name{};
    int region_in = 0;
    int region_members = 0;
    bool pivotal = false;             ///< the act to ask for completes the condition for entry into force by itself
    std::vector<NeedMove> moves{};    ///< of the needs that are open, those that the act moves
    std::optional<Power> power{};     ///< over entry into force, given who is in; empty where it cannot be told
    std::vector<std::string> reasons{};    ///< why it stands where it stands, a sentence each, the weightiest first
};

/// A State that is not to be asked: it has acted.
struct Suppressed {
    StateKey state;
    std::string name{};
    Date since;           ///< of its act
    std::string why{};    ///< "its ratification is received and held: ..."; "it is in"
};

/// Whom to talk to, on a day. Every State outside that can do something is a target; whoever is in, or whose instrument is with the
/// depositary and not yet in deposit, is not.
struct Targets {
    Date on;
    std::vector<Target> targets{};    ///< the best first, by the order that docs/measures.md gives
    std::vector<StateKey> in{};       ///< by key
    std::vector<Suppressed> in_the_post{};
    std::optional<CompletingSets> completing{};    ///< empty where it cannot be told, or if nothing would complete it
    std::string untold{};                          ///< why power and completing sets cannot be told; else empty
};

/// The targets of the campaign on the day of the status. The docket is that of the status: acts are tried against the same records.
/// Throws InvalidCampaign if the status is of another treaty.
[[nodiscard]] Targets targets(const Campaign& campaign, const Status& status, const Docket& docket = {});

}    // namespace depositary
