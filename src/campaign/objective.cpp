// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/objective.hpp>

#include <depositary/text/overloaded.hpp>
#include <depositary/treaty/clause_language.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

void refuse_if(bool wrong, const char* why) {
    if (wrong) throw InvalidCampaign(why);
}

/// More instruments than the States that are listed can deposit.
bool is_out_of_reach(int number, const Circle& by) {
    const auto* listed = std::get_if<Listed>(&by.form());
    return listed != nullptr && static_cast<std::size_t>(number) > listed->states().size();
}

std::string share_in_words(const Ratio& share) {
    if (share == Ratio(1, 1)) return "all";
    return "at least " + std::to_string(share.numerator()) + "/" + std::to_string(share.denominator()) + " of";
}

std::string circle_in_words(const Circle& circle, const BaseDay& on) {
    return clause_language::say(circle) + std::visit(overloaded{
                                                         [](BaseOnEachDay) { return std::string(); },
                                                         [](BaseOnAdoption) { return std::string(" on adoption"); },
                                                         [](Date day) { return " on " + in_words(day); },
                                                     },
                                                     on);
}

std::string to(Step step) { return " to " + std::string(to_string(step)); }

std::string acts_in_words(const InstrumentsGoal& goal) {
    if (goal.acts() == consents) return "any form of consent";
    return clause_language::say(goal.acts());
}

std::string instruments_in_words(const InstrumentsGoal& goal) {
    std::string words = std::to_string(goal.number()) + (goal.counting() == Counting::further ? " further" : "");
    words += goal.number() == 1 ? " State" : " States";
    if (!std::holds_alternative<Everyone>(goal.by().form())) words += " among " + clause_language::say(goal.by());
    return words + " with " + acts_in_words(goal);
}

}    // namespace

InstrumentsGoal::InstrumentsGoal(int number, Acts acts, Counting counting, Circle by)
    : number_(number), acts_(acts), counting_(counting), by_(std::move(by)) {
    refuse_if(number < 1 || number > InstrumentCount::max_number,
              "an objective of no instrument, or of more than there can be");
    refuse_if(acts_.empty(), "an objective of instruments that names no act");
    refuse_if(!((acts_ & campaigned_for) == acts_), "an objective of acts that are neither signatures nor consents");
    refuse_if(is_out_of_reach(number_, by_), "an objective of more instruments than the States listed");
}

ShareGoal::ShareGoal(Ratio share, Circle of, BaseDay on, Step step)
    : share_(share), of_(std::move(of)), on_(on), step_(step) {
    refuse_if(!is_denominator(of_), "a share of nobody knows whom: name a circle of States that can be counted");
}

UniversalityGoal::UniversalityGoal(Circle of, BaseDay on) : of_(std::move(of)), on_(on) {
    refuse_if(!is_denominator(of_),
              "universality among nobody knows whom: name a circle of States that can be counted");
}

bool is_denominator(const Circle& circle) {
    if (std::holds_alternative<AllStates>(circle.form())) return true;
    if (const auto* any = std::get_if<AnyCircle>(&circle.form()))
        return std::all_of(any->circles().begin(), any->circles().end(), is_denominator);
    if (const auto* other = std::get_if<OtherThan>(&circle.form())) return is_denominator(other->whole());
    return is_bounded(circle);
}

std::string_view kind_of(const Goal& goal) {
    return std::visit(overloaded{
                          [](const InstrumentsGoal&) -> std::string_view { return "instruments"; },
                          [](EntryIntoForceGoal) -> std::string_view { return "entry into force"; },
                          [](const ShareGoal&) -> std::string_view { return "share"; },
                          [](const NamedGoal&) -> std::string_view { return "named"; },
                          [](const UniversalityGoal&) -> std::string_view { return "universality"; },
                      },
                      goal);
}

std::string in_words(const Goal& goal) {
    return std::visit(overloaded{
                          [](const InstrumentsGoal& instruments) { return instruments_in_words(instruments); },
                          [](EntryIntoForceGoal) { return std::string("entry into force"); },
                          [](const ShareGoal& share) {
                              return share_in_words(share.share()) + " " + circle_in_words(share.of(), share.on()) +
                                     to(share.step());
                          },
                          [](const NamedGoal& named) { return clause_language::say(named.states) + to(named.step); },
                          [](const UniversalityGoal& all) {
                              return "universality: " + circle_in_words(all.of(), all.on()) + to(Step::join);
                          },
                      },
                      goal);
}

std::string in_words(const Objective& objective) {
    return in_words(objective.goal) + (objective.deadline ? ", by " + in_words(*objective.deadline) : "");
}

}    // namespace depositary
