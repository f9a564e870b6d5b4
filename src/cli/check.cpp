// SPDX-License-Identifier: BSL-1.0
#include "commands.hpp"
#include "inputs.hpp"

#include <depositary/formats/status_json.hpp>
#include <depositary/law/judge.hpp>
#include <depositary/text/page.hpp>

#include <iostream>

namespace depositary::cli {

namespace {

Act act_of(const Asked& asked) {
    const Act act = act_argument(asked.act);
    if (asked.signed_as.empty()) return act;
    if (act != Act::signature) throw WrongUsage("--signed-as goes with --act signature");
    return asked.signed_as == "definitive" ? Act::definitive_signature : Act::signature_ad_referendum;
}

std::string all_lacks() {
    std::vector<std::string> words;
    for (int i = 0; i < number_of_lacks; ++i) words.emplace_back(to_string(static_cast<Lack>(i)));
    return text::listed(words);
}

Lacks lacks_of(const Asked& asked) {
    Lacks lacks;
    for (const std::string& word : asked.missing) {
        const std::optional<Lack> lack = parse_lack(word);
        if (!lack) throw WrongUsage("--missing: \"" + word + "\" is not one of " + all_lacks());
        lacks.insert(*lack);
    }
    return lacks;
}

Instrument act_asked_about(const Asked& asked, const Roster& roster) {
    Instrument act =
        instrument(act_of(asked), roster.key(state_argument(asked.state, roster)), date_argument("--on", asked.on));
    act.lacks = lacks_of(asked);
    act.effective = optional_date("--effective", asked.effective);
    if (!asked.target.empty()) act.target = InstrumentKey(asked.target);
    return act;
}

}    // namespace

int check(const Asked& asked) try {
    const std::shared_ptr<const Treaty> treaty = treaty_argument(asked.treaty);
    const Records records = records_of(treaty, asked.records);
    Register record = with_files(*records.record, asked.with);
    const Instrument act = act_asked_about(asked, record.roster());
    if (!asked.reservation.empty()) {
        Instrument reservation = instrument(Act::reservation, *act.state, act.received);
        reservation.value = asked.reservation;
        record.add(std::move(reservation));
    }
    const Ruling ruling = judge(record, act, records.docket);
    std::cout << (asked.json ? ruling_json(ruling) : depositary::explain(ruling));
    return ruling.outcome() == Outcome::refuse || ruling.outcome() == Outcome::hold ? 1 : 0;
} catch (const InvalidInstrument& error) {
    throw WrongUsage(error.what());
} catch (const InvalidKey& error) {
    throw WrongUsage("--target: " + std::string(error.what()));
}

}    // namespace depositary::cli
