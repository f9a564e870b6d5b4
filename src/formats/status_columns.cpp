// SPDX-License-Identifier: BSL-1.0
#include "formats/status_columns.hpp"

#include "formats/markup.hpp"

#include <algorithm>
#include <array>

namespace depositary {

namespace {

struct KnownWords {
    std::string_view begin;
    Act act;
    ActRole role;
};

/// How the headings of the collection begin, longer words before shorter ones. Where they name two acts in one kind, or none of
/// the treaty language ("Application" of a convention to an agency), it is consent by the means that the treaty provides.
constexpr std::array known_words{
    KnownWords{"Signature ad referendum", Act::signature_ad_referendum, ActRole::signature},
    KnownWords{"Signature", Act::signature, ActRole::signature},
    KnownWords{"Succession to signature", Act::succession_to_signature, ActRole::signature},
    KnownWords{"Confirmation of signature", Act::confirmation_of_signature, ActRole::consent},
    KnownWords{"Definitive signature or", Act::consent_to_be_bound, ActRole::consent},
    KnownWords{"Definitive signature", Act::definitive_signature, ActRole::consent},
    KnownWords{"Ratification", Act::ratification, ActRole::consent},
    KnownWords{"Acceptance", Act::acceptance, ActRole::consent},
    KnownWords{"Definitive acceptance", Act::acceptance, ActRole::consent},
    KnownWords{"Approval", Act::approval, ActRole::consent},
    KnownWords{"Accession", Act::accession, ActRole::consent},
    KnownWords{"Succession", Act::succession, ActRole::consent},
    KnownWords{"Formal confirmation", Act::formal_confirmation, ActRole::consent},
    KnownWords{"Consent to be bound", Act::consent_to_be_bound, ActRole::consent},
    KnownWords{"Participation", Act::participation, ActRole::consent},
    KnownWords{"Simplified procedure", Act::simplified_procedure, ActRole::consent},
    KnownWords{"Application", Act::consent_to_be_bound, ActRole::consent},
    KnownWords{"Provisional", Act::provisional_application, ActRole::provisional},
    KnownWords{"Undertaking of provisional application", Act::provisional_application, ActRole::provisional},
    KnownWords{"Notification", Act::notification, ActRole::notification},
    KnownWords{"Extension", Act::notification, ActRole::notification},
};

bool is_small(char c) noexcept { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) noexcept { return is_small(c) || (c >= 'A' && c <= 'Z'); }

/// A kind begins with a capital letter; a part that does not goes on with the one before ("..., as amended(A)").
std::vector<std::string> parts_of(std::string_view heading) {
    std::vector<std::string> parts;
    while (!heading.empty()) {
        const std::size_t end = std::min(heading.find(','), heading.size());
        const std::string part = with_single_blanks(heading.substr(0, end));
        heading.remove_prefix(std::min(end + 1, heading.size()));
        if (part.empty()) continue;
        if (!parts.empty() && is_small(part.front())) parts.back() += ", " + part;
        else parts.push_back(part);
    }
    if (parts.empty()) parts.emplace_back();
    return parts;
}

/// The one or two letters between brackets at the end; empty if there are none.
std::string_view bracketed_letters(std::string_view part) {
    const std::size_t open = part.rfind('(');
    if (open == std::string_view::npos || !part.ends_with(')')) return {};
    const std::string_view letters = part.substr(open + 1, part.size() - open - 2);
    return letters.size() <= 2 && std::all_of(letters.begin(), letters.end(), is_letter) ? letters : std::string_view();
}

bool names_a_provision(std::string_view part) {
    return part.find("article") != std::string_view::npos || part.find("Section") != std::string_view::npos ||
           part.find("paragraph") != std::string_view::npos;
}

const KnownWords* known(std::string_view words) {
    const auto found = std::find_if(known_words.begin(), known_words.end(),
                                    [&](const KnownWords& k) { return words.starts_with(k.begin); });
    return found == known_words.end() ? nullptr : &*found;
}

ActKind parse_kind(const std::string& part, const std::set<std::string>& used) {
    ActKind kind{part, {}, std::nullopt, ActRole::unknown};
    const std::string letters{bracketed_letters(part)};
    if (!letters.empty() && (used.contains(letters) || !names_a_provision(part))) {
        kind.code = letters;
        kind.words = with_single_blanks(std::string_view(part).substr(0, part.rfind('(')));
    }
    const KnownWords* words = known(kind.words);
    if (words == nullptr) return kind;
    kind.act = words->act;
    kind.role = words->role;
    return kind;
}

/// A notification that shares a column with consents is one ("Notification in respect of the Agreement as amended(d)").
void count_notifications(std::vector<ActKind>& kinds) {
    const auto is_consent = [](const ActKind& kind) { return kind.role == ActRole::consent; };
    if (std::none_of(kinds.begin(), kinds.end(), is_consent)) return;
    for (ActKind& kind : kinds)
        if (kind.role == ActRole::notification) kind.role = ActRole::consent;
}

}    // namespace

StatusColumn parse_column(NotedText heading, const std::set<std::string>& used) {
    StatusColumn column;
    for (const std::string& part : parts_of(heading.text)) column.kinds.push_back(parse_kind(part, used));
    count_notifications(column.kinds);
    column.heading = std::move(heading);
    return column;
}

std::vector<const ActKind*> kinds_of(const StatusColumn& column, std::string_view code) {
    std::vector<const ActKind*> kinds;
    for (const ActKind& kind : column.kinds)
        if (kind.code == code) kinds.push_back(&kind);
    if (kinds.empty() && code.empty())
        for (const ActKind& kind : column.kinds) kinds.push_back(&kind);
    return kinds;
}

namespace {

constexpr std::size_t longest_text = 1000;
constexpr std::size_t most_kinds = 20;
constexpr std::size_t most_columns = 100;

std::optional<Problem> beyond(std::size_t found, std::size_t most, std::string what, const std::string& of) {
    if (found <= most) return std::nullopt;
    return Problem{{}, std::move(what), std::to_string(found) + of, "give at most " + std::to_string(most)};
}

}    // namespace

std::optional<Problem> heading_problem(const StatusColumn& column) {
    if (auto problem =
            beyond(column.heading.text.size(), longest_text, "the heading of a column is too long", " bytes"))
        return problem;
    return beyond(column.kinds.size(), most_kinds, "the heading of a column names too many kinds of action", " kinds");
}

std::optional<Problem> participant_problem(const NotedText& participant) {
    return beyond(participant.text.size(), longest_text, "the name of a participant is too long", " bytes");
}

std::optional<Problem> columns_problem(std::size_t columns) {
    return beyond(columns, most_columns, "the table has too many columns", " columns");
}

}    // namespace depositary
