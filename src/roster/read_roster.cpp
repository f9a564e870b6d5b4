// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/read_roster.hpp>

#include "roster/draft.hpp"

namespace depositary {

namespace {

Result<Roster> complete(roster_detail::Draft draft, std::span<const text::Node> documents,
                        std::span<const WeightList> weights) {
    for (const text::Node& document : documents) draft.add(document);
    for (const WeightList& list : weights) draft.add(list);
    return std::move(draft).build();
}

}    // namespace

Result<Roster> read_roster(std::span<const text::Node> documents, std::span<const WeightList> weights) {
    return complete(roster_detail::Draft(), documents, weights);
}

Result<Roster> extended(const Roster& roster, const text::Node& document, std::span<const WeightList> weights) {
    return complete(roster_detail::Draft(roster), {&document, 1}, weights);
}

}    // namespace depositary
