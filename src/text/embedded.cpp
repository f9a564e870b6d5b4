// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/embedded.hpp>

#include <algorithm>

namespace depositary::text {

namespace {

template <class File>
const File* find_by_path(std::span<const File> files, std::string_view path) {
    const auto found = std::lower_bound(files.begin(), files.end(), path,
                                        [](const File& file, std::string_view wanted) { return file.path < wanted; });
    return found != files.end() && found->path == path ? &*found : nullptr;
}

/// Reads the nodes of a flattened tree one after the other.
class Unflattener {
public:
    explicit Unflattener(const EmbeddedDocument& document)
        : document_(document), file_("data/" + std::string(document.path)) {}

    Node next() {
        const FlatNode& flat = document_.nodes[position_++];
        Place place{file_, flat.line, flat.column, std::nullopt};
        if (flat.kind == NodeKind::table) return Node::table(entries(flat.children), std::move(place));
        if (flat.kind == NodeKind::array) return Node::array(items(flat.children), std::move(place));
        return Node::scalar(flat.kind, std::string(flat.text), std::move(place));
    }

private:
    std::vector<Node> items(std::uint32_t count) {
        std::vector<Node> found;
        found.reserve(count);
        while (count-- > 0) found.push_back(next());
        return found;
    }

    std::vector<Node::Entry> entries(std::uint32_t count) {
        std::vector<Node::Entry> found;
        found.reserve(count);
        while (count-- > 0) {
            std::string key{document_.nodes[position_].key};
            found.push_back(Node::Entry{std::move(key), next()});
        }
        return found;
    }

    const EmbeddedDocument& document_;
    std::string file_;
    std::size_t position_ = 0;
};

}    // namespace

const EmbeddedDocument* find_document(std::string_view path) { return find_by_path(embedded_documents(), path); }

const EmbeddedText* find_text(std::string_view path) { return find_by_path(embedded_texts(), path); }

Node unflatten(const EmbeddedDocument& document) { return Unflattener(document).next(); }

std::string join(const EmbeddedText& text) {
    std::string whole;
    for (const std::string_view piece : text.pieces) whole += piece;
    return whole;
}

}    // namespace depositary::text
