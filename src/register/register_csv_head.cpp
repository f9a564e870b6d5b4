// SPDX-License-Identifier: BSL-1.0
#include "register/register_csv_head.hpp"

#include "register/csv_columns.hpp"
#include "register/csv_words.hpp"

#include <algorithm>
#include <set>

namespace depositary {

namespace {

/// One comment line: a word, a colon, and what it says.
struct Remark {
    std::string word;
    std::string says;
    Place place;
};

class HeadReader {
public:
    explicit HeadReader(Problems& problems) : problems_(problems) {}

    void read(const Remark& remark) {
        if (remark.word == head::until) return until(remark);
        if (remark.word == head::judge) return judge(remark);
        if (remark.word == head::source) return source(remark);
        if (const std::string_view near = nearest(remark.word, {head::until, head::judge, head::source}); !near.empty())
            complain(remark, "a comment line is almost one that has a meaning",
                     "did you mean " + in_quotes(near) + "?");
    }

    [[nodiscard]] RegisterHead head() && { return std::move(head_); }

private:
    void complain(const Remark& remark, std::string what, std::string cure) {
        problems_.push_back(
            {remark.place, std::move(what), in_quotes(remark.word + ": " + remark.says), std::move(cure)});
    }

    [[nodiscard]] bool first(const Remark& remark) {
        if (said_.insert(remark.word).second) return true;
        complain(remark, "the comment `" + remark.word + "` stands twice", "keep one of them");
        return false;
    }

    void until(const Remark& remark) {
        if (first(remark)) head_.until = read_day(remark.says, "the comment `until`", remark.place, problems_);
    }

    void judge(const Remark& remark) {
        if (!first(remark)) return;
        if (remark.says != "yes" && remark.says != "no")
            return complain(remark, "the comment `judge` is neither yes nor no", "write yes or no");
        if (remark.says == "yes") head_.intake = Intake::judged;
    }

    void source(const Remark& remark) {
        const std::size_t colon = remark.says.find(':');
        const std::string id = remark.says.substr(0, colon);
        if (colon == std::string::npos || !InstrumentKey::is_valid(id))
            return complain(remark, "a source has no id", "write `# source: ID: CITATION`; an id has no blanks");
        const std::string_view citation = trimmed(std::string_view(remark.says).substr(colon + 1));
        if (!head_.sources.emplace(id, id + ": " + std::string(citation)).second)
            complain(remark, "two sources have one id", "give them different ids");
    }

    Problems& problems_;
    RegisterHead head_;
    std::set<std::string> said_;
};

}    // namespace

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::optional<Date> read_day(std::string_view text, const std::string& what, const Place& place, Problems& problems) {
    if (const std::optional<Date> date = parse_date(text)) return date;
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const bool shaped =
        text.size() == 10 && text[4] == '-' && text[7] == '-' && std::count_if(text.begin(), text.end(), digit) == 8;
    if (shaped)
        problems.push_back(
            {place, what + " is a day that does not exist", in_quotes(text), "give a day that the calendar has"});
    else problems.push_back({place, what + " is no date", in_quotes(text), "write it as YYYY-MM-DD"});
    return std::nullopt;
}

RegisterHead read_head(const csv::Table& table, Problems& problems) {
    HeadReader reader(problems);
    for (const csv::Comment& comment : table.comments) {
        const std::size_t colon = comment.text.find(':');
        if (colon == std::string::npos) continue;
        reader.read({std::string(trimmed(std::string_view(comment.text).substr(0, colon))),
                     std::string(trimmed(std::string_view(comment.text).substr(colon + 1))),
                     {table.file, comment.line, 1, std::nullopt}});
    }
    return std::move(reader).head();
}

}    // namespace depositary
