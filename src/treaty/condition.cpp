// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/condition.hpp>

#include <depositary/text/overloaded.hpp>

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

template <class Kind>
bool is(const Condition& condition) {
    return std::holds_alternative<Kind>(condition.form());
}

void refuse_if(bool wrong, const char* why) {
    if (wrong) throw InvalidCondition(why);
}

void check_acts(Acts acts) {
    refuse_if(acts.empty(), "a condition that waits for no kind of act");
    refuse_if(!((acts & countable) == acts), "a condition that counts acts about other acts");
}

void check_bound(Bound bound, const Ratio& share) {
    refuse_if(bound == Bound::more_than && share == Ratio(1, 1), "more than the whole");
}

std::size_t names_in(const Circle& circle) {
    const auto* list = std::get_if<Listed>(&circle.form());
    return list == nullptr ? 0 : list->states().size();
}

/// A number out of a list of names that can be reached.
void check_names(const Circle& circle, int number, const char* why) {
    const std::size_t names = names_in(circle);
    refuse_if(names != 0 && static_cast<std::size_t>(number) > names, why);
}

void check_parts(const std::vector<Condition>& parts) {
    refuse_if(parts.size() < 2, "a list of fewer than two conditions");
    refuse_if(parts.size() > Condition::max_parts, "a list of more conditions than a clause can letter");
    for (auto part = parts.begin(); part != parts.end(); ++part)
        refuse_if(std::find(part + 1, parts.end(), *part) != parts.end(), "the same condition twice in one list");
}

constexpr Acts objecting{Act::objection, Act::opt_out};

/// Whether the condition counts objections and nothing else.
bool counts_objections(const Condition& condition) {
    const auto only = [](const auto& counting) { return (counting.acts() & objecting) == counting.acts(); };
    const auto all = [](const auto& list) {
        return std::all_of(list.parts().begin(), list.parts().end(), counts_objections);
    };
    return std::visit(overloaded{
                          [&](const InstrumentCount& count) { return only(count); },
                          [&](const FractionDeposited& fraction) { return only(fraction); },
                          [&](const WeightDeposited& weight) { return only(weight); },
                          [&](const NamedDeposited& named) { return only(named); },
                          [](const TreatyInForce&) { return false; },
                          [](const EventRecorded&) { return false; },
                          [](const DateReached&) { return false; },
                          [](const SilenceUntil&) { return false; },
                          [&](const AllOf& list) { return all(list); },
                          [&](const AnyOf& list) { return all(list); },
                          [&](const AtLeastOf& list) { return all(list); },
                      },
                      condition.form());
}

}    // namespace

InstrumentCount::InstrumentCount(int number, Acts acts, Circle by, OrganizationsCount organizations)
    : number_(number), acts_(acts), by_(std::move(by)), organizations_(organizations) {
    refuse_if(number < 1 || number > max_number, "a count of no instrument, or of more than there can be");
    check_acts(acts_);
    check_names(by_, number_, "a count of more instruments than the States listed");
}

FractionDeposited::FractionDeposited(Bound bound, Ratio share, Circle of, BaseDay on, Acts acts,
                                     OrganizationsCount organizations)
    : bound_(bound), share_(share), of_(std::move(of)), on_(on), acts_(acts), organizations_(organizations) {
    check_bound(bound_, share_);
    refuse_if(!is_bounded(of_), "a fraction of everyone");
    check_acts(acts_);
}

WeightDeposited::WeightDeposited(Bound bound, Least least, WeightKey table, WeightDating dating, Acts acts, Circle by)
    : bound_(bound), least_(least), table_(std::move(table)), dating_(dating), acts_(acts), by_(std::move(by)) {
    if (const Ratio* share = std::get_if<Ratio>(&least_)) check_bound(bound_, *share);
    if (const Amount* amount = std::get_if<Amount>(&least_))
        refuse_if(amount->value <= 0 || amount->decimals < 0 || amount->decimals > Amount::max_decimals,
                  "a weight of nothing");
    check_acts(acts_);
}

NamedDeposited::NamedDeposited(std::optional<int> at_least, Circle of, Acts acts)
    : at_least_(at_least), of_(std::move(of)), acts_(acts) {
    refuse_if(!is_bounded(of_), "neither States by name nor a circle of them");
    check_acts(acts_);
    if (!at_least_) return;
    refuse_if(*at_least_ < 1 || *at_least_ > InstrumentCount::max_number,
              "at least none of them, or more than there can be");
    check_names(of_, *at_least_ + 1,
                "at least as many as there are names, or more: leave the number out if all are meant");
}

SilenceUntil::SilenceUntil(Date until, Condition objections) : until_(until), objections_{std::move(objections)} {
    refuse_if(!counts_objections(this->objections()), "silence is broken by objections and nothing else");
}

bool operator==(const SilenceUntil& a, const SilenceUntil& b) {
    return a.until_ == b.until_ && a.objections_ == b.objections_;
}

AllOf::AllOf(std::vector<Condition> parts) : parts_(std::move(parts)) {
    check_parts(parts_);
    refuse_if(std::any_of(parts_.begin(), parts_.end(), is<AllOf>),
              "all of several within all of several: one list says it");
}

bool operator==(const AllOf& a, const AllOf& b) { return a.parts_ == b.parts_; }

AnyOf::AnyOf(std::vector<Condition> parts) : parts_(std::move(parts)) {
    check_parts(parts_);
    refuse_if(std::any_of(parts_.begin(), parts_.end(), is<AnyOf>),
              "one of several within one of several: one list says it");
}

bool operator==(const AnyOf& a, const AnyOf& b) { return a.parts_ == b.parts_; }

AtLeastOf::AtLeastOf(int number, std::vector<Condition> parts) : number_(number), parts_(std::move(parts)) {
    check_parts(parts_);
    refuse_if(number < 2 || static_cast<std::size_t>(number) >= parts_.size(),
              "at least one of several, or all of them: another list says it");
}

bool operator==(const AtLeastOf& a, const AtLeastOf& b) { return a.number_ == b.number_ && a.parts_ == b.parts_; }

bool operator==(const Condition& a, const Condition& b) { return a.form_ == b.form_; }

const std::vector<Condition>& parts_of(const Condition& condition) noexcept {
    static const std::vector<Condition> none;
    if (const auto* list = std::get_if<AllOf>(&condition.form())) return list->parts();
    if (const auto* list = std::get_if<AnyOf>(&condition.form())) return list->parts();
    if (const auto* list = std::get_if<AtLeastOf>(&condition.form())) return list->parts();
    return none;
}

int Condition::depth() const noexcept {
    if (const auto* silence = std::get_if<SilenceUntil>(&form_)) return silence->objections().depth();
    const std::vector<Condition>& parts = parts_of(*this);
    int deepest = -1;
    for (const Condition& part : parts) deepest = std::max(deepest, part.depth());
    return deepest + 1;
}

void Condition::check() const { refuse_if(depth() > max_depth, "conditions nested more than four deep"); }

}    // namespace depositary
