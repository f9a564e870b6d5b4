// SPDX-License-Identifier: BSL-1.0
#include <depositary/register/csv.hpp>

#include "register/csv_utf8.hpp"
#include "register/csv_words.hpp"

#include <algorithm>
#include <utility>

namespace depositary::csv {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

class Reader {
public:
    Reader(std::string_view text, std::string file, const Limits& limits) : text_(text), limits_(limits) {
        table_.file = std::move(file);
    }

    Result<Table> read() {
        if (!acceptable()) return std::move(problems_);
        read_comments();
        while (!at_end() && !stopped_) read_line();
        if (table_.header.empty() && problems_.empty())
            complain(1, 1, "the table has no header", "nothing but blank lines and comments",
                     "name the columns in the first row");
        if (!problems_.empty()) return std::move(problems_);
        return std::move(table_);
    }

private:
    void complain(std::size_t line, std::size_t column, std::string what, std::string found, std::string cure) {
        problems_.push_back(
            {{table_.file, line, column, std::nullopt}, std::move(what), std::move(found), std::move(cure)});
        if (problems_.size() < limits_.problems) return;
        problems_.push_back({{table_.file, line, column, std::nullopt},
                             "reading stopped here: too many problems",
                             {},
                             "mend these first"});
        stopped_ = true;
    }

    bool acceptable() {
        if (text_.size() > limits_.bytes) {
            problems_.push_back({{table_.file, 0, 0, std::nullopt},
                                 "the table is too long",
                                 std::to_string(text_.size()) + " bytes",
                                 "give at most " + std::to_string(limits_.bytes)});
            return false;
        }
        if (text_.starts_with(utf8::byte_order_mark)) text_.remove_prefix(utf8::byte_order_mark.size());
        if (const std::size_t good = utf8::valid_length(text_); good < text_.size())
            refuse_byte(good, "is not UTF-8", "save the file as UTF-8");
        else if (const std::size_t zero = text_.find('\0'); zero < text_.size())
            refuse_byte(zero, "is no text", "give a table of text");
        return problems_.empty();
    }

    void refuse_byte(std::size_t at, std::string_view why, std::string cure) {
        const std::string_view before = text_.substr(0, at);
        const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
        const std::size_t start = before.rfind('\n') + 1;
        complain(line, utf8::characters(before.substr(start)) + 1, "the text " + std::string(why) + " here",
                 "the byte " + std::to_string(static_cast<unsigned char>(text_[at])), std::move(cure));
    }

    [[nodiscard]] bool at_end() const noexcept { return at_ == text_.size(); }
    [[nodiscard]] bool sees(char c) const noexcept { return !at_end() && text_[at_] == c; }
    [[nodiscard]] bool sees_line_end() const noexcept {
        return at_end() || text_[at_] == '\n' ||
               (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n');
    }

    void pass(std::size_t bytes) {
        column_ += utf8::characters(text_.substr(at_, bytes));
        at_ += bytes;
    }

    void pass_line_end() {
        if (at_end()) return;
        at_ += text_[at_] == '\r' ? 2 : 1;
        ++line_;
        column_ = 1;
    }

    void read_comments() {
        while (sees('#')) {
            const std::size_t end = std::min(text_.find('\n', at_), text_.size());
            table_.comments.push_back({std::string(trimmed(text_.substr(at_ + 1, end - at_ - 1))), line_});
            at_ = end;
            pass_line_end();
        }
    }

    void read_line() {
        if (sees_line_end()) return pass_line_end();
        Row row;
        row.reserve(table_.header.size());
        const std::size_t first_line = line_;
        row.push_back(read_field());
        while (sees(',') && !stopped_) {
            pass(1);
            row.push_back(read_field());
            if (row.size() > limits_.fields) return stop_at_limit("fields in a row", limits_.fields, line_);
        }
        pass_line_end();
        keep(std::move(row), first_line);
    }

    void keep(Row row, std::size_t line) {
        if (table_.header.empty()) {
            table_.header = std::move(row);
            return;
        }
        if (row.size() != table_.header.size())
            complain(line, 1, "the row has another length than the header",
                     std::to_string(row.size()) + " fields instead of " + std::to_string(table_.header.size()),
                     "give every column a field, if need be an empty one, and quote fields with commas");
        if (table_.rows.size() >= limits_.rows) return stop_at_limit("rows", limits_.rows, line);
        table_.rows.push_back(std::move(row));
    }

    void stop_at_limit(std::string_view of_what, std::size_t limit, std::size_t line) {
        complain(line, 1, "too many " + std::string(of_what), {}, "give at most " + std::to_string(limit));
        stopped_ = true;
    }

    Field read_field() { return sees('"') ? read_quoted() : read_plain(); }

    Field read_plain() {
        Field field{{}, line_, column_};
        while (!sees_line_end() && !sees(',')) {
            const std::size_t end = std::min(text_.find_first_of(",\"\r\n", at_), text_.size());
            field.text += text_.substr(at_, end - at_);
            pass(end - at_);
            if (sees('"'))
                take_stray(field, "a quotation mark stands inside a field that is not quoted",
                           "quote the whole field and double the mark");
            else if (sees('\r') && !sees_line_end())
                take_stray(field, "a carriage return stands alone", "end lines with a line feed, or quote the field");
        }
        return field;
    }

    void take_stray(Field& field, std::string what, std::string cure) {
        if (!stopped_) complain(line_, column_, std::move(what), in_quotes(field.text), std::move(cure));
        field.text += text_[at_];
        pass(1);
    }

    Field read_quoted() {
        Field field{{}, line_, column_};
        pass(1);
        while (!at_end()) {
            take_until_quote(field);
            if (at_end()) break;
            pass(1);
            if (!sees('"')) return finish_quoted(std::move(field));
            field.text += '"';
            pass(1);
        }
        complain(field.line, field.column, "a quoted field does not end", in_quotes(field.text),
                 "close it with a quotation mark");
        return field;
    }

    void take_until_quote(Field& field) {
        const std::size_t end = std::min(text_.find('"', at_), text_.size());
        const std::string_view piece = text_.substr(at_, end - at_);
        field.text += piece;
        const auto lines = static_cast<std::size_t>(std::count(piece.begin(), piece.end(), '\n'));
        pass(piece.size());
        if (lines == 0) return;
        line_ += lines;
        column_ = utf8::characters(piece.substr(piece.rfind('\n') + 1)) + 1;
    }

    Field finish_quoted(Field field) {
        if (sees(',') || sees_line_end()) return field;
        complain(line_, column_, "text follows the closing quotation mark of a field", in_quotes(field.text),
                 "double the marks that belong to the text");
        while (!sees_line_end() && !sees(',')) {
            field.text += text_[at_];
            pass(1);
        }
        return field;
    }

    std::string_view text_;
    const Limits& limits_;
    Table table_;
    Problems problems_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
    bool stopped_ = false;
};

bool needs_quotes(std::string_view text) {
    return text.starts_with('#') || text.find_first_of(",\"\r\n") != std::string_view::npos;
}

}    // namespace

std::optional<std::size_t> Table::column(std::string_view name) const noexcept {
    const auto found =
        std::find_if(header.begin(), header.end(), [&](const Field& field) { return field.text == name; });
    if (found == header.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header.begin());
}

Result<Table> read(std::string_view text, std::string file, const Limits& limits) {
    return Reader(text, std::move(file), limits).read();
}

void write_row(std::string& out, const std::vector<std::string>& fields) {
    const bool blank_line = fields.size() == 1 && fields.front().empty();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) out += ',';
        if (!blank_line && !needs_quotes(fields[i])) {
            out += fields[i];
            continue;
        }
        out += '"';
        for (const char c : fields[i]) out.append(c == '"' ? 2 : 1, c);
        out += '"';
    }
    out += '\n';
}

}    // namespace depositary::csv
