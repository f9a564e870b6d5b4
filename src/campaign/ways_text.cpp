// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/ways.hpp>

#include <depositary/text/page.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace depositary {

namespace {

/// Beyond so many, ways that take several acts are examples.
constexpr std::size_t most_examples = 3;

std::string name_of(const StateKey& key, const Status& status) {
    const Roster& roster = status.record().roster();
    return name_on(roster[*roster.find(key.text())], status.on());
}

/// "ratification", "accession on 1 May 2020", "accession (iccpr-1966)": what is not of the question itself is said.
std::string act_in_words(const WayStep& step, const Status& status) {
    std::string text(in_words(step.act));
    if (step.target) text += " of \"" + step.target->text() + "\"";
    if (step.treaty != status.record().treaty().key()) text += " towards \"" + step.treaty.text() + "\"";
    if (step.on != status.on()) text += " on " + in_words(step.on);
    return text;
}

std::string from_in_words(const std::optional<Date>& from) { return from ? "from " + in_words(*from) : "date open"; }

/// "accession by any one of 12 States, from 1 May 2020: Andorra, ..."
void tell_single_acts(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> names;
    for (const Way& way : ways.ways) {
        const WayStep& step = way.steps.front();
        names[{act_in_words(step, status), from_in_words(way.from)}].push_back(name_of(step.state, status));
    }
    for (auto& [what, who] : names) {
        std::sort(who.begin(), who.end());
        const std::string of = who.size() == 1 ? "" : "any one of these " + std::to_string(who.size()) + ": ";
        lines.push_back(what.first + " by " + of + text::listed(who) + ": " + what.second);
    }
}

/// "India (signature, ratification), Egypt (ratification)": what several States do each, in the order of the steps.
std::string steps_in_words(const Way& way, const Status& status) {
    std::vector<std::pair<StateKey, std::string>> acts;
    for (const WayStep& step : way.steps) {
        const auto known =
            std::find_if(acts.begin(), acts.end(), [&](const auto& of) { return of.first == step.state; });
        if (known == acts.end()) acts.emplace_back(step.state, act_in_words(step, status));
        else known->second += ", " + act_in_words(step, status);
    }
    std::vector<std::string> steps;
    for (const auto& [state, what] : acts) steps.push_back(name_of(state, status) + " (" + what + ")");
    std::sort(steps.begin(), steps.end());
    return text::listed(steps) + ": " + from_in_words(way.from);
}

void tell_several_acts(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    for (std::size_t i = 0; i < ways.ways.size() && i < most_examples; ++i)
        lines.push_back(steps_in_words(ways.ways[i], status));
    if (!ways.number) lines.emplace_back("and more such sets than can be counted");
    else if (*ways.number > most_examples)
        lines.push_back("these are " + std::to_string(most_examples) + " of " + std::to_string(*ways.number) +
                        " such sets");
}

std::string headline(const Ways& ways) {
    if (ways.ways.empty())
        return ways.barred.empty() ? "What would change this:" : "No act of States would change this:";
    if (ways.size() == 0) return "What will change this: no act is needed, " + from_in_words(ways.ways.front().from);
    return "What would change this, with the fewest acts (" + std::to_string(ways.size()) + "):";
}

}    // namespace

std::string to_text(const Ways& ways, const Status& status) {
    if (ways.empty()) return {};
    std::vector<std::string> lines;
    if (ways.size() == 1) tell_single_acts(ways, status, lines);
    if (ways.size() > 1) tell_several_acts(ways, status, lines);
    for (const std::string& other : ways.others) lines.push_back("besides: " + other);
    for (const std::string& reason : ways.barred) lines.push_back(reason);
    std::string text = headline(ways) + '\n';
    for (const std::string& line : lines) text += "  " + text::wrapped(line, 6, 98) + '\n';
    return text;
}

}    // namespace depositary
