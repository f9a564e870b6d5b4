// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/text/document.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace depositary::text {

/// One node of a document that was flattened at build time, in preorder: a table or an array is followed by its `children`
/// direct children, each with its own descendants.
struct FlatNode {
    NodeKind kind;
    std::string_view key;     ///< empty for the items of an array and for the root
    std::string_view text;    ///< of a scalar
    std::uint32_t line;
    std::uint32_t column;
    std::uint32_t children;
};

/// A file of the folder `data` that was parsed at build time, by its path below that folder ("treaties/ccm-2008.toml").
struct EmbeddedDocument {
    std::string_view path;
    std::span<const FlatNode> nodes;
};

/// A text file of the folder `data` as it is, in pieces because compilers limit the length of a literal.
struct EmbeddedText {
    std::string_view path;
    std::span<const std::string_view> pieces;
};

/// Every document and every text that was built in, sorted by path. Defined by the generated sources.
[[nodiscard]] std::span<const EmbeddedDocument> embedded_documents();
[[nodiscard]] std::span<const EmbeddedText> embedded_texts();

/// The built-in document of that path, or null.
[[nodiscard]] const EmbeddedDocument* find_document(std::string_view path);
[[nodiscard]] const EmbeddedText* find_text(std::string_view path);

/// The tree that was flattened; its places name the file "data/<path>".
[[nodiscard]] Node unflatten(const EmbeddedDocument& document);
/// The pieces put together.
[[nodiscard]] std::string join(const EmbeddedText& text);

}    // namespace depositary::text
