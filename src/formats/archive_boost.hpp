// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/archive.hpp>

#include <cstddef>
#include <istream>
#include <memory>
#include <ostream>
#include <streambuf>
#include <string>
#include <string_view>

namespace boost::archive {
class polymorphic_iarchive;
class polymorphic_oarchive;
}    // namespace boost::archive

namespace depositary {

/// A stream of bytes in memory that knows how many are left.
class MemoryBuffer : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view bytes) {
        char* begin =
            const_cast<char*>(bytes.data());    // NOLINT(cppcoreguidelines-pro-type-const-cast): only for reading
        setg(begin, begin, begin + bytes.size());
    }
    [[nodiscard]] std::size_t left() const noexcept { return static_cast<std::size_t>(egptr() - gptr()); }
    [[nodiscard]] std::size_t read() const noexcept { return static_cast<std::size_t>(gptr() - eback()); }
};

/// What is wrong with the beginning of an archive, which Boost writes itself: the signature, the version of the serialization
/// library, in binary archives sizes of numbers and byte order. Boost trusts it so far as to assert what it says. Empty if it is
/// what this machine and this release of Boost can read.
[[nodiscard]] std::string wrong_beginning(ArchiveEncoding encoding, std::string_view archive);

/// Whether these bytes, behind the value, are all that Boost puts there.
[[nodiscard]] bool is_end(ArchiveEncoding encoding, std::string_view rest);

/// The archive of Boost of that encoding.
[[nodiscard]] std::unique_ptr<boost::archive::polymorphic_oarchive> open_output(ArchiveEncoding encoding,
                                                                                std::ostream& out);
/// The same for reading, but it trusts no length of a text: one that is longer than what is left throws before room is made
/// for it. `in` must be a stream over a MemoryBuffer.
[[nodiscard]] std::unique_ptr<boost::archive::polymorphic_iarchive> open_input(ArchiveEncoding encoding,
                                                                               std::istream& in);

}    // namespace depositary
