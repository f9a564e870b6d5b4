// SPDX-License-Identifier: BSL-1.0
#include "shapes.hpp"

#include "words.hpp"

#include <depositary/status/relation.hpp>
#include <depositary/status/versions.hpp>

#include <algorithm>

namespace depositary::scenario {

using text::Node;
using text::NodeKind;

namespace {

bool is_text(const Node& node) { return node.kind() == NodeKind::string; }
bool is_none(const Node& node) { return is_text(node) && node.text() == none; }
bool is_list(const Node& node) { return node.kind() == NodeKind::array; }
bool is_number(const Node& node) { return node.kind() == NodeKind::integer; }
bool is_yes_or_no(const Node& node) { return node.kind() == NodeKind::boolean; }

/// One of the words of an enumeration, which ends with that choice.
template <auto Last>
bool is_word(std::string_view word) {
    for (int i = 0; i <= static_cast<int>(Last); ++i)
        if (to_string(static_cast<decltype(Last)>(i)) == word) return true;
    return false;
}
template <auto Last>
bool is_one(const Node& node) {
    return is_text(node) && is_word<Last>(node.text());
}
template <auto Last>
bool is_one_or_none(const Node& node) {
    return is_none(node) || is_one<Last>(node);
}

bool is_date(const Node& node) { return node.kind() == NodeKind::date || is_none(node); }
bool is_truth(const Node& node) { return is_yes_or_no(node) || (is_text(node) && node.text() == "undetermined"); }
bool is_act(const Node& node) { return is_none(node) || (is_text(node) && parse_act(node.text())); }
bool is_id(const Node& node) { return is_text(node) && InstrumentKey::is_valid(node.text()); }

bool is_amount(const Node& node) {
    const auto is_digit = [](char c) { return (c >= '0' && c <= '9') || c == '.'; };
    const std::string& digits = node.text();
    return is_number(node) || is_none(node) ||
           (is_text(node) && !digits.empty() && std::all_of(digits.begin(), digits.end(), is_digit));
}

bool is_amount_or_list(const Node& node) { return is_amount(node) || is_list(node); }

}    // namespace

bool is_need(std::string_view kind) { return is_word<NeedKind::silence>(kind); }

bool is_finding(const Node& node) {
    for (int i = 0; i < number_of_finding_codes; ++i)
        if (is_text(node) && kind_of(static_cast<FindingCode>(i)).name == node.text()) return true;
    return false;
}

Shape shape_of(Form form) {
    switch (form) {
        case Form::date: return {is_date, "write a date as 1999-03-01, or \"none\""};
        case Form::number: return {is_number, "write a whole number"};
        case Form::amount: return {is_amount, "write a whole number, decimals such as \"58.82\", or \"none\""};
        case Form::yes_or_no: return {is_yes_or_no, "write true or false"};
        case Form::truth: return {is_truth, "write true, false or \"undetermined\""};
        case Form::standing:
            return {is_one<Standing::former>,
                    "use \"none\", \"signatory\", \"contracting\", \"party\", \"provisional\" or \"former\""};
        case Form::outcome: return {is_one<Outcome::refuse>, "use \"RECORD\", \"QUERY\", \"HOLD\" or \"REFUSE\""};
        case Form::act: return {is_act, "use an act word such as \"accession\", or \"none\""};
        case Form::id: return {is_id, "use the id of an act, or \"none\""};
        case Form::relation:
            return {is_one<Footing::in_force>,
                    "use \"NOT_PARTIES\", \"NO_RELATION\", \"NOT_IN_FORCE_BETWEEN\" or \"IN_FORCE\""};
        case Form::reservation_effect:
            return {is_one_or_none<ReservationEffect::disputed>,
                    "use \"MODIFIED\", \"PROVISIONS_EXCLUDED\", \"PENDING\", \"DISPUTED\" or \"none\""};
        case Form::bound_by:
            return {is_one_or_none<BoundBy::joining>,
                    "use \"acceptance\", \"all Parties\", \"silence\", \"joining\" or \"none\""};
        case Form::states: return {is_list, "write a list of States"};
        case Form::missing: return {is_amount_or_list, "write a whole number, decimals, a list of States, or \"none\""};
        case Form::treaties: return {is_list, "write a list of keys of treaties"};
        case Form::findings: return {is_list, "write a list of codes"};
    }
    return {[](const Node&) { return false; }, {}};
}

}    // namespace depositary::scenario
