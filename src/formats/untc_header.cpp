// SPDX-License-Identifier: BSL-1.0
#include "formats/status_cells.hpp"
#include "formats/untc_sections.hpp"
#include "formats/xml_nodes.hpp"

#include <charconv>

namespace depositary::untc {

namespace {

using pugi::xml_node;

/// A whole number that is all of the text.
std::optional<int> number(const std::string& text) {
    int value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || stop != text.data() + text.size() || value < 0) return std::nullopt;
    return value;
}

/// The text of <Labeltext> with the notes that stand beside it.
NotedText labelled(const xml_node& element) {
    NotedText text = noted_text(element.child("Labeltext"));
    for (const NotedText& note : noted_texts(element.child("Notes"), "Note")) text.notes.push_back(note.text);
    return text;
}

void read_status(StatusHeader& header, const xml_node& status) {
    header.signatories = number(plain_text(status.child("Signatories")));
    header.parties = number(plain_text(status.child("Parties")));
    header.custom_status = plain_text(status.child("CustomText"));
    for (const NotedText& note : noted_texts(status.child("Notes"), "Note")) header.status_notes.push_back(note.text);
}

void read_dates(StatusHeader& header, const xml_node& data) {
    header.concluded = plain_text(data.child("Conclusion"));
    header.concluded_on = dates_in(header.concluded);
    header.entry_into_force = labelled(data.child("EIF"));
    header.in_force = plain_text(data.child("EIF").child("Label")) == "Entry into force";
    if (header.in_force) header.entry_into_force_on = dates_in(before_quotation(header.entry_into_force.text));
    header.registration = labelled(data.child("Registration"));
    if (const std::vector<Date> dates = dates_in(header.registration.text); !dates.empty())
        header.registered = dates.front();
}

}    // namespace

std::string untc_number(std::string_view chapter, std::string_view subchapter, std::string_view section,
                        std::string_view subsection) {
    constexpr std::string_view word = "CHAPTER ";
    if (!chapter.starts_with(word) || section.empty()) return {};
    std::string number{chapter.substr(word.size())};
    for (const std::string_view part : {subchapter, section, subsection})
        if (!part.empty()) (number += '-') += part;
    return number;
}

StatusHeader read_header(const xml_node& treaty) {
    const xml_node top = treaty.child("Header");
    const xml_node data = top.child("ExternalData");
    StatusHeader header;
    header.untc = untc_number(plain_text(top.child("Chapter").child("Header")),
                              plain_text(top.child("SubChapter").child("Header")), plain_text(data.child("Numsect")),
                              plain_text(data.child("Subnumsect")));
    header.chapter = plain_text(top.child("Chapter").child("Name"));
    header.title = joined_text(data, data.child("Titlesect") ? "Titlesect" : "Subtitlesect");
    read_dates(header, data);
    read_status(header, data.child("Status"));
    header.text_references = noted_texts(data.child("TreatyText"), "Text");
    header.remarks = noted_texts(data.child("TreatyNote"), "Text");
    header.ended = labelled(data.child(data.child("Termination") ? "Termination" : "Expiration"));
    return header;
}

}    // namespace depositary::untc
