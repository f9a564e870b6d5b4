// SPDX-License-Identifier: BSL-1.0
#include "formats/everything.hpp"

#include <utility>

namespace depositary::everything {

namespace {

Article article(std::string number) { return {std::move(number), Certainty::known, "a note"}; }

constexpr Acts some_acts{Act::ratification, Act::accession};

TreatyIdentity identity() {
    return {.key = "lakes-2001",
            .title = "Convention on \"Lakes\" & <Rivers>",
            .adopted = on(2001, 5, 3),
            .place = "Geneva",
            .depositaries = {"the Secretary-General", "Norway"},
            .untc = "XXVII-99",
            .source = "invented\nhere"};
}

/// A part for every delay, every circle and every condition.
std::vector<EntryIntoForcePart> parts() {
    std::vector<EntryIntoForcePart> parts;
    const auto add = [&](const Delay& delay, const Condition& condition) {
        const std::string number = std::to_string(parts.size() + 1);
        parts.push_back({"article " + number, {article(number + "(2)"), delay, condition, {}}});
    };
    for (const Delay& delay : delays()) add(delay, DateReached{on(2004, 1, 1)});
    for (const Circle& circle : circles()) add(DaysAfter(30), InstrumentCount(1, some_acts, circle));
    for (const Condition& condition : conditions()) add(Immediately{}, condition);
    return parts;
}

FinalClauses clauses() {
    const Condition count = InstrumentCount(40, some_acts, {}, OrganizationsCount::not_additional);
    const Moment opened{YearsAfter(2), Anchor::opening};
    const Moment later{YearsAfter(3), Anchor::entry_into_force_for_it};
    const Moment notice{MonthsAfter(6), Anchor::receipt};
    return {
        .participation = {article("12"), PartiesTo{"rivers-1999"}, Everyone{}, true},
        .signature =
            SignatureClause{article("13"), on(2001, 5, 3), Unlimited{}, {{"Geneva", on(2001, 5, 3), on(2001, 5, 10)}}},
        .consent = ConsentClause{article("14"), some_acts, true},
        .accession = AccessionClause{article("15"), AccessionOpens::any_time, std::nullopt, std::nullopt, true},
        .organizations = OrganizationsClause{article("16"), Organizations{}, OrganizationsCount::not_additional, true,
                                             MembersFirst::one, true},
        .entry_into_force =
            EntryIntoForceClause{
                article("17(1)"), DaysAfter(90), count, {on(2003, 1, 1), opened, TreatyInForce{"rivers-1999"}}},
        .parts = {},
        .provisional_entry_into_force =
            EntryIntoForceClause{article("17(3)"), Immediately{}, EventRecorded{"conference"}, {}},
        .for_each_State =
            ForEachStateClause{article("17(2)"), DaysAfter(90), LaterThan::instrument, 40, Gap::own_date, true},
        .reservations =
            ReservationsClause{
                article("18"), ReservationsRegime::prohibited_except, "article 4", some_acts, true, {}, 0, 0, 5},
        .withdrawal = WithdrawalClause{article("19"),
                                       notice,
                                       later,
                                       true,
                                       ConflictRule::conflict_or_occupation_at_expiry,
                                       {"the Parties"},
                                       true,
                                       false,
                                       DenunciationWindows{10, 12},
                                       "a violation",
                                       "20 years for what was invested before"},
        .provisional_application =
            ProvisionalApplicationClause{article("20"), "article 1(1)", some_acts,
                                         Moment{Immediately{}, Anchor::entry_into_force}, on(2010, 1, 1)},
        .deposit_conditions = {{article("3(2)"), "a declaration of depth", some_acts, IfMissing::refuse, 16, true}},
        .parent =
            ParentClause{article("2"), "rivers-1999", true, true, AmendmentBinds::all_but_objectors, on(2003, 1, 1)},
        .amendment = AmendmentClause{article("21"), "by two thirds",
                                     EntryIntoForceClause{article("21(2)"), DaysAfter(30), count, {}},
                                     AmendmentBinds::all_parties, Moment{YearsAfter(2), Anchor::amendment},
                                     Moment{YearsAfter(1), Anchor::amendment}},
        .termination =
            TerminationClause{article("22"), 3, Moment{YearsAfter(10), Anchor::entry_into_force}, "council-extends"},
        .territory = TerritorialClause{article("23"), "everywhere", Moment{DaysAfter(60), Anchor::receipt},
                                       Moment{DaysAfter(30), Anchor::receipt}},
        .acceptance_of_accessions =
            AcceptanceOfAccessionsClause{article("38(4)"), AccessionSystem::acceptance, 0, std::nullopt,
                                         Moment{FirstDayOfNthMonth(3), Anchor::declaration}},
        .membership =
            MembershipClause{article("24"), "council-of-europe", Moment{MonthsAfter(6), Anchor::end_of_membership}},
    };
}

}    // namespace

std::vector<Delay> delays() {
    return {Immediately{},
            DaysAfter(90),
            MonthsAfter(3),
            YearsAfter(1),
            FirstDayOfNthMonth(6),
            FirstDayOfMonthAfterMonths(3),
            FirstDayOfMonthAfterDays(60),
            NextYearDay{YearDay(6, 30), YearDay(1, 1)},
            FixedDate(on(2005, 1, 1), DaysAfter(90)),
            LaterOf({DaysAfter(30), MonthsAfter(3)})};
}

std::vector<Circle> circles() {
    return {Everyone{},
            OnlyStates{},
            AllStates{},
            Organizations{},
            MembersOf{"un"},
            PartiesTo{"rivers-1999"},
            SignatoriesOf{"rivers-1999"},
            InvitedBy{"conference"},
            Listed({"CAN", "NOR"}),
            AnyCircle({Listed({"CAN"}), MembersOf{"eu"}}),
            OtherThan(MembersOf{"un"}, Listed({"CHN", "FRA"}))};
}

std::vector<Condition> conditions() {
    const Condition count = InstrumentCount(40, some_acts, OnlyStates{}, OrganizationsCount::never_counted);
    const Condition named = NamedDeposited(std::nullopt, Listed({"CAN", "NOR"}), some_acts);
    const Condition objected =
        FractionDeposited(Bound::more_than, Ratio(1, 3), Parties{}, BaseOnEachDay{}, {Act::objection});
    return {count,
            FractionDeposited(Bound::at_least, Ratio(2, 3), Parties{}, BaseOnAdoption{}, some_acts,
                              OrganizationsCount::not_additional),
            FractionDeposited(Bound::more_than, Ratio(1, 2), SignatoryStates{}, on(1995, 12, 8), some_acts),
            WeightDeposited(Bound::at_least, Ratio(11, 20), "kyoto-co2-1990", WeightDating::frozen, some_acts,
                            PartiesTo{"rivers-1999"}),
            WeightDeposited(Bound::more_than, Amount{1000000, 2}, "imo-tonnage", WeightDating::floating, some_acts),
            named,
            NamedDeposited(1, Listed({"CAN", "NOR"}), some_acts),
            TreatyInForce{"rivers-1999"},
            EventRecorded{"conference"},
            DateReached{on(2003, 2, 28)},
            SilenceUntil(on(2027, 7, 1), objected),
            AllOf({count, AnyOf({named, AtLeastOf(2, {count, named, DateReached{on(2003, 2, 28)}})})})};
}

std::vector<WindowEnd> window_ends() {
    const Moment moment{MonthsAfter(12), Anchor::opening};
    return {on(2002, 5, 2), moment, UntilEntryIntoForce{}, UntilEntryIntoForceOr{moment}, Unlimited{}};
}

std::vector<Treaty> treaties() {
    std::vector<Treaty> treaties;
    FinalClauses with_parts = clauses();
    with_parts.organizations.reset();    // or it would have to agree with how each condition counts them
    with_parts.parts = parts();
    treaties.emplace_back(identity(), std::move(with_parts), on(2003, 8, 14));
    treaties.emplace_back(identity(), clauses(), on(2003, 8, 14));
    FinalClauses collegiate;
    const FractionDeposited two_thirds(Bound::at_least, Ratio(2, 3), Parties{}, BaseOnEachDay{}, {Act::objection});
    collegiate.reservations =
        ReservationsClause{article("18"), ReservationsRegime::collegiate, {}, {}, false, two_thirds, 90};
    treaties.emplace_back(identity(), std::move(collegiate));
    for (const WindowEnd& end : window_ends()) {
        FinalClauses with_window;
        with_window.signature = SignatureClause{article("13"), on(2001, 5, 3), end, {}};
        with_window.withdrawal =
            WithdrawalClause{article("19"), RenewalPeriods{10, 5, 6}, {}, {}, ConflictRule::none, {}, false, false};
        treaties.emplace_back(identity(), std::move(with_window));
    }
    return treaties;
}

namespace {

/// What the first version knew of it.
ReservationsClause as_first_known(const ReservationsClause& clause) {
    return {clause.article, clause.regime, clause.only, clause.made_at, clause.withdrawn_on_receipt};
}

OrganizationsClause as_first_known(const OrganizationsClause& clause) {
    return {clause.article, clause.admitted, clause.counting, clause.competence_declaration};
}

}    // namespace

std::vector<Treaty> first_treaties() {
    std::vector<Treaty> first;
    for (const Treaty& treaty : treaties()) {
        FinalClauses clauses = treaty.clauses();
        if (clauses.reservations && clauses.reservations->inadmissible_if) continue;    // not known then
        clauses.acceptance_of_accessions.reset();
        clauses.membership.reset();
        if (clauses.provisional_application) clauses.provisional_application->ends.reset();
        if (clauses.provisional_application) clauses.provisional_application->not_after.reset();
        if (clauses.organizations) clauses.organizations = as_first_known(*clauses.organizations);
        if (clauses.termination)
            clauses.termination = TerminationClause{clauses.termination->article, clauses.termination->parties_below};
        for (DepositCondition& condition : clauses.deposit_conditions) condition.continuing = false;
        if (clauses.parent) clauses.parent->consent_from.reset();
        if (clauses.withdrawal) clauses.withdrawal->tail.clear();
        if (clauses.reservations) clauses.reservations = as_first_known(*clauses.reservations);
        if (clauses.amendment) clauses.amendment->non_acceptors_leave.reset();
        if (clauses.amendment) clauses.amendment->non_acceptors_may_leave.reset();
        if (clauses.amendment) clauses.amendment->opt_in = false;
        if (clauses.territory) clauses.territory->extension.reset();
        if (clauses.territory) clauses.territory->ends.reset();
        if (clauses.parent) clauses.parent->amends.reset();
        if (clauses.withdrawal) clauses.withdrawal->windows.reset();
        if (clauses.withdrawal) clauses.withdrawal->ground.clear();
        first.emplace_back(treaty.identity(), std::move(clauses), treaty.recorded_entry_into_force());
    }
    return first;
}

State state() {
    const Interval when{on(1958, 2, 22), on(1961, 9, 28)};
    return {.key = "UAR",
            .kind = EntityKind::state,
            .names = {{"United Arab Republic", when}},
            .aliases = {{"R.A.U.", {}}},
            .former_keys = {{"EGY", {std::nullopt, on(1958, 2, 22)}}},
            .iso2 = "UA",
            .iso_numeric = 818,
            .cow = 651,
            .exists = {when},
            .predecessors = {{"SYR", on(1958, 2, 22), SuccessionKind::union_of_states}},
            .memberships = {{"un", when}},
            .member_group = GroupKey("eu")};
}

Instrument instrument() {
    return {.id = InstrumentKey("CAN-1"),
            .state = StateKey("CAN"),
            .act = Act::correction,
            .received = on(2002, 6, 4),
            .done = on(2002, 6, 1),
            .notified = on(2002, 6, 20),
            .effective = on(2002, 7, 1),
            .recorded = on(2002, 6, 5),
            .target = InstrumentKey("CAN-0"),
            .counts = false,
            .lacks = {Lack::full_powers, Lack::right_depositary},
            .value = " <text> & \"more\"\\\t\n",
            .note = std::string("\x01\x1F\r\x7F\0é", 7),
            .source = "a: b"};
}

Register record() {
    Register record(treaties().back());
    Instrument first = ratification("CAN", on(2002, 6, 3));
    first.id = InstrumentKey("CAN-0");
    record.add(first, Intake::accepted);
    record.add(instrument(), Intake::judged);
    record.add(event("conference", on(2003, 1, 1)), Intake::accepted);
    record.set_until(on(2018, 1, 12));
    return record;
}

Campaign first_campaign() {
    const Evidence evidence{"a page", Certainty::unsure, "said twice"};
    const Period period{DateInterval(on(2007, 9, 1), on(2007, 9, 30)), Unknown{}};
    CampaignIdentity identity{.key = "lakes",
                              .name = "Lakes for all",
                              .treaty = "lakes-2001",
                              .coalition = {"Coalition", "A group", {"One", "Two"}},
                              .period = period,
                              .source = "pages",
                              .certainty = Certainty::text_seen,
                              .note = "a note"};
    CampaignContent content{.objectives = {{InstrumentsGoal(20, some_acts, Counting::further, OnlyStates{}),
                                            DateInterval(on(2010, 1, 1)), evidence},
                                           {EntryIntoForceGoal{}},
                                           {ShareGoal(Ratio(2, 3), MembersOf{"un"}, on(2007, 9, 1), Step::sign)},
                                           {NamedGoal{Listed({"CAN", "NOR"}), Step::join}},
                                           {UniversalityGoal(AllStates{}, BaseOnEachDay{})}},
                            .supporters = {{"Canada",
                                            StateKey("CAN"),
                                            {SupportKind::funds, SupportKind::office},
                                            "money",
                                            {Unknown{}, Open{}},
                                            evidence}},
                            .activities = {{ActivityKind::treaty_event,
                                            "a day",
                                            within(DateInterval(on(2008, 5, 5))),
                                            {"NOR"},
                                            "the coalition",
                                            "two signatures",
                                            evidence}},
                            .pledges = {{"NOR", Act::ratification, DateInterval(on(2008, 1, 1), on(2008, 1, 31)),
                                         DateInterval(on(2009, 1, 1)), "in a speech", evidence}}};
    return {std::move(identity), std::move(content)};
}

Campaign campaign() {
    const Campaign first = first_campaign();
    const Evidence evidence{"a page", Certainty::unsure, "said twice"};
    CampaignContent content = first.content();
    content.activities.front().cost = Money{1250050, 2, "CHF"};
    int day = 0;
    for (const Stage stage : all_stages)
        content.stages.push_back({"NOR", stage, DateInterval(on(2008, 2, ++day)), evidence});
    content.obstacles = {{"NOR", "elections", {DateInterval::year(2008), Open{}}, evidence}};
    content.expenses = {{"stamps", {300, 0, "EUR"}, within(DateInterval::month(2008, 5)), evidence}};
    return {first.identity(), std::move(content)};
}

}    // namespace depositary::everything
