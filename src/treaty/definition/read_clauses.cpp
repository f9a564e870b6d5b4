// SPDX-License-Identifier: BSL-1.0
#include "treaty/definition/read_clauses.hpp"

#include <functional>
#include <utility>

namespace depositary::definition {

namespace {

namespace cl = clause_language;

class ClausesReader {
public:
    ClausesReader(text::Fields& root, std::optional<Certainty> certainty) : root_(root), certainty_(certainty) {}

    FinalClauses read() {
        if (root_.required("participation") != nullptr)
            table("participation", [&](ClauseFields& in) { participation(in); });
        table("signature", [&](ClauseFields& in) { signature(in); });
        table("consent", [&](ClauseFields& in) { consent(in); });
        table("accession", [&](ClauseFields& in) { accession(in); });
        table("organizations", [&](ClauseFields& in) { organizations(in); });
        table("entry_into_force", [&](ClauseFields& in) { entry_into_force(in); });
        table("provisional_entry_into_force", [&](ClauseFields& in) {
            in.require("clause");
            clauses_.provisional_entry_into_force = clause_of(in, in.article());
        });
        table("entry_into_force_for_each_State", [&](ClauseFields& in) { for_each_State(in); });
        table("reservations", [&](ClauseFields& in) { reservations(in); });
        table("withdrawal", [&](ClauseFields& in) { withdrawal(in); });
        table("provisional_application", [&](ClauseFields& in) { provisional_application(in); });
        table("parent", [&](ClauseFields& in) { parent(in); });
        table("amendment", [&](ClauseFields& in) { amendment(in); });
        table("termination", [&](ClauseFields& in) {
            clauses_.termination = TerminationClause{in.article(), in.number("parties_below"),
                                                     in.sentence("ends", cl::read_moment), in.key<EventKey>("extends")};
        });
        table("territory", [&](ClauseFields& in) {
            clauses_.territory =
                TerritorialClause{in.article(), in.text("rule"), in.sentence("extension", cl::read_moment),
                                  in.sentence("ends", cl::read_moment)};
        });
        table("membership", [&](ClauseFields& in) { membership(in); });
        table("acceptance_of_accessions", [&](ClauseFields& in) { acceptance_of_accessions(in); });
        tables(root_, "conditions", [&](ClauseFields& in) { deposit_condition(in); });
        return std::move(clauses_);
    }

private:
    using Read = std::function<void(ClauseFields&)>;

    void read_table(const text::Node& node, std::string name, const Read& read) {
        ClauseFields in(node, std::move(name), root_.problems(), certainty_);
        read(in);
        in.fields().finish();
    }

    /// One table of that name, if there is one.
    void table(std::string_view key, const Read& read) {
        const std::string name = "[" + std::string(key) + "]";
        const text::Node* node = root_.node(key);
        if (node == nullptr) return;
        if (node->kind() == text::NodeKind::table) read_table(*node, name, read);
        else root_.complain(node->place(), name + " must be a table", std::string(to_string(node->kind())));
    }

    void tables(text::Fields& of, std::string_view key, const Read& read) {
        for (const text::Node* node : of.tables(key)) read_table(*node, "[[" + std::string(key) + "]]", read);
    }

    void participation(ClauseFields& in) {
        Article article = in.article();
        Circle sign = in.fields().required("sign") == nullptr ? Circle()
                                                              : in.sentence("sign", cl::read_circle).value_or(Circle());
        std::optional<Circle> join = in.sentence("join", cl::read_circle);
        clauses_.participation =
            ParticipationClause{std::move(article), sign, join.value_or(sign), in.boolean("membership")};
    }

    void signature(ClauseFields& in) {
        Article article = in.article();
        in.require("from");
        in.require("until");
        SignatureClause clause{std::move(article), in.date("from").value_or(Date::min()), until(in), {}};
        tables(in.fields(), "places", [&](ClauseFields& place) { clause.places.push_back(signature_place(place)); });
        clauses_.signature = std::move(clause);
    }

    static WindowEnd until(ClauseFields& in) {
        const text::Node* node = in.fields().node("until");
        if (node == nullptr) return Unlimited{};
        if (node->kind() == text::NodeKind::date) return in.date("until").value_or(Date::max());
        return in.sentence("until", cl::read_window_end).value_or(Unlimited{});
    }

    static SignaturePlace signature_place(ClauseFields& in) {
        in.require("from");
        return SignaturePlace{in.fields().required_text("place"), in.date("from").value_or(Date::min()),
                              in.date("until")};
    }

    void consent(ClauseFields& in) {
        clauses_.consent =
            ConsentClause{.article = in.article(), .definitive_signature = in.boolean("definitive_signature")};
        if (const Acts named = in.acts("acts"); !named.empty() || clauses_.consent->definitive_signature)
            clauses_.consent->acts = named;
    }

    void accession(ClauseFields& in) {
        AccessionClause clause;
        clause.article = in.article();
        const text::Node* from = in.fields().required("from");
        if (from != nullptr && from->kind() == text::NodeKind::date) {
            clause.opens = AccessionOpens::on_date;
            clause.date = in.date("from");
        } else if (from != nullptr) {
            clause.opens = in.choice("from", accession_opens).value_or(AccessionOpens::any_time);
        }
        clause.decision = in.key<EventKey>("decision");
        clause.signatories_may_accede = in.boolean("signatories");
        clauses_.accession = std::move(clause);
    }

    void organizations(ClauseFields& in) {
        OrganizationsClause clause;
        clause.article = in.article();
        clause.admitted = in.sentence("admitted", cl::read_circle).value_or(Organizations{});
        clause.counting = in.choice("counting", organizations_counts).value_or(OrganizationsCount::counted);
        clause.competence_declaration = in.boolean("competence_declaration");
        clause.members_first = in.choice("members_first", members_first).value_or(MembersFirst::none);
        clause.exclusive_competence_bars_members = in.boolean("exclusive_competence_bars_members");
        clauses_.organizations = std::move(clause);
    }

    static std::optional<EntryIntoForceClause> clause_of(ClauseFields& in, Article article) {
        std::optional<EntryIntoForceClause> clause = in.sentence("clause", cl::read_entry_into_force);
        if (clause) clause->article = std::move(article);
        return clause;
    }

    void entry_into_force(ClauseFields& in) {
        Article article = in.article();
        tables(in.fields(), "parts", [&](ClauseFields& part) { entry_into_force_part(part); });
        if (clauses_.parts.empty()) in.require("clause");
        clauses_.entry_into_force = clause_of(in, std::move(article));
    }

    void entry_into_force_part(ClauseFields& in) {
        std::string provisions = in.fields().required_text("provisions");
        in.require("clause");
        std::optional<EntryIntoForceClause> clause = clause_of(in, in.article());
        if (clause) clauses_.parts.push_back(EntryIntoForcePart{std::move(provisions), std::move(*clause)});
    }

    void for_each_State(ClauseFields& in) {
        Article article = in.article();
        in.require("clause");
        clauses_.for_each_State = in.sentence("clause", cl::read_for_each_State);
        const bool at_once = in.boolean("at_once_in_conflict");
        if (!clauses_.for_each_State) return;
        clauses_.for_each_State->article = std::move(article);
        clauses_.for_each_State->at_once_in_conflict = at_once;
    }

    void reservations(ClauseFields& in) {
        ReservationsClause clause;
        clause.article = in.article();
        in.require("regime");
        clause.regime = in.choice("regime", reservations_regimes).value_or(ReservationsRegime::silent);
        clause.only = in.text("only");
        if (in.fields().has("made_at")) clause.made_at = in.acts("made_at");
        clause.withdrawn_on_receipt = in.boolean("withdrawn_on_receipt");
        clause.inadmissible_if = in.sentence("inadmissible_if", cl::read_condition);
        clause.days_to_object = in.number("days_to_object");
        clause.months_to_object = in.number("months_to_object");
        clause.valid_years = in.number("valid_years");
        clauses_.reservations = std::move(clause);
    }

    void withdrawal(ClauseFields& in) {
        WithdrawalClause clause;
        clause.article = in.article();
        if (auto notice = in.sentence("notice", cl::read_moment)) clause.notice = std::move(*notice);
        if (auto periods = in.sentence("periods", cl::read_renewal_periods)) {
            if (in.fields().has("notice"))
                in.fields().complain(in.fields().node("periods")->place(), "[withdrawal] has both a notice and periods",
                                     {}, "leave one out");
            clause.notice = *periods;
        }
        clause.lock_in = in.sentence("lock_in", cl::read_moment);
        clause.later_date = in.fields().boolean("later_date");
        clause.conflict = in.choice("armed_conflict", conflict_rules).value_or(ConflictRule::none);
        clause.addressees = in.fields().texts("addressees");
        clause.reasons_required = in.boolean("reasons_required");
        clause.excluded = in.boolean("excluded");
        if (in.fields().has("window_months") || in.fields().has("window_every_years"))
            clause.windows = DenunciationWindows{in.number("window_every_years"), in.number("window_months")};
        clause.ground = in.text("ground");
        clause.tail = in.text("tail");
        clauses_.withdrawal = std::move(clause);
    }

    void provisional_application(ClauseFields& in) {
        clauses_.provisional_application =
            ProvisionalApplicationClause{in.article(), in.text("scope"), in.acts("declared_with"),
                                         in.sentence("ends", cl::read_moment), in.date("not_after")};
    }

    void deposit_condition(ClauseFields& in) {
        Article article = in.article();
        std::string what = in.fields().required_text("what");
        const IfMissing missing = in.choice("if_missing", if_missing).value_or(IfMissing::hold);
        const std::optional<int> least = in.fields().has("least") ? std::optional(in.number("least")) : std::nullopt;
        clauses_.deposit_conditions.push_back(DepositCondition{std::move(article), std::move(what), in.acts("with"),
                                                               missing, least, in.boolean("continuing")});
    }

    void acceptance_of_accessions(ClauseFields& in) {
        AcceptanceOfAccessionsClause clause;
        clause.article = in.article();
        in.require("system");
        clause.system = in.choice("system", accession_systems).value_or(AccessionSystem::acceptance);
        clause.months_to_object = in.number("months_to_object");
        clause.in_force = in.sentence("in_force", cl::read_moment);
        clause.relations = in.sentence("relations", cl::read_moment);
        clauses_.acceptance_of_accessions = std::move(clause);
    }

    void membership(ClauseFields& in) {
        Article article = in.article();
        in.require("of");
        in.require("ends");
        std::optional<GroupKey> of = in.key<GroupKey>("of");
        std::optional<Moment> ends = in.sentence("ends", cl::read_moment);
        if (of && ends) clauses_.membership = MembershipClause{std::move(article), std::move(*of), std::move(*ends)};
    }

    void parent(ClauseFields& in) {
        Article article = in.article();
        in.require("treaty");
        std::optional<TreatyKey> treaty = in.key<TreatyKey>("treaty");
        const bool cascades = in.boolean("withdrawal_cascades");
        const bool floor = in.boolean("floor_for_each_State");
        const std::optional<AmendmentBinds> amends = in.choice("amends", amendment_binds);
        const std::optional<Date> consent = in.date("consent_from");
        if (treaty)
            clauses_.parent = ParentClause{std::move(article), std::move(*treaty), cascades, floor, amends, consent};
    }

    void amendment(ClauseFields& in) {
        AmendmentClause clause;
        clause.article = in.article();
        clause.rule = in.text("rule");
        clause.entry_into_force = clause_of(in, clause.article);
        clause.binds = in.choice("binds", amendment_binds).value_or(AmendmentBinds::acceptors);
        clause.non_acceptors_leave = in.sentence("non_acceptors_leave", cl::read_moment);
        clause.non_acceptors_may_leave = in.sentence("non_acceptors_may_leave", cl::read_moment);
        clause.opt_in = in.boolean("opt_in");
        clauses_.amendment = std::move(clause);
    }

    text::Fields& root_;
    std::optional<Certainty> certainty_;
    FinalClauses clauses_;
};

}    // namespace

FinalClauses clauses_of(text::Fields& root, std::optional<Certainty> certainty) {
    return ClausesReader(root, certainty).read();
}

}    // namespace depositary::definition
