// SPDX-License-Identifier: BSL-1.0
#include "treaty/definition/table_writer.hpp"
#include "treaty/definition/words.hpp"

#include <depositary/text/overloaded.hpp>
#include <depositary/treaty/clause_language.hpp>
#include <depositary/treaty/definition.hpp>

#include <utility>
#include <vector>

namespace depositary {

namespace {

using clause_language::say;
using definition::Table;
using definition::word_for;
using text::Node;

/// What a clause says as a sentence, if it says it.
template <class Said>
void add_sentence(Table& table, std::string_view key, const std::optional<Said>& said) {
    if (said) table.text(key, say(*said));
}

/// The table of a clause, begun with its article.
template <class Clause>
Table begun(const Clause& clause) {
    Table table;
    table.article(clause.article);
    return table;
}

Node written(const SignaturePlace& place);
Node written(const EntryIntoForcePart& part);
Node written(const DepositCondition& condition);

template <class Each>
Node written(const std::vector<Each>& several) {
    std::vector<Node> tables;
    for (const Each& each : several) tables.push_back(written(each));
    return Node::array(std::move(tables));
}

Node written(const ParticipationClause& clause) {
    Table table = begun(clause);
    table.text("sign", say(clause.sign));
    if (!(clause.join == clause.sign)) table.text("join", say(clause.join));
    table.flag("membership", clause.membership);
    return table.done();
}

Node written(const SignaturePlace& place) {
    Table table;
    table.text("place", place.place);
    table.date("from", place.from);
    table.date("until", place.until);
    return table.done();
}

Node written(const SignatureClause& clause) {
    Table table = begun(clause);
    table.date("from", clause.from);
    if (const Date* date = std::get_if<Date>(&clause.until)) table.date("until", *date);
    else table.text("until", say(clause.until));
    if (!clause.places.empty()) table.add("places", written(clause.places));
    return table.done();
}

Node written(const ConsentClause& clause) {
    Table table = begun(clause);
    table.acts("acts", clause.acts);
    table.flag("definitive_signature", clause.definitive_signature);
    return table.done();
}

Node written(const AccessionClause& clause) {
    Table table = begun(clause);
    if (clause.opens == AccessionOpens::on_date) table.date("from", clause.date);
    else table.text("from", word_for(definition::accession_opens, clause.opens));
    if (clause.decision) table.text("decision", clause.decision->text());
    table.flag("signatories", clause.signatories_may_accede);
    return table.done();
}

Node written(const OrganizationsClause& clause) {
    Table table = begun(clause);
    table.text("admitted", say(clause.admitted));
    table.text("counting", word_for(definition::organizations_counts, clause.counting));
    table.flag("competence_declaration", clause.competence_declaration);
    if (clause.members_first != MembersFirst::none)
        table.text("members_first", word_for(definition::members_first, clause.members_first));
    table.flag("exclusive_competence_bars_members", clause.exclusive_competence_bars_members);
    return table.done();
}

Node written(const EntryIntoForcePart& part) {
    Table table;
    table.text("provisions", part.provisions);
    table.article(part.clause.article);
    table.text("clause", say(part.clause));
    return table.done();
}

/// The general clause and, within its table, the parts that have their own.
Node entry_into_force(const FinalClauses& clauses) {
    Table table;
    if (clauses.entry_into_force) {
        table.article(clauses.entry_into_force->article);
        table.text("clause", say(*clauses.entry_into_force));
    }
    if (!clauses.parts.empty()) table.add("parts", written(clauses.parts));
    return table.done();
}

Node written(const ForEachStateClause& clause) {
    Table table = begun(clause);
    table.text("clause", say(clause));
    table.flag("at_once_in_conflict", clause.at_once_in_conflict);
    return table.done();
}

Node written(const EntryIntoForceClause& clause) {
    Table table = begun(clause);
    table.text("clause", say(clause));
    return table.done();
}

Node written(const ReservationsClause& clause) {
    Table table = begun(clause);
    table.text("regime", word_for(definition::reservations_regimes, clause.regime));
    table.text("only", clause.only);
    if (clause.made_at) table.acts("made_at", *clause.made_at);
    table.flag("withdrawn_on_receipt", clause.withdrawn_on_receipt);
    add_sentence(table, "inadmissible_if", clause.inadmissible_if);
    if (clause.days_to_object != 0) table.number("days_to_object", clause.days_to_object);
    if (clause.months_to_object != 0) table.number("months_to_object", clause.months_to_object);
    if (clause.valid_years != 0) table.number("valid_years", clause.valid_years);
    return table.done();
}

Node written(const WithdrawalClause& clause) {
    Table table = begun(clause);
    std::visit(overloaded{
                   [](std::monostate) {},
                   [&](const Moment& notice) { table.text("notice", say(notice)); },
                   [&](const RenewalPeriods& periods) { table.text("periods", say(periods)); },
               },
               clause.notice);
    add_sentence(table, "lock_in", clause.lock_in);
    table.boolean("later_date", clause.later_date);
    if (clause.conflict != ConflictRule::none)
        table.text("armed_conflict", word_for(definition::conflict_rules, clause.conflict));
    table.texts("addressees", clause.addressees);
    table.flag("reasons_required", clause.reasons_required);
    table.flag("excluded", clause.excluded);
    if (clause.windows) {
        table.number("window_every_years", clause.windows->every_years);
        table.number("window_months", clause.windows->open_months);
    }
    table.text("ground", clause.ground);
    table.text("tail", clause.tail);
    return table.done();
}

Node written(const ProvisionalApplicationClause& clause) {
    Table table = begun(clause);
    table.text("scope", clause.scope);
    table.acts("declared_with", clause.declared_with);
    add_sentence(table, "ends", clause.ends);
    table.date("not_after", clause.not_after);
    return table.done();
}

Node written(const DepositCondition& condition) {
    Table table = begun(condition);
    table.text("what", condition.what);
    table.acts("with", condition.with);
    table.text("if_missing", word_for(definition::if_missing, condition.if_missing));
    if (condition.least) table.number("least", *condition.least);
    table.flag("continuing", condition.continuing);
    return table.done();
}

Node written(const ParentClause& clause) {
    Table table = begun(clause);
    table.text("treaty", clause.treaty.text());
    table.flag("withdrawal_cascades", clause.withdrawal_cascades);
    table.flag("floor_for_each_State", clause.floor_for_each_State);
    if (clause.amends) table.text("amends", word_for(definition::amendment_binds, *clause.amends));
    table.date("consent_from", clause.consent_from);
    return table.done();
}

Node written(const AmendmentClause& clause) {
    Table table = begun(clause);
    table.text("rule", clause.rule);
    add_sentence(table, "clause", clause.entry_into_force);
    table.text("binds", word_for(definition::amendment_binds, clause.binds));
    add_sentence(table, "non_acceptors_leave", clause.non_acceptors_leave);
    add_sentence(table, "non_acceptors_may_leave", clause.non_acceptors_may_leave);
    table.flag("opt_in", clause.opt_in);
    return table.done();
}

Node written(const TerminationClause& clause) {
    Table table = begun(clause);
    if (clause.parties_below != 0) table.number("parties_below", clause.parties_below);
    add_sentence(table, "ends", clause.ends);
    if (clause.extends) table.text("extends", clause.extends->text());
    return table.done();
}

Node written(const TerritorialClause& clause) {
    Table table = begun(clause);
    table.text("rule", clause.rule);
    add_sentence(table, "extension", clause.extension);
    add_sentence(table, "ends", clause.ends);
    return table.done();
}

Node written(const MembershipClause& clause) {
    Table table = begun(clause);
    table.text("of", clause.of.text());
    table.text("ends", say(clause.ends));
    return table.done();
}

Node written(const AcceptanceOfAccessionsClause& clause) {
    Table table = begun(clause);
    table.text("system", word_for(definition::accession_systems, clause.system));
    if (clause.months_to_object != 0) table.number("months_to_object", clause.months_to_object);
    add_sentence(table, "in_force", clause.in_force);
    add_sentence(table, "relations", clause.relations);
    return table.done();
}

template <class Clause>
void add(Table& root, std::string_view key, const std::optional<Clause>& clause) {
    if (clause) root.add(key, written(*clause));
}

void add_identity(Table& root, const Treaty& treaty) {
    const TreatyIdentity& identity = treaty.identity();
    root.text("key", identity.key.text());
    root.text("title", identity.title);
    root.date("adopted", identity.adopted);
    root.text("place", identity.place);
    if (identity.depositaries.size() == 1) root.text("depositary", identity.depositaries.front());
    else root.texts("depositary", identity.depositaries);
    root.text("untc", identity.untc);
    root.text("source", identity.source);
    root.date("recorded_entry_into_force", treaty.recorded_entry_into_force());
}

}    // namespace

text::Node definition_of(const Treaty& treaty) {
    const FinalClauses& clauses = treaty.clauses();
    Table root;
    add_identity(root, treaty);
    root.add("participation", written(clauses.participation));
    add(root, "signature", clauses.signature);
    add(root, "consent", clauses.consent);
    add(root, "accession", clauses.accession);
    add(root, "organizations", clauses.organizations);
    if (clauses.entry_into_force || !clauses.parts.empty()) root.add("entry_into_force", entry_into_force(clauses));
    add(root, "provisional_entry_into_force", clauses.provisional_entry_into_force);
    add(root, "entry_into_force_for_each_State", clauses.for_each_State);
    add(root, "reservations", clauses.reservations);
    add(root, "withdrawal", clauses.withdrawal);
    add(root, "provisional_application", clauses.provisional_application);
    add(root, "parent", clauses.parent);
    add(root, "amendment", clauses.amendment);
    add(root, "termination", clauses.termination);
    add(root, "territory", clauses.territory);
    add(root, "acceptance_of_accessions", clauses.acceptance_of_accessions);
    add(root, "membership", clauses.membership);
    if (!clauses.deposit_conditions.empty()) root.add("conditions", written(clauses.deposit_conditions));
    return root.done();
}

}    // namespace depositary
