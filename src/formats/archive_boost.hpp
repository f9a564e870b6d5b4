// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/formats/archive.hpp>

#include <boost/archive/basic_text_iarchive.hpp>
#include <boost/archive/binary_iarchive_impl.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/xml_iarchive.hpp>

#include <istream>
#include <stdexcept>
#include <string>

namespace depositary {

/// A stream of bytes in memory that knows how many are left.
class MemoryBuffer : public std::streambuf {
public:
    MemoryBuffer(const char* bytes, std::size_t size) {
        char* begin =
            const_cast<char*>(bytes);    // NOLINT(cppcoreguidelines-pro-type-const-cast): a get area is never written
        setg(begin, begin, begin + size);
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

/// The lengths of texts are read before the texts: one that is longer than what is left is refused before room is made for it.
inline void check_length(std::size_t length, const std::streambuf& buffer) {
    if (length > static_cast<const MemoryBuffer&>(buffer).left())
        throw std::length_error("a text of " + std::to_string(length) + " bytes, more than are left");
}

/// The text archive of Boost, over a MemoryBuffer, that trusts no length.
class BoundedTextArchive : public boost::archive::text_iarchive_impl<BoundedTextArchive> {
    using Base = boost::archive::text_iarchive_impl<BoundedTextArchive>;
    friend class boost::archive::detail::interface_iarchive<BoundedTextArchive>;
    friend class boost::archive::basic_text_iarchive<BoundedTextArchive>;
    friend class boost::archive::load_access;

public:
    explicit BoundedTextArchive(std::istream& in) : Base(in, 0) { init(); }

private:
    using Base::load;
    void load(std::string& text) {
        std::size_t length = 0;
        load(length);
        is.get();
        check_length(length, *is.rdbuf());
        text.resize(length);
        is.read(text.data(), static_cast<std::streamsize>(length));
    }
};

/// The binary archive of Boost, in the same way.
class BoundedBinaryArchive
    : public boost::archive::binary_iarchive_impl<BoundedBinaryArchive, char, std::char_traits<char>> {
    using Base = boost::archive::binary_iarchive_impl<BoundedBinaryArchive, char, std::char_traits<char>>;
    friend class boost::archive::detail::interface_iarchive<BoundedBinaryArchive>;
    friend class boost::archive::basic_binary_iarchive<BoundedBinaryArchive>;
    friend class boost::archive::basic_binary_iprimitive<BoundedBinaryArchive, char, std::char_traits<char>>;
    friend class boost::archive::load_access;

public:
    explicit BoundedBinaryArchive(std::istream& in) : Base(in, 0) { init(0); }

private:
    using Base::load;
    void load(std::string& text) {
        std::size_t length = 0;
        load(length);
        check_length(length, m_sb);
        text.resize(length);
        load_binary(text.data(), length);
    }
};

/// The XML archive of Boost without the check of the end that it does in its destructor, where it cannot be caught.
class EndlessXmlArchive : public boost::archive::xml_iarchive_impl<EndlessXmlArchive> {
    using Base = boost::archive::xml_iarchive_impl<EndlessXmlArchive>;
    friend class boost::archive::detail::interface_iarchive<EndlessXmlArchive>;
    friend class boost::archive::basic_xml_iarchive<EndlessXmlArchive>;
    friend class boost::archive::load_access;

public:
    explicit EndlessXmlArchive(std::istream& in) : Base(in, boost::archive::no_header) { init(); }
};

}    // namespace depositary
