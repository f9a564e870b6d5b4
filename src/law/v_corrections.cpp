// SPDX-License-Identifier: BSL-1.0
// LAW J-09, V-06: the depositary's corrections of its own record. A correction that names another day as `effective` moves the
// receipt of its target to that day; one whose value is "void" strikes the target out. Others correct texts and change nothing.
#include "detail/bench.hpp"

#include <algorithm>

namespace depositary {

void Bench::apply_corrections() {
    for (const EntryIndex correction : corrections_) {
        const Entry& entry = record_.entry(correction);
        const bool is_void = record_.instrument(correction).value == "void";
        if (entry.effective || is_void)
            out_.corrected_.push_back(Replay::Corrected{*entry.target, is_void ? std::nullopt : entry.effective});
    }
    if (out_.corrected_.empty()) return;
    own_order_.assign(order_.begin(), order_.end());
    std::stable_sort(own_order_.begin(), own_order_.end(), [&](EntryIndex a, EntryIndex b) {
        if (received(a) != received(b)) return received(a) < received(b);
        return phase_of_day(record_.entry(a).act) < phase_of_day(record_.entry(b).act);
    });
    order_ = own_order_;
    std::erase_if(out_.events_, [&](const Replay::Happening& event) { return is_struck_out(event.act); });
    for (Replay::Happening& event : out_.events_) event.day = received(event.act);
}

Date Replay::received_as_corrected(EntryIndex act) const {
    for (auto correction = corrected_.rbegin(); correction != corrected_.rend(); ++correction)
        if (correction->act == act && correction->received) return *correction->received;
    return record_->entry(act).received;
}

bool Replay::is_struck_out(EntryIndex act) const {
    return std::any_of(corrected_.begin(), corrected_.end(),
                       [&](const Corrected& correction) { return correction.act == act && !correction.received; });
}

}    // namespace depositary
