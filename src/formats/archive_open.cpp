// SPDX-License-Identifier: BSL-1.0
#include "formats/archive_boost.hpp"

#include <boost/archive/binary_iarchive_impl.hpp>
#include <boost/archive/detail/polymorphic_iarchive_route.hpp>
#include <boost/archive/impl/archive_serializer_map.ipp>
#include <boost/archive/impl/basic_binary_iarchive.ipp>
#include <boost/archive/impl/basic_binary_iprimitive.ipp>
#include <boost/archive/impl/basic_text_iarchive.ipp>
#include <boost/archive/impl/basic_xml_iarchive.ipp>
#include <boost/archive/impl/text_iarchive_impl.ipp>
#include <boost/archive/impl/xml_iarchive_impl.ipp>
#include <boost/archive/polymorphic_binary_oarchive.hpp>
#include <boost/archive/polymorphic_text_oarchive.hpp>
#include <boost/archive/polymorphic_xml_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/xml_archive_exception.hpp>
#include <boost/archive/xml_iarchive.hpp>

#include <stdexcept>

namespace depositary {

namespace {

/// The lengths of texts are read before the texts: one that is longer than what is left is refused before room is made for it.
void check_length(std::size_t length, const std::streambuf& buffer) {
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
    BoundedTextArchive(std::istream& in, unsigned flags) : Base(in, flags) { init(); }

protected:
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
    BoundedBinaryArchive(std::istream& in, unsigned flags) : Base(in, flags) { init(flags); }

protected:
    using Base::load;
    void load(std::string& text) {
        std::size_t length = 0;
        load(length);
        check_length(length, m_sb);
        text.resize(length);
        load_binary(text.data(), length);
    }
};

/// The XML archive of Boost without the check of the end that it does in its destructor, where it cannot be caught, and with a
/// check of the names of elements that does not read behind the shorter one, as that of Boost 1.74 does.
class EndlessXmlArchive : public boost::archive::xml_iarchive_impl<EndlessXmlArchive> {
    using Base = boost::archive::xml_iarchive_impl<EndlessXmlArchive>;
    friend class boost::archive::detail::interface_iarchive<EndlessXmlArchive>;
    friend class boost::archive::basic_xml_iarchive<EndlessXmlArchive>;
    friend class boost::archive::load_access;

public:
    EndlessXmlArchive(std::istream& in, unsigned flags)
        : Base(in, flags | boost::archive::no_header | boost::archive::no_xml_tag_checking) {
        init();
    }

protected:
    void load_end(const char* name) {
        Base::load_end(name);
        using boost::archive::xml_archive_exception;
        if (name != nullptr && gimpl->rv.object_name != name)
            throw xml_archive_exception(xml_archive_exception::xml_archive_tag_mismatch, name);
    }
};

template <class Archive>
using Route = boost::archive::detail::polymorphic_iarchive_route<Archive>;

}    // namespace

std::unique_ptr<boost::archive::polymorphic_oarchive> open_output(ArchiveEncoding encoding, std::ostream& out) {
    switch (encoding) {
        case ArchiveEncoding::text: return std::make_unique<boost::archive::polymorphic_text_oarchive>(out);
        case ArchiveEncoding::binary: return std::make_unique<boost::archive::polymorphic_binary_oarchive>(out);
        case ArchiveEncoding::xml: return std::make_unique<boost::archive::polymorphic_xml_oarchive>(out);
    }
    return nullptr;
}

std::unique_ptr<boost::archive::polymorphic_iarchive> open_input(ArchiveEncoding encoding, std::istream& in) {
    switch (encoding) {
        case ArchiveEncoding::text: return std::make_unique<Route<BoundedTextArchive>>(in);
        case ArchiveEncoding::binary: return std::make_unique<Route<BoundedBinaryArchive>>(in);
        case ArchiveEncoding::xml: return std::make_unique<Route<EndlessXmlArchive>>(in);
    }
    return nullptr;
}

}    // namespace depositary
