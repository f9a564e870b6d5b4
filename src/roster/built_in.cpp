// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/read_roster.hpp>
#include <depositary/text/embedded.hpp>

namespace depositary {

namespace {

bool is_below(std::string_view path, std::string_view folder) { return path.substr(0, folder.size()) == folder; }

Roster read_built_in() {
    std::vector<text::Node> documents;
    for (const text::EmbeddedDocument& document : text::embedded_documents())
        if (is_below(document.path, "roster/")) documents.push_back(text::unflatten(document));
    std::vector<WeightList> weights;
    for (const text::EmbeddedText& table : text::embedded_texts())
        if (is_below(table.path, "roster/weights/"))
            weights.push_back(read_weights(text::join(table), "data/" + std::string(table.path)).value());
    return read_roster(documents, weights).value();
}

}    // namespace

std::shared_ptr<const Roster> built_in_roster() {
    static const auto roster = std::make_shared<const Roster>(read_built_in());
    return roster;
}

}    // namespace depositary
