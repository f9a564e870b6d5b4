// SPDX-License-Identifier: BSL-1.0
#include "campaign/campaign_fields.hpp"
#include "campaign/feeds.hpp"

#include <depositary/campaign/definition.hpp>

#include <map>
#include <utility>

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

/// Reads the parts of a campaign from its own tables and from its feeds, and remembers where each stood.
class PartsReader {
public:
    PartsReader(CampaignFields& root, const FeedReader& feeds) : root_(root), feeds_(root, feeds) {}

    CampaignContent read() {
        static_cast<void>(root_.fields().required("objective"));
        return CampaignContent{.objectives = read_all<Objective>(CampaignPart::objective),
                               .supporters = read_all<Supporter>(CampaignPart::supporter),
                               .activities = read_all<Activity>(CampaignPart::activity),
                               .pledges = read_all<Pledge>(CampaignPart::pledge),
                               .stages = read_all<StageReport>(CampaignPart::stage),
                               .obstacles = read_all<Obstacle>(CampaignPart::obstacle),
                               .expenses = read_all<Expense>(CampaignPart::expense)};
    }

    /// Where the part that a fault is about stands.
    [[nodiscard]] Place place_of(const CampaignFault& fault) const {
        const auto found = places_.find(fault.part);
        return found == places_.end() ? root_.fields().place() : found->second.at(fault.index);
    }

private:
    template <class Item>
    std::optional<Item> read_one(const Node& table, const std::string& name) {
        CampaignFields in(table, name, root_.fields().problems(), root_.roster());
        std::optional<Item> item = campaign_file::read_part<Item>(in);
        in.fields().finish();
        return item;
    }

    /// Those that cannot be read are left out, with problems.
    template <class Item>
    std::vector<Item> read_all(CampaignPart part) {
        std::vector<Item> items;
        const auto take = [&](const Node& table, const std::string& name) {
            std::optional<Item> item = read_one<Item>(table, name);
            if (!item) return;
            items.push_back(std::move(*item));
            places_[part].push_back(table.place());
        };
        const std::string key(to_string(part));
        for (const Node* table : root_.fields().tables(key)) take(*table, "[[" + key + "]]");
        for (const Node& row : feeds_.rows_of(part)) take(row, "the row");
        return items;
    }

    CampaignFields& root_;
    campaign_file::Feeds feeds_;
    std::map<CampaignPart, std::vector<Place>> places_;
};

}    // namespace

Result<Campaign> read_campaign(const Node& definition, const FeedReader& feeds, const Roster* roster) {
    Problems problems;
    CampaignFields root(definition, "the campaign", problems, roster);
    std::optional<CampaignIdentity> identity = read_identity(root);
    PartsReader parts(root, feeds);
    CampaignContent content = parts.read();
    root.fields().finish();
    if (!problems.empty() || !identity) return problems;
    for (const CampaignFault& fault : contradictions(*identity, content))
        problems.push_back(Problem{parts.place_of(fault), fault.what, {}, {}});
    if (!problems.empty()) return problems;
    return Campaign(std::move(*identity), std::move(content));
}

}    // namespace depositary
