// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/circle.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace depositary {

namespace {

template <class Kind>
bool is(const Circle& circle) {
    return std::holds_alternative<Kind>(circle.form());
}

void refuse_if(bool wrong, const char* why) {
    if (wrong) throw InvalidCircle(why);
}

void check_union(const std::vector<Circle>& circles) {
    refuse_if(circles.size() < 2, "an alternative of fewer than two circles");
    refuse_if(std::any_of(circles.begin(), circles.end(), is<AnyCircle>),
              "an alternative within an alternative: put their circles side by side");
    refuse_if(std::any_of(circles.begin(), circles.end(), is<Everyone>), "an alternative to everyone");
    refuse_if(std::count_if(circles.begin(), circles.end(), is<Listed>) > 1,
              "two lists of names in one alternative: put the names in one list");
    for (auto circle = circles.begin(); circle != circles.end(); ++circle)
        refuse_if(std::find(circle + 1, circles.end(), *circle) != circles.end(),
                  "the same circle twice in one alternative");
}

}    // namespace

Listed::Listed(std::vector<StateKey> states) : states_(std::move(states)) {
    refuse_if(states_.empty(), "a list of no States");
    refuse_if(std::set<StateKey>(states_.begin(), states_.end()).size() != states_.size(), "a State twice in one list");
}

AnyCircle::AnyCircle(std::vector<Circle> circles) : circles_(std::move(circles)) {
    check_union(circles_);
    std::stable_partition(circles_.begin(), circles_.end(), is<Listed>);
}

bool operator==(const AnyCircle& a, const AnyCircle& b) { return a.circles_ == b.circles_; }

OtherThan::OtherThan(Circle whole, Listed excepted) : whole_{std::move(whole)}, excepted_(std::move(excepted)) {
    refuse_if(is<OtherThan>(this->whole()), "an exception from an exception: put the names in one list");
    refuse_if(is<Listed>(this->whole()), "an exception from a list of names: leave the names out of the list");
}

bool operator==(const OtherThan& a, const OtherThan& b) { return a.whole_ == b.whole_ && a.excepted_ == b.excepted_; }

bool operator==(const Circle& a, const Circle& b) { return a.form_ == b.form_; }

bool is_bounded(const Circle& circle) {
    if (const auto* any = std::get_if<AnyCircle>(&circle.form()))
        return std::all_of(any->circles().begin(), any->circles().end(), is_bounded);
    if (const auto* other = std::get_if<OtherThan>(&circle.form())) return is_bounded(other->whole());
    return !is<Everyone>(circle) && !is<OnlyStates>(circle) && !is<AllStates>(circle) && !is<Organizations>(circle);
}

}    // namespace depositary
