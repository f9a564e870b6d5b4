// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>
#include <depositary/text/document.hpp>

#include "roster/checks.hpp"
#include "roster/read_state.hpp"

#include <map>
#include <string>
#include <vector>

namespace depositary::roster_detail {

/// A roster that is being put together, by keys; it knows where everything was written.
class Draft {
public:
    Draft() = default;
    /// Everything that the roster has, as if it had been read from nowhere: what is added takes its place.
    explicit Draft(const Roster& roster);

    void add(const text::Node& document);
    void add(const WeightList& weights);
    [[nodiscard]] Result<Roster> build() &&;

private:
    void add(State state, const Place& place);
    void add(ReadGroup read, const Place& place);
    void forget_members(const GroupKey& group);
    void note_place(const std::string& entry, const Place& place);
    void bind_members(std::vector<State>& states, const NameIndex& index);
    [[nodiscard]] WeightTable bind(const WeightList& list, const NameIndex& index);
    void complain(Place place, std::string what, std::string found, std::string cure);

    std::map<StateKey, State> states_;
    std::map<GroupKey, Group> groups_;
    std::map<WeightKey, WeightList> weights_;
    std::vector<std::pair<GroupKey, ListedMember>> members_;
    Places places_;
    Problems problems_;
};

}    // namespace depositary::roster_detail
