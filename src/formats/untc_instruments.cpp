// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/untc_import.hpp>

#include <unordered_map>
#include <utility>

namespace depositary {

namespace {

class Converter {
public:
    explicit Converter(const ImportedRecord& record) : record_(record), source_("UN Treaty Collection, status table") {
        if (!record.header.untc.empty()) source_ += " " + record.header.untc;
    }

    RegisterContent convert() {
        for (const ImportedInstrument& imported : record_.instruments) take(imported);
        return std::move(content_);
    }

private:
    void take(const ImportedInstrument& imported) {
        if (std::string why = why_not(imported); !why.empty()) return leave_out(imported, std::move(why));
        Instrument act = instrument(*imported.act, *imported.state, *imported.date);
        act.source = source_;
        if (act.act == Act::confirmation_of_signature && !point_at_signature(act))
            return leave_out(imported, "the table has no signature that it could confirm");
        if (signatures.contains(act.act)) last_signature_[*act.state] = content_.acts.size();
        content_.acts.push_back(std::move(act));
    }

    void leave_out(const ImportedInstrument& imported, std::string why) {
        content_.left_out.push_back({imported, std::move(why)});
    }

    static std::string why_not(const ImportedInstrument& imported) {
        if (!imported.in_effect) return "no longer in effect, and the table does not say since when";
        if (!imported.state) return "the roster knows no State of that name";
        if (!imported.act) return "what kind of act it is, is not known";
        if (!imported.date) return "its cell is no date";
        if (!leaves_room(*imported.date)) return "its day is not of the years 1401 to 9000";
        return {};
    }

    /// Names the signature that the act confirms; false if there is none.
    bool point_at_signature(Instrument& confirmation) {
        const auto confirmed = last_signature_.find(*confirmation.state);
        if (confirmed == last_signature_.end()) return false;
        Instrument& signature = content_.acts[confirmed->second];
        if (!signature.id) signature.id = new_id(signature);
        confirmation.target = signature.id;
        return true;
    }

    InstrumentKey new_id(const Instrument& act) {
        std::string id = act.state->text() + "-" + std::string(to_string(act.act)) + "-" + to_string(act.received);
        const int copy = ++copies_[id];
        if (copy > 1) id += "-" + std::to_string(copy);
        return id;
    }

    const ImportedRecord& record_;
    std::string source_;
    RegisterContent content_;
    std::unordered_map<StateKey, std::size_t> last_signature_;
    std::unordered_map<std::string, int> copies_;
};

}    // namespace

RegisterContent register_content_of(const ImportedRecord& record) { return Converter(record).convert(); }

}    // namespace depositary
