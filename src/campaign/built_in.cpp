// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/text/embedded.hpp>

#include <algorithm>

namespace depositary {

namespace {

std::vector<Campaign> read_built_in() {
    std::vector<Campaign> found;
    for (const text::EmbeddedDocument& document : text::embedded_documents())
        if (document.path.starts_with("campaigns/")) found.push_back(read_campaign(text::unflatten(document)).value());
    std::sort(found.begin(), found.end(), [](const Campaign& a, const Campaign& b) { return a.key() < b.key(); });
    return found;
}

}    // namespace

std::span<const Campaign> campaigns() {
    static const std::vector<Campaign> built_in = read_built_in();
    return built_in;
}

const Campaign* find_campaign(const CampaignKey& key) {
    for (const Campaign& campaign : campaigns())
        if (campaign.key() == key) return &campaign;
    return nullptr;
}

}    // namespace depositary
