// SPDX-License-Identifier: BSL-1.0
#include "campaign/campaign_fields.hpp"
#include "campaign/words.hpp"

#include <depositary/campaign/definition.hpp>

namespace depositary {

namespace {

using campaign_file::CampaignFields;
using text::Node;

Coalition read_coalition(CampaignFields& root) {
    const Node* table = root.fields().required("coalition");
    if (table == nullptr) return {};
    CampaignFields in(*table, "[coalition]", root.fields().problems());
    Coalition coalition{in.text("name"), in.text("convenor"), in.fields().texts("members")};
    in.fields().finish();
    return coalition;
}

std::optional<Objective> read_one(CampaignFields& in, const Objective*) {
    std::optional<Goal> goal = campaign_file::read_goal(in);
    const std::optional<DateInterval> deadline = in.interval("deadline");
    Evidence evidence = in.evidence();
    if (!goal) return std::nullopt;
    return Objective{std::move(*goal), deadline, std::move(evidence)};
}

std::vector<SupportKind> read_gives(CampaignFields& in) {
    std::vector<SupportKind> gives;
    in.require("gives");
    if (in.fields().texts("gives").empty()) return gives;
    for (const Node& item : in.fields().node("gives")->items()) {
        if (item.kind() != text::NodeKind::string) continue;    // said already
        if (const auto kind = parse_support_kind(item.text())) gives.push_back(*kind);
        else in.complain("gives", item, "use \"staff time\", \"posts\", \"funds\", \"office\" or \"other\"");
    }
    return gives;
}

std::optional<Supporter> read_one(CampaignFields& in, const Supporter*) {
    std::string who = in.fields().required_text("who");
    const std::optional<StateKey> state = in.key<StateKey>("state");
    std::vector<SupportKind> gives = read_gives(in);
    std::string what = in.text("what");
    const Period when = in.period();
    return Supporter{std::move(who), state, std::move(gives), std::move(what), when, in.evidence()};
}

std::optional<Activity> read_one(CampaignFields& in, const Activity*) {
    in.require("kind");
    const std::optional<ActivityKind> kind = in.choice("kind", campaign_file::activity_kinds);
    Activity activity{.kind = kind.value_or(ActivityKind::event), .what = in.fields().required_text("what")};
    activity.when = in.day_or_period();
    activity.states = in.states("states");
    activity.organiser = in.text("organiser");
    activity.outcome = in.text("outcome");
    activity.evidence = in.evidence();
    return kind ? std::optional(std::move(activity)) : std::nullopt;
}

std::optional<Pledge> read_one(CampaignFields& in, const Pledge*) {
    const std::optional<StateKey> state = in.required_key<StateKey>("state");
    const std::optional<Act> act = in.act("act");
    const Beginning made = in.beginning("made");
    const std::optional<DateInterval> by = in.interval("by");
    std::string where = in.fields().required_text("where");
    Evidence evidence = in.evidence();
    if (!state || !act) return std::nullopt;
    return Pledge{*state, *act, made, by, std::move(where), std::move(evidence)};
}

/// The tables of one kind; those that cannot be read are left out, with problems.
template <class Item>
std::vector<Item> read_all(CampaignFields& root, std::string_view key) {
    std::vector<Item> items;
    for (const Node* table : root.fields().tables(key)) {
        CampaignFields in(*table, "[[" + std::string(key) + "]]", root.fields().problems());
        std::optional<Item> item = read_one(in, static_cast<const Item*>(nullptr));
        in.fields().finish();
        if (item) items.push_back(std::move(*item));
    }
    return items;
}

std::optional<CampaignIdentity> read_identity(CampaignFields& root) {
    const std::optional<CampaignKey> key = root.required_key<CampaignKey>("key");
    std::string name = root.fields().required_text("name");
    const std::optional<TreatyKey> treaty = root.required_key<TreatyKey>("treaty");
    const Period period = root.period();
    std::string source = root.fields().required_text("source");
    const std::optional<Certainty> certainty = root.choice("certainty", definition::certainties);
    std::string note = root.text("note");
    Coalition coalition = read_coalition(root);
    if (!key || !treaty) return std::nullopt;
    return CampaignIdentity{*key,
                            std::move(name),
                            *treaty,
                            std::move(coalition),
                            period,
                            std::move(source),
                            certainty.value_or(Certainty::known),
                            std::move(note)};
}

CampaignContent read_content(CampaignFields& root) {
    static_cast<void>(root.fields().required("objective"));
    return CampaignContent{read_all<Objective>(root, "objective"), read_all<Supporter>(root, "supporter"),
                           read_all<Activity>(root, "activity"), read_all<Pledge>(root, "pledge")};
}

/// Where the part that a fault is about stands.
Place place_of(CampaignFields& root, const CampaignFault& fault) {
    if (fault.part == CampaignPart::whole) return root.fields().place();
    return root.fields().tables(to_string(fault.part)).at(fault.index)->place();
}

}    // namespace

Result<Campaign> read_campaign(const Node& definition) {
    Problems problems;
    CampaignFields root(definition, "the campaign", problems);
    std::optional<CampaignIdentity> identity = read_identity(root);
    CampaignContent content = read_content(root);
    root.fields().finish();
    if (!problems.empty() || !identity) return problems;
    for (const CampaignFault& fault : contradictions(*identity, content))
        problems.push_back(Problem{place_of(root, fault), fault.what, {}, {}});
    if (!problems.empty()) return problems;
    return Campaign(std::move(*identity), std::move(content));
}

}    // namespace depositary
