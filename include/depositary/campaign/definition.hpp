// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/text/document.hpp>

#include <span>

namespace depositary {

/// The campaign that a document describes (format: docs/campaign-files.md), or everything that is wrong with it.
[[nodiscard]] Result<Campaign> read_campaign(const text::Node& definition);

/// The document that describes the campaign; read_campaign gives an equal campaign back.
[[nodiscard]] text::Node definition_of(const Campaign& campaign);

/// The campaigns that are built into the library, sorted by key; read once, on first use.
[[nodiscard]] std::span<const Campaign> campaigns();
/// The built-in campaign of that key, or null.
[[nodiscard]] const Campaign* find_campaign(const CampaignKey& key);

}    // namespace depositary
