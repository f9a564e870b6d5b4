// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/csv.hpp>
#include <depositary/register/register_csv.hpp>

#include "register/csv_columns.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace depositary {

namespace {

constexpr std::string_view between = ": ";    // the id of a source and its citation

std::string text_of(const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); }

std::string text_of(const std::optional<bool>& answer) {
    if (!answer) return {};
    return *answer ? "yes" : "no";
}

template <class Thing>
std::string text_of(const std::optional<Key<Thing>>& key) {
    return key ? key->text() : std::string();
}

std::string text_of(Lacks lacks) {
    std::string words;
    for (int i = 0; i < number_of_lacks; ++i)
        if (const Lack lack = static_cast<Lack>(i); lacks.contains(lack))
            (words += words.empty() ? "" : " ") += to_string(lack);
    return words;
}

bool one_line(std::string_view text) { return text.find_first_of("\r\n") == std::string_view::npos; }

/// Whether the text stays the same when the blanks around it are cut off.
bool bare(std::string_view text) {
    return !text.empty() && std::string_view(" \t").find(text.front()) == std::string_view::npos &&
           std::string_view(" \t").find(text.back()) == std::string_view::npos;
}

/// The citations of sources that can be said once, at the head, and named by their ids in the rows.
class Sources {
public:
    explicit Sources(const Register& record) {
        std::set<std::string_view> whole;
        for (const Instrument& act : record.instruments()) whole.insert(act.source);
        for (const std::string_view source : whole) declare(source, whole);
    }

    [[nodiscard]] const std::map<std::string_view, std::string_view>& declared() const noexcept { return declared_; }

    [[nodiscard]] std::string cell(std::string_view source) const {
        const std::size_t colon = source.find(between);
        if (colon == std::string_view::npos) return std::string(source);
        const auto found = declared_.find(source.substr(0, colon));
        const bool same = found != declared_.end() && found->second == source.substr(colon + between.size());
        return std::string(same ? source.substr(0, colon) : source);
    }

private:
    void declare(std::string_view source, const std::set<std::string_view>& whole) {
        const std::size_t colon = source.find(between);
        if (colon == std::string_view::npos) return;
        const std::string_view id = source.substr(0, colon);
        const std::string_view citation = source.substr(colon + between.size());
        if (InstrumentKey::is_valid(id) && bare(citation) && one_line(citation) && !whole.contains(id))
            declared_.emplace(id, citation);
    }

    std::map<std::string_view, std::string_view> declared_;
};

class Writer {
public:
    explicit Writer(const Register& record) : record_(record), sources_(record) {
        for (std::uint32_t i = 0; i < record.size(); ++i)
            judged_ += record.entry(EntryIndex(i)).intake == Intake::judged ? 1 : 0;
    }

    std::string write() {
        write_head();
        std::vector<std::vector<std::string>> rows;
        for (std::uint32_t i = 0; i < record_.size(); ++i) rows.push_back(row(EntryIndex(i)));
        const std::vector<Column> columns = used(rows);
        std::vector<std::string> names;
        for (const Column column : columns) names.emplace_back(to_string(column));
        csv::write_row(out_, names);
        for (std::vector<std::string>& cells : rows) write_row(cells, columns);
        return std::move(out_);
    }

private:
    [[nodiscard]] bool all_judged() const noexcept { return judged_ > 0 && judged_ == record_.size(); }
    [[nodiscard]] bool mixed() const noexcept { return judged_ > 0 && judged_ < record_.size(); }

    void write_head() {
        if (record_.until()) comment(head::until, to_string(*record_.until()));
        if (all_judged()) comment(head::judge, "yes");
        for (const auto& [id, citation] : sources_.declared())
            comment(head::source, std::string(id) + std::string(between) + std::string(citation));
    }

    void comment(std::string_view word, const std::string& says) {
        ((((out_ += "# ") += word) += ": ") += says) += '\n';
    }

    /// Every column, in the order of the enumeration.
    [[nodiscard]] std::vector<std::string> row(EntryIndex index) const {
        const Instrument& act = record_.instrument(index);
        const bool judged = record_.entry(index).intake == Intake::judged;
        return {text_of(act.id),
                text_of(act.state),
                std::string(to_string(act.act)),
                to_string(act.received),
                text_of(act.done),
                text_of(act.notified),
                text_of(act.effective),
                text_of(act.recorded),
                text_of(act.target),
                text_of(act.counts),
                text_of(act.lacks),
                !mixed() ? ""
                : judged ? "judged"
                         : "accepted",
                act.value,
                act.note,
                sources_.cell(act.source)};
    }

    /// The columns that say anything, and those that a table must have.
    [[nodiscard]] static std::vector<Column> used(const std::vector<std::vector<std::string>>& rows) {
        std::vector<Column> columns;
        for (std::size_t i = 0; i < column_names.size(); ++i) {
            const auto column = static_cast<Column>(i);
            const bool required = std::count(required_columns.begin(), required_columns.end(), column) > 0;
            if (required || std::any_of(rows.begin(), rows.end(), [i](const auto& row) { return !row[i].empty(); }))
                columns.push_back(column);
        }
        return columns;
    }

    void write_row(std::vector<std::string>& cells, const std::vector<Column>& columns) {
        std::vector<std::string> kept;
        for (const Column column : columns) kept.push_back(std::move(cells[index_of(column)]));
        csv::write_row(out_, kept);
    }

    const Register& record_;
    Sources sources_;
    std::size_t judged_ = 0;
    std::string out_;
};

}    // namespace

std::string write_register_csv(const Register& record) { return Writer(record).write(); }

}    // namespace depositary
