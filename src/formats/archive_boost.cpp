// SPDX-License-Identifier: BSL-1.0
#include "formats/archive_boost.hpp"

#include <boost/archive/binary_oarchive.hpp>

#include <charconv>
#include <sstream>

namespace depositary {

namespace {

/// Of the serialization library in Boost 1.74, the first that wrote archives of ours.
constexpr unsigned first_version = 18;

unsigned last_version() {
    const auto version = boost::archive::BOOST_ARCHIVE_VERSION();
    return version;
}

std::string judge(unsigned version) {
    if (version >= first_version && version <= last_version()) return {};
    return "version " + std::to_string(version) + " of the archives of Boost";
}

std::string judge_digits(std::string_view text) {
    unsigned version = 0;
    std::from_chars(text.data(), text.data() + std::min<std::size_t>(text.size(), 4), version);
    return judge(version);
}

/// What a binary archive of this machine begins with: signature, two bytes of version, sizes of numbers, an int.
std::string native_beginning() {
    std::ostringstream out;
    const boost::archive::binary_oarchive archive(out);
    return out.str();
}

std::string judge_binary(std::string_view archive) {
    constexpr std::size_t version_at = sizeof(std::size_t) + 22;    // behind the length and the text of the signature
    std::string own = native_beginning();
    if (archive.size() < own.size()) return "no beginning";
    const auto byte = [&](std::size_t at) { return static_cast<unsigned>(static_cast<unsigned char>(archive[at])); };
    own.replace(version_at, 2, archive.substr(version_at, 2));
    if (archive.substr(0, own.size()) != own) return "numbers of other sizes or in another order of bytes";
    return judge(byte(version_at) + 256 * byte(version_at + 1));
}

}    // namespace

std::string wrong_beginning(ArchiveEncoding encoding, std::string_view archive) {
    constexpr std::string_view text = "22 serialization::archive ";
    constexpr std::string_view xml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>\n<!DOCTYPE boost_serialization>\n"
        "<boost_serialization signature=\"serialization::archive\" version=\"";
    if (encoding == ArchiveEncoding::binary) return judge_binary(archive);
    const std::string_view beginning = encoding == ArchiveEncoding::text ? text : xml;
    if (!archive.starts_with(beginning)) return "another beginning";
    return judge_digits(archive.substr(beginning.size()));
}

bool is_end(ArchiveEncoding encoding, std::string_view rest) {
    if (encoding == ArchiveEncoding::binary) return rest.empty();
    while (!rest.empty() && (rest.back() == '\n' || rest.back() == '\r')) rest.remove_suffix(1);
    while (!rest.empty() && (rest.front() == '\n' || rest.front() == '\r')) rest.remove_prefix(1);
    return rest == (encoding == ArchiveEncoding::xml ? "</boost_serialization>" : "");
}

}    // namespace depositary
