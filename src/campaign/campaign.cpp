// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/campaign.hpp>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace depositary {

namespace {

/// Collects what is wrong with one part after the other.
class Faults {
public:
    void look_at(CampaignPart part, std::size_t index) {
        part_ = part;
        index_ = index;
    }
    void add_if(bool wrong, const char* what) {
        if (wrong) found_.push_back({part_, index_, what});
    }
    [[nodiscard]] std::vector<CampaignFault> take() && { return std::move(found_); }

private:
    CampaignPart part_ = CampaignPart::whole;
    std::size_t index_ = 0;
    std::vector<CampaignFault> found_;
};

/// Whether an item before that one is the same.
template <class Item, class Same = std::equal_to<>>
bool stands_before(const std::vector<Item>& items, std::size_t index, Same same = {}) {
    const auto end = items.begin() + static_cast<std::ptrdiff_t>(index);
    return std::any_of(items.begin(), end, [&](const Item& earlier) { return same(earlier, items[index]); });
}

template <class Item>
bool stands_twice(const std::vector<Item>& items) {
    for (auto item = items.begin(); item != items.end(); ++item)
        if (std::find(item + 1, items.end(), *item) != items.end()) return true;
    return false;
}

void check(Faults& faults, const CampaignIdentity& identity) {
    faults.add_if(identity.name.empty(), "the campaign has no name");
    faults.add_if(identity.source.empty(), "the campaign names no source");
    faults.add_if(identity.coalition.name.empty() && identity.coalition.convenor.empty(),
                  "the campaign has neither a coalition nor a convenor");
    faults.add_if(stands_twice(identity.coalition.members), "a member of the coalition is named twice");
    faults.add_if(ends_before_it_begins(identity.period), "the campaign ends before it begins");
}

bool counts_further(const Objective& objective) {
    const auto* instruments = std::get_if<InstrumentsGoal>(&objective.goal);
    return instruments != nullptr && instruments->counting() == Counting::further;
}

bool is_past_at_start(const Objective& objective, const Period& period) {
    const std::optional<DateInterval> from = known(period.from);
    return from && objective.deadline && objective.deadline->latest() < from->earliest();
}

bool same_aim(const Objective& a, const Objective& b) { return a.goal == b.goal && a.deadline == b.deadline; }

void check(Faults& faults, const std::vector<Objective>& objectives, const Period& period) {
    faults.add_if(objectives.empty(), "the campaign has no objective");
    for (std::size_t i = 0; i < objectives.size(); ++i) {
        faults.look_at(CampaignPart::objective, i);
        faults.add_if(counts_further(objectives[i]) && !known(period.from),
                      "further instruments are counted from the beginning of the campaign, which is not known");
        faults.add_if(is_past_at_start(objectives[i], period), "the deadline lies before the campaign begins");
        faults.add_if(stands_before(objectives, i, same_aim), "the same objective stands twice");
    }
}

bool gives(const Supporter& supporter, SupportKind kind) {
    return std::find(supporter.gives.begin(), supporter.gives.end(), kind) != supporter.gives.end();
}

void check(Faults& faults, const Supporter& supporter) {
    faults.add_if(supporter.who.empty(), "the supporter has no name");
    faults.add_if(supporter.gives.empty(), "the supporter gives nothing");
    faults.add_if(stands_twice(supporter.gives), "a kind of support stands twice");
    faults.add_if(gives(supporter, SupportKind::other) && supporter.what.empty(), "other support is not described");
    faults.add_if(ends_before_it_begins(supporter.when), "the support ends before it begins");
}

bool is_money(const Money& money) { return parse_money(to_string(money)) == money; }

void check(Faults& faults, const Activity& activity) {
    faults.add_if(activity.what.empty(), "the activity is not described");
    faults.add_if(stands_twice(activity.states), "a State is addressed twice");
    faults.add_if(ends_before_it_begins(activity.when), "the activity ends before it begins");
    faults.add_if(activity.cost && !is_money(*activity.cost), "the cost is no amount of money");
}

void check(Faults& faults, const Pledge& pledge) {
    faults.add_if(!campaigned_for.contains(pledge.act), "the act promised is neither a signature nor a consent");
    faults.add_if(pledge.where.empty(), "it is not said where the pledge was made");
    const std::optional<DateInterval> made = known(pledge.made);
    faults.add_if(made && pledge.by && pledge.by->latest() < made->earliest(),
                  "the pledge was made after the day by which it was to be kept");
}

void check(Faults& faults, const Obstacle& obstacle) {
    faults.add_if(obstacle.what.empty(), "the obstacle is not described");
    faults.add_if(ends_before_it_begins(obstacle.when), "the obstacle ends before it begins");
}

void check(Faults& faults, const Expense& expense) {
    faults.add_if(!is_money(expense.amount), "the expense is no amount of money");
    faults.add_if(expense.what.empty(), "it is not said what the money was spent on");
    faults.add_if(ends_before_it_begins(expense.when), "the spending ends before it begins");
}

/// What stands twice, word for word, would be counted twice.
template <class Item>
void check_each(Faults& faults, CampaignPart part, const std::vector<Item>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        faults.look_at(part, i);
        check(faults, items[i]);
        faults.add_if(stands_before(items, i), "the same stands there twice");
    }
}

bool same_State_and_day(const StageReport& a, const StageReport& b) { return a.state == b.state && a.on == b.on; }

/// A State cannot be at two stages on one day; which of them counts would be anybody's guess.
void check_stages(Faults& faults, const std::vector<StageReport>& reports) {
    for (std::size_t i = 0; i < reports.size(); ++i) {
        faults.look_at(CampaignPart::stage, i);
        faults.add_if(stands_before(reports, i, same_State_and_day), "the State has a stage for that day already");
    }
}

std::string all_of(const std::vector<CampaignFault>& faults) {
    std::string text;
    for (const CampaignFault& fault : faults) {
        text += text.empty() ? "" : "; ";
        if (fault.part != CampaignPart::whole)
            text += std::string(to_string(fault.part)) + " " + std::to_string(fault.index + 1) + ": ";
        text += fault.what;
    }
    return text;
}

}    // namespace

Campaign::Campaign(CampaignIdentity identity, CampaignContent content)
    : identity_(std::move(identity)), content_(std::move(content)) {
    const std::vector<CampaignFault> faults = contradictions(identity_, content_);
    if (!faults.empty()) throw InvalidCampaign(all_of(faults));
}

Step step_of(Act act) noexcept { return consents.contains(act) ? Step::join : Step::sign; }

std::vector<Money> money_spent(const Campaign& campaign, Date on) {
    const auto may_have_begun = [&](const Period& when) {
        const std::optional<DateInterval> from = known(when.from);
        return !from || from->earliest() <= on;
    };
    std::vector<Money> amounts;
    for (const Activity& activity : campaign.activities())
        if (activity.cost && may_have_begun(activity.when)) amounts.push_back(*activity.cost);
    for (const Expense& expense : campaign.expenses())
        if (may_have_begun(expense.when)) amounts.push_back(expense.amount);
    return totals(amounts);
}

std::vector<CampaignFault> contradictions(const CampaignIdentity& identity, const CampaignContent& content) {
    Faults faults;
    check(faults, identity);
    check(faults, content.objectives, identity.period);
    check_each(faults, CampaignPart::supporter, content.supporters);
    check_each(faults, CampaignPart::activity, content.activities);
    check_each(faults, CampaignPart::pledge, content.pledges);
    check_stages(faults, content.stages);
    check_each(faults, CampaignPart::obstacle, content.obstacles);
    check_each(faults, CampaignPart::expense, content.expenses);
    return std::move(faults).take();
}

}    // namespace depositary
