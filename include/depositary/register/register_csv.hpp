// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/register/register.hpp>
#include <depositary/text/problem.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace depositary {

/// Reads a register from a table (RFC 4180, UTF-8) with the columns `state,act,date` and, in any order, what is wanted of
/// `id,done,notified,effective,recorded,target,counts,missing,value,note,source,intake`. `date` is the day of receipt; `counts` is
/// "yes" or "no"; `missing` is a list of lacks ("full-powers form"); `intake` is "accepted" or "judged". A State is a key or any
/// name that the roster knows, on the day of the act. An act may name as target one that stands below it; then that comes first.
///
/// Comment lines before the header: "# until: DATE", the day to which the record is complete; "# judge: yes", its acts are judged
/// where `intake` says nothing, else taken as accepted; "# source: ID: CITATION", where the column `source` says ID, the act's
/// source is "ID: CITATION"; other words are remarks to the reader of the file.
///
/// The day of receipt and every other day of an act is of the years 1401 to 9000 (see leaves_room). Gives the register, or every
/// problem of the table with its place.
[[nodiscard]] Result<Register> read_register_csv(std::string_view text, std::string file,
                                                 std::shared_ptr<const Treaty> treaty,
                                                 std::shared_ptr<const Roster> roster = built_in_roster());

/// Reads a table in the same way as more acts of that register, and gives both together: an act may name as target one that is
/// there already; one with the id of such an act is a problem, and so is one without an id that is of the same State, kind and day
/// as an act that has the id the register made for it. The register is then complete to the later of the two days.
[[nodiscard]] Result<Register> read_register_csv(std::string_view text, std::string file, Register onto);

/// The table that reads back as an equal register: every act with its id, in the order of recording.
[[nodiscard]] std::string write_register_csv(const Register& record);

}    // namespace depositary
