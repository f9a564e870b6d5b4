// SPDX-License-Identifier: BSL-1.0
// LAW V-05: errors in the text of a treaty.
#include <depositary/status/text_corrections.hpp>

#include "catch.hpp"
#include "law/treaties.hpp"

using namespace scenes;

TEST_CASE("an error in the text is corrected from the beginning, unless somebody objects in time", "[V-05]") {
    Instrument proposal = named(event("text-correction-article-5", on(2001, 1, 1)), "proposal");
    proposal.notified = on(2001, 1, 10);
    const auto state = [&](std::vector<Instrument> more, Date day) {
        more.insert(more.begin(), proposal);
        const Register record = in_force(clauses(), more);
        const Replay replayed = replay(record);
        return text_corrections(replayed, day).at(0);
    };
    const Date last(2001, 4, 10);
    CHECK(state({}, last).state == TextCorrectionState::pending);
    CHECK(state({}, last).last_day == last);
    CHECK(state({}, last.plus_days(1)).state == TextCorrectionState::corrected);
    const auto objecting = [](const char* who, Date day) {
        return std::vector<Instrument>{about(instrument(Act::objection, who, day), "proposal")};
    };
    CHECK(state(objecting("AUT", last), on(2002, 1, 1)).state == TextCorrectionState::unresolved);
    CHECK(state(objecting("AUT", last.plus_days(1)), on(2002, 1, 1)).state == TextCorrectionState::corrected);
    CHECK(state(objecting("ITA", last), on(2002, 1, 1)).state ==
          TextCorrectionState::corrected);    // no concern of its
    std::vector<Instrument> withdrawn = objecting("AUT", last);
    withdrawn.front().id = InstrumentKey("objection");
    withdrawn.push_back(about(instrument(Act::withdrawal_of_objection, "AUT", on(2001, 6, 1)), "objection"));
    CHECK(state(withdrawn, on(2001, 5, 31)).state == TextCorrectionState::unresolved);
    CHECK(state(withdrawn, on(2001, 6, 1)).state == TextCorrectionState::corrected);
    const Register none = in_force();
    CHECK(text_corrections(replay(none), on(2002, 1, 1)).empty());
}
