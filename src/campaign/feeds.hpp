// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "campaign/campaign_fields.hpp"

#include <depositary/campaign/definition.hpp>
#include <depositary/register/csv.hpp>

#include <map>
#include <string>
#include <vector>

namespace depositary::campaign_file {

/// The tables that a campaign file names in [feeds], each row as the table of a campaign file that it stands for.
class Feeds {
public:
    /// Reads all of them; problems go to those of the campaign file.
    Feeds(CampaignFields& root, const FeedReader& reader);

    /// In the order of the feed; empty if there is none for that part.
    [[nodiscard]] const std::vector<text::Node>& rows_of(CampaignPart part) { return rows_[part]; }

private:
    std::map<CampaignPart, std::vector<text::Node>> rows_;
};

}    // namespace depositary::campaign_file
