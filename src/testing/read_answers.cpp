// SPDX-License-Identifier: BSL-1.0
#include "read_answers.hpp"

#include "shapes.hpp"
#include "words.hpp"

#include <depositary/treaty/collection.hpp>

#include <algorithm>

namespace depositary::scenario {

using text::Node;
using text::NodeKind;

namespace {

/// A treaty that the case has a register of, or the collection has.
bool is_known(const std::string& treaty, const Scenario& scenario) {
    const auto is_of = [&](const GivenRegister& given) {
        return given.treaty != nullptr && given.treaty->key().text() == treaty;
    };
    return is_of(scenario.own) || std::any_of(scenario.beside.begin(), scenario.beside.end(), is_of) ||
           find_in_collection(treaty) != nullptr;
}

/// How messages ask for a table of answers by things of that kind.
std::string_view table_by(Of what) {
    switch (what) {
        case Of::state: return "write it as { CAN = ... }";
        case Of::act: return "write it as { id = ... }";
        case Of::treaty: return "write it as { rome-amend-8-2010 = ... }";
        case Of::need: return "write it as { fraction = ... }";
        case Of::territory: return "write it as { Greenland = ... }";
        case Of::nothing: break;
    }
    return {};
}

constexpr std::string_view needs =
    "use \"count\", \"fraction\", \"weight\", \"named\", \"treaty\", \"event\", \"date\" or \"silence\"";

class AnswerReader {
public:
    AnswerReader(const Scenario& scenario, std::optional<Date> on, Problems& problems)
        : scenario_(scenario), on_(on), problems_(problems) {}

    /// An answer that is asked of nothing, or a table of tables by what it is asked of.
    void read(const StatusAnswer& answer, const Node& node, std::vector<std::string> of = {}) {
        const Of next = of.size() < answer.of.size() ? answer.of[of.size()] : Of::nothing;
        if (next == Of::nothing) return value(answer.name, std::move(of), node, answer.form);
        if (node.kind() != NodeKind::table)
            return complain(node, "`" + std::string(answer.name) + "` is not a table", std::string(table_by(next)));
        for (const Node::Entry& entry : node.entries()) {
            const std::optional<std::string> key = key_of(next, entry);
            if (!key) continue;
            std::vector<std::string> longer = of;
            longer.push_back(*key);
            read(answer, entry.value, std::move(longer));
        }
    }

    void value(std::string_view name, std::vector<std::string> of, const Node& node, Form form) {
        const Shape shape = shape_of(form);
        if (!shape.fits(node)) {
            const char* lacks = form == Form::findings ? "` is not a list" : "` is not of its kind";
            return complain(node, "`" + std::string(name) + lacks, std::string(shape.asks));
        }
        if (form == Form::findings) return findings(name, of, node);
        found_.push_back({std::string(name), std::move(of), words_of(node, form), node.place()});
    }

    void complain(const Node& node, std::string what, std::string cure) {
        problems_.push_back({node.place(), std::move(what), node.text(), std::move(cure)});
    }

    [[nodiscard]] std::vector<Expected> take() && { return std::move(found_); }

private:
    /// The key of that kind of thing as answers have it; nothing and a problem if there is no such thing.
    std::optional<std::string> key_of(Of what, const Node::Entry& entry) {
        const auto& [key, node] = entry;
        switch (what) {
            case Of::state: return state(key, node);
            case Of::act:
                if (!InstrumentKey::is_valid(key))
                    return refuse(node, "no act can have the id `" + key + "`", "use the id of a given act");
                break;
            case Of::treaty:
                if (!treaty(key, node)) return std::nullopt;
                break;
            case Of::need:
                if (!is_need(key)) return refuse(node, "no need is of the kind `" + key + "`", std::string(needs));
                break;
            case Of::territory:
            case Of::nothing: break;
        }
        return key;
    }

    std::optional<std::string> state(const std::string& name, const Node& node) {
        const std::optional<StateKey> found =
            state_named(Node::scalar(NodeKind::string, name, node.place()), on_, problems_);
        return found ? std::optional(found->text()) : std::nullopt;
    }

    std::nullopt_t refuse(const Node& node, std::string what, std::string cure) {
        complain(node, std::move(what), std::move(cure));
        return std::nullopt;
    }

    bool treaty(const std::string& key, const Node& node) {
        if (is_known(key, scenario_)) return true;
        complain(node, "no treaty has the key `" + key + "`", "name one of the case or of the collection");
        return false;
    }

    void findings(std::string_view name, const std::vector<std::string>& of, const Node& node) {
        for (const Node& code : node.items()) {
            if (is_finding(code)) found_.push_back({std::string(name), of, code.text(), code.place()});
            else complain(code, "no finding has this code", "see docs/rules.md for the codes");
        }
    }

    std::string words_of(const Node& node, Form form) {
        if (node.kind() != NodeKind::array) return node.text();
        std::vector<std::string> keys;
        for (const Node& item : node.items()) {
            if (form == Form::treaties) {
                if (treaty(item.text(), item)) keys.push_back(item.text());
            } else if (const std::optional<StateKey> state = state_named(item, std::nullopt, problems_))
                keys.push_back(state->text());
        }
        return listed(std::move(keys));
    }

    const Scenario& scenario_;
    std::optional<Date> on_;
    Problems& problems_;
    std::vector<Expected> found_;
};

}    // namespace

std::optional<StateKey> state_named(const Node& name, std::optional<Date> day, Problems& problems) {
    const Roster& roster = *built_in_roster();
    const bool is_text = name.kind() == NodeKind::string;
    std::optional<StateId> found;
    if (is_text) found = day ? roster.find(name.text(), *day) : roster.find(name.text());
    if (!found && is_text) found = roster.find(name.text());
    if (found) return roster.key(*found);
    problems.push_back({name.place(),
                        is_text ? roster.unknown(name.text()).what() : "this is no name of a State",
                        {},
                        "use a key such as \"CAN\""});
    return std::nullopt;
}

std::vector<Expected> read_status_answers(const Node& table, std::optional<Date> on, const Scenario& scenario,
                                          Problems& problems) {
    AnswerReader reader(scenario, on, problems);
    for (const auto& [key, node] : table.entries()) {
        if (key == "on" || key == "known" || key == "treaty") continue;
        if (const StatusAnswer* answer = find_status_answer(key)) reader.read(*answer, node);
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

std::vector<Expected> read_ruling_answers(text::Fields& in, const Scenario& scenario, Problems& problems) {
    AnswerReader reader(scenario, std::nullopt, problems);
    for (const std::string_view name : {findings_there, findings_absent})
        if (const Node* node = in.node(name)) reader.value(name, {}, *node, Form::findings);
    for (const RulingAnswer& answer : ruling_answers())
        if (const Node* node = in.node(answer.name)) reader.value(answer.name, {}, *node, answer.form);
    return std::move(reader).take();
}

}    // namespace depositary::scenario
