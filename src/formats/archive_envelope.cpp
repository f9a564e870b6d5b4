// SPDX-License-Identifier: BSL-1.0
#include "formats/archive_envelope.hpp"

#include <boost/crc.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

namespace depositary {

namespace {

constexpr std::string_view magic = "depositary-archive";
constexpr std::string_view version = "1";
constexpr std::size_t longest_line = 128;
/// More than any register needs: a hundred thousand acts in XML are about this long.
constexpr std::size_t most_bytes = std::size_t{256} << 20U;

std::string checksum(std::string_view line, std::string_view archive) {
    boost::crc_optimal<64, 0x42F0E1EBA9EA3693ULL, ~0ULL, ~0ULL, true, true> crc;
    crc.process_bytes(line.data(), line.size());
    crc.process_bytes(archive.data(), archive.size());
    std::array<char, 17> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx", static_cast<unsigned long long>(crc.checksum()));
    return digits.data();
}

/// Cuts the first line of an archive into its words, and checks one after the other.
class EnvelopeReader {
public:
    EnvelopeReader(std::string_view bytes, const std::string& file) : bytes_(bytes), file_(file) {}

    Result<ArchiveHeader> read() {
        if (word() != magic)
            return problem("this is no archive of a treaty, State, instrument, register or campaign",
                           "give one that this library wrote");
        if (word() != version)
            return problem("the archive has a form that is not read, version " + shown(),
                           "read it with the release that wrote it, or a later one");
        const std::optional<ArchiveContent> content = one_of<ArchiveContent>(word(), 5);
        if (!content) return problem("the archive holds what no release wrote", "restore it from a copy");
        const std::optional<ArchiveEncoding> encoding = one_of<ArchiveEncoding>(word(), 3);
        if (!encoding) return problem("the archive has an encoding that no release wrote", "restore it from a copy");
        const std::optional<std::size_t> length = number(word());
        if (!length) return problem("the archive does not say how long it is", "restore it from a copy");
        return check_body({*content, *encoding, *length});
    }

private:
    /// The next word of the line, up to its blank.
    std::string_view word() {
        start_ = next_;
        const std::size_t end = bytes_.substr(0, longest_line).find_first_of(" \n", start_);
        next_ = end == std::string_view::npos ? bytes_.size() : end + 1;
        word_ = bytes_.substr(start_, end == std::string_view::npos
                                          ? std::min(bytes_.size(), longest_line) - std::min(start_, longest_line)
                                          : end - start_);
        return word_;
    }

    [[nodiscard]] std::string shown() const {
        std::string shown = "`";
        for (const char c : word_.substr(0, 30)) shown += c >= ' ' && c <= '~' ? c : '?';
        return shown + "`";
    }

    [[nodiscard]] Problem problem(std::string what, std::string cure) const {
        return problem(start_, std::move(what), word_.empty() ? "nothing" : shown(), std::move(cure));
    }
    [[nodiscard]] Problem problem(std::size_t byte, std::string what, std::string found, std::string cure) const {
        return {{file_, 0, 0, byte}, std::move(what), std::move(found), std::move(cure)};
    }

    template <class Kind>
    static std::optional<Kind> one_of(std::string_view name, int kinds) {
        for (int i = 0; i < kinds; ++i)
            if (to_string(static_cast<Kind>(i)) == name) return static_cast<Kind>(i);
        return std::nullopt;
    }

    static std::optional<std::size_t> number(std::string_view digits) {
        std::size_t value = 0;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, value);
        if (digits.empty() || error != std::errc{} || stop != end || digits != std::to_string(value))
            return std::nullopt;
        return value;
    }

    Result<ArchiveHeader> check_body(const ArchiveHeader& header) {
        const std::string_view line = bytes_.substr(0, next_);
        const std::string_view stated = word();
        if (next_ > bytes_.size() || next_ == 0 || bytes_[next_ - 1] != '\n')
            return problem("the first line of the archive does not end after the checksum", "restore it from a copy");
        const std::string_view archive = bytes_.substr(next_);
        if (archive.size() < header.length)
            return problem(bytes_.size(), "the archive was cut off",
                           std::to_string(archive.size()) + " bytes instead of " + std::to_string(header.length),
                           "restore it from a copy");
        if (archive.size() > header.length)
            return problem(next_ + header.length, "bytes follow the archive",
                           std::to_string(archive.size() - header.length) + " more than it says",
                           "remove them, or restore it from a copy");
        if (header.length > most_bytes)
            return problem(0, "the archive is too long", std::to_string(header.length) + " bytes",
                           "give at most " + std::to_string(most_bytes));
        if (checksum(line, archive) != stated)
            return problem("the archive is damaged: its checksum differs", "restore it from a copy");
        return header;
    }

    std::string_view bytes_;
    const std::string& file_;
    std::string_view word_;
    std::size_t start_ = 0;
    std::size_t next_ = 0;
};

}    // namespace

std::string_view to_string(ArchiveEncoding encoding) {
    switch (encoding) {
        case ArchiveEncoding::text: return "text";
        case ArchiveEncoding::binary: return "binary";
        case ArchiveEncoding::xml: return "xml";
    }
    return {};
}

std::string_view to_string(ArchiveContent content) {
    switch (content) {
        case ArchiveContent::treaty: return "treaty";
        case ArchiveContent::state: return "state";
        case ArchiveContent::instrument: return "instrument";
        case ArchiveContent::record: return "register";
        case ArchiveContent::campaign: return "campaign";
    }
    return {};
}

std::string in_envelope(ArchiveContent content, ArchiveEncoding encoding, std::string_view archive) {
    std::string line{magic};
    for (const std::string_view word : {version, to_string(content), to_string(encoding)}) (line += ' ') += word;
    line += ' ' + std::to_string(archive.size()) + ' ';
    const std::string sum = checksum(line, archive);
    return line + sum + '\n' + std::string(archive);
}

Result<ArchiveHeader> check_archive(std::string_view bytes, const std::string& file) {
    return EnvelopeReader(bytes, file).read();
}

}    // namespace depositary
