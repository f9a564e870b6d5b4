// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"
#include "treaty/language/say.hpp"

#include <optional>
#include <utility>
#include <vector>

namespace depositary::clause_language {

namespace {

void expect_after(Reader& reader) { reader.expect_any({"after", "following", "from"}); }

template <class Kind>
Delay length(const Reader& reader, std::size_t since, int count) {
    return reader.build(since, [&] { return Delay(Kind(count)); });
}

/// After "the first day of the month after": the end of a period, the Nth day, or else the event itself.
Delay month_after_at(Reader& reader, std::size_t since) {
    if (reader.accept("the expiration of") || reader.accept("the expiry of")) {
        reader.skip("a period of");
        const int months = reader.expect_cardinal();
        reader.expect_any({"months", "month"});
        expect_after(reader);
        return length<FirstDayOfMonthAfterMonths>(reader, since, months);
    }
    const std::size_t here = reader.position();
    if (reader.accept("the"))
        if (const std::optional<int> day = reader.accept_ordinal()) {
            reader.expect("day");
            expect_after(reader);
            return length<FirstDayOfMonthAfterDays>(reader, since, *day);
        }
    reader.go_back(here);
    return FirstDayOfNthMonth(1);
}

/// After "the first day of the".
Delay first_day_at(Reader& reader, std::size_t since) {
    if (reader.accept("month")) {
        expect_after(reader);
        return month_after_at(reader, since);
    }
    const int number = reader.expect_ordinal();
    reader.skip("calendar");
    reader.expect("month");
    expect_after(reader);
    return length<FirstDayOfNthMonth>(reader, since, number);
}

/// After "the next".
Delay next_year_day_at(Reader& reader) {
    const YearDay effect = reader.expect_year_day();
    reader.expect("whose preceding");
    const YearDay notice_by = reader.expect_year_day();
    reader.expect("is not before");
    return NextYearDay{effect, notice_by};
}

/// "the 30th day after"
std::optional<Delay> nth_day_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (reader.accept("the"))
        if (const std::optional<int> number = reader.accept_ordinal(); number && reader.accept("day")) {
            expect_after(reader);
            return length<DaysAfter>(reader, here, *number);
        }
    reader.go_back(here);
    return std::nullopt;
}

/// "three months after"
std::optional<Delay> period_at(Reader& reader) {
    const std::size_t here = reader.position();
    const std::optional<int> number = reader.accept_cardinal();
    if (!number) return std::nullopt;
    const bool days = reader.accept_any({"days", "day"});
    const bool months = !days && reader.accept_any({"months", "month", "calendar months"});
    if (!days && !months) reader.expect_any({"years", "year"});
    expect_after(reader);
    if (days) return length<DaysAfter>(reader, here, *number);
    return months ? length<MonthsAfter>(reader, here, *number) : length<YearsAfter>(reader, here, *number);
}

std::optional<Delay> formula_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (reader.accept("the first day of the")) return first_day_at(reader, here);
    if (reader.accept("the next")) return next_year_day_at(reader);
    std::optional<Delay> day = nth_day_at(reader);
    return day ? day : period_at(reader);
}

/// After "the latest of": "(a) the 30th day after, and (b) three months after,"
Delay later_of_at(Reader& reader, std::size_t since) {
    std::vector<Delay> delays;
    while (reader.accept_label(label(0, delays.size()))) {
        const std::optional<Delay> formula = formula_at(reader);
        if (!formula) reader.fail();
        delays.push_back(*formula);
        reader.expect(",");
        reader.skip("and");
    }
    if (delays.empty()) reader.fail();
    return reader.build(since, [&] { return Delay(LaterOf(std::move(delays))); });
}

DelayRead unfixed_at(Reader& reader) {
    const std::size_t here = reader.position();
    if (reader.accept_any({"the latest of", "the later of"})) return {later_of_at(reader, here), false};
    const Delay delay = formula_at(reader).value_or(Immediately{});
    return {delay, std::holds_alternative<FirstDayOfNthMonth>(delay.form())};
}

}    // namespace

DelayRead delay_at(Reader& reader, const std::function<void()>& expect_come) {
    const std::size_t here = reader.position();
    reader.accept("on");
    const std::optional<Date> date = reader.accept_date();
    if (!date) return unfixed_at(reader);
    reader.expect("if");
    expect_come();
    reader.expect("by then");
    reader.skip(",");
    reader.expect("and otherwise");
    reader.accept("on");
    if (const std::size_t again = reader.position(); reader.accept_date())
        reader.refuse(again, "a fixed date, and otherwise another fixed date",
                      "write a delay that counts from the event");
    const DelayRead otherwise = unfixed_at(reader);
    return {reader.build(here, [&] { return Delay(FixedDate(*date, otherwise.delay)); }), otherwise.counts_months};
}

}    // namespace depositary::clause_language
