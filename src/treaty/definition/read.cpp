// SPDX-License-Identifier: BSL-1.0
#include "treaty/contradictions.hpp"
#include "treaty/definition/read_clauses.hpp"

#include <depositary/treaty/definition.hpp>

#include <utility>

namespace depositary {

namespace {

using definition::ClauseFields;

std::optional<TreatyIdentity> identity_of(ClauseFields& in) {
    in.require("key");
    in.require("adopted");
    const std::optional<TreatyKey> key = in.key<TreatyKey>("key");
    const std::optional<Date> adopted = in.date("adopted");
    std::string title = in.fields().required_text("title");
    std::string place = in.text("place");
    std::vector<std::string> depositaries = in.text_or_texts("depositary");
    std::string untc = in.text("untc");
    std::string source = in.text("source");
    if (!key || !adopted) return std::nullopt;
    return TreatyIdentity{*key,
                          std::move(title),
                          *adopted,
                          std::move(place),
                          std::move(depositaries),
                          std::move(untc),
                          std::move(source)};
}

/// What contradicts what, each at its table, and a recorded date that cannot be.
Problems contradictions_of(const text::Node& definition, const TreatyIdentity& identity, const FinalClauses& clauses,
                           std::optional<Date> recorded) {
    const auto place_of = [&](std::string_view key) {
        const text::Node* node = definition.find(key);
        return node == nullptr ? definition.place() : node->place();
    };
    Problems problems;
    for (const detail::Contradiction& each : detail::contradictions_by_table(identity, clauses))
        problems.push_back(Problem{place_of(each.table), "contradictory clauses: " + each.sentence, {}, {}});
    if (recorded && *recorded < identity.adopted)
        problems.push_back(Problem{place_of("recorded_entry_into_force"),
                                   "contradictory clauses: it entered into force before it was adopted",
                                   to_string(*recorded),
                                   {}});
    return problems;
}

}    // namespace

Result<Treaty> read_treaty(const text::Node& definition) {
    Problems problems;
    ClauseFields root(definition, "the definition", problems);
    std::optional<TreatyIdentity> identity = identity_of(root);
    const std::optional<Date> recorded = root.date("recorded_entry_into_force");
    FinalClauses clauses = definition::clauses_of(root.fields(), root.choice("certainty", definition::certainties));
    root.fields().finish();
    if (problems.empty() && identity) problems = contradictions_of(definition, *identity, clauses, recorded);
    if (!problems.empty() || !identity) return problems;
    return Treaty(std::move(*identity), std::move(clauses), recorded);
}

}    // namespace depositary
