// SPDX-License-Identifier: BSL-1.0
#include <depositary/law/finding.hpp>

namespace depositary {

namespace {

using N = ClauseName;

template <class Clause>
std::string article(const std::optional<Clause>& clause) {
    return clause ? clause->article.number : std::string();
}

std::string article_of(ClauseName name, const FinalClauses& clauses) {
    switch (name) {
        case N::none: return {};
        case N::participation: return clauses.participation.article.number;
        case N::signature: return article(clauses.signature);
        case N::consent: return article(clauses.consent);
        case N::accession: return article(clauses.accession);
        case N::organizations: return article(clauses.organizations);
        case N::entry_into_force: return article(clauses.entry_into_force);
        case N::for_each_State: return article(clauses.for_each_State);
        case N::reservations: return article(clauses.reservations);
        case N::withdrawal: return article(clauses.withdrawal);
        case N::provisional_application: return article(clauses.provisional_application);
        case N::deposit_conditions:
            return clauses.deposit_conditions.empty() ? std::string()
                                                      : clauses.deposit_conditions.front().article.number;
        case N::acceptance_of_accessions: return article(clauses.acceptance_of_accessions);
        case N::territory: return article(clauses.territory);
        case N::termination: return article(clauses.termination);
        case N::parent: {
            const std::string own = article(clauses.parent);
            return own.empty() ? clauses.participation.article.number : own;
        }
    }
    return {};
}

/// The clause by which such acts are done.
struct DoneBy {
    Acts acts;
    ClauseName clause;
};
constexpr DoneBy done_by[] = {
    {{Act::accession}, N::accession},
    {ratifications | Acts{Act::definitive_signature, Act::formal_confirmation, Act::consent_to_be_bound,
                          Act::participation, Act::simplified_procedure},
     N::consent},
    {signatures, N::signature},
    {{Act::withdrawal}, N::withdrawal},
    {{Act::reservation}, N::reservations},
    {{Act::provisional_application}, N::provisional_application},
    {{Act::territorial_application}, N::territory},
    {{Act::acceptance_of_accession}, N::acceptance_of_accessions},
};

}    // namespace

std::string article_of(Act act, const Treaty& treaty) {
    for (const DoneBy& done : done_by)
        if (done.acts.contains(act)) return article_of(done.clause, treaty.clauses());
    return {};
}

std::string_view to_string(Outcome outcome) {
    switch (outcome) {
        case Outcome::info: return "INFO";
        case Outcome::record: return "RECORD";
        case Outcome::query: return "QUERY";
        case Outcome::hold: return "HOLD";
        case Outcome::refuse: return "REFUSE";
    }
    return {};
}

std::string_view to_string(Effect effect) {
    switch (effect) {
        case Effect::normal: return "normal";
        case Effect::none: return "none";
        case Effect::part: return "part";
    }
    return {};
}

std::string article_of(const Finding& finding, const Treaty& treaty) {
    return article_of(kind_of(finding.code).clause, treaty.clauses());
}

std::string cure_of(const Finding& finding) {
    if (finding.cure) return in_words(*finding.cure);
    if (finding.code == FindingCode::accession_not_open && finding.outcome == Outcome::refuse)
        return {};    // it never opens
    return std::string(kind_of(finding.code).cure);
}

namespace {

std::string subject_of(const Finding& finding, const Register& record) {
    std::string text;
    if (finding.state) {
        const State& state = record.roster()[*finding.state];
        text += (finding.date ? name_on(state, *finding.date) : present_name(state)) + ", ";
    }
    text += record.treaty().key().text();
    if (finding.date) text += ", " + in_words(*finding.date);
    return text + ": ";
}

/// What would make the act good, on which day, or that nothing would.
std::string remedy_of(const Finding& finding) {
    const std::string cure = cure_of(finding);
    std::string text;
    if (finding.first_good_date) text += "; first possible on " + in_words(*finding.first_good_date);
    if (!cure.empty()) text += "; cure: " + cure;
    if (text.empty() && finding.outcome == Outcome::refuse) text = "; nothing would make it good";
    return text;
}

}    // namespace

std::string text_of(const Finding& finding, const Register& record) {
    const FindingKind& kind = kind_of(finding.code);
    const std::string article = article_of(finding, record.treaty());
    std::string text(kind.name);
    text += " (" + std::string(kind.rule) + (article.empty() ? "" : ", art. " + article) + "): ";
    text += subject_of(finding, record) + std::string(kind.says);
    if (finding.fact) text += " (" + in_words(*finding.fact) + ")";
    return text + remedy_of(finding);
}

}    // namespace depositary
