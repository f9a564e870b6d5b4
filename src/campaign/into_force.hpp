// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "campaign/courses.hpp"

#include <depositary/campaign/completing.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace depositary::campaign_detail {

/// Looks for the smallest sets of acts that bring a treaty into force.
class IntoForce {
public:
    IntoForce(const Status& status, const Docket& docket, std::size_t most)
        : status_(status), most_(most), courses_(status, docket) {}

    [[nodiscard]] Ways find() &&;

private:
    using Course = std::vector<WayStep>;

    [[nodiscard]] const Roster& roster() const { return status_.record().roster(); }
    void find_courses();
    [[nodiscard]] std::vector<Tried> courses_of(StateId state);
    void find_smallest_sets();
    void take(const CompletingSets& sets);
    [[nodiscard]] std::optional<Way> way_of(const std::vector<StateKey>& states, bool must_complete) const;
    [[nodiscard]] std::vector<AnyOfThem<Course>> whoever_of(const CompletingSets& sets) const;
    void find_by_trying();
    void say_why_not();

    const Status& status_;
    std::size_t most_;
    Courses courses_;
    Acts counted_{};                     ///< the acts that the clause counts
    std::map<StateKey, Course> best_;    ///< of every State that could bring something
    bool undetermined_ = false;          ///< whether some may act turns on what nobody says
    Ways found_;
};

}    // namespace depositary::campaign_detail
