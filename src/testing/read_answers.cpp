// SPDX-License-Identifier: BSL-1.0
#include "read_answers.hpp"

#include "answers.hpp"

#include <algorithm>

namespace depositary::scenario {

using text::Node;
using text::NodeKind;

namespace {

constexpr std::string_view none = "none";

/// Whether the value is of the form, and how messages call that form.
struct Shape {
    bool (*fits)(const Node&);
    std::string_view asks;
};

bool is_text(const Node& node) { return node.kind() == NodeKind::string; }

bool is_standing(std::string_view word) {
    for (int i = 0; i <= static_cast<int>(Standing::former); ++i)
        if (to_string(static_cast<Standing>(i)) == word) return true;
    return false;
}

bool is_outcome(std::string_view word) {
    for (int i = 0; i <= static_cast<int>(Outcome::refuse); ++i)
        if (to_string(static_cast<Outcome>(i)) == word) return true;
    return false;
}

bool is_finding(std::string_view word) {
    for (int i = 0; i < number_of_finding_codes; ++i)
        if (kind_of(static_cast<FindingCode>(i)).name == word) return true;
    return false;
}

Shape shape_of(Form form) {
    switch (form) {
        case Form::date:
            return {[](const Node& node) {
                        return node.kind() == NodeKind::date || (is_text(node) && node.text() == none);
                    },
                    "write a date as 1999-03-01, or \"none\""};
        case Form::number:
            return {[](const Node& node) { return node.kind() == NodeKind::integer; }, "write a whole number"};
        case Form::yes_or_no:
            return {[](const Node& node) { return node.kind() == NodeKind::boolean; }, "write true or false"};
        case Form::truth:
            return {[](const Node& node) {
                        return node.kind() == NodeKind::boolean || (is_text(node) && node.text() == "undetermined");
                    },
                    "write true, false or \"undetermined\""};
        case Form::standing:
            return {[](const Node& node) { return is_text(node) && is_standing(node.text()); },
                    "use \"none\", \"signatory\", \"contracting\", \"party\", \"provisional\" or \"former\""};
        case Form::outcome:
            return {[](const Node& node) { return is_text(node) && is_outcome(node.text()); },
                    "use \"RECORD\", \"QUERY\", \"HOLD\" or \"REFUSE\""};
        case Form::act:
            return {[](const Node& node) { return is_text(node) && (node.text() == none || parse_act(node.text())); },
                    "use an act word such as \"accession\", or \"none\""};
        case Form::states:
            return {[](const Node& node) { return node.kind() == NodeKind::array; }, "write a list of States"};
    }
    return {[](const Node&) { return false; }, {}};
}

class AnswerReader {
public:
    explicit AnswerReader(Problems& problems) : problems_(problems) {}

    void value(std::string_view name, std::string of, const Node& node, Form form) {
        const Shape shape = shape_of(form);
        if (!shape.fits(node))
            return complain(node, "`" + std::string(name) + "` is not of its kind", std::string(shape.asks));
        std::string text = form == Form::states ? states(node) : node.text();
        found_.push_back({std::string(name), std::move(of), std::move(text), node.place()});
    }

    void findings(std::string_view name, const Node& node) {
        if (node.kind() != NodeKind::array)
            return complain(node, "`" + std::string(name) + "` is not a list", "write a list of codes");
        for (const Node& code : node.items()) {
            if (is_text(code) && is_finding(code.text()))
                found_.push_back({std::string(name), {}, code.text(), code.place()});
            else complain(code, "no finding has this code", "see docs/rules.md for the codes");
        }
    }

    void of_each_State(std::string_view name, const Node& node, Form form, std::optional<Date> on) {
        if (node.kind() != NodeKind::table)
            return complain(node, "`" + std::string(name) + "` is not a table", "write it as { CAN = ... }");
        for (const Node::Entry& entry : node.entries()) {
            const Node key = Node::scalar(NodeKind::string, entry.key, entry.value.place());
            if (const std::optional<StateKey> state = state_named(key, on, problems_))
                value(name, state->text(), entry.value, form);
        }
    }

    void rulings(const Node& node) {
        if (node.kind() != NodeKind::table)
            return complain(node, "`rulings` is not a table", "write it as { id = \"HOLD\" }");
        for (const Node::Entry& entry : node.entries()) {
            if (InstrumentKey::is_valid(entry.key)) value(rulings_on_acts, entry.key, entry.value, Form::outcome);
            else complain(entry.value, "no act can have this id", "use the id of a given act");
        }
    }

    void complain(const Node& node, std::string what, std::string cure) {
        problems_.push_back({node.place(), std::move(what), node.text(), std::move(cure)});
    }

    [[nodiscard]] std::vector<Expected> take() && { return std::move(found_); }

private:
    /// In the order of the keys, as the answer has them.
    std::string states(const Node& node) {
        std::vector<std::string> keys;
        for (const Node& item : node.items())
            if (const std::optional<StateKey> state = state_named(item, std::nullopt, problems_))
                keys.push_back(state->text());
        std::sort(keys.begin(), keys.end());
        std::string text;
        for (const std::string& key : keys) text += (text.empty() ? "" : ", ") + key;
        return text;
    }

    Problems& problems_;
    std::vector<Expected> found_;
};

template <class Answers>
auto named(const Answers& answers, std::string_view name) {
    const auto found =
        std::find_if(answers.begin(), answers.end(), [&](const auto& each) { return each.name == name; });
    return found == answers.end() ? nullptr : &*found;
}

}    // namespace

std::optional<StateKey> state_named(const Node& name, std::optional<Date> day, Problems& problems) {
    const Roster& roster = *built_in_roster();
    std::optional<StateId> found;
    if (is_text(name)) found = day ? roster.find(name.text(), *day) : roster.find(name.text());
    if (!found && is_text(name)) found = roster.find(name.text());
    if (found) return roster.key(*found);
    problems.push_back({name.place(),
                        is_text(name) ? roster.unknown(name.text()).what() : "this is no name of a State",
                        {},
                        "use a key such as \"CAN\""});
    return std::nullopt;
}

std::vector<Expected> read_status_answers(const Node& table, std::optional<Date> on, Problems& problems) {
    AnswerReader reader(problems);
    for (const Node::Entry& entry : table.entries()) {
        const auto& [key, node] = entry;
        if (key == "on" || key == "known") continue;
        if (key == findings_there || key == findings_absent) reader.findings(key, node);
        else if (key == rulings_on_acts) reader.rulings(node);
        else if (const StatusAnswer* of_treaty = named(status_answers(), key))
            reader.value(key, {}, node, of_treaty->form);
        else if (const StateAnswer* of_State = named(state_answers(), key))
            reader.of_each_State(key, node, of_State->form, on);
        else
            reader.complain(node, "[[case.expect]] has no key `" + key + "`",
                            "see docs/scenario-files.md for what can be expected");
    }
    std::vector<Expected> found = std::move(reader).take();
    if (found.empty() && problems.empty())
        problems.push_back(
            {table.place(), "nothing is expected on that day", {}, "add what should be true, such as `in_force`"});
    return found;
}

std::vector<Expected> read_ruling_answers(text::Fields& in, Problems& problems) {
    AnswerReader reader(problems);
    for (const std::string_view name : {findings_there, findings_absent})
        if (const Node* node = in.node(name)) reader.findings(name, *node);
    for (const RulingAnswer& answer : ruling_answers())
        if (const Node* node = in.node(answer.name)) reader.value(answer.name, {}, *node, answer.form);
    return std::move(reader).take();
}

}    // namespace depositary::scenario
