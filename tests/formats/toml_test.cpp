// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/toml.hpp>
#include <depositary/text/embedded.hpp>

#include "catch.hpp"
#include "formats/files.hpp"

#include <random>

using namespace depositary;
using text::Node;
using text::NodeKind;

namespace {

/// Equal in kinds, keys, texts and order, wherever they stand.
bool same(const Node& a, const Node& b) {
    const bool alike = a.kind() == b.kind() && a.text() == b.text() && a.items().size() == b.items().size() &&
                       a.entries().size() == b.entries().size();
    if (!alike) return false;
    for (std::size_t i = 0; i < a.items().size(); ++i)
        if (!same(a.items()[i], b.items()[i])) return false;
    for (std::size_t i = 0; i < a.entries().size(); ++i)
        if (a.entries()[i].key != b.entries()[i].key || !same(a.entries()[i].value, b.entries()[i].value)) return false;
    return true;
}

/// Every place of the tree, in the order of the file.
void list_places(const Node& node, std::vector<std::string>& places) {
    Place place = node.place();
    place.file.clear();
    places.push_back(to_string(place));
    for (const Node& item : node.items()) list_places(item, places);
    for (const Node::Entry& entry : node.entries()) list_places(entry.value, places);
}

std::vector<std::string> places_of(const Node& node) {
    std::vector<std::string> places;
    list_places(node, places);
    return places;
}

Node read(std::string_view toml) { return read_toml(toml, "lakes.toml").value(); }

}    // namespace

TEST_CASE("every kind of value of a document is read, as its text") {
    const Node document = read(
        "title = \"Lakes \\\"2001\\\"\"\nnumber = -40\nopen = true\nadopted = 2001-05-03\nlist = [\"a\", 1]\n"
        "[table]\nkey = 'x'\n[[tables]]\n[[tables]]\n");
    const auto check = [&](std::string_view key, NodeKind kind, std::string_view text) {
        const Node* found = document.find(key);
        REQUIRE(found != nullptr);
        CHECK(found->kind() == kind);
        CHECK(found->text() == text);
    };
    check("title", NodeKind::string, "Lakes \"2001\"");
    check("number", NodeKind::integer, "-40");
    check("open", NodeKind::boolean, "true");
    check("adopted", NodeKind::date, "2001-05-03");
    check("list", NodeKind::array, "");
    check("table", NodeKind::table, "");
    CHECK(document.find("list")->items().size() == 2);
    CHECK(document.find("tables")->items().size() == 2);
    CHECK(document.find("table")->find("key")->text() == "x");
}

TEST_CASE("values stand in the order of the file, not of the alphabet, and know where") {
    const Node document = read("zeta = 1\n# a remark\nalpha = [\n  2001-05-03,\n]\n[beta]\nkey = \"é\"\n");
    REQUIRE(document.entries().size() == 3);
    CHECK(document.entries()[0].key == "zeta");
    CHECK(document.entries()[2].key == "beta");
    CHECK(to_string(document.find("zeta")->place()) == "lakes.toml:1:8");
    CHECK(to_string(document.find("alpha")->items()[0].place()) == "lakes.toml:4:3");
    CHECK(to_string(document.find("beta")->find("key")->place()) == "lakes.toml:7:7");
}

TEST_CASE("a document that is read when it is wanted is what was built in") {
    int documents = 0;
    for (const text::EmbeddedDocument& built_in : text::embedded_documents()) {
        const std::string path = "data/" + std::string(built_in.path);
        CAPTURE(path);
        const Node fresh = read_toml(bytes_of(source_folder() / path), path).value();
        const Node old = text::unflatten(built_in);
        CHECK(same(fresh, old));
        CHECK(places_of(fresh) == places_of(old));
        ++documents;
    }
    CHECK(documents > 0);
}

TEST_CASE("a broken document is refused with the place, what was found and what to do") {
    struct Case {
        std::string_view name;
        std::string text;
        std::string_view message;
    };
    const Case cases[] = {
        {"a text without end", "key = \"lakes\n",
         "lakes.toml:1:13: Error while parsing string: unescaped control characters other than TAB (U+0009) are "
         "explicitly prohibited; close the quotation mark on its line"},
        {"a key twice", "a = 1\na = 2\n",
         "lakes.toml:2:5: Error while parsing key-value pair: cannot redefine existing integer 'a'; mend the TOML "
         "here"},
        {"no value", "a =\n",
         "lakes.toml:1:4: Error while parsing key-value pair: expected value, saw '\\n'; mend the TOML here"},
        {"an impossible day", "adopted = 2001-02-30\n",
         "lakes.toml:1:21: Error while parsing date: expected day between 1 and 28 (inclusive), saw 30; mend the TOML "
         "here"},
        {"not UTF-8", "a = \"C\xF4te\"\n", "lakes.toml:1:6: Encountered invalid utf-8 sequence; mend the TOML here"},
        {"a fraction", "share = 0.55\n",
         "lakes.toml:1:9: fractions and times are not read; found one as the value of `share`; write it as a text"},
        {"a time", "at = 2001-05-03T12:00:00\n",
         "lakes.toml:1:6: fractions and times are not read; found one as the value of `at`; write it as a text"},
        {"infinity", "list = [1, inf]\n",
         "lakes.toml:1:12: fractions and times are not read; found one as the value of `list`; write it as a text"},
        {"a header without a key", "a = 1\n[,",
         "lakes.toml:2:2: a table header does not begin with a key; found `,`; write a name between the brackets, as "
         "in [signature]"},
        {"a header of a table list without a key", "[[ =",
         "lakes.toml:1:4: a table header does not begin with a key; found `=`; write a name between the brackets, as "
         "in [signature]"},
        {"a header with blanks between its brackets", "[ [a]]",
         "lakes.toml:1:3: a table header does not begin with a key; found `[`; write a name between the brackets, as "
         "in [signature]"},
        {"a header without a key, after a text with quotes at its end", "a = [\"\"\"x\"\"\"\"]\n[&]",
         "lakes.toml:2:2: a table header does not begin with a key; found `&`; write a name between the brackets, as "
         "in [signature]"},
        {"a header without a key, over a line", "[\n]",
         "lakes.toml:1:2: a table header does not begin with a key; found the byte 10; write a name between the "
         "brackets, as in [signature]"},
        {"a brace in a list", "a = [1,\n}]",
         "lakes.toml:2:1: a bracket closes none of its kind; found `}`; open it or leave it out"},
        {"a line break of Unicode in a list", "a = [\xE2\x80\xA8",
         "lakes.toml:1:6: a line break of Unicode stands outside a text; found the byte 226; remove it"},
        {"nested brackets", "a = " + std::string(40, '['),
         "lakes.toml:1:37: the document nests too deep; found more than 32 brackets or dots within each other; use "
         "fewer levels"},
        {"a long dotted key", "[a" + std::string(40, '.') + "]",
         "lakes.toml:1:35: the document nests too deep; found more than 32 brackets or dots within each other; use "
         "fewer levels"},
    };
    for (const Case& c : cases) DYNAMIC_SECTION(c.name) {
            const Problems problems = read_toml(c.text, "lakes.toml").problems();
            REQUIRE(problems.size() == 1);
            CHECK(to_string(problems[0]) == c.message);
        }
}

TEST_CASE("every value that a document cannot hold is reported at once") {
    CHECK(read_toml("a = 0.5\nb = 12:00:00\nc = 1\nd = nan\n", "lakes.toml").problems().size() == 3);
}

TEST_CASE("brackets and dots in texts and comments do not nest") {
    const std::string many(100, '[');
    const std::string dots(100, '.');
    const Node document = read("a = \"" + many + dots + "\\\"\"  # " + many + "\nb = '" + dots + "'\nc = \"\"\"\n" +
                               many + "\n\"\"\"\nd = '''" + dots + "'''\n");
    CHECK(document.find("a")->text() == many + dots + "\"");
    CHECK(document.find("d")->text() == dots);
}

TEST_CASE("headers and lists may have blanks, quotes and comments in them") {
    const Node document = read(
        "[ a ]\nx = [ # {\n  [1], [],\n  '''}''', ]\n[[\t\"b c\" ]]\n['d']\nx = {y = [\"]\", {}]}\n[\"\"]\n"
        "[-]\n[_.e]\n");
    CHECK(document.find("a")->find("x")->items().size() == 3);
    CHECK(document.find("b c")->items().size() == 1);
    CHECK(document.find("d")->find("x")->find("y")->items().size() == 2);
    CHECK(document.find("")->kind() == NodeKind::table);
    CHECK(document.find("_")->find("e")->kind() == NodeKind::table);
}

TEST_CASE("whatever brackets, quotes and signs stand in a row, the reader comes to an end") {
    static constexpr std::string_view pieces[] = {"[",  "]", "{",  "}",    ",",      ".",   "=",
                                                  "\n", " ", "a",  "1",    "'",      "#",   "\"",
                                                  "\\", "&", "a=", "\r\n", "\"\"\"", "'''", "\xC2\x85"};
    std::mt19937 random(1);
    int good = 0;
    for (int i = 0; i < 30'000; ++i) {
        std::string text;
        for (auto length = random() % 12; length > 0; --length) text += pieces[random() % std::size(pieces)];
        good += read_toml(text, "any.toml").ok() ? 1 : 0;
    }
    CHECK(good > 100);
}

TEST_CASE("a hundred megabytes of nesting are refused quickly") {
    for (const std::string_view piece : {"[", "{", "a.", "a={", "[a."}) {
        std::string text(piece);
        while (text.size() < 100'000'000) text += std::string(text);
        const Problems whole = read_toml(text, "deep.toml").problems();
        REQUIRE(whole.size() == 1);
        CHECK(to_string(whole[0]).starts_with("deep.toml: the document is too long; found 1"));
        const Problems part = read_toml(std::string_view(text).substr(0, 16'000'000), "deep.toml").problems();
        REQUIRE(part.size() == 1);
        CHECK(part[0].what ==
              (piece == "[" ? "a table header does not begin with a key" : "the document nests too deep"));
    }
}

TEST_CASE("the deepest document that is read does not run out of stack") {
    std::string dotted = "a";
    for (int i = 0; i < 31; ++i) dotted += ".a";
    std::string text = "[" + dotted + "]\n" + dotted + " = ";
    for (int i = 0; i < 31; ++i) text += "{" + dotted + " = ";
    text += "1" + std::string(31, '}') + "\n";
    CHECK(read_toml(text, "deep.toml").ok());
}

namespace {

class AnyDocument {
public:
    explicit AnyDocument(unsigned seed) : random_(seed) {}
    Node table(int depth) {
        std::vector<Node::Entry> plain;
        std::vector<Node::Entry> tables;
        for (auto rest = below(5); rest > 0; --rest) {
            Node::Entry entry{text() + std::to_string(rest), value(depth)};
            (is_section(entry.value) ? tables : plain).push_back(std::move(entry));
        }
        plain.insert(plain.end(), tables.begin(), tables.end());
        return Node::table(std::move(plain));
    }

private:
    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }
    static bool is_section(const Node& node) {
        if (node.kind() != NodeKind::array) return node.kind() == NodeKind::table;
        bool tables = !node.items().empty();
        for (const Node& item : node.items()) tables = tables && item.kind() == NodeKind::table;
        return tables;
    }
    std::string text() {
        static constexpr std::string_view pieces[] = {"a",  "Z", " ", ".",    "\"",   "\\", "\n",
                                                      "\t", "é", "#", "\x01", "\x7F", "'",  "="};
        std::string text;
        for (auto length = below(4); length > 0; --length) text += pieces[below(std::size(pieces))];
        return text;
    }
    Node value(int depth) {
        switch (below(depth > 0 ? 6 : 4)) {
            case 0: return Node::scalar(NodeKind::string, text());
            case 1: return Node::scalar(NodeKind::integer, std::to_string(static_cast<int>(below(1000)) - 500));
            case 2: return Node::scalar(NodeKind::boolean, below(2) == 0 ? "true" : "false");
            case 3: return Node::scalar(NodeKind::date, "20" + std::to_string(10 + below(80)) + "-05-03");
            case 4: return array(depth - 1);
            default: return table(depth - 1);
        }
    }
    Node array(int depth) {
        std::vector<Node> items;
        const bool tables = below(2) == 0;
        for (auto rest = below(4); rest > 0; --rest) items.push_back(tables ? table(depth) : value(depth));
        return Node::array(std::move(items));
    }
    std::mt19937 random_;
};

}    // namespace

TEST_CASE("a document that is written reads back the same") {
    for (unsigned seed = 0; seed < 500; ++seed) {
        const Node document = AnyDocument(seed).table(4);
        const std::string toml = write_toml(document);
        INFO(toml);
        const Result<Node> back = read_toml(toml, "any.toml");
        REQUIRE(back.problems() == Problems{});
        CHECK(same(*back, document));
        CHECK(write_toml(*back) == toml);
    }
}
