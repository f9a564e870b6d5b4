// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

/// A status table of an invented treaty in the form that the UN Treaty Collection serves: no white space between elements,
/// ISO-8859-1, HTML escaped within texts, dates with a padded day and a tab.
struct LakesTable {
    std::string declaration = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>";
    std::string status =
        "<Status><Label>Status</Label><SignatoriesLabel>Signatories</SignatoriesLabel><Signatories>2</Signatories>"
        "<PartiesLabel>Parties</PartiesLabel><Parties>2</Parties></Status>";
    std::string headings = entry("Participant&lt;superscript&gt;1&lt;/superscript&gt;") + entry("Signature") +
                           entry("Ratification, Acceptance(A), Approval(AA), Accession(a)");
    std::string rows = row(entry("Canada&lt;superscript&gt;3&lt;/superscript&gt;") + entry(" 3 May\t 2001 ") +
                           entry("[ 9 Jul\t 2002 ]")) +
                       row(entry("C\xF4te d'Ivoire") + "<Entry />" + entry("16 May\t 2003 a")) +
                       row(entry("T\xFCrkiye&lt;superscript&gt;4,5&lt;/superscript&gt;") + entry("12 Jun\t 2001 ") +
                           entry(" 1 Jan\t 2003 AA"));
    std::string sections =
        "<SpecialTables /><Declarations /><Objections /><DeclarationsUnderArticle /><Notifications />"
        "<TerritorialApplications show=\"NO\" /><EndNotes />";

    static std::string entry(std::string_view text) { return "<Entry>" + std::string(text) + "</Entry>"; }
    static std::string row(std::string_view entries) { return "<Row>" + std::string(entries) + "</Row>"; }

    [[nodiscard]] std::string text() const {
        return declaration +
               "<Document><Treaty><Template>mtdsg</Template><Header><Chapter><Header>CHAPTER "
               "XXVII</Header><Name>ENVIRONMENT</Name>"
               "</Chapter><ExternalData><Numsect>99</Numsect><Subnumsect>d</Subnumsect><Subtitlesect>Convention on the "
               "Protection of "
               "Invented Lakes&lt;superscript&gt;2&lt;/superscript&gt;</Subtitlesect><Conclusion>Geneva, 3 May "
               "2001</Conclusion>"
               "<EIF><Label>Entry into force</Label><Labeltext>14 August 2003, in accordance with article "
               "12(1).</Labeltext></EIF>"
               "<Registration><Label>Registration</Label><Labeltext>15 August 2003, No. "
               "99999</Labeltext></Registration>" +
               status +
               "<TreatyText><Label>Text</Label><Text>-</Text></TreatyText><TreatyNote /></ExternalData></Header>"
               "<Participants><Table colsep=\"0\" frame=\"none\" rowsep=\"0\"><TGroup cols=\"3\"><Thead><Row "
               "rowsep=\"0\">" +
               headings + "</Row></Thead><Tbody><Rows>" + rows + "</Rows></Tbody></TGroup></Table></Participants>" +
               sections + "<Footer>XXVII 99 d. Environment</Footer></Treaty></Document>";
    }
};
