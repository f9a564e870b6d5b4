// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include <optional>

#include "catch.hpp"
#include "treaty/random_clauses.hpp"

using namespace depositary;
using text::Node;
using text::NodeKind;

namespace {

const Place marked{"broken.toml", 17, 12, std::nullopt};

Node text_at(std::string text) { return Node::scalar(NodeKind::string, std::move(text), marked); }
Node number_at(std::string digits) { return Node::scalar(NodeKind::integer, std::move(digits), marked); }
Node date_at(std::string iso) { return Node::scalar(NodeKind::date, std::move(iso), marked); }

/// The table with the value at the end of the path "signature.from" replaced, added, or taken away.
Node edited(const Node& table, std::string_view path, const std::optional<Node>& value) {
    const std::string_view key = path.substr(0, path.find('.'));
    const bool last = key.size() == path.size();
    std::vector<Node::Entry> entries;
    const Node* old = table.find(key);
    for (const Node::Entry& entry : table.entries())
        if (entry.key != key) entries.push_back(entry);
    if (!last)
        entries.push_back(
            {std::string(key), edited(old == nullptr ? Node::table({}) : *old, path.substr(key.size() + 1), value)});
    else if (value) entries.push_back({std::string(key), *value});
    return Node::table(std::move(entries), table.place());
}

Node good() { return definition_of(*collection().at("mine-ban-1997")); }

Problems problems_of(const Node& definition) { return read_treaty(definition).problems(); }

/// Clauses that use every field there is.
FinalClauses everything() {
    const Article article{"17(1)", Certainty::unsure, "a note"};
    const Acts acts{Act::ratification, Act::accession};
    const EntryIntoForceClause clause{article,
                                      DaysAfter(90),
                                      InstrumentCount(40, acts, Everyone{}, OrganizationsCount::never_counted),
                                      {on(2005, 1, 1)}};
    FinalClauses all;
    all.participation = {article, MembersOf{"un"}, Listed({"CHE"}), true};
    all.signature = SignatureClause{article,
                                    on(2000, 7, 1),
                                    on(2001, 6, 30),
                                    {{"Geneva", on(2000, 7, 1), on(2000, 7, 31)}, {"New York", on(2000, 8, 1), {}}}};
    all.consent = ConsentClause{article, acts, true};
    all.accession = AccessionClause{article, AccessionOpens::by_decision, std::nullopt, EventKey("admission"), true};
    all.organizations = OrganizationsClause{article, MembersOf{"reio"},      OrganizationsCount::never_counted,
                                            true,    MembersFirst::majority, true};
    all.entry_into_force = clause;
    all.parts = {{"article 41", clause}, {"annex II", clause}};
    all.provisional_entry_into_force = clause;
    all.for_each_State =
        ForEachStateClause{article, DaysAfter(90), LaterThan::instrument, 40, Gap::later_of_both, true};
    all.reservations = ReservationsClause{article, ReservationsRegime::prohibited_except, "of article 2", acts, true};
    all.withdrawal = WithdrawalClause{
        article, Moment{YearsAfter(1), Anchor::receipt},    Moment{YearsAfter(3), Anchor::entry_into_force},
        false,   ConflictRule::at_notification_until_peace, {"all Parties", "the depositary"},
        true};
    all.provisional_application = ProvisionalApplicationClause{
        article, "article 1", acts, Moment{Immediately{}, Anchor::entry_into_force}, on(2010, 1, 1)};
    all.deposit_conditions = {{article, "a declaration", acts, IfMissing::refuse},
                              {article, "a datum", acts, IfMissing::record, 16}};
    all.parent = ParentClause{article, "parent-1990", true, true, AmendmentBinds::acceptors};
    all.amendment = AmendmentClause{article, "as it says", clause, AmendmentBinds::all_but_objectors};
    all.termination = TerminationClause{article, 16};
    all.withdrawal->windows = DenunciationWindows{10, 12};
    all.withdrawal->ground = "a violation";
    all.reservations->valid_years = 5;
    all.withdrawal->tail = "20 years for what was invested before";
    all.deposit_conditions.push_back({article, "a choice", acts, IfMissing::optional, {}, true});
    all.parent->consent_from = on(2001, 7, 28);
    all.termination->ends = Moment{YearsAfter(10), Anchor::entry_into_force};
    all.termination->extends = "council-extends";
    all.amendment->non_acceptors_leave = Moment{YearsAfter(2), Anchor::amendment};
    all.amendment->non_acceptors_may_leave = Moment{YearsAfter(1), Anchor::amendment};
    all.amendment->opt_in = true;
    all.territory = TerritorialClause{article, "by notification", Moment{DaysAfter(90), Anchor::receipt},
                                      Moment{FirstDayOfMonthAfterMonths(6), Anchor::receipt}};
    all.membership = MembershipClause{article, "council-of-europe", Moment{MonthsAfter(6), Anchor::end_of_membership}};
    all.acceptance_of_accessions = AcceptanceOfAccessionsClause{article, AccessionSystem::objection, 6,
                                                                Moment{DaysAfter(60), Anchor::end_of_objections}};
    return all;
}

TreatyIdentity identity() {
    return {"test-2000", "Test Convention", on(2000, 6, 1), "Geneva", {"London", "Moscow"}, "I-1", "made up"};
}

void check_round_trip(const Treaty& treaty) {
    const Result<Treaty> again = read_treaty(definition_of(treaty));
    if (!again.ok()) FAIL(InputRefused(again.problems()).what());
    CHECK(again.value() == treaty);
}

}    // namespace

TEST_CASE("a definition that uses every field is written and read back equal") {
    check_round_trip(Treaty(identity(), everything(), on(2005, 6, 1)));
}

TEST_CASE("a definition that uses no field beyond the needed is written and read back equal") {
    check_round_trip(Treaty({"test-2000", "Test Convention", on(2000, 6, 1), "", {}, "", ""}, FinalClauses{}));
}

TEST_CASE("every choice of a definition is written and read back equal") {
    FinalClauses clauses = everything();
    for (int i = 0; i < 7; ++i) {
        clauses.accession = AccessionClause{{}, static_cast<AccessionOpens>(i), std::nullopt, std::nullopt, false};
        if (clauses.accession->opens == AccessionOpens::on_date) clauses.accession->date = on(2001, 1, 1);
        if (clauses.accession->opens == AccessionOpens::by_decision)
            clauses.accession->decision = EventKey("admission");
        clauses.withdrawal = everything().withdrawal;
        clauses.withdrawal->conflict = static_cast<ConflictRule>(i % 5);
        clauses.reservations = ReservationsClause{{}, static_cast<ReservationsRegime>(i % 5), "", std::nullopt, false};
        if (clauses.reservations->regime == ReservationsRegime::prohibited_except)
            clauses.reservations->only = "of article 2";
        clauses.amendment->binds = static_cast<AmendmentBinds>(i % 3);
        if (i == 3)
            clauses.withdrawal = WithdrawalClause{{}, RenewalPeriods{10, 5, 6}, {}, {}, ConflictRule::none, {}, false};
        if (i == 4) clauses.withdrawal = WithdrawalClause{{}, {}, {}, {}, ConflictRule::none, {}, false, true};
        CAPTURE(i);
        check_round_trip(Treaty(identity(), clauses));
    }
}

TEST_CASE("clauses of every kind are written and read back equal") {
    for (std::uint32_t seed = 0; seed < 200; ++seed) {
        RandomClauses random(seed);
        FinalClauses clauses;
        clauses.participation = {{}, random.circle(), random.circle(), false};
        clauses.entry_into_force = EntryIntoForceClause{{}, random.delay(), random.condition(2), {}};
        clauses.for_each_State = ForEachStateClause{{}, random.delay(), LaterThan::conditions, 0, Gap::own_date};
        const TreatyIdentity old{"test-1400", "Test", Date::min(), "", {}, "", ""};
        if (!contradictions(old, clauses).empty()) continue;    // some circles cannot be joined
        CAPTURE(seed);
        check_round_trip(Treaty(old, clauses));
    }
}

TEST_CASE("every built-in treaty is written and read back equal") {
    for (const auto& treaty : collection().treaties()) {
        CAPTURE(treaty->key());
        check_round_trip(*treaty);
    }
}

TEST_CASE("the certainty of a definition is that of every clause without its own") {
    const Node definition = edited(edited(good(), "certainty", text_at("unsure")), "consent.certainty", std::nullopt);
    const Treaty treaty = read_treaty(definition).value();
    CHECK(treaty.clauses().consent->article.certainty == Certainty::unsure);
    CHECK(treaty.clauses().signature->article.certainty == Certainty::text_seen);
}

TEST_CASE("each mistake in a definition is one problem that says where it is and what to do") {
    struct Mistake {
        std::string_view path;
        std::optional<Node> value;
        std::string_view message;
    };
    const Mistake mistakes[] = {
        {"key", std::nullopt, "the definition lacks `key`; add it"},
        {"key", text_at("mine ban"),
         "broken.toml:17:12: `key` of the definition is none that can stand there; found `mine ban`; keys have 1 to "
         "64"},
        {"title", std::nullopt, "the definition lacks `title`"},
        {"adopted", text_at("1997-09-18"),
         "broken.toml:17:12: `adopted` of the definition is none that can stand there; found `1997-09-18`; write a "
         "date"},
        {"depositary", number_at("7"), "broken.toml:17:12: `depositary` of the definition must be a list"},
        {"certainty", text_at("sure"), "found `sure`; use one of: \"text seen\", \"known\", \"unsure\""},
        {"adoptd", text_at("x"), "broken.toml:17:12: the definition knows no `adoptd`; use one of: "},
        {"participation", std::nullopt, "the definition lacks `participation`"},
        {"participation.sign", std::nullopt, "[participation] lacks `sign`"},
        {"participation.sign", text_at("all Stats"),
         "broken.toml:17:17: no circle of States: the sentence cannot be read on; found `Stats`"},
        {"signature", text_at("open"), "broken.toml:17:12: [signature] must be a table; found text"},
        {"signature.from", std::nullopt, "[signature] lacks `from`"},
        {"signature.until", std::nullopt, "[signature] lacks `until`"},
        {"signature.until", text_at("its end"), "broken.toml:17:17: no end of a window"},
        {"signature.form", date_at("1997-12-03"),
         "[signature] knows no `form`; use one of: article, certainty, from, note, places, until"},
        {"consent.acts", Node::array({text_at("ratify")}), "found `ratify`; use act words"},
        {"consent.acts", text_at("ratification"), "`acts` of [consent] must be a list; found text `ratification`"},
        {"consent.definitive_signature", text_at("no"), "must be true or false"},
        {"accession.from", text_at("whenever"), "found `whenever`; use one of: \"any time\""},
        {"accession.decision", text_at("a decision"), "found `a decision`; keys have"},
        {"entry_into_force.clause", std::nullopt, "[entry_into_force] lacks `clause`"},
        {"entry_into_force.clause", text_at("on the 90th day"),
         "broken.toml:17:28: no clause on entry into force: the sentence cannot be read on; found the end"},
        {"entry_into_force_for_each_State.clause", text_at("never"),
         "broken.toml:17:13: no clause on entry into force for each State"},
        {"entry_into_force_for_each_state", Node::table({}, marked),
         "broken.toml:17:12: the definition knows no `entry_into_force_for_each_state`"},
        {"reservations.regime", text_at("forbidden"), "found `forbidden`; use one of: \"silent\""},
        {"withdrawal.notice", text_at("six months"), "no moment"},
        {"withdrawal.periods",
         text_at("in periods of ten years and then of five years from its entry into force, by notice at least six "
                 "months before the end of one"),
         "[withdrawal] has both a notice and periods; leave one out"},
        {"termination.parties_below", number_at("-16"), "found `-16`; write a number from 0 to 1000000"},
        {"termination.parties_below", number_at("99999999999999999999"), "no whole number that fits"},
        {"parent.withdrawal_cascades", Node::scalar(NodeKind::boolean, "true"), "[parent] lacks `treaty`"},
        {"amendment.binds", text_at("everyone"),
         "found `everyone`; use one of: \"acceptors\", \"all Parties\", \"all but objectors\""},
        {"conditions", Node::table({{"what", text_at("")}}),
         "contradictory clauses: a condition of deposit does not say what is needed"},
        {"withdrawal.window_months", number_at("12"),
         "contradictory clauses: windows of denunciation that no lock-in begins, or that never close"},
        {"parent", Node::table({{"treaty", text_at("x-1990")}, {"amends", text_at("some")}}, marked),
         "found `some`; use one of: \"acceptors\", \"all Parties\", \"all but objectors\""},
        {"amendment.non_acceptors_leave", text_at("two years after its entry into force"),
         "contradictory clauses: the day on which those that do not accept leave does not count from"},
        {"territory.extension", text_at("30 days after its entry into force"),
         "contradictory clauses: a notification about territories takes effect by another day"},
        {"provisional_application.ends", text_at("one year after the deposit of its instrument"),
         "contradictory clauses: the end of provisional application does not count from the entry into force"},
        {"termination", Node::table({}, marked),
         "contradictory clauses: neither a number of Parties nor a term ends it"},
        {"termination.ends", text_at("ten years after the deposit of its instrument"),
         "contradictory clauses: its term does not count from its entry into force"},
        {"termination",
         Node::table({{"parties_below", number_at("3")}, {"extends", text_at("council-extends")}}, marked),
         "contradictory clauses: a decision extends a term that it does not have"},
        {"membership", Node::table({{"of", text_at("un")}}, marked), "[membership] lacks `ends`"},
        {"membership",
         Node::table({{"of", text_at("un")}, {"ends", text_at("six months after its entry into force")}}, marked),
         "contradictory clauses: the end of participation does not count from the end of membership"},
        {"reservations.days_to_object", number_at("90"),
         "contradictory clauses: days or months to object are given exactly if"},
        {"reservations",
         Node::table({{"regime", text_at("collegiate")},
                      {"inadmissible_if", text_at("the 3rd instrument of ratification is deposited")},
                      {"days_to_object", number_at("90")}},
                     marked),
         "contradictory clauses: what makes a reservation inadmissible is not a number or a share of objections"},
        {"acceptance_of_accessions", Node::table({}, marked), "[acceptance_of_accessions] lacks `system`"},
        {"acceptance_of_accessions", Node::table({{"system", text_at("objection")}}, marked),
         "contradictory clauses: months to object are given exactly if accessions can be objected to"},
        {"acceptance_of_accessions",
         Node::table({{"system", text_at("acceptance")},
                      {"relations", text_at("one month after the deposit of its instrument")}},
                     marked),
         "contradictory clauses: relations do not count from the deposit of a declaration of acceptance"},
        {"acceptance_of_accessions",
         Node::table({{"system", text_at("objection")},
                      {"months_to_object", number_at("6")},
                      {"in_force", text_at("one month after the deposit of its instrument")}},
                     marked),
         "contradictory clauses: the entry into force for an acceding State does not count from the end of the period "
         "for objections"},
        {"recorded_entry_into_force", date_at("1990-01-01"),
         "contradictory clauses: it entered into force before it was adopted; found 1990-01-01"},
    };
    for (const Mistake& mistake : mistakes) DYNAMIC_SECTION(mistake.path << ": " << mistake.message) {
            const Problems problems = problems_of(edited(good(), mistake.path, mistake.value));
            REQUIRE(problems.size() == 1);
            INFO(to_string(problems.front()));
            CHECK(to_string(problems.front()).find(mistake.message) != std::string::npos);
        }
}

TEST_CASE("one reading of a definition reports all that is wrong with it") {
    Node broken = edited(good(), "title", std::nullopt);
    broken = edited(broken, "signature.form", text_at("x"));
    broken = edited(broken, "entry_into_force.clause", text_at("soon"));
    broken = edited(broken, "withdrawal.notice", text_at("later"));
    CHECK(problems_of(broken).size() == 4);
}

TEST_CASE("a contradiction is reported once, at the table that makes it") {
    Node broken =
        edited(good(), "participation", Node::table({{"sign", text_at("Parties to \"mine-ban-1997\"")}}, marked));
    broken = edited(broken, "recorded_entry_into_force", date_at("1990-01-01"));
    const Problems problems = problems_of(broken);
    REQUIRE(problems.size() == 2);
    CHECK(to_string(problems[0]) ==
          "broken.toml:17:12: contradictory clauses: a circle of Parties to the treaty itself: write `the Parties`");
    CHECK(problems[1].place == marked);
}

TEST_CASE("States that the roster does not have are found in every sentence that can name them") {
    const auto messages = [](const Node& definition) {
        std::vector<std::string> found;
        for (const Problem& problem : unknown_states(definition, *built_in_roster()))
            found.push_back(to_string(problem));
        return found;
    };
    CHECK(messages(good()).empty());
    for (const std::string_view path : {"participation.sign", "participation.join", "organizations.admitted"}) {
        CAPTURE(path);
        const Node definition = edited(good(), path, text_at("States other than \"CAN\" and \"Atlantis-Rex\""));
        CHECK(messages(definition) ==
              std::vector<std::string>{"broken.toml:17:41: no State is called \"Atlantis-Rex\"; "
                                       "write the key of a State of the roster"});
    }
    const std::string clause =
        "on the day on which instruments of ratification have been deposited by all of \"CAN\", \"Atlantis-Rex\" and "
        "\"Atlantis-Mor\"";
    for (const std::string_view path : {"entry_into_force.clause", "provisional_entry_into_force.clause"}) {
        CAPTURE(path);
        CHECK(messages(edited(good(), path, text_at(clause))).size() == 2);
    }
    CHECK(messages(edited(good(), "participation.note", text_at("unlike \"Atlantis-Rex\""))).empty());
}

TEST_CASE("what is no table is no definition") {
    CHECK_FALSE(read_treaty(text_at("mine-ban-1997")).ok());
    CHECK_FALSE(read_treaty(Node::table({})).ok());
}
