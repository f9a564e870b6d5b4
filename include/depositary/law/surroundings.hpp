// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace depositary {

class Replay;
namespace detail {
class Successions;
}

/// How far a replay goes. Status on D known on K depends on nothing received after D, except where the law looks back, and on
/// nothing that the register learnt after K (LAW V-01).
struct ReplayOptions {
    std::optional<Date> on{};       ///< the valid date; empty: the whole record
    std::optional<Date> known{};    ///< the knowledge date; empty: everything that the record holds is known
};

/// The replays of the treaties that a treaty looks at, its parent and those that its clauses name, and which State followed which.
class Surroundings {
public:
    Surroundings() = default;
    void add(std::shared_ptr<const Replay> other) { others_.push_back(std::move(other)); }
    [[nodiscard]] const Replay* find(const TreatyKey& treaty) const noexcept;

    /// The amendments to the treaty, where a Party that does not accept one ceases to be one, or may leave for it (LAW T-11).
    void add_amendment(std::shared_ptr<const Replay> amendment) { amendments_.push_back(std::move(amendment)); }
    [[nodiscard]] std::span<const std::shared_ptr<const Replay>> amendments() const noexcept { return amendments_; }

    void set_successions(std::shared_ptr<const detail::Successions> successions) {
        successions_ = std::move(successions);
    }
    /// Null if nobody has worked them out.
    [[nodiscard]] const std::shared_ptr<const detail::Successions>& successions() const noexcept {
        return successions_;
    }

private:
    std::vector<std::shared_ptr<const Replay>> others_;
    std::vector<std::shared_ptr<const Replay>> amendments_;
    std::shared_ptr<const detail::Successions> successions_;
};

/// Registers that are read together, since protocols, amendments and parents look at each other. A treaty that is not among them
/// is looked up in the built-in records.
class Docket {
public:
    Docket() = default;
    Docket& add(std::shared_ptr<const Register> record);
    Docket& add(Register record) { return add(std::make_shared<const Register>(std::move(record))); }
    [[nodiscard]] std::shared_ptr<const Register> find(const TreatyKey& treaty) const;
    /// The register of that treaty, given or built in, as another one sees it; null if there is none, or if it is of another roster.
    [[nodiscard]] std::shared_ptr<const Register> find(const TreatyKey& treaty, const Register& seen_from) const;
    /// Its registers of amendments to that treaty, and those of the built-in records that it does not replace.
    [[nodiscard]] std::vector<std::shared_ptr<const Register>> amendments_to(const TreatyKey& treaty) const;
    /// The same docket with this register, in the place of the one of its treaty if there is one.
    [[nodiscard]] Docket with(const std::shared_ptr<const Register>& record) const;

private:
    std::vector<std::shared_ptr<const Register>> records_;
};

/// The treaties that this one's clauses look at: the parent, and every treaty named in a circle, a condition or a floor.
[[nodiscard]] std::vector<TreatyKey> treaties_looked_at(const Treaty& treaty);

/// The replays that a replay of `record` needs, made once; worth keeping for many replays under the same options.
[[nodiscard]] Surroundings surroundings_of(const Register& record, const Docket& docket = {},
                                           const ReplayOptions& options = {});

}    // namespace depositary
