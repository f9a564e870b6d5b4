// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"
#include "treaty/language/say.hpp"

#include <array>
#include <utility>
#include <vector>

namespace depositary::clause_language {

namespace {

void skip_verb(Reader& reader) { reader.expect_any({"is", "are", "has been", "have been", "was", "were"}); }

OrganizationsCount organizations_at(Reader& reader) {
    if (!reader.accept(", an instrument of an organization not being counted")) return OrganizationsCount::counted;
    if (!reader.accept("as additional to those of its member states")) return OrganizationsCount::never_counted;
    return OrganizationsCount::not_additional;
}

/// After "the": "40th instrument of ratification"
struct Counted {
    int number;
    Acts acts;
};

Counted counted_at(Reader& reader) {
    const int number = reader.expect_ordinal();
    return {number, acts_at(reader)};
}

Condition count_of(const Reader& reader, std::size_t since, const Counted& counted, Circle by,
                   OrganizationsCount organizations) {
    return reader.build(
        since, [&] { return Condition(InstrumentCount(counted.number, counted.acts, std::move(by), organizations)); });
}

/// After "the".
Condition count_at(Reader& reader) {
    const std::size_t here = reader.position();
    const Counted counted = counted_at(reader);
    skip_verb(reader);
    reader.expect_any({"deposited", "received"});
    Circle by = reader.accept_any({"by", "from"}) ? circle_at(reader) : Circle();
    const OrganizationsCount organizations = organizations_at(reader);
    return count_of(reader, here, counted, std::move(by), organizations);
}

/// "two thirds", "a majority" (more than one half), "the whole", "7/8", "75 per cent"
struct ShareRead {
    Bound bound;
    Ratio ratio;
};

std::optional<int> denominator_at(Reader& reader) {
    static constexpr std::array<std::string_view, 11> one{"",      "",        "half",   "third", "fourth", "fifth",
                                                          "sixth", "seventh", "eighth", "ninth", "tenth"};
    for (std::size_t i = 2; i < one.size(); ++i)
        if (reader.skip(one.at(i)) || reader.skip(std::string(one.at(i)) + "s")) return static_cast<int>(i);
    if (reader.accept_any({"quarter", "quarters"})) return 4;
    return std::nullopt;
}

/// The share in per cent, exact.
Ratio per_cent(const Reader& reader, std::size_t since, const Amount& amount) {
    std::int64_t whole = 100;
    for (int i = 0; i < amount.decimals; ++i) whole *= 10;
    return reader.build(since, [&] { return Ratio(amount.value, whole); });
}

std::optional<Ratio> share_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (reader.accept("the whole")) return Ratio(1, 1);
    if (const std::optional<Amount> amount = reader.accept_amount(); amount && reader.accept("per cent"))
        return per_cent(reader, here, *amount);
    reader.go_back(here);
    const std::optional<int> numerator = reader.accept_cardinal();
    if (!numerator) return std::nullopt;
    const std::optional<int> denominator = reader.accept("/") ? reader.expect_cardinal() : denominator_at(reader);
    if (denominator) return reader.build(here, [&] { return Ratio(*numerator, *denominator); });
    reader.go_back(here);
    return std::nullopt;
}

std::optional<Bound> bound_at(Reader& reader) {
    if (reader.accept("at least")) return Bound::at_least;
    if (reader.accept("more than")) return Bound::more_than;
    return std::nullopt;
}

BaseDay base_day_at(Reader& reader) {
    if (!reader.accept("as they were on")) return BaseOnEachDay{};
    if (reader.accept_any({"adoption", "the adoption of this treaty"})) return BaseOnAdoption{};
    return reader.expect_date();
}

/// What a condition on deposits says before "by".
struct Deposits {
    std::size_t since;
    Acts acts;
};

/// After "at least two thirds".
Condition fraction_at(Reader& reader, const Deposits& deposits, const ShareRead& share) {
    reader.expect("of");
    Circle of = circle_at(reader);
    const BaseDay day = base_day_at(reader);
    const OrganizationsCount organizations = organizations_at(reader);
    return reader.build(deposits.since, [&] {
        return Condition(FractionDeposited(share.bound, share.ratio, std::move(of), day, deposits.acts, organizations));
    });
}

Condition named_of(Reader& reader, const Deposits& deposits, std::optional<int> number, Circle of) {
    return reader.build(deposits.since,
                        [&] { return Condition(NamedDeposited(number, std::move(of), deposits.acts)); });
}

WeightDeposited::Least least_at(Reader& reader) {
    if (const std::optional<Ratio> share = share_at(reader)) return *share;
    const std::optional<Amount> amount = reader.accept_amount();
    if (!amount) reader.fail();
    reader.expect("units");
    return *amount;
}

/// After "accounting for".
Condition weight_at(Reader& reader, const Deposits& deposits, Circle by) {
    const std::optional<Bound> bound = bound_at(reader);
    if (!bound) reader.fail();
    const WeightDeposited::Least least = least_at(reader);
    reader.expect("of");
    const WeightKey table = reader.expect_key("a table of weights");
    const WeightDating dating =
        reader.accept("as it stands on the day") ? WeightDating::floating : WeightDating::frozen;
    return reader.build(deposits.since, [&] {
        return Condition(WeightDeposited(*bound, least, table, dating, deposits.acts, std::move(by)));
    });
}

/// A circle with its weight; or the whole of a circle, if it is one that began with "all".
Condition circle_or_weight_at(Reader& reader, const Deposits& deposits) {
    const bool whole = reader.peek().text == "all";
    Circle circle = circle_at(reader);
    if (reader.accept("accounting for")) return weight_at(reader, deposits, std::move(circle));
    if (!whole) reader.fail();
    return named_of(reader, deposits, std::nullopt, std::move(circle));
}

/// After "at least" or "more than".
Condition bounded_at(Reader& reader, const Deposits& deposits, Bound bound) {
    if (const std::optional<Ratio> share = share_at(reader)) return fraction_at(reader, deposits, {bound, *share});
    if (bound == Bound::more_than) reader.fail();
    const int number = reader.expect_cardinal();
    reader.accept("of");
    return named_of(reader, deposits, number, circle_at(reader));
}

/// "instruments of ... have been deposited by ..."
Condition deposits_at(Reader& reader) {
    const std::size_t here = reader.position();
    const Deposits deposits{here, acts_at(reader)};
    skip_verb(reader);
    reader.expect_any({"deposited", "received"});
    reader.expect_any({"by", "from"});
    if (reader.accept("all of")) return named_of(reader, deposits, std::nullopt, circle_at(reader));
    if (reader.accept("a majority")) return fraction_at(reader, deposits, {Bound::more_than, Ratio(1, 2)});
    if (const std::optional<Bound> bound = bound_at(reader)) return bounded_at(reader, deposits, *bound);
    return circle_or_weight_at(reader, deposits);
}

/// Takes "; and (b)" before another part of a list, and nothing if none follows.
bool another_part(Reader& reader, const std::vector<std::string_view>& joined_by, const std::string& next) {
    const std::size_t here = reader.position();
    if (reader.accept(";")) {
        for (const std::string_view word : joined_by)
            if (reader.accept(word)) break;
        if (reader.accept_label(next)) return true;
    }
    reader.go_back(here);
    return false;
}

std::vector<Condition> parts_at(Reader& reader, const std::vector<std::string_view>& joined_by, int depth) {
    if (depth >= Condition::max_depth)
        reader.refuse(reader.position() - 1, "conditions nested more than four deep", "join some of them");
    if (!reader.accept_label(label(depth, 0))) reader.fail();
    std::vector<Condition> parts{condition_at(reader, depth + 1)};
    while (parts.size() <= Condition::max_parts && another_part(reader, joined_by, label(depth, parts.size())))
        parts.push_back(condition_at(reader, depth + 1));
    if (parts.size() == 1) reader.fail();
    return parts;
}

template <class List>
Condition list_at(Reader& reader, std::size_t since, std::string_view joined_by, int depth) {
    std::vector<Condition> parts = parts_at(reader, {joined_by}, depth);
    return reader.build(since, [&] { return Condition(List(std::move(parts))); });
}

/// After "at least": "two of the following hold:"
Condition at_least_at(Reader& reader, std::size_t since, int depth) {
    const int number = reader.expect_cardinal();
    reader.expect_any({"of the following hold :", "of the following holds :"});
    std::vector<Condition> parts = parts_at(reader, {"and", "or"}, depth);
    return reader.build(since, [&] { return Condition(AtLeastOf(number, std::move(parts))); });
}

/// "1 July 2027 has passed, unless by the end of that day ..."; "1 January 1992 has come"
Condition date_at(Reader& reader, std::size_t since, Date date, int depth) {
    if (reader.accept_any({"has come", "has arrived"})) return DateReached{date};
    reader.expect("has passed , unless by the end of that day");
    if (const std::size_t here = reader.position(); reader.accept_date())
        reader.refuse(here, "silence is broken by objections and nothing else");
    Condition objections = condition_at(reader, depth);
    return reader.build(since, [&] { return Condition(SilenceUntil(date, std::move(objections))); });
}

Condition in_force_at(Reader& reader) {
    TreatyKey treaty = reader.expect_key("a treaty");
    reader.expect_any({"is in force", "has entered into force"});
    return TreatyInForce{std::move(treaty)};
}

Condition event_at(Reader& reader) {
    EventKey event = reader.expect_key("an event");
    reader.expect_any({"has been recorded", "is recorded"});
    return EventRecorded{std::move(event)};
}

}    // namespace

Condition condition_at(Reader& reader, int depth) {
    const std::size_t here = reader.position();
    if (reader.accept_any({"all of the following hold :", "all of the following holds :"}))
        return list_at<AllOf>(reader, here, "and", depth);
    if (reader.accept_any(
            {"one or more of the following hold :", "any of the following hold :", "any of the following holds :"}))
        return list_at<AnyOf>(reader, here, "or", depth);
    if (reader.accept("at least")) return at_least_at(reader, here, depth);
    if (reader.next_is(TokenKind::key)) return in_force_at(reader);
    if (reader.accept("the event")) return event_at(reader);
    if (reader.accept("the")) return count_at(reader);
    if (const std::optional<Date> date = reader.accept_date()) return date_at(reader, here, *date, depth);
    return deposits_at(reader);
}

Condition deposit_at(Reader& reader) {
    const std::size_t here = reader.position();
    const Counted counted = counted_at(reader);
    Circle by = reader.accept_any({"by", "from"}) ? circle_at(reader) : Circle();
    const OrganizationsCount organizations = organizations_at(reader);
    return count_of(reader, here, counted, std::move(by), organizations);
}

}    // namespace depositary::clause_language
