// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/roster/roster.hpp>

/// A roster small enough to be seen whole: Yugoslavia and Serbia under the same name one after the other, the United Arab
/// Republic and one of its parts, a union of States as an organization, and groups that include each other.
[[nodiscard]] inline std::vector<depositary::State> few_states() {
    using namespace depositary;
    return {
        State{.key = "CAN",
              .names = {{"Canada", {}}},
              .iso2 = "CA",
              .iso_numeric = 124,
              .cow = 20,
              .memberships = {{"un", {on(1945, 11, 9), {}}}}},
        State{.key = "CHE",
              .names = {{"Switzerland", {}}},
              .aliases = {{"Swiss Confederation", {}}},
              .iso2 = "CH",
              .memberships = {{"un", {on(2002, 9, 10), {}}}, {"court", {on(1948, 7, 28), {}}}}},
        State{.key = "COK",
              .names = {{"Cook Islands", {}}},
              .exists = {{on(1965, 8, 4), {}}},
              .memberships = {{"all", {on(1992, 1, 1), {}}}}},
        State{.key = "EUE",
              .kind = EntityKind::organization,
              .names = {{"European Community", {{}, on(2009, 12, 1)}}, {"European Union", {on(2009, 12, 1), {}}}},
              .member_group = GroupKey("eu")},
        State{.key = "SRB",
              .names = {{"Yugoslavia", {{}, on(2003, 2, 4)}},
                        {"Serbia and Montenegro", {on(2003, 2, 4), on(2006, 6, 3)}},
                        {"Serbia", {on(2006, 6, 3), {}}}},
              .former_keys = {{"SCG", {on(2003, 2, 4), on(2006, 6, 3)}}},
              .cow = 345,
              .exists = {{on(1992, 4, 27), {}}},
              .predecessors = {{"YUG", on(1992, 4, 27), SuccessionKind::dissolution}},
              .memberships = {{"un", {on(2000, 11, 1), {}}}}},
        State{.key = "SYR",
              .names = {{"Syria", {}}},
              .exists = {{on(1944, 1, 1), on(1958, 2, 22)}, {on(1961, 9, 28), {}}},
              .memberships = {{"un", {on(1945, 10, 24), {}}}}},
        State{.key = "YUG",
              .names = {{"Yugoslavia", {}}},
              .cow = 345,
              .exists = {{on(1918, 12, 1), on(1992, 4, 27)}},
              .memberships = {{"un", {on(1945, 10, 24), {}}}}},
    };
}

[[nodiscard]] inline std::vector<depositary::Group> few_groups() {
    using namespace depositary;
    return {
        Group{.key = "all", .name = "all States", .every = {EntityKind::state}},
        Group{.key = "court", .name = "parties to the Statute", .includes = {"un"}},
        Group{.key = "eu", .name = "member States"},
        Group{.key = "un", .name = "Members"},
    };
}

[[nodiscard]] inline depositary::Roster small_roster() { return depositary::Roster(few_states(), few_groups(), {}); }

/// The keys of a set, in order: "CAN CHE".
[[nodiscard]] inline std::string keys(const depositary::Roster& roster, const depositary::StateSet& states) {
    std::string text;
    states.for_each([&](depositary::StateId state) { text += (text.empty() ? "" : " ") + roster.key(state).text(); });
    return text;
}
