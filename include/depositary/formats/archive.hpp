// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/register/register.hpp>
#include <depositary/text/problem.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace depositary {

/// In which archive of Boost.Serialization a value is stored. Binary archives are native: they are read on machines with the
/// same sizes of numbers and the same byte order, and refused on others.
enum class ArchiveEncoding : std::uint8_t { text, binary, xml };

/// "text", "binary", "xml".
[[nodiscard]] std::string_view to_string(ArchiveEncoding encoding);

enum class ArchiveContent : std::uint8_t { treaty, state, instrument, record, campaign };

/// "treaty", "state", "instrument", "register", "campaign".
[[nodiscard]] std::string_view to_string(ArchiveContent content);

/// A value as a file: one line that says what it is, the archive, and nothing else. The line holds the magic
/// "depositary-archive", the version of this form, content, encoding, length and CRC-64 (ECMA-182, reflected, of the line before
/// it and of the archive), between blanks.
[[nodiscard]] std::string write_archive(const Treaty& treaty, ArchiveEncoding encoding);
[[nodiscard]] std::string write_archive(const State& state, ArchiveEncoding encoding);
[[nodiscard]] std::string write_archive(const Instrument& instrument, ArchiveEncoding encoding);
/// Without the roster; the treaty is in it whole.
[[nodiscard]] std::string write_archive(const Register& record, ArchiveEncoding encoding);
[[nodiscard]] std::string write_archive(const Campaign& campaign, ArchiveEncoding encoding);

/// What the first line says, once magic, version, length and checksum have been found right.
struct ArchiveHeader {
    ArchiveContent content;
    ArchiveEncoding encoding;
    std::size_t length;    ///< of the archive behind the line
    friend bool operator==(const ArchiveHeader&, const ArchiveHeader&) = default;
};
[[nodiscard]] Result<ArchiveHeader> check_archive(std::string_view bytes, const std::string& file);

/// The value of a file, in whatever encoding; nothing of it is deserialized before the first line has been found right. What is
/// wrong is a problem with the offset of its byte.
[[nodiscard]] Result<Treaty> read_treaty_archive(std::string_view bytes, const std::string& file);
[[nodiscard]] Result<State> read_state_archive(std::string_view bytes, const std::string& file);
[[nodiscard]] Result<Instrument> read_instrument_archive(std::string_view bytes, const std::string& file);
[[nodiscard]] Result<Register> read_register_archive(std::string_view bytes, const std::string& file,
                                                     std::shared_ptr<const Roster> roster = built_in_roster());
[[nodiscard]] Result<Campaign> read_campaign_archive(std::string_view bytes, const std::string& file);

}    // namespace depositary
