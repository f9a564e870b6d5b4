// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/page.hpp>
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/formats/status_json.hpp>
#include <depositary/register/records.hpp>
#include <depositary/status/status.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/description.hpp>

#include <fmt/format.h>

#include <iostream>

namespace depositary::cli {

namespace {

ListedTreaty listed_treaty(const std::shared_ptr<const Treaty>& treaty) {
    ListedTreaty listed{treaty, std::nullopt, std::nullopt};
    const std::shared_ptr<const Register> record = built_in_record(treaty->key());
    if (!record) return listed;
    const Replay whole = replay(*record);
    listed.in_force_since = whole.entry_into_force().date;
    if (record->until()) listed.parties = whole.parties(*record->until()).size();
    return listed;
}

std::string qualified(const Article& article) {
    std::string text = article.number.empty() ? std::string() : "art. " + article.number;
    if (article.certainty == Certainty::unsure) text += text.empty() ? "unsure" : ", unsure";
    return text;
}

}    // namespace

int list(const Asked& asked) {
    std::vector<ListedTreaty> treaties;
    for (const std::shared_ptr<const Treaty>& treaty : collection().treaties())
        treaties.push_back(listed_treaty(treaty));
    if (asked.json) {
        std::cout << list_json(treaties);
        return 0;
    }
    std::cout << fmt::format("{:<18} {:<10}  {:<14} {:>7}  {}\n", "key", "adopted", "in force since", "parties",
                             "title");
    for (const ListedTreaty& listed : treaties)
        std::cout << fmt::format("{:<18} {:<10}  {:<14} {:>7}  {}\n", listed.treaty->key().text(),
                                 to_string(listed.treaty->identity().adopted),
                                 listed.in_force_since ? to_string(*listed.in_force_since) : "-",
                                 listed.parties ? std::to_string(*listed.parties) : "-",
                                 listed.treaty->identity().title);
    return 0;
}

int show(const Asked& asked) {
    const std::shared_ptr<const Treaty> treaty = treaty_argument(asked.treaty);
    if (asked.json) {
        std::cout << treaty_json(*treaty);
        return 0;
    }
    const TreatyIdentity& identity = treaty->identity();
    std::cout << identity.title << "\n"
              << (identity.place.empty() ? "" : identity.place + ", ") << in_words(identity.adopted) << "\n";
    for (const std::string& depositary : identity.depositaries) std::cout << "depositary: " << depositary << "\n";
    for (const ClauseInWords& clause : in_words(*treaty)) {
        const std::string where = qualified(clause.article);
        std::cout << "\n"
                  << clause.subject << (where.empty() ? "" : " (" + where + ")") << "\n  "
                  << text::wrapped(clause.says, 2) << "\n";
        if (!clause.article.note.empty()) std::cout << "  Note: " << text::wrapped(clause.article.note, 2) << "\n";
    }
    return 0;
}

}    // namespace depositary::cli
