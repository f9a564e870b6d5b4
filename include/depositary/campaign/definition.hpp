// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/roster/roster.hpp>
#include <depositary/text/document.hpp>

#include <functional>
#include <span>
#include <string>

namespace depositary {

/// A table that a campaign file names in [feeds], as its reader found it.
struct Feed {
    std::string file;    ///< what messages call it
    std::string text;    ///< CSV, RFC 4180
};

/// Gives the feed of that name, or what is wrong with it.
using FeedReader = std::function<Result<Feed>(const std::string& name)>;

/// The campaign that a document describes (format: docs/campaign-files.md), or everything that is wrong with it, in the document
/// and in its feeds. Without a reader of feeds, a document that names some is refused. With a roster, States go by their keys or any of
/// their names, and one that it does not have is refused; without, any key is taken as it is.
[[nodiscard]] Result<Campaign> read_campaign(const text::Node& definition, const FeedReader& feeds = {},
                                             const Roster* roster = nullptr);

/// The document that describes the campaign, what came from feeds in tables of its own; read_campaign gives an equal campaign back.
[[nodiscard]] text::Node definition_of(const Campaign& campaign);

/// The campaigns that are built into the library, sorted by key; read once, on first use.
[[nodiscard]] std::span<const Campaign> campaigns();
/// The built-in campaign of that key, or null.
[[nodiscard]] const Campaign* find_campaign(const CampaignKey& key);

}    // namespace depositary
