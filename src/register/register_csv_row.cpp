// SPDX-License-Identifier: BSL-1.0
#include "register/register_csv_row.hpp"

#include "register/csv_words.hpp"

#include <algorithm>

namespace depositary {

namespace {

std::vector<std::string_view> act_words() {
    std::vector<std::string_view> words;
    for (int i = 0; i < number_of_acts; ++i) words.push_back(to_string(static_cast<Act>(i)));
    return words;
}

std::vector<std::string_view> lack_words() {
    std::vector<std::string_view> words;
    for (int i = 0; i < number_of_lacks; ++i) words.push_back(to_string(static_cast<Lack>(i)));
    return words;
}

/// Whether the text is a key that the State has or had; a name is not kept as it was written, a key is.
bool is_key_of(const State& state, std::string_view text) {
    if (state.key.text() == text) return true;
    return std::any_of(state.former_keys.begin(), state.former_keys.end(),
                       [&](const FormerKey& former) { return former.key.text() == text; });
}

}    // namespace

RowReader::RowReader(const csv::Table& table, const RegisterHead& head, const Roster& roster, Problems& problems)
    : table_(table), head_(head), roster_(roster), problems_(problems) {
    read_header();
}

void RowReader::read_header() {
    for (std::size_t i = 0; i < table_.header.size(); ++i) {
        const csv::Field& field = table_.header[i];
        const auto found = std::find(column_names.begin(), column_names.end(), trimmed(field.text));
        if (found == column_names.end() && field.text.find(';') != std::string::npos) {
            problems_.push_back({table_.place(field), "the columns are not separated by commas", in_quotes(field.text),
                                 "save the table with commas between the columns"});
            return;
        }
        if (found == column_names.end()) {
            problems_.push_back({table_.place(field), "a register has no such column", in_quotes(field.text),
                                 cure_among(field.text, {column_names.begin(), column_names.end()})});
            continue;
        }
        auto& where = where_[static_cast<std::size_t>(found - column_names.begin())];
        if (where)
            problems_.push_back(
                {table_.place(field), "a column stands twice", in_quotes(field.text), "keep one of them"});
        else where = i;
    }
    for (const Column column : required_columns)
        if (!where_[index_of(column)])
            problems_.push_back({table_.place(table_.header.front()),
                                 "the column `" + std::string(to_string(column)) + "` is missing",
                                 {},
                                 "a register needs at least state,act,date"});
}

bool RowReader::can_read() const noexcept {
    return std::all_of(required_columns.begin(), required_columns.end(),
                       [this](Column column) { return where_[index_of(column)].has_value(); });
}

const csv::Field& RowReader::cell(Column column) const noexcept {
    const auto& where = where_[index_of(column)];
    return where ? (*row_)[*where] : absent_;
}

std::string_view RowReader::text(Column column) const noexcept { return trimmed(cell(column).text); }

Place RowReader::place(Column column) const { return table_.place(cell(column)); }

void RowReader::complain(Column column, std::string what, std::string cure) {
    problems_.push_back({place(column), std::move(what), in_quotes(text(column)), std::move(cure)});
}

ReadAct RowReader::read(const csv::Row& row) {
    row_ = &row;
    const std::size_t before = problems_.found();
    const Date date = received();
    ReadAct read{.act = {.id = key(Column::id),
                         .state = state(date),
                         .act = act(),
                         .received = date,
                         .done = day(Column::done),
                         .notified = day(Column::notified),
                         .effective = day(Column::effective),
                         .recorded = day(Column::recorded),
                         .target = key(Column::target),
                         .counts = counts(),
                         .lacks = lacks(),
                         .value = cell(Column::value).text,
                         .note = cell(Column::note).text,
                         .source = source()},
                 .intake = intake(),
                 .place = place(Column::act),
                 .target_place = place(Column::target)};
    read.whole = problems_.found() == before;
    return read;
}

std::optional<Date> RowReader::day(Column column) {
    if (text(column).empty()) return std::nullopt;
    const std::optional<Date> date =
        read_day(text(column), "`" + std::string(to_string(column)) + "`", place(column), problems_);
    if (!date || leaves_room(*date)) return date;
    complain(column, "`" + std::string(to_string(column)) + "` is a day of no treaty's time",
             "give a day of the years 1401 to 9000");
    return std::nullopt;
}

Date RowReader::received() {
    if (text(Column::date).empty()) {
        complain(Column::date, "the act has no date", "give the day of its receipt");
        return Date::min();
    }
    return day(Column::date).value_or(Date::min());
}

Act RowReader::act() {
    if (const std::optional<Act> found = parse_act(text(Column::act))) return *found;
    complain(Column::act, "no act has this word", cure_among(text(Column::act), act_words()));
    return Act::communication;
}

std::optional<StateKey> RowReader::state(Date day) {
    const std::string_view name = text(Column::state);
    if (name.empty()) return std::nullopt;
    const std::optional<StateId> found = roster_.find(name, day);
    if (!found) {
        problems_.push_back({place(Column::state),
                             problems_.full() ? std::string() : roster_.unknown(name).what(),
                             {},
                             "write a key or a name of the roster, or extend the roster"});
        return std::nullopt;
    }
    return is_key_of(roster_[*found], name) ? StateKey(name) : roster_.key(*found);
}

std::optional<InstrumentKey> RowReader::key(Column column) {
    const std::string_view id = text(column);
    if (id.empty()) return std::nullopt;
    if (InstrumentKey::is_valid(id)) return InstrumentKey(id);
    complain(column, "an id has a character that ids do not have, or too many",
             "use letters, digits, '-', '_', '.' and '+', at most 64");
    return std::nullopt;
}

std::optional<bool> RowReader::counts() {
    const std::string_view answer = text(Column::counts);
    if (answer.empty()) return std::nullopt;
    if (answer != "yes" && answer != "no")
        complain(Column::counts, "`counts` is neither yes nor no", "write yes or no, or leave it empty");
    return answer == "yes";
}

Lacks RowReader::lacks() {
    Lacks lacks;
    std::string_view rest = text(Column::missing);
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        if (const std::optional<Lack> lack = parse_lack(word)) lacks.insert(*lack);
        else
            complain(Column::missing, "nothing that can be missing is called " + in_quotes(word),
                     cure_among(word, lack_words()));
        rest = trimmed(rest.substr(word.size()));
    }
    return lacks;
}

Intake RowReader::intake() {
    const std::string_view word = text(Column::intake);
    if (word.empty()) return head_.intake;
    if (word != "accepted" && word != "judged")
        complain(Column::intake, "`intake` is neither accepted nor judged",
                 "write accepted or judged, or leave it empty");
    return word == "judged" ? Intake::judged : Intake::accepted;
}

std::string RowReader::source() const {
    const std::string& says = cell(Column::source).text;
    const auto declared = head_.sources.find(says);
    return declared == head_.sources.end() ? says : declared->second;
}

}    // namespace depositary
