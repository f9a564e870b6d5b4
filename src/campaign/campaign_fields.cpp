// SPDX-License-Identifier: BSL-1.0
#include "campaign/campaign_fields.hpp"

#include "campaign/words.hpp"

namespace depositary::campaign_file {

using text::NodeKind;

bool CampaignFields::says_unknown(std::string_view key) {
    const text::Node* node = fields().node(key);
    return node != nullptr && node->kind() == NodeKind::string && node->text() == unknown_date;
}

std::optional<DateInterval> CampaignFields::interval(std::string_view key) {
    const text::Node* node = fields().node(key);
    if (node == nullptr) return std::nullopt;
    const std::optional<DateInterval> date = parse_interval(node->text());
    if (!date) complain(key, *node, "write a date as 1997-12-03, \"1997-12\", \"1997\" or \"1997-12-03/1998-01-15\"");
    return date;
}

Beginning CampaignFields::beginning(std::string_view key) {
    require(key);
    if (says_unknown(key)) return Unknown{};
    const std::optional<DateInterval> date = interval(key);
    return date ? Beginning(*date) : Beginning();
}

End CampaignFields::end(std::string_view key) {
    if (says_unknown(key)) return Unknown{};
    const std::optional<DateInterval> date = interval(key);
    return date ? End(*date) : End();
}

Period CampaignFields::period() {
    const Beginning from = beginning("from");
    return Period{from, end("until")};
}

Period CampaignFields::day_or_period() {
    if (!fields().has("on")) return period();
    for (const std::string_view key : {"from", "until"})
        if (const text::Node* node = fields().node(key))
            fields().complain(node->place(), fields().name() + " has both `on` and `" + std::string(key) + "`", {},
                              "keep `on`, or `from` and `until`");
    if (says_unknown("on")) return Period{Unknown{}, Unknown{}};
    const std::optional<DateInterval> date = interval("on");
    return date ? within(*date) : Period{};
}

std::optional<StateKey> CampaignFields::state_at(std::string_view key, const text::Node& node) {
    if (roster_ != nullptr) {
        if (const std::optional<StateId> state = roster_->find(node.text())) return roster_->key(*state);
        fields().complain(node.place(), roster_->unknown(node.text()).what());
    } else {
        if (StateKey::is_valid(node.text())) return StateKey(node.text());
        complain(key, node, "use keys of States such as \"CAN\"");
    }
    return std::nullopt;
}

std::optional<StateKey> CampaignFields::state(std::string_view key) {
    return fields().text(key) ? state_at(key, *fields().node(key)) : std::nullopt;
}

std::vector<StateKey> CampaignFields::states(std::string_view key) {
    std::vector<StateKey> states;
    if (fields().texts(key).empty()) return states;
    for (const text::Node& item : fields().node(key)->items()) {
        if (item.kind() != NodeKind::string) continue;    // said already
        if (std::optional<StateKey> state = state_at(key, item)) states.push_back(std::move(*state));
    }
    return states;
}

std::optional<Act> CampaignFields::act(std::string_view key) {
    const std::string word = fields().required_text(key);
    if (word.empty()) return std::nullopt;
    const std::optional<Act> act = parse_act(word);
    if (!act) complain(key, *fields().node(key), "use an act word such as \"ratification\" or \"accession\"");
    return act;
}

std::optional<Money> CampaignFields::money(std::string_view key) {
    const std::optional<std::string> written = fields().text(key);
    if (!written) return std::nullopt;
    std::optional<Money> money = parse_money(*written);
    if (!money) complain(key, *fields().node(key), "write an amount and a currency as \"12500.50 CHF\"");
    return money;
}

Evidence CampaignFields::evidence() {
    std::string source = text("source");
    const std::optional<Certainty> certainty = choice("certainty", definition::certainties);
    return Evidence{std::move(source), certainty, text("note")};
}

}    // namespace depositary::campaign_file
