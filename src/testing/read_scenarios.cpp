// SPDX-License-Identifier: BSL-1.0
#include "read_answers.hpp"
#include "read_register.hpp"

#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/collection.hpp>

#include <algorithm>
#include <set>

namespace depositary {

using definition::ClauseFields;
using scenario::read_day;
using text::Fields;
using text::Node;

namespace {

/// "K-07", "A-03a": a section from A to W, a number of two digits, perhaps a letter.
bool is_rule(std::string_view text) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    return text.size() >= 4 && text.size() <= 5 && text[0] >= 'A' && text[0] <= 'W' && text[1] == '-' &&
           is_digit(text[2]) && is_digit(text[3]) && (text.size() == 4 || (text[4] >= 'a' && text[4] <= 'z'));
}

/// Reads the cases of one file.
class Reader {
public:
    Reader(const TreatyFinder& find, Problems& problems) : problems_(problems), registers_(find, problems) {}

    std::vector<Scenario> read(const Node& document) {
        Fields file(document, "the file", problems_);
        static_cast<void>(file.text("title"));
        static_cast<void>(file.text("note"));
        std::vector<Scenario> found;
        for (const Node* table : file.tables("case")) found.push_back(read_case(*table));
        file.finish();
        if (found.empty() && problems_.empty())
            file.complain(document.place(), "there is no case in the file", {}, "begin one with [[case]]");
        return found;
    }

private:
    Scenario read_case(const Node& table) {
        ClauseFields in(table, "[[case]]", problems_);
        Scenario found;
        found.place = table.place();
        found.id = in.fields().required_text("id");
        if (!found.id.empty() && !ids_.insert(found.id).second)
            in.complain("id", *in.fields().node("id"), "give each case of the file another id");
        found.title = in.text("title");
        found.rules = read_rules(in);
        found.source = in.text("source");
        static_cast<void>(in.text("certainty"));
        static_cast<void>(in.text("note"));
        found.own = registers_.read(in, Intake::judged);
        for (const Node* other : in.fields().tables("beside")) read_beside(*other, found);
        for (const Node* status : in.fields().tables("expect")) read_status(*status, found);
        for (const Node* ruling : in.fields().tables("ruling")) read_ruling(*ruling, found);
        for (const Node* period : in.fields().tables("period")) read_period(*period, found);
        in.fields().finish();
        check_it_asks(found, table);
        return found;
    }

    std::vector<std::string> read_rules(ClauseFields& in) {
        std::vector<std::string> rules = in.fields().texts("rules");
        if (const Node* list = in.fields().node("rules"))
            for (const Node& rule : list->items())
                if (rule.kind() == text::NodeKind::string && !is_rule(rule.text()))
                    in.complain("rules", rule, "write the number of a rule of docs/rules.md, such as \"K-07\"");
        return rules;
    }

    /// A case without anything to expect could not fail; one without a treaty can only count periods.
    void check_it_asks(const Scenario& found, const Node& table) {
        const bool of_treaty = !found.statuses.empty() || !found.rulings.empty() || !found.own.given.empty();
        const auto say = [&](std::string what, std::string cure) {
            problems_.push_back({table.place(), std::move(what), {}, std::move(cure)});
        };
        if (found.statuses.empty() && found.rulings.empty() && found.periods.empty() && problems_.empty())
            say("the case expects nothing", "add [[case.expect]], [[case.ruling]] or [[case.period]]");
        if (of_treaty && found.own.treaty == nullptr && problems_.empty())
            say("the case is about no treaty", "add `treaty`, or a definition as [case.definition]");
    }

    void read_beside(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.beside]]", problems_);
        if (!in.fields().has("definition")) in.require("treaty");
        GivenRegister beside = registers_.read(in, Intake::accepted);
        in.fields().finish();
        if (beside.treaty == nullptr) return;
        if (has_register(found, beside.treaty->key()))
            in.fields().complain(table.place(), "the case has two registers of one treaty", beside.treaty->key().text(),
                                 "write all its acts into one");
        found.beside.push_back(std::move(beside));
    }

    static bool has_register(const Scenario& found, const TreatyKey& treaty) {
        const auto is_of = [&](const GivenRegister& given) {
            return given.treaty != nullptr && given.treaty->key() == treaty;
        };
        return is_of(found.own) || std::any_of(found.beside.begin(), found.beside.end(), is_of);
    }

    /// The treaty of the case that is meant, where it is not the one that the case is about.
    static std::optional<TreatyKey> treaty_of_case(ClauseFields& in, const Scenario& found) {
        std::optional<TreatyKey> treaty = in.key<TreatyKey>("treaty");
        if (!treaty || has_register(found, *treaty)) return treaty;
        in.complain("treaty", *in.fields().node("treaty"), "name a treaty that stands in [[case.beside]]");
        return std::nullopt;
    }

    void read_status(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.expect]]", problems_);
        in.require("on");
        const std::optional<Date> on = read_day(in, "on");
        const std::optional<Date> known = read_day(in, "known");
        const std::optional<TreatyKey> treaty = treaty_of_case(in, found);
        std::vector<Expected> answers = scenario::read_status_answers(table, on, found, problems_);
        if (on) found.statuses.push_back({*on, known, treaty, std::move(answers)});
    }

    void read_ruling(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.ruling]]", problems_);
        std::optional<Instrument> act = registers_.act(in);
        ExpectedRuling expected{.act = act.value_or(scenario::act_of_nobody(Act::event, Date::min()))};
        for (GivenAct& other : registers_.acts(in.fields().tables("with"), Intake::judged))
            expected.with.push_back(std::move(other.act));
        expected.treaty = treaty_of_case(in, found);
        expected.answers = scenario::read_ruling_answers(in.fields(), found, problems_);
        in.fields().finish();
        if (expected.answers.empty() && problems_.empty())
            in.fields().complain(table.place(), "nothing is expected of the ruling", {}, "add `outcome` or `findings`");
        if (act) found.rulings.push_back(std::move(expected));
    }

    void read_period(const Node& table, Scenario& found) {
        ClauseFields in(table, "[[case.period]]", problems_);
        for (const std::string_view key : {"counted", "from", "gives"}) in.require(key);
        const std::optional<Moment> counted = in.sentence("counted", clause_language::read_moment);
        const std::optional<Date> from = read_day(in, "from");
        const std::optional<Date> gives = in.date("gives");
        in.fields().finish();
        if (counted && from && gives)
            found.periods.push_back({counted->delay, *from, Expected{"gives", {}, to_string(*gives), table.place()}});
    }

    Problems& problems_;
    scenario::RegisterReader registers_;
    std::set<std::string> ids_;
};

}    // namespace

std::shared_ptr<const Treaty> find_in_collection(const std::string& key) {
    return TreatyKey::is_valid(key) ? collection().find(TreatyKey(key)) : nullptr;
}

Result<std::vector<Scenario>> read_scenarios(const text::Node& document, const TreatyFinder& find) {
    Problems problems;
    std::vector<Scenario> found = Reader(find, problems).read(document);
    if (!problems.empty()) return problems;
    return found;
}

}    // namespace depositary
