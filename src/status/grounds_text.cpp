// SPDX-License-Identifier: BSL-1.0
#include <depositary/status/grounds.hpp>

#include <depositary/text/page.hpp>

#include <algorithm>

namespace depositary {

namespace {

/// Continuation lines stand four columns further in.
void write_line(const std::string& line, std::size_t indent, std::string& text) {
    constexpr std::size_t width = 100;
    text += std::string(indent, ' ') + text::wrapped(line, indent + 4, width - std::min(indent, width / 2)) + '\n';
}

void write(const Ground& ground, const Register& record, std::size_t depth, std::string& text) {
    std::string where = ground.article.empty() ? "" : "art. " + ground.article;
    if (!ground.rule.empty()) where += (where.empty() ? "" : "; ") + ground.rule;
    write_line(ground.says + (where.empty() ? "" : " [" + where + "]"), 2 * depth, text);
    std::vector<std::string> ids;
    for (const EntryIndex act : ground.instruments) ids.push_back(record.instrument(act).id->text());
    if (!ids.empty()) write_line("by: " + text::listed(ids), 2 * depth + 2, text);
    for (const Ground& beneath : ground.because) write(beneath, record, depth + 1, text);
}

}    // namespace

std::string to_text(const Ground& ground, const Register& record) {
    std::string text;
    write(ground, record, 0, text);
    return text;
}

std::string explain(const Status& status) { return to_text(grounds_of_entry_into_force(status), status.record()); }

std::string explain(const Status& status, std::string_view state) {
    return to_text(grounds_of_standing(status, status.record().roster().at(state)), status.record());
}

}    // namespace depositary
