// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/collection.hpp>

#include <depositary/text/embedded.hpp>
#include <depositary/treaty/definition.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace depositary {

namespace {

using Shared = std::shared_ptr<const Treaty>;

bool by_key(const Shared& a, const Shared& b) { return a->key() < b->key(); }

/// The number of letters to change, add or leave out to make one word of the other.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({replaced, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

bool looks_like(std::string_view a, std::string_view b) {
    const std::string_view name = b.substr(0, b.rfind('-'));
    return a.find(name) != std::string_view::npos || b.find(a) != std::string_view::npos || distance(a, b) <= 2;
}

std::string alike(const std::vector<Shared>& treaties, const TreatyKey& key) {
    std::string found;
    for (const Shared& treaty : treaties)
        if (looks_like(key.text(), treaty->key().text())) found += (found.empty() ? "" : ", ") + treaty->key().text();
    return found.empty() ? "" : "; did you mean " + found + "?";
}

std::vector<Shared> built_in() {
    std::vector<Shared> treaties;
    for (const text::EmbeddedDocument& document : text::embedded_documents())
        if (document.path.starts_with("treaties/"))
            treaties.push_back(std::make_shared<const Treaty>(read_treaty(text::unflatten(document)).value()));
    return treaties;
}

}    // namespace

Collection::Collection(std::vector<Shared> treaties) : treaties_(std::move(treaties)) {
    std::sort(treaties_.begin(), treaties_.end(), by_key);
    const auto twice = std::adjacent_find(treaties_.begin(), treaties_.end(),
                                          [](const Shared& a, const Shared& b) { return a->key() == b->key(); });
    if (twice != treaties_.end()) throw InvalidTreaty("two treaties with the key \"" + (*twice)->key().text() + "\"");
}

std::shared_ptr<const Treaty> Collection::find(const TreatyKey& key) const {
    const auto found =
        std::lower_bound(treaties_.begin(), treaties_.end(), key,
                         [](const Shared& treaty, const TreatyKey& wanted) { return treaty->key() < wanted; });
    return found != treaties_.end() && (*found)->key() == key ? *found : nullptr;
}

std::shared_ptr<const Treaty> Collection::at(const TreatyKey& key) const {
    if (Shared treaty = find(key)) return treaty;
    throw UnknownTreaty("no treaty \"" + key.text() + "\" in the collection" + alike(treaties_, key));
}

const Collection& collection() {
    static const Collection built(built_in());
    return built;
}

}    // namespace depositary
