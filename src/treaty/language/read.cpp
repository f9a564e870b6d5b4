// SPDX-License-Identifier: BSL-1.0
#include "treaty/language/grammar.hpp"

#include <depositary/treaty/clause_language.hpp>

namespace depositary::clause_language {

namespace {

/// Reads the whole sentence as a `what`; what cannot be read becomes a problem with its place.
template <class Value>
Result<Value> read(std::string_view what, Value (*part)(Reader&), std::string_view sentence, const Place& start) {
    try {
        Reader reader(sentence);
        Value value = part(reader);
        reader.expect_end();
        return value;
    } catch (const Unreadable& wrong) {
        return Problem{place_in(sentence, wrong.offset, start), "no " + std::string(what) + ": " + wrong.what,
                       wrong.found, wrong.cure};
    }
}

Condition outermost_condition_at(Reader& reader) { return condition_at(reader); }

}    // namespace

Result<Condition> read_condition(std::string_view sentence, const Place& start) {
    return read("condition", outermost_condition_at, sentence, start);
}

Result<Circle> read_circle(std::string_view sentence, const Place& start) {
    return read("circle of States", circle_at, sentence, start);
}

Result<Moment> read_moment(std::string_view sentence, const Place& start) {
    return read("moment", moment_at, sentence, start);
}

Result<WindowEnd> read_window_end(std::string_view sentence, const Place& start) {
    return read("end of a window", window_end_at, sentence, start);
}

Result<EntryIntoForceClause> read_entry_into_force(std::string_view sentence, const Place& start) {
    return read("clause on entry into force", entry_into_force_at, sentence, start);
}

Result<ForEachStateClause> read_for_each_State(std::string_view sentence, const Place& start) {
    return read("clause on entry into force for each State", for_each_State_at, sentence, start);
}

Result<RenewalPeriods> read_renewal_periods(std::string_view sentence, const Place& start) {
    return read("renewal by periods", renewal_periods_at, sentence, start);
}

}    // namespace depositary::clause_language
