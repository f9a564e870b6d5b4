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

/// "any one of these 12: Andorra, ..."; of more than can be read in passing only how many they are.
std::string any_of(std::size_t number, std::vector<std::string> names) {
    constexpr std::size_t most_names = 60;
    const std::string of = number == 1 ? "any one" : "any " + std::to_string(number);
    if (names.size() == 1) return names.front();
    std::sort(names.begin(), names.end());
    if (names.size() == number) return "all of these: " + text::listed(names);
    if (names.size() > most_names && number > 1) return of + " of " + std::to_string(names.size()) + " States";
    return of + " of these " + std::to_string(names.size()) + ": " + text::listed(names);
}

/// "accession by any one of these 12: Andorra, ...: from 1 May 2020"
void tell_single_acts(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    std::map<std::pair<std::string, std::string>, std::vector<std::string>> names;
    for (const Way& way : ways.ways) {
        if (way.steps.size() != 1) continue;
        const WayStep& step = way.steps.front();
        names[{act_in_words(step, status), from_in_words(way.from)}].push_back(name_of(step.state, status));
    }
    for (auto& [what, who] : names)
        lines.push_back(what.first + " by " + any_of(1, std::move(who)) + ": " + what.second);
}

/// What States do each, by what they do: "ratification by Egypt, ...; signature, ratification by India, ...".
std::string by_acts(const std::map<std::string, std::vector<std::string>>& names) {
    std::string text;
    for (const auto& [what, who] : names) text += (text.empty() ? "" : "; ") + what + " by " + text::listed(who);
    return text;
}

/// "India (signature, ratification), Egypt (ratification)": the steps of each in order; of many States by what they do.
std::string steps_in_words(const Way& way, const Status& status) {
    constexpr std::size_t few = 4;
    std::map<std::string, std::string> acts;    // by name
    for (const WayStep& step : way.steps) {
        std::string& known = acts[name_of(step.state, status)];
        known += (known.empty() ? "" : ", ") + act_in_words(step, status);
    }
    std::vector<std::string> steps;
    std::map<std::string, std::vector<std::string>> names;
    for (const auto& [name, what] : acts) {
        steps.emplace_back(name).append(" (").append(what).append(")");
        names[what].push_back(name);
    }
    return (acts.size() > few ? by_acts(names) : text::listed(steps)) + ": " + from_in_words(way.from);
}

void tell_several_acts(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    std::size_t told = 0;
    for (const Way& way : ways.ways)
        if (way.steps.size() > 1 && told++ < most_examples) lines.push_back(steps_in_words(way, status));
    if (told == 0 || !ways.fewest || (ways.number && *ways.number <= most_examples)) return;
    lines.push_back("these are " + std::to_string(std::min(told, most_examples)) + " of " +
                    (ways.number ? std::to_string(*ways.number) + " such sets" : "more such sets than can be counted"));
}

/// "signature, ratification": what one State does, in order.
std::string course_in_words(const std::vector<WayStep>& course, const Status& status) {
    std::vector<std::string> acts;
    for (const WayStep& step : course) acts.push_back(act_in_words(step, status));
    return text::listed(acts);
}

/// "any 31 of 170 States: accession (130), ratification (40)"
std::string group_in_words(const AnyOfThem<std::vector<WayStep>>& group, const Status& status) {
    std::vector<std::string> names;
    std::map<std::string, std::size_t> acts;
    for (const std::vector<WayStep>& course : group.of) {
        names.push_back(name_of(course.front().state, status));
        ++acts[course_in_words(course, status)];
    }
    std::string text = any_of(group.number, std::move(names));
    const bool is_one_act = acts.size() == 1;
    for (auto act = acts.begin(); act != acts.end(); ++act) {
        text += (act == acts.begin() ? "; by " : ", ") + act->first;
        if (!is_one_act) text += " (" + std::to_string(act->second) + ")";
    }
    return text;
}

/// The day is that of the example that was tried, where all can act on the same day.
void tell_whoever(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    bool can_act_at_once = true;
    for (const AnyOfThem<std::vector<WayStep>>& group : ways.whoever) {
        lines.push_back(group_in_words(group, status));
        for (const std::vector<WayStep>& course : group.of)
            can_act_at_once = can_act_at_once && course.back().on == status.on();
    }
    lines.push_back(can_act_at_once ? from_in_words(ways.ways.front().from) : "the day depends on who acts");
}

void tell_ways(const Ways& ways, const Status& status, std::vector<std::string>& lines) {
    if (ways.size() == 0) return;
    if (ways.size() > 1 && !ways.whoever.empty()) return tell_whoever(ways, status, lines);
    tell_single_acts(ways, status, lines);
    tell_several_acts(ways, status, lines);
}

std::string headline(const Ways& ways) {
    if (ways.ways.empty() && !ways.untold.empty()) return "What would change this cannot be told:";
    if (ways.ways.empty()) return ways.barred.empty() ? "What would change this:" : "What stands in the way:";
    if (ways.size() == 0) return "What will change this: no act is needed, " + from_in_words(ways.ways.front().from);
    if (!ways.fewest)
        return "What would change this (" + std::to_string(ways.size()) + " acts, of which none can be left out):";
    const bool more_is_sooner = ways.ways.back().steps.size() > ways.size();
    return "What would change this, with the fewest acts (" + std::to_string(ways.size()) + ")" +
           (more_is_sooner ? ", or sooner with more:" : ":");
}

}    // namespace

std::string to_text(const Ways& ways, const Status& status) {
    if (ways.empty()) return {};
    std::vector<std::string> lines;
    tell_ways(ways, status, lines);
    for (const std::string& other : ways.others) lines.push_back("besides: " + other);
    for (const std::string& reason : ways.barred) lines.push_back(reason);
    for (const std::string& reason : ways.untold) lines.push_back(reason);
    std::string text = headline(ways) + '\n';
    for (const std::string& line : lines) text += "  " + text::wrapped(line, 6, 98) + '\n';
    return text;
}

}    // namespace depositary
