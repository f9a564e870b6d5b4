// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/act.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace depositary {

namespace {

constexpr std::array<std::string_view, number_of_acts> words{
    "signature",
    "definitive_signature",
    "signature_ad_referendum",
    "confirmation_of_signature",
    "succession_to_signature",
    "ratification",
    "acceptance",
    "approval",
    "accession",
    "succession",
    "formal_confirmation",
    "completion",
    "consent_to_be_bound",
    "participation",
    "simplified_procedure",
    "provisional_application",
    "notification",
    "declaration",
    "reservation",
    "objection",
    "acceptance_of_accession",
    "opt_out",
    "territorial_application",
    "withdrawal",
    "withdrawal_of_signature",
    "withdrawal_of_instrument",
    "withdrawal_of_reservation",
    "withdrawal_of_objection",
    "withdrawal_of_declaration",
    "withdrawal_of_opt_out",
    "revocation_of_withdrawal",
    "suspension",
    "no_intention_to_become_party",
    "initialling",
    "opt_in",
    "acceptance_of_reservation",
    "confirmation_of_reservation",
    "end_of_provisional_application",
    "correction",
    "communication",
    "assertion",
    "event",
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}    // namespace

std::string_view to_string(Act act) { return words.at(static_cast<std::size_t>(act)); }

std::optional<Act> parse_act(std::string_view word) noexcept {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<Act>(found - words.begin());
}

std::string in_words(Act act) {
    std::string text{to_string(act)};
    replace_all(text, "opt_", "opt-");
    replace_all(text, "_", " ");
    return text;
}

}    // namespace depositary
