// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>
#include <depositary/treaty/act.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace depositary {

/// A text of a status table without its markup, and the numbers of the end notes that stood in it.
struct NotedText {
    std::string text;
    std::vector<std::string> notes;
    friend bool operator==(const NotedText&, const NotedText&) = default;
};

/// What a status table says above the participants. What the file does not have is empty.
struct StatusHeader {
    std::string untc;       ///< number in the UN Treaty Collection: "XXVI-5", "XXVII-7-d", "XI-A-16"
    std::string chapter;    ///< "DISARMAMENT"
    NotedText title;
    std::string concluded;                    ///< "Oslo, 18 September 1997"
    std::vector<Date> concluded_on;           ///< the dates in it
    NotedText entry_into_force;               ///< "1 March 1999, in accordance with article 17(1)."
    std::vector<Date> entry_into_force_on;    ///< the dates in it, before it quotes the clause
    bool in_force = false;                    ///< the label says "Entry into force" and not "Not yet in force"
    NotedText registration;                   ///< "1 March 1999, No. 35597"
    std::optional<Date> registered;
    std::optional<int> signatories;
    std::optional<int> parties;
    std::string custom_status;    ///< what stands in place of the numbers: "144 Members. ..."
    std::vector<std::string> status_notes;
    std::vector<NotedText> text_references;    ///< where the text is published
    std::vector<NotedText> remarks;
    NotedText ended;    ///< termination or expiration
    friend bool operator==(const StatusHeader&, const StatusHeader&) = default;
};

/// What an action does for the count of signatories and parties.
enum class ActRole : std::uint8_t { signature, consent, provisional, notification, unknown };

/// One kind of action that a column shows, e.g. "Accession" with the code "a"; without a code it is what a date alone means.
struct ActKind {
    std::string words;
    std::string code;
    std::optional<Act> act;    ///< empty: words that nobody knows
    ActRole role = ActRole::unknown;
    friend bool operator==(const ActKind&, const ActKind&) = default;
};

struct StatusColumn {
    NotedText heading;
    std::vector<ActKind> kinds;
    friend bool operator==(const StatusColumn&, const StatusColumn&) = default;
};

/// One cell: "22 Apr 2016", "15 Feb 2017 A", "[20 Jan 2021 A]". Square brackets: the action is no longer in effect.
struct StatusCell {
    std::string written;    ///< empty: no action
    std::optional<Date> date;
    std::string code;
    bool in_effect = true;
    std::vector<std::string> notes{};
    friend bool operator==(const StatusCell&, const StatusCell&) = default;
};

struct StatusRow {
    NotedText participant;
    std::vector<StatusCell> cells;    ///< one per column
    std::size_t line = 0;
    std::size_t column = 0;
    friend bool operator==(const StatusRow&, const StatusRow&) = default;
};

/// A paragraph of a declaration. A date line and a title apply to what follows them.
struct Paragraph {
    enum class Kind : std::uint8_t { text, title, date_line };
    Kind kind = Kind::text;
    NotedText says;
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

/// A declaration, objection or notification of one participant.
struct Statement {
    NotedText participant;
    std::vector<Paragraph> paragraphs;
    friend bool operator==(const Statement&, const Statement&) = default;
};

/// Statements under one heading, which says when they were made unless they say so themselves.
struct StatementSection {
    NotedText heading;
    std::vector<Statement> statements;
    friend bool operator==(const StatementSection&, const StatementSection&) = default;
};

struct TerritorialNotice {
    NotedText participant;    ///< where the table repeats it by an empty cell, as above
    StatusCell notified;
    NotedText territories;
    friend bool operator==(const TerritorialNotice&, const TerritorialNotice&) = default;
};

/// A table of texts without known meaning.
struct TextTable {
    NotedText title;
    std::vector<NotedText> header;
    std::vector<std::vector<NotedText>> rows;
    friend bool operator==(const TextTable&, const TextTable&) = default;
};

/// An action of the time of the League of Nations as a sequence of texts, each with the name of its element: "State.no.link",
/// "Ratification.date", "Para", "Territories"; without one for bare text.
struct LeagueTable {
    NotedText title;
    std::string kind;    ///< "Ratification" or "Signature"
    std::vector<std::pair<std::string, NotedText>> pieces;
    friend bool operator==(const LeagueTable&, const LeagueTable&) = default;
};

struct EndNote {
    std::string index;
    std::vector<std::variant<NotedText, TextTable>> content;
    friend bool operator==(const EndNote&, const EndNote&) = default;
};

/// A status table of the UN Treaty Collection as it was exported. It is a snapshot and not a history: withdrawn acts stand in
/// brackets without the date of withdrawal, a later consent takes the place of an earlier one, States that no longer exist are gone.
struct StatusTable {
    std::string file;
    StatusHeader header;
    NotedText title;                      ///< of the table of participants, where it has one
    NotedText participants;               ///< the heading of their column: "Participant", with its notes
    std::vector<StatusColumn> columns;    ///< without that of the participants; empty if the file has no participants
    std::vector<StatusRow> rows;
    std::vector<TextTable> special_tables;
    std::vector<LeagueTable> league_tables;
    StatementSection declarations;
    StatementSection objections;
    StatementSection declarations_under_article;
    StatementSection notifications;
    std::vector<TerritorialNotice> territorial_applications;
    std::vector<EndNote> end_notes;
    std::string footer;
    friend bool operator==(const StatusTable&, const StatusTable&) = default;
};

}    // namespace depositary
