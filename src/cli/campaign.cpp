// SPDX-License-Identifier: BSL-1.0
#include <depositary/campaign/campaign_report.hpp>
#include <depositary/campaign/definition.hpp>
#include <depositary/formats/campaign_json.hpp>
#include <depositary/formats/toml.hpp>
#include <depositary/report/campaign_page.hpp>
#include <depositary/report/campaign_text.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include <filesystem>
#include <iostream>

#include "commands.hpp"
#include "inputs.hpp"

namespace depositary::cli {

namespace {

struct Found {
    Campaign campaign;
    std::shared_ptr<const Treaty> treaty;
    std::vector<std::string> files{};    ///< that it was read from
};

/// The feeds of a campaign file, whose names are paths from the folder that it is in. Puts down what it reads.
FeedReader feeds_beside(const std::string& path, std::vector<std::string>& files) {
    return [folder = std::filesystem::path(path).parent_path(), &files](const std::string& name) -> Result<Feed> {
        const std::string file = (folder / name).string();
        files.push_back(file);
        try {
            return Feed{file, read_file(file)};
        } catch (const InputRefused& refused) {
            return refused.problems();
        }
    };
}

/// The treaty of a campaign in the definition file that was given.
std::shared_ptr<const Treaty> treaty_defined_in(const std::string& path, const Campaign& campaign) {
    std::shared_ptr<const Treaty> treaty = treaty_argument(path);
    if (treaty->key() != campaign.treaty())
        throw WrongUsage("--treaty: " + path + " defines \"" + treaty->key().text() + "\", and the campaign is for \"" +
                         campaign.treaty().text() + '"');
    return treaty;
}

/// The campaign in a file, for a treaty of the collection or for the one that was given.
Found read_campaign_file(const std::string& path, const std::string& treaty_given) {
    const text::Node definition = read_toml(read_file(path), path).value();
    std::vector<std::string> files{path};
    Result<Campaign> read = read_campaign(definition, feeds_beside(path, files), built_in_roster().get());
    Problems problems = read.problems();
    problems.append(unknown_states(definition, *built_in_roster()));
    if (!problems.empty()) throw InputRefused(std::move(problems));
    Campaign campaign = std::move(read).value();
    if (!treaty_given.empty()) {
        std::shared_ptr<const Treaty> treaty = treaty_defined_in(treaty_given, campaign);
        return {std::move(campaign), std::move(treaty), std::move(files)};
    }
    try {
        std::shared_ptr<const Treaty> treaty = collection().at(campaign.treaty());
        return {std::move(campaign), std::move(treaty), std::move(files)};
    } catch (const UnknownTreaty& unknown) {
        throw InputRefused(Problem{definition.find("treaty")->place(),
                                   unknown.what(),
                                   {},
                                   "give a key that `depositary list` shows, or --treaty with a definition file"});
    }
}

std::string names_of_built_in() {
    std::string names;
    for (const Campaign& campaign : campaigns()) names += (names.empty() ? "" : ", ") + campaign.key().text();
    return names;
}

/// A campaign that is built in, by its key, or the campaign in a file.
Found campaign_argument(const std::string& key_or_path, const std::string& treaty_given) {
    const bool is_key =
        CampaignKey::is_valid(key_or_path) && !key_or_path.ends_with(".toml") && !std::filesystem::exists(key_or_path);
    if (!is_key) return read_campaign_file(key_or_path, treaty_given);
    const Campaign* built_in = find_campaign(key_or_path);
    if (built_in == nullptr)
        throw WrongUsage('"' + key_or_path + "\" is neither a file nor a campaign that is built in; those are " +
                         names_of_built_in());
    return {*built_in,
            treaty_given.empty() ? collection().at(built_in->treaty()) : treaty_defined_in(treaty_given, *built_in),
            {}};
}

bool is_same_file(const std::string& a, const std::string& b) {
    std::error_code missing;
    if (std::filesystem::equivalent(a, b, missing)) return true;
    const auto place_of = [&](const std::string& file) {
        return std::filesystem::weakly_canonical(std::filesystem::absolute(file), missing);
    };
    return place_of(a) == place_of(b);
}

/// A picture must not take the place of what it is made from, nor of the other.
void refuse_to_overwrite(const Asked& asked, std::vector<std::string> taken) {
    taken.insert(taken.end(), asked.records.begin(), asked.records.end());
    if (!asked.treaty.empty()) taken.push_back(asked.treaty);
    for (const std::string& picture : {asked.html, asked.svg}) {
        if (picture.empty()) continue;
        for (const std::string& file : taken)
            if (is_same_file(file, picture)) throw WrongUsage(picture + " would be overwritten; name another file");
        taken.push_back(picture);
    }
}

/// Writes the page and the charts where they were asked for.
void write_pictures(const Asked& asked, const Campaign& campaign, const CampaignReport& report,
                    const Records& records) {
    if (asked.html.empty() && asked.svg.empty()) return;
    const Status on_the_day = status(*records.record, report.question.on, records.docket, report.question.known);
    if (!asked.html.empty()) write_file(asked.html, campaign_page(campaign, report, on_the_day));
    if (!asked.svg.empty()) write_file(asked.svg, campaign_charts_svg(campaign, report, on_the_day));
}

}    // namespace

int campaign(const Asked& asked) {
    const auto [found, treaty, files] = campaign_argument(asked.campaign, asked.treaty);
    refuse_to_overwrite(asked, files);
    const Records records = records_of(treaty, asked.records);
    const ReportQuestion question{.on = date_argument("--on", asked.on),
                                  .known = optional_date("--known", asked.known),
                                  .since = optional_date("--since", asked.since)};
    if (question.since && *question.since >= question.on) throw WrongUsage("--since must be a day before --on");
    const CampaignReport report = report_on(found, *records.record, question, records.docket);
    write_pictures(asked, found, report, records);
    if (asked.json) std::cout << campaign_json(found, report, *records.record);
    else std::cout << campaign_text(found, report);
    return 0;
}

}    // namespace depositary::cli
