// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/archive.hpp>

#include "formats/archive_boost.hpp"
#include "formats/archive_content.hpp"
#include "formats/archive_envelope.hpp"

#include <sstream>

namespace depositary {

namespace {

using serialization::RegisterContent;

template <class T>
std::string write(ArchiveContent content, const T& value, ArchiveEncoding encoding) {
    std::ostringstream out;
    // Closed before it is looked at: an archive writes its end when it goes.
    archived::store(*open_output(encoding, out), std::string(to_string(content)).c_str(), value);
    return in_envelope(content, encoding, out.str());
}

/// Reads what has been found whole; `finish` makes the value of what was stored.
template <class T, class Finish>
auto read_whole(const ArchiveHeader& header, std::string_view archive, const Place& start, Finish finish)
    -> Result<decltype(finish(std::declval<T>()))> {
    Place place = start;
    if (std::string wrong = wrong_beginning(header.encoding, archive); !wrong.empty())
        return Problem{place, "the archive was written by another version of Boost, or on another kind of machine",
                       std::move(wrong),
                       "write it again as text or XML, with Boost 1.74 or later and no later than this one"};
    MemoryBuffer buffer(archive);
    try {
        std::istream in(&buffer);
        T content =
            archived::fetch<T>(*open_input(header.encoding, in), std::string(to_string(header.content)).c_str());
        *place.byte += buffer.read();
        if (!is_end(header.encoding, archive.substr(buffer.read())))
            return Problem{place, "the archive goes on after its content", std::to_string(buffer.left()) + " bytes",
                           "restore it from a copy"};
        return finish(std::move(content));
    } catch (const std::exception& error) {
        *place.byte = *start.byte + buffer.read();
        return Problem{place, "the content of the archive cannot be read", error.what(),
                       "write it anew with this release, from the source that it was made of"};
    }
}

template <class T, class Finish>
auto read(ArchiveContent wanted, std::string_view bytes, const std::string& file, Finish finish)
    -> Result<decltype(finish(std::declval<T>()))> {
    const Result<ArchiveHeader> header = check_archive(bytes, file);
    if (!header) return header.problems();
    const std::size_t start = bytes.size() - header->length;
    if (header->content != wanted)
        return Problem{{file, 0, 0, 0},
                       "the archive holds another kind of value than is wanted",
                       "`" + std::string(to_string(header->content)) + "` where `" + std::string(to_string(wanted)) +
                           "` is wanted",
                       "give another archive"};
    return read_whole<T>(*header, bytes.substr(start), {file, 0, 0, start}, finish);
}

template <class T>
Result<T> read(ArchiveContent wanted, std::string_view bytes, const std::string& file) {
    return read<T>(wanted, bytes, file, [](T value) { return value; });
}

}    // namespace

std::string write_archive(const Treaty& treaty, ArchiveEncoding encoding) {
    return write(ArchiveContent::treaty, treaty, encoding);
}
std::string write_archive(const State& state, ArchiveEncoding encoding) {
    return write(ArchiveContent::state, state, encoding);
}
std::string write_archive(const Instrument& instrument, ArchiveEncoding encoding) {
    return write(ArchiveContent::instrument, instrument, encoding);
}
std::string write_archive(const Register& record, ArchiveEncoding encoding) {
    return write(ArchiveContent::record, serialization::content_of(record), encoding);
}
std::string write_archive(const Campaign& campaign, ArchiveEncoding encoding) {
    return write(ArchiveContent::campaign, campaign, encoding);
}

Result<Treaty> read_treaty_archive(std::string_view bytes, const std::string& file) {
    return read<Treaty>(ArchiveContent::treaty, bytes, file);
}
Result<State> read_state_archive(std::string_view bytes, const std::string& file) {
    return read<State>(ArchiveContent::state, bytes, file);
}
Result<Instrument> read_instrument_archive(std::string_view bytes, const std::string& file) {
    return read<Instrument>(ArchiveContent::instrument, bytes, file);
}
Result<Register> read_register_archive(std::string_view bytes, const std::string& file,
                                       std::shared_ptr<const Roster> roster) {
    return read<RegisterContent>(ArchiveContent::record, bytes, file, [&](RegisterContent content) {
        return serialization::register_of(std::move(content), std::move(roster));
    });
}
Result<Campaign> read_campaign_archive(std::string_view bytes, const std::string& file) {
    return read<Campaign>(ArchiveContent::campaign, bytes, file);
}

}    // namespace depositary
