// SPDX-License-Identifier: BSL-1.0
#include <depositary/treaty/clause_language.hpp>

#include "catch.hpp"

using namespace depositary;
namespace cl = depositary::clause_language;

namespace {

/// A wording that a treaty may use, and the sentence that says the same here.
struct Variant {
    std::string_view wording;
    std::string_view sentence;
    std::string_view source;
};

template <class Read>
void check(const Variant& variant, Read read) {
    const auto value = read(variant.wording);
    if (!value.ok()) FAIL(to_string(value.problems().front()));
    CHECK(cl::say(value.value()) == variant.sentence);
}

}    // namespace

TEST_CASE("conditions are read in the wordings of treaties") {
    const Variant variants[] = {
        {"the fortieth instrument of ratification is deposited", "the 40th instrument of ratification is deposited",
         "words for numbers"},
        {"the thirty-fifth instrument of ratification has been deposited",
         "the 35th instrument of ratification is deposited", "ICCPR 49(1)"},
        {"the one hundred and twentieth instrument of accession was deposited",
         "the 120th instrument of accession is deposited", "made up"},
        {"the 15th ratification or accession is deposited",
         "the 15th instrument of ratification or accession is deposited", "VCSST 49(1)"},
        {"the 20th opt out is received", "the 20th opt-out is received", "hyphens part words"},
        {"instruments of acceptance have been deposited by two-thirds of the Parties", "", "refused below"},
        {"instruments of acceptance have been deposited by at least two-thirds of the States Parties",
         "instruments of acceptance have been deposited by at least two thirds of the Parties", "CRC 50(2)"},
        {"instruments of acceptance have been deposited by at least seven-eighths of the Parties",
         "instruments of acceptance have been deposited by at least 7/8 of the Parties", "Rome 121(4)"},
        {"instruments of acceptance have been deposited by at least 75 per cent of the Parties",
         "instruments of acceptance have been deposited by at least three fourths of the Parties",
         "per cent of Parties"},
        {"instruments of acceptance have been deposited by at least three quarters of the Parties",
         "instruments of acceptance have been deposited by at least three fourths of the Parties", "Kyoto 20(4)"},
        {"instruments of acceptance have been deposited by a majority of the signatories",
         "instruments of acceptance have been deposited by more than one half of the signatory States",
         "Charter 110(3)"},
        {"instruments of acceptance have been deposited by all members of \"annex-2-ctbt\"",
         "instruments of acceptance have been deposited by all of the members of \"annex-2-ctbt\"", "CTBT XIV(1)"},
        {"instruments of acceptance have been deposited by at least seventeen members of \"x\"",
         "instruments of acceptance have been deposited by at least 17 of the members of \"x\"",
         "Nuclear Safety 31(1)"},
        {"instruments of acceptance have been deposited by all States accounting for at least 55.50 per cent of \"x\"",
         "instruments of acceptance have been deposited by all States accounting for at least 55.5 per cent of \"x\"",
         "made up"},
        {"any of the following holds: (a) \"x\" is in force; (b) 1992-01-01 has come.",
         "one or more of the following hold: (a) \"x\" is in force; or (b) 1 January 1992 has come",
         "ISO dates, a full stop"},
        {"ALL OF THE FOLLOWING HOLD: (a) \"x\" has entered into force; (b) the event \"y\" is recorded",
         "all of the following hold: (a) \"x\" is in force; and (b) the event \"y\" has been recorded", "capitals"},
        {"the 1,000th instrument of accession is deposited", "", "refused below"},
    };
    for (const Variant& variant : variants) DYNAMIC_SECTION(variant.wording << " (" << variant.source << ")") {
            if (variant.sentence.empty()) CHECK_FALSE(cl::read_condition(variant.wording).ok());
            else check(variant, [](std::string_view wording) { return cl::read_condition(wording); });
        }
}

TEST_CASE("clauses on entry into force are read in the wordings of treaties", "[M-01][M-03][M-04][M-05][M-06][M-07]") {
    const std::string_view month =
        "on the first day of the third month after the month in which the 3rd instrument of ratification is deposited";
    const Variant variants[] = {
        {"on the thirtieth day following the date of the deposit of the 20th instrument of ratification or accession",
         "on the 30th day after the date on which the 20th instrument of ratification or accession is deposited",
         "VCLT 84(1), M-01"},
        {"90 days after the date of deposit of the fiftieth instrument of ratification",
         "on the 90th day after the date on which the 50th instrument of ratification is deposited", "ATT 22(1), M-01"},
        {"twelve months after the day on which the 60th instrument of ratification is deposited",
         "twelve months after the date on which the 60th instrument of ratification is deposited",
         "UNCLOS 308(1), M-02"},
        {"on the first day of the third month following the date on which the third instrument of ratification is "
         "deposited",
         month, "CMS XVIII, M-04"},
        {"on the first day of the third calendar month after the date of deposit of the third instrument of "
         "ratification",
         month, "Child Abduction 43, M-05"},
        {"on the first day of the month following the expiration of a period of three months from the date on which "
         "\"x\" is in force",
         "on the first day of the month following the expiration of three months after the date on which \"x\" is in "
         "force",
         "CMW 87(1), M-06"},
        {"on the first day of the month following the expiry of a period of three months after the date on which \"x\" "
         "is in force",
         "on the first day of the month following the expiration of three months after the date on which \"x\" is in "
         "force",
         "Istanbul 75(3), M-06"},
        {"on the first day of the month following the sixtieth day after the date on which \"x\" is in force",
         "on the first day of the month after the 60th day following the date on which \"x\" is in force",
         "Rome 126(1), M-07"},
        {"on the first day of the month following the month in which \"x\" is in force",
         "on the first day of the first month after the month in which \"x\" is in force", "made up"},
        {"on the later of (a) the 30th day after, (b) three months after, the date on which \"x\" is in force",
         "on the latest of (a) the 30th day after, and (b) three months after, the date on which \"x\" is in force",
         "made up, M-09"},
    };
    for (const Variant& variant : variants) DYNAMIC_SECTION(variant.wording << " (" << variant.source << ")")
    check(variant, [](std::string_view wording) { return cl::read_entry_into_force(wording); });
}

TEST_CASE("clauses for each State are read in the wordings of treaties") {
    const Variant variants[] = {
        {"on the thirtieth day after the date of the deposit of its instrument, for a State that deposits after the "
         "twentieth instrument",
         "on the 30th day after the date on which its instrument is deposited, for a State that deposits after the "
         "20th instrument",
         "CRC 49(2)"},
        {"on the 30th day after the date on which its instrument has been deposited, for a State that deposits after "
         "its entry into force",
         "on the 30th day after the date on which its instrument is deposited, for a State that deposits after the "
         "entry into force of this treaty",
         "CTBT XIV(5)"},
    };
    for (const Variant& variant : variants) DYNAMIC_SECTION(variant.wording << " (" << variant.source << ")")
    check(variant, [](std::string_view wording) { return cl::read_for_each_State(wording); });
}

TEST_CASE("ends of windows are read in the wordings of treaties", "[A-04][A-05]") {
    const Variant variants[] = {
        {"entry into force", "its entry into force", "Mine Ban 15"},
        {"2000-12-31", "31 December 2000", "ISO dates"},
        {"1 month after the entry into force of this treaty", "one month after its entry into force",
         "ITTA 2006, 36(1)"},
        {"its entry into force or twelve months after the adoption, whichever is later",
         "its entry into force or twelve months after the adoption of this treaty, whichever is the longer",
         "Assistance 14(1)"},
        {"the date of the opening of signature", "the day of the opening for signature", "made up"},
    };
    for (const Variant& variant : variants) DYNAMIC_SECTION(variant.wording << " (" << variant.source << ")")
    check(variant, [](std::string_view wording) { return cl::read_window_end(wording); });
}

TEST_CASE("circles are read in the singular, the plural and with articles") {
    const Variant variants[] = {
        {"a member of \"un\" or any State invited by \"ga\"", "members of \"un\" or States invited by \"ga\"",
         "Genocide XI"},
        {"all members of \"un\"", "members of \"un\"", "CED 38"},
        {"States Parties to \"crc-1989\" and signatories to \"crc-1989\"",
         "Parties to \"crc-1989\" or signatories of \"crc-1989\"", "OPAC 9"},
        {"those invited by \"ga\"", "States invited by \"ga\"", "made up"},
        {"one of \"A\", \"B\" or \"C\"", "\"A\", \"B\" and \"C\"", "made up"},
        {"Parties to \"x\" or \"A\"", "\"A\" or Parties to \"x\"", "names stand first"},
        {"any state", "all States", "CRC 46"},
    };
    for (const Variant& variant : variants) DYNAMIC_SECTION(variant.wording << " (" << variant.source << ")")
    check(variant, [](std::string_view wording) { return cl::read_circle(wording); });
}
