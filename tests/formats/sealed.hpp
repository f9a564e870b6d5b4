// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/archive.hpp>

#include <boost/crc.hpp>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

/// The bytes as an archive whose first line is right, whatever they are: what an attacker would send, and a check of the form that
/// archive.hpp promises.
[[nodiscard]] inline std::string sealed(depositary::ArchiveContent content, depositary::ArchiveEncoding encoding,
                                        std::string_view archive) {
    std::string line = "depositary-archive 1 " + std::string(to_string(content)) + " " +
                       std::string(to_string(encoding)) + " " + std::to_string(archive.size()) + " ";
    boost::crc_optimal<64, 0x42F0E1EBA9EA3693ULL, ~0ULL, ~0ULL, true, true> crc;
    crc.process_bytes(line.data(), line.size());
    crc.process_bytes(archive.data(), archive.size());
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(crc.checksum()));
    return line + digits.data() + "\n" + std::string(archive);
}
