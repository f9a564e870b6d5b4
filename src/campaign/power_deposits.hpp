// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/power.hpp>

namespace depositary::campaign_detail {

/// Who has done what one part of a condition counts, and who still can. The names are those of LAW section K.
struct Contributors {
    StateSet in{};      ///< counted already
    StateSet open{};    ///< could still be
};

/// Looks at one replay at the end of one day. The replay must outlive it.
class Deposits {
public:
    Deposits(const Replay& replay, Date on, PowerView view, const StateSet& who)
        : replay_(replay), on_(on), view_(view), who_(who) {}

    /// A priori nobody is in. Throws PowerUnavailable if the acts are such that nobody can tell who is.
    [[nodiscard]] Contributors of(Acts named, OrganizationsCount organizations) const;

private:
    [[nodiscard]] StateSet counted(Acts acts, OrganizationsCount organizations) const;
    [[nodiscard]] StateSet past_acting(Acts acts) const;
    [[nodiscard]] bool is_left_out(StateId state, OrganizationsCount organizations) const;

    const Replay& replay_;
    Date on_;
    PowerView view_;
    const StateSet& who_;
};

}    // namespace depositary::campaign_detail
