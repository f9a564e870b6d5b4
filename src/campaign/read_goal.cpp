// SPDX-License-Identifier: BSL-1.0
#include "campaign/campaign_fields.hpp"
#include "campaign/words.hpp"

#include <algorithm>
#include <charconv>

namespace depositary::campaign_file {

namespace {

using clause_language::read_circle;

/// The value, or a problem at the table if its parts make no sense together.
template <class Make>
std::optional<Goal> build(CampaignFields& in, Make make) {
    try {
        return Goal(make());
    } catch (const std::invalid_argument& wrong) {
        in.fields().complain(in.fields().place(), in.fields().name() + " makes no sense: " + wrong.what());
        return std::nullopt;
    }
}

std::optional<Circle> required_circle(CampaignFields& in, std::string_view key) {
    in.require(key);
    return in.sentence<Circle>(key, read_circle);
}

std::optional<std::int64_t> parse_number(std::string_view digits) {
    std::int64_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    return error == std::errc{} && stop == end ? std::optional(number) : std::nullopt;
}

/// A number that no objective can have is kept as one that none can have.
std::optional<int> whole_number(CampaignFields& in, std::string_view key) {
    const std::optional<std::int64_t> number = in.fields().integer(key);
    constexpr std::int64_t too_many = InstrumentCount::max_number + 1;
    return number ? std::optional(static_cast<int>(std::clamp<std::int64_t>(*number, 0, too_many))) : std::nullopt;
}

std::optional<Ratio> parse_share(std::string_view text) {
    if (text == "all") return Ratio(1, 1);
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const std::optional<std::int64_t> part = parse_number(text.substr(0, slash));
    const std::optional<std::int64_t> whole = parse_number(text.substr(slash + 1));
    if (!part || !whole || *part <= 0 || *part > *whole || *whole > 1'000'000) return std::nullopt;
    return Ratio(*part, *whole);
}

std::optional<Ratio> required_share(CampaignFields& in) {
    const std::string text = in.fields().required_text("share");
    if (text.empty()) return std::nullopt;
    const std::optional<Ratio> share = parse_share(text);
    if (!share) in.complain("share", *in.fields().node("share"), "write it as \"2/3\", or \"all\"");
    return share;
}

/// Absent: each day.
std::optional<BaseDay> base_day(CampaignFields& in) {
    const text::Node* node = in.fields().node("on");
    if (node == nullptr || node->text() == each_day) return BaseDay(BaseOnEachDay{});
    if (node->text() == adoption) return BaseDay(BaseOnAdoption{});
    if (const std::optional<Date> day = parse_date(node->text())) return BaseDay(*day);
    in.complain("on", *node, "write a date, \"each day\" or \"adoption\"");
    return std::nullopt;
}

Step step(CampaignFields& in) { return in.choice("step", steps).value_or(Step::join); }

std::optional<Goal> read_instruments(CampaignFields& in) {
    in.require("number");
    const std::optional<int> number = whole_number(in, "number");
    const Acts acts = in.fields().has("acts") ? in.acts("acts") : consents;
    const Counting counting = in.choice("counting", countings).value_or(Counting::total);
    const bool has_circle = in.fields().has("by");
    const std::optional<Circle> by = in.sentence<Circle>("by", read_circle);
    if (!number || (has_circle && !by)) return std::nullopt;
    return build(in, [&] { return InstrumentsGoal(*number, acts, counting, by.value_or(Circle())); });
}

std::optional<Goal> read_share(CampaignFields& in) {
    const std::optional<Ratio> share = required_share(in);
    const std::optional<Circle> of = required_circle(in, "of");
    const std::optional<BaseDay> on = base_day(in);
    const Step wanted = step(in);
    if (!share || !of || !on) return std::nullopt;
    return build(in, [&] { return ShareGoal(*share, *of, *on, wanted); });
}

std::optional<Goal> read_named(CampaignFields& in) {
    in.require("states");
    std::vector<StateKey> states = in.states("states");
    const Step wanted = step(in);
    return build(in, [&] { return NamedGoal{Listed(std::move(states)), wanted}; });
}

std::optional<Goal> read_universality(CampaignFields& in) {
    const std::optional<Circle> of = required_circle(in, "of");
    in.require("on");
    const std::optional<BaseDay> on = base_day(in);
    if (!of || !on) return std::nullopt;
    return build(in, [&] { return UniversalityGoal(*of, *on); });
}

using ReadGoal = std::optional<Goal> (*)(CampaignFields&);

constexpr std::array<Word<ReadGoal>, 5> kinds{{
    {read_instruments, "instruments"},
    {[](CampaignFields&) { return std::optional<Goal>(EntryIntoForceGoal{}); }, "entry into force"},
    {read_share, "share"},
    {read_named, "named"},
    {read_universality, "universality"},
}};

}    // namespace

std::optional<Goal> read_goal(CampaignFields& in) {
    in.require("kind");
    const std::optional<ReadGoal> read = in.choice("kind", kinds);
    return read ? (*read)(in) : std::nullopt;
}

}    // namespace depositary::campaign_file
