// SPDX-License-Identifier: BSL-1.0
#include <depositary/roster/weights.hpp>

#include <algorithm>
#include <map>
#include <optional>

namespace depositary {

namespace {

/// A decimal number: all its digits as one whole number, and how many of them stood after the point.
struct Decimal {
    std::int64_t digits = 0;
    int decimals = 0;
};

constexpr std::size_t most_digits = 15;

std::string_view trim(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Decimal> parse_decimal(std::string_view text) {
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view{};
    if (!all_digits(whole) || (point < text.size() && !all_digits(fraction))) return std::nullopt;
    if (whole.size() + fraction.size() > most_digits) return std::nullopt;
    return Decimal{std::stoll(std::string(whole) + std::string(fraction)), static_cast<int>(fraction.size())};
}

std::optional<std::int64_t> scaled(Decimal number, int decimals) {
    for (; number.decimals < decimals; ++number.decimals) {
        if (number.digits > 999'999'999'999'999) return std::nullopt;
        number.digits *= 10;
    }
    return number.digits;
}

/// Reads line after line, and notes what each is.
class Reader {
public:
    Reader(std::string_view text, const std::string& file) : rest_(text), file_(file) {}

    Result<WeightList> read() {
        constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
        if (rest_.starts_with(byte_order_mark)) rest_.remove_prefix(byte_order_mark.size());
        while (!rest_.empty()) read_line(next_line());
        if (!header_seen_)
            complain(0, "the table has no header", {}, "write state,value or state,value,note above the rows");
        if (!problems_.empty()) return problems_;
        return finish();
    }

private:
    struct RawRow {
        std::string state;
        Decimal value;
        std::size_t line;
    };

    std::string_view next_line() {
        const std::size_t end = std::min(rest_.find('\n'), rest_.size());
        const std::string_view line = rest_.substr(0, end);
        rest_.remove_prefix(std::min(end + 1, rest_.size()));
        ++line_;
        return trim(line);
    }

    void read_line(std::string_view line) {
        if (line.empty()) return;
        if (line.front() == '#') read_comment(trim(line.substr(1)));
        else if (!header_seen_) read_header(line);
        else read_row(line);
    }

    /// "key: value"; any other comment is for people.
    void read_comment(std::string_view comment) {
        const std::size_t colon = comment.find(':');
        if (colon == std::string_view::npos) return;
        const auto [field, is_new] =
            fields_.emplace(comment.substr(0, colon), Field{std::string(trim(comment.substr(colon + 1))), line_});
        if (!is_new) complain(line_, "`" + field->first + "` is given twice", std::string(comment), "keep one");
    }

    void read_header(std::string_view line) {
        header_seen_ = true;
        if (line != "state,value" && line != "state,value,note")
            complain(line_, "no header of a table of weights", std::string(line),
                     "write state,value or state,value,note");
    }

    void read_row(std::string_view line) {
        const std::size_t comma = line.find(',');
        if (comma == std::string_view::npos)
            return complain(line_, "a row without a value", std::string(line),
                            "write the State, a comma and the value");
        const std::string_view after = line.substr(comma + 1);
        const std::string_view number = trim(after.substr(0, after.find(',')));
        const auto value = parse_decimal(number);
        if (!value)
            return complain(line_, "no weight", std::string(number),
                            "write a decimal number of at most 15 digits, such as 17.89");
        rows_.push_back({std::string(trim(line.substr(0, comma))), *value, line_});
    }

    struct Field {
        std::string value;
        std::size_t line;
    };

    const Field& field(const std::string& name) {
        static const Field missing{};
        const auto found = fields_.find(name);
        if (found != fields_.end() && !found->second.value.empty()) return found->second;
        complain(0, "the table lacks `" + name + "`", {}, "add a line \"# " + name + ": ...\" at the top");
        return missing;
    }

    bool read_frozen() {
        const Field& frozen = field("frozen");
        if (!frozen.value.empty() && frozen.value != "yes" && frozen.value != "no")
            complain(frozen.line, "`frozen` must be yes or no", frozen.value, {});
        return frozen.value != "no";
    }

    Decimal read_total(const Field& total) {
        const auto value = parse_decimal(total.value);
        if (!value && !total.value.empty()) complain(total.line, "`total` must be a decimal number", total.value, {});
        return value.value_or(Decimal{});
    }

    std::string read_key() {
        const Field& key = field("key");
        if (WeightKey::is_valid(key.value)) return key.value;
        if (!key.value.empty())
            complain(key.line, "no key", key.value, "use letters, digits, '-', '_', '.' and '+', at most 64");
        return "unknown";
    }

    Result<WeightList> finish() {
        const Field& total_field = field("total");
        const Decimal total = read_total(total_field);
        WeightTable table{.key = read_key(),
                          .name = field("name").value,
                          .unit = field("unit").value,
                          .decimals = decimals(total),
                          .frozen = read_frozen(),
                          .source = field("source").value,
                          .certainty = field("certainty").value};
        table.total = exact(total, table.decimals, total_field.line);
        std::vector<WeightList::Row> rows;
        for (const RawRow& row : rows_)
            rows.push_back({row.state, exact(row.value, table.decimals, row.line), place(row.line)});
        if (!problems_.empty()) return problems_;
        return WeightList{std::move(table), std::move(rows), place(1)};
    }

    /// As many as the most exact of the numbers has.
    [[nodiscard]] int decimals(Decimal total) const {
        int most = total.decimals;
        for (const RawRow& row : rows_) most = std::max(most, row.value.decimals);
        return most;
    }

    std::int64_t exact(Decimal number, int decimals, std::size_t line) {
        const auto value = scaled(number, decimals);
        if (!value)
            complain(line, "the number has too many digits beside the others of the table", {}, "round them alike");
        return value.value_or(0);
    }

    [[nodiscard]] Place place(std::size_t line) const { return Place{file_, line, 0, std::nullopt}; }

    void complain(std::size_t line, std::string what, std::string found, std::string cure) {
        problems_.push_back(Problem{place(line), std::move(what), std::move(found), std::move(cure)});
    }

    std::string_view rest_;
    std::string file_;
    std::size_t line_ = 0;
    bool header_seen_ = false;
    std::map<std::string, Field, std::less<>> fields_;
    std::vector<RawRow> rows_;
    Problems problems_;
};

}    // namespace

Result<WeightList> read_weights(std::string_view text, const std::string& file) { return Reader(text, file).read(); }

}    // namespace depositary
