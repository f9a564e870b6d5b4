// SPDX-License-Identifier: BSL-1.0
#include "treaty/walk.hpp"

namespace depositary::detail {

namespace {

/// The circle that a condition itself names; null for kinds that name none.
const Circle* circle_of(const Condition& condition) {
    if (const auto* count = as<InstrumentCount>(condition)) return &count->by();
    if (const auto* fraction = as<FractionDeposited>(condition)) return &fraction->of();
    if (const auto* weight = as<WeightDeposited>(condition)) return &weight->by();
    if (const auto* named = as<NamedDeposited>(condition)) return &named->of();
    return nullptr;
}

}    // namespace

void for_each_condition(const Condition& condition, const std::function<void(const Condition&)>& f) {
    f(condition);
    if (const auto* silence = as<SilenceUntil>(condition)) for_each_condition(silence->objections(), f);
    for (const Condition& part : parts_of(condition)) for_each_condition(part, f);
}

void for_each_circle(const Circle& circle, const std::function<void(const Circle&)>& f) {
    f(circle);
    if (const auto* other = as<OtherThan>(circle)) for_each_circle(other->whole(), f);
    if (const auto* any = as<AnyCircle>(circle))
        for (const Circle& part : any->circles()) for_each_circle(part, f);
}

void for_each_circle_of(const Condition& condition, const std::function<void(const Circle&)>& f) {
    for_each_condition(condition, [&](const Condition& part) {
        if (const Circle* circle = circle_of(part)) for_each_circle(*circle, f);
    });
}

}    // namespace depositary::detail
