// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_import.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace depositary {

namespace {

class Converter {
public:
    explicit Converter(const ImportedRecord& record) : record_(record), source_("UN Treaty Collection, status table") {
        if (!record.header.untc.empty()) source_ += " " + record.header.untc;
    }

    std::vector<Instrument> convert() {
        for (const ImportedInstrument& imported : record_.instruments)
            if (imported.state && imported.act && imported.date) add(imported);
        return std::move(acts_);
    }

private:
    void add(const ImportedInstrument& imported) {
        Instrument act = instrument(*imported.act, *imported.state, *imported.date);
        if (!imported.in_effect) act.note = "no longer in effect; the date of withdrawal is not in the table";
        act.source = source_;
        if (act.act == Act::confirmation_of_signature && !point_at_signature(act)) return;
        acts_.push_back(std::move(act));
    }

    /// Names the signature that the act confirms; false if there is none.
    bool point_at_signature(Instrument& confirmation) {
        const auto confirmed = std::find_if(acts_.rbegin(), acts_.rend(), [&](const Instrument& act) {
            return act.state == confirmation.state && signatures.contains(act.act);
        });
        if (confirmed == acts_.rend()) return false;
        if (!confirmed->id) confirmed->id = new_id(*confirmed);
        confirmation.target = confirmed->id;
        return true;
    }

    InstrumentKey new_id(const Instrument& act) {
        const std::string stem =
            act.state->text() + "-" + std::string(to_string(act.act)) + "-" + to_string(act.received);
        std::string id = stem;
        for (int copy = 2; !ids_.insert(id).second; ++copy) id = stem + "-" + std::to_string(copy);
        return id;
    }

    const ImportedRecord& record_;
    std::string source_;
    std::vector<Instrument> acts_;
    std::set<std::string> ids_;
};

}    // namespace

std::vector<Instrument> instruments_of(const ImportedRecord& record) { return Converter(record).convert(); }

}    // namespace depositary
