// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/treaty.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// A key that no treaty of the collection has.
class UnknownTreaty : public std::out_of_range {
public:
    using std::out_of_range::out_of_range;
};

/// Treaties by key, sorted by it. Immutable once built; treaties are shared, so a copy is cheap.
class Collection {
public:
    /// Throws InvalidTreaty if two of them have the same key.
    explicit Collection(std::vector<std::shared_ptr<const Treaty>> treaties);

    [[nodiscard]] std::shared_ptr<const Treaty> find(const TreatyKey& key) const;
    /// Throws UnknownTreaty, naming the keys that look alike.
    [[nodiscard]] std::shared_ptr<const Treaty> at(const TreatyKey& key) const;
    [[nodiscard]] const std::vector<std::shared_ptr<const Treaty>>& treaties() const noexcept { return treaties_; }

private:
    std::vector<std::shared_ptr<const Treaty>> treaties_;
};

/// The treaties that are built into the library, read once, on first use.
[[nodiscard]] const Collection& collection();

}    // namespace depositary
