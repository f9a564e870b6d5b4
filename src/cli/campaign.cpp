// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/definition.hpp>
#include <depositary/campaign/measure.hpp>
#include <depositary/formats/campaign_json.hpp>
#include <depositary/formats/toml.hpp>
#include <depositary/text/page.hpp>
#include <depositary/treaty/collection.hpp>

#include <filesystem>
#include <iostream>

#include "commands.hpp"
#include "inputs.hpp"

namespace depositary::cli {

namespace {

struct Found {
    Campaign campaign;
    std::shared_ptr<const Treaty> treaty;
};

/// The feeds of a campaign file, whose names are paths from the folder that it is in.
FeedReader feeds_beside(const std::string& path) {
    return [folder = std::filesystem::path(path).parent_path()](const std::string& name) -> Result<Feed> {
        const std::string file = (folder / name).string();
        return Feed{file, read_file(file)};
    };
}

/// The campaign in a file, for a treaty of the collection.
Found read_campaign_file(const std::string& path) {
    const text::Node definition = read_toml(read_file(path), path).value();
    Campaign campaign = read_campaign(definition, feeds_beside(path)).value();
    refuse_unknown_states(definition);
    try {
        std::shared_ptr<const Treaty> treaty = collection().at(campaign.treaty());
        return {std::move(campaign), std::move(treaty)};
    } catch (const UnknownTreaty& unknown) {
        throw InputRefused(
            Problem{definition.find("treaty")->place(), unknown.what(), {}, "give a key that `depositary list` shows"});
    }
}

/// A campaign that is built in, by its key, or the campaign in a file.
Found campaign_argument(const std::string& key_or_path) {
    if (CampaignKey::is_valid(key_or_path) && !std::filesystem::exists(key_or_path))
        if (const Campaign* built_in = find_campaign(key_or_path))
            return {*built_in, collection().at(built_in->treaty())};
    return read_campaign_file(key_or_path);
}

std::string progress_line(const Progress& progress) {
    std::string text(to_string(progress.attainment));
    if (progress.since) text += " since " + in_words(*progress.since);
    if (progress.score)
        text += ": " + std::to_string(progress.score->have) + " of " + std::to_string(progress.score->need);
    if (progress.score && progress.score->to_go() > 0)
        text += ", " + std::to_string(progress.score->to_go()) + " to go";
    if (progress.expected) text += "; expected on " + in_words(*progress.expected);
    if (progress.deadline)
        text += "; deadline " + in_words(progress.deadline->last_day) + " " +
                std::string(to_string(progress.deadline->timing)) + " (" +
                std::to_string(progress.deadline->days_left) + " days left)";
    for (const std::string& fact : progress.missing) text += "; unknown: " + fact;
    return text;
}

void print(const Campaign& campaign, const Measures& measures) {
    std::cout << campaign.identity().name << " on " << in_words(measures.on) << "\n";
    for (std::size_t i = 0; i < measures.objectives.size(); ++i)
        std::cout << "\n"
                  << text::wrapped(in_words(campaign.objectives()[i]), 2) << "\n  "
                  << text::wrapped(progress_line(measures.objectives[i]), 4) << "\n";
    if (!measures.pledges.empty()) std::cout << "\npledges\n";
    for (const PledgeProgress& progress : measures.pledges) {
        const Pledge& pledge = campaign.pledges()[progress.pledge];
        std::cout << "  " << pledge.state.text() << " " << in_words(pledge.act) << ": " << to_string(progress.state)
                  << (progress.done ? " on " + in_words(*progress.done) : std::string()) << "\n";
    }
    if (!measures.findings.empty()) std::cout << "\n";
    for (const CampaignFinding& finding : measures.findings) std::cout << text::wrapped(text_of(finding), 2) << "\n";
}

}    // namespace

int campaign(const Asked& asked) {
    const auto [found, treaty] = campaign_argument(asked.campaign);
    const Records records = records_of(treaty, asked.records);
    const Measures measures = measure(found, *records.record, date_argument("--on", asked.on), records.docket);
    if (asked.json) std::cout << campaign_json(found, measures, records.record->roster());
    else print(found, measures);
    return 0;
}

}    // namespace depositary::cli
