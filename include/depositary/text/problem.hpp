// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace depositary {

/// Where in an input something stands. Lines and columns count from 1; 0 means "not known".
/// Binary inputs have no lines: they give the offset of a byte, counted from 0.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    std::optional<std::size_t> byte;

    friend bool operator==(const Place&, const Place&) = default;
};

/// "file:line:column", "file:byte 17" or "file", as much as is known.
[[nodiscard]] std::string to_string(const Place& place);

/// One thing that is wrong with an input: what, what was found there, what to do about it.
struct Problem {
    Place place;
    std::string what;
    std::string found;
    std::string cure;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// "file:line:column: what is wrong; found ...; what to do".
[[nodiscard]] std::string to_string(const Problem& problem);

/// What is wrong with an input, in the order of finding. Nobody reads thousands of messages, and a file of outside can ask for
/// millions: of those beyond `most` only the number is kept.
class Problems {
public:
    static constexpr std::size_t most = 100;
    using const_iterator = std::vector<Problem>::const_iterator;
    using iterator = std::vector<Problem>::iterator;

    Problems() = default;
    Problems(std::initializer_list<Problem> problems);

    /// Keeps the problem, or counts it if as many as can be kept are there.
    void push_back(Problem problem);
    /// The same with every problem of another list, and those that it only counted.
    void append(Problems more);

    /// Whether any more will only be counted: it need not be worked out what they say.
    [[nodiscard]] bool full() const noexcept { return kept_.size() >= most; }
    [[nodiscard]] bool empty() const noexcept { return kept_.empty(); }
    /// How many are kept.
    [[nodiscard]] std::size_t size() const noexcept { return kept_.size(); }
    /// How many were only counted.
    [[nodiscard]] std::size_t left_out() const noexcept { return left_out_; }
    [[nodiscard]] std::size_t found() const noexcept { return kept_.size() + left_out_; }

    [[nodiscard]] const Problem& operator[](std::size_t index) const noexcept { return kept_[index]; }
    [[nodiscard]] const Problem& at(std::size_t index) const { return kept_.at(index); }
    [[nodiscard]] const Problem& front() const noexcept { return kept_.front(); }
    [[nodiscard]] const Problem& back() const noexcept { return kept_.back(); }
    [[nodiscard]] const_iterator begin() const noexcept { return kept_.begin(); }
    [[nodiscard]] const_iterator end() const noexcept { return kept_.end(); }
    [[nodiscard]] iterator begin() noexcept { return kept_.begin(); }
    [[nodiscard]] iterator end() noexcept { return kept_.end(); }

    friend bool operator==(const Problems&, const Problems&) = default;

private:
    std::vector<Problem> kept_;
    std::size_t left_out_ = 0;
};

/// Input from outside that cannot be used. It carries every problem that was found, not only the first; its text has a line for
/// each, and one for those that were only counted.
class InputRefused : public std::runtime_error {
public:
    explicit InputRefused(Problems problems);
    explicit InputRefused(Problem problem);

    [[nodiscard]] const Problems& problems() const noexcept { return problems_; }

private:
    Problems problems_;
};

/// What a reader of outside data gives: the value, or all that is wrong with the input.
template <class T>
class Result {
public:
    // A value is a result, and so are problems.
    Result(T value) : content_(std::move(value)) {}                        // NOLINT(google-explicit-constructor)
    Result(Problems problems) : content_(std::move(problems)) {}           // NOLINT(google-explicit-constructor)
    Result(Problem problem) : content_(Problems{std::move(problem)}) {}    // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const noexcept { return std::holds_alternative<T>(content_); }
    explicit operator bool() const noexcept { return ok(); }

    /// The value; throws InputRefused with all problems if there is none.
    [[nodiscard]] const T& value() const& {
        if (!ok()) throw InputRefused(std::get<Problems>(content_));
        return std::get<T>(content_);
    }
    [[nodiscard]] T value() && {
        if (!ok()) throw InputRefused(std::get<Problems>(std::move(content_)));
        return std::get<T>(std::move(content_));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }

    /// Empty if there is a value.
    [[nodiscard]] Problems problems() const { return ok() ? Problems{} : std::get<Problems>(content_); }

private:
    std::variant<T, Problems> content_;
};

}    // namespace depositary
