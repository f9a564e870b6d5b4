// SPDX-License-Identifier: BSL-1.0
#include <depositary/law/judge.hpp>

#include "detail/judging.hpp"

#include <algorithm>
#include <utility>

namespace depositary {

namespace {

/// The spell that the act began or ended; null if it did neither.
const Spell* spell_of(const Replay& after, EntryIndex act) {
    for (const Spell& spell : after.spells())
        if (spell.consent == act || spell.notice == act) return &spell;
    return nullptr;
}

Consequence consequence_of(const Replay& before, const Replay& after, EntryIndex act) {
    Consequence found;
    found.entry_into_force = after.entry_into_force().date;
    found.fulfils = after.entry_into_force().fulfilled.has_value() && !before.entry_into_force().fulfilled;
    if (const Spell* spell = spell_of(after, act)) {
        if (spell->consent == act) found.in_force_from = spell->from;
        if (spell->notice == act && after.record().entry(act).act == Act::withdrawal) found.ends = spell->until;
    }
    return found;
}

}    // namespace

namespace detail {

EntryIndex subject_of(const Register& record, EntryIndex act) {
    const Entry& entry = record.entry(act);
    return entry.act == Act::completion && entry.target ? *entry.target : act;
}

std::vector<Finding> findings_about(const Replay& after, EntryIndex act) {
    std::vector<Finding> findings = after.findings_about(act);
    const EntryIndex subject = subject_of(after.record(), act);
    if (subject == act || after.judgement(act).outcome < Outcome::hold) return findings;
    for (Finding& finding : after.findings_about(subject))
        if (finding.outcome >= Outcome::hold) findings.push_back(std::move(finding));
    return findings;
}

bool takes_effect(const Judgement& judgement, const std::vector<Finding>& findings) {
    if (!judgement.in_deposit || judgement.outcome > Outcome::query) return false;
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.effect == Effect::none; });
}

}    // namespace detail

Ruling::Ruling(std::shared_ptr<const Register> record, EntryIndex act, Judgement judgement,
               std::vector<Finding> findings, std::optional<Consequence> consequence)
    : record_(std::move(record)),
      act_(act),
      judgement_(judgement),
      findings_(std::move(findings)),
      consequence_(std::move(consequence)) {}

Ruling judge(const Register& record, Instrument act, const Docket& docket) {
    const ReplayOptions as_of{.on = act.received, .known = std::nullopt};
    auto with = std::make_shared<Register>(record);
    const EntryIndex index = with->add(std::move(act), Intake::judged);
    const Surroundings around = surroundings_of(record, docket, as_of);
    const Replay before = replay(record, around, as_of);
    const Replay after = replay(*with, around, as_of);
    const EntryIndex subject = detail::subject_of(*with, index);
    std::vector<Finding> findings = detail::findings_about(after, index);
    const Judgement judgement = after.judgement(index);
    std::optional<Consequence> consequence;
    if (detail::takes_effect(judgement, findings)) consequence = consequence_of(before, after, subject);
    return {std::move(with), index, judgement, std::move(findings), std::move(consequence)};
}

std::string explain(const Ruling& ruling) {
    std::string text(to_string(ruling.outcome()));
    for (const Finding& finding : ruling.findings()) text += "\n  " + text_of(finding, ruling.record());
    if (!ruling.consequence()) return text + '\n';
    const Act act = ruling.record().entry(detail::subject_of(ruling.record(), ruling.act())).act;
    if (const std::string article = article_of(act, ruling.record().treaty()); !article.empty())
        text += "\n  " + in_words(act) + " under art. " + article;
    const Consequence& follows = *ruling.consequence();
    if (follows.in_force_from) text += "\n  in force for it from " + in_words(*follows.in_force_from);
    if (follows.ends) text += "\n  it is no longer a party from " + in_words(*follows.ends);
    if (follows.fulfils) text += "\n  it completes the conditions for entry into force";
    if (follows.entry_into_force) text += "\n  entry into force of the treaty: " + in_words(*follows.entry_into_force);
    return text + '\n';
}

}    // namespace depositary
