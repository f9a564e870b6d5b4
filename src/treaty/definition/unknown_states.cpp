// SPDX-License-Identifier: BSL-1.0
#include "treaty/definition/clause_fields.hpp"
#include "treaty/language/lexer.hpp"
#include "treaty/walk.hpp"

#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/definition.hpp>

#include <algorithm>
#include <set>

namespace depositary {

namespace {

namespace cl = clause_language;

/// The fields that hold a circle, in definitions and in campaign files.
constexpr std::array<std::string_view, 5> circle_fields{"sign", "join", "admitted", "of", "by"};
/// The field that holds a condition.
constexpr std::string_view condition_field = "clause";

class Inspector {
public:
    explicit Inspector(const Roster& roster) : roster_(roster) {}

    void inspect(const text::Node& node) {
        for (const text::Node& item : node.items()) inspect(item);
        for (const text::Node::Entry& entry : node.entries()) {
            if (entry.value.kind() == text::NodeKind::string) inspect_sentence(entry.key, entry.value);
            else inspect(entry.value);
        }
    }

    [[nodiscard]] Problems problems() && { return std::move(problems_); }

private:
    void inspect_sentence(const std::string& field, const text::Node& sentence) {
        unknown_.clear();
        if (std::count(circle_fields.begin(), circle_fields.end(), field) > 0) {
            if (const Result<Circle> circle = cl::read_circle(sentence.text()))
                detail::for_each_circle(*circle, [this](const Circle& part) { look_at(part); });
        } else if (field == condition_field) {
            if (const Result<EntryIntoForceClause> clause = cl::read_entry_into_force(sentence.text()))
                detail::for_each_circle_of(clause->when, [this](const Circle& part) { look_at(part); });
        }
        if (!unknown_.empty()) tell(sentence);
    }

    void look_at(const Circle& circle) {
        if (const auto* listed = detail::as<Listed>(circle)) look_at(*listed);
        if (const auto* other = detail::as<OtherThan>(circle)) look_at(other->excepted());
    }

    void look_at(const Listed& names) {
        for (const StateKey& name : names.states())
            if (!roster_.find(name.text())) unknown_.insert(name.text());
    }

    /// Where the sentence names them.
    void tell(const text::Node& sentence) {
        for (const cl::Token& token : cl::pieces_of(sentence.text()))
            if (token.kind == cl::TokenKind::key && unknown_.contains(token.text))
                problems_.push_back(
                    {cl::place_in(sentence.text(), token.offset, definition::inside_quotes(sentence.place())),
                     problems_.full() ? std::string() : roster_.unknown(token.text).what(),
                     {},
                     "write the key of a State of the roster"});
    }

    const Roster& roster_;
    std::set<std::string, std::less<>> unknown_;    // in the sentence that is inspected
    Problems problems_;
};

}    // namespace

Problems unknown_states(const text::Node& document, const Roster& roster) {
    Inspector inspector(roster);
    inspector.inspect(document);
    return std::move(inspector).problems();
}

}    // namespace depositary
