// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "campaign/rehearsal.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace depositary::campaign_detail {

/// A course of steps that was rehearsed to its end, perhaps on a later day than it was proposed for.
struct Tried {
    std::vector<WayStep> course;
    Rehearsed result;

    [[nodiscard]] Date last() const { return course.back().on; }
    /// From when the treaty is in force for the State, if it is bound.
    [[nodiscard]] std::optional<Date> from(StateId state) const;
};

/// What one State can do.
struct CoursesOfState {
    /// Those with the fewest acts first; one with more of them only if it binds the State on an earlier day.
    std::vector<Tried> good{};
    std::vector<std::string> barred{};    ///< if there are none: what stands in the way of the one that comes nearest
    bool undetermined = false;            ///< if there are none: it turns on what nobody says
};

/// What single States could do towards a treaty on a day.
class Courses {
public:
    /// The status must outlive it, and so must the courses towards the treaty whose parent this one is.
    Courses(const Status& status, const Docket& docket, const Courses* below = nullptr);
    ~Courses();
    Courses(const Courses&) = delete;
    Courses& operator=(const Courses&) = delete;

    /// The courses that bind the State by consents of these kinds: one act, signature and ratification, or what makes it a Party to the
    /// parent and then these.
    [[nodiscard]] CoursesOfState that_bind(StateId state, Acts by = consents) const;
    /// Signature alone.
    [[nodiscard]] CoursesOfState that_sign(StateId state) const;

    [[nodiscard]] const Rehearsal& rehearsal() const noexcept { return rehearsal_; }

private:
    class Search;
    struct Above;
    /// The same of the parent, and of other treaties that the participation clause names, as far as there are records of them.
    [[nodiscard]] std::vector<const Courses*> above() const;
    [[nodiscard]] bool is_asked_for_below(const TreatyKey& treaty) const;

    const Status& status_;
    const Courses* below_;
    Rehearsal rehearsal_;
    std::vector<std::unique_ptr<Above>> above_;
};

}    // namespace depositary::campaign_detail
