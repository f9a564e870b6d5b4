// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/csv.hpp>
#include <depositary/register/register_csv.hpp>

#include "register/csv_words.hpp"
#include "register/register_csv_row.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace depositary {

namespace {

/// More acts than any treaty will have; a table beyond it is a mistake.
constexpr std::size_t most_acts = 100'000;

/// Puts the acts into a register, targets first.
class Assembler {
public:
    Assembler(std::vector<ReadAct> acts, Register& record, Problems& problems)
        : acts_(std::move(acts)), stage_(acts_.size(), Stage::waiting), record_(record), problems_(problems) {}

    void assemble() {
        name_given();
        name_the_rest();
        for (std::size_t i = 0; i < acts_.size(); ++i) add_with_targets(i);
    }

private:
    enum class Stage : std::uint8_t { waiting, on_the_way, done };

    void complain(const Place& place, std::string what, std::string_view found, std::string cure) {
        problems_.push_back({place, std::move(what), in_quotes(found), std::move(cure)});
    }

    void name_given() {
        for (std::size_t i = 0; i < acts_.size(); ++i) {
            const auto& id = acts_[i].act.id;
            if (!id || by_id_.emplace(id->text(), i).second) continue;
            complain(acts_[i].place, "two acts have one id", id->text(), "give each its own");
            acts_[i].whole = false;
        }
    }

    /// State, act and date, and a number if that is not enough: the name that the register itself would give.
    void name_the_rest() {
        std::unordered_map<std::string, int> copies;
        for (std::size_t i = 0; i < acts_.size(); ++i) {
            Instrument& act = acts_[i].act;
            if (act.id || !acts_[i].whole) continue;
            const std::string stem = (act.state ? act.state->text() + "-" : "") + std::string(to_string(act.act)) +
                                     "-" + to_string(act.received);
            std::string id = stem;
            for (int& copy = copies.try_emplace(stem, 1).first->second; !by_id_.emplace(id, i).second;)
                id = stem + "-" + std::to_string(++copy);
            if (InstrumentKey::is_valid(id)) act.id = InstrumentKey(id);
        }
    }

    /// The act that this one is about, if it stands in the table.
    [[nodiscard]] std::optional<std::size_t> target_of(std::size_t i) const {
        const auto& target = acts_[i].act.target;
        if (!target) return std::nullopt;
        const auto found = by_id_.find(target->text());
        if (found == by_id_.end()) return std::nullopt;
        return found->second;
    }

    void add_with_targets(std::size_t i) {
        std::vector<std::size_t> chain;
        for (std::optional<std::size_t> next = i; next && stage_[*next] == Stage::waiting; next = target_of(*next)) {
            stage_[*next] = Stage::on_the_way;
            chain.push_back(*next);
        }
        if (!chain.empty()) check_circle(chain.back());
        for (auto last = chain.rbegin(); last != chain.rend(); ++last) {
            stage_[*last] = Stage::done;
            add(*last);
        }
    }

    void check_circle(std::size_t last) {
        const std::optional<std::size_t> next = target_of(last);
        if (!next || stage_[*next] != Stage::on_the_way) return;
        complain(acts_[last].target_place, "acts name each other as targets in a circle",
                 acts_[last].act.target->text(), "an act can only be about an earlier one");
        acts_[last].whole = false;
    }

    void add(std::size_t i) {
        ReadAct& read = acts_[i];
        const std::optional<std::size_t> target = target_of(i);
        if (read.whole && read.act.target && !target && !record_.find(*read.act.target)) {
            complain(read.target_place, "no act has the id of this target", read.act.target->text(),
                     "name the id of an act of this table, or of one that is read before it");
            read.whole = false;
        }
        if (target && !acts_[*target].whole) read.whole = false;    // it is reported there
        if (read.whole) try_to_add(read);
    }

    void try_to_add(ReadAct& read) {
        try {
            record_.add(read.act, read.intake);
        } catch (const std::invalid_argument& refused) {
            complain(read.place, refused.what(), to_string(read.act.act), "mend this row or leave it out");
            read.whole = false;
        }
    }

    std::vector<ReadAct> acts_;
    std::vector<Stage> stage_;
    std::unordered_map<std::string, std::size_t> by_id_;
    Register& record_;
    Problems& problems_;
};

std::vector<ReadAct> read_rows(const csv::Table& table, const RegisterHead& head, const Roster& roster,
                               Problems& problems) {
    RowReader reader(table, head, roster, problems);
    std::vector<ReadAct> acts;
    if (!reader.can_read()) return acts;
    acts.reserve(table.rows.size());
    for (const csv::Row& row : table.rows) acts.push_back(reader.read(row));
    return acts;
}

}    // namespace

Result<Register> read_register_csv(std::string_view text, std::string file, std::shared_ptr<const Treaty> treaty,
                                   std::shared_ptr<const Roster> roster) {
    return read_register_csv(text, std::move(file), Register(std::move(treaty), std::move(roster)));
}

Result<Register> read_register_csv(std::string_view text, std::string file, Register onto) {
    csv::Limits limits;
    limits.rows = most_acts;
    const Result<csv::Table> table = csv::read(text, std::move(file), limits);
    if (!table) return table.problems();
    Problems problems;
    const RegisterHead head = read_head(*table, problems);
    if (head.until) onto.set_until(std::max(*head.until, onto.until().value_or(*head.until)));
    Assembler(read_rows(*table, head, onto.roster(), problems), onto, problems).assemble();
    if (!problems.empty()) return problems;
    return onto;
}

}    // namespace depositary
