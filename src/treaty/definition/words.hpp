// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/treaty/clauses.hpp>

#include <array>
#include <string>
#include <string_view>

/// The words of definition files for what a clause chooses among; one table for reading and for writing.
namespace depositary::definition {

template <class Choice>
struct Word {
    Choice choice;
    std::string_view text;
};

inline constexpr std::array<Word<Certainty>, 3> certainties{{
    {Certainty::text_seen, "text seen"},
    {Certainty::known, "known"},
    {Certainty::unsure, "unsure"},
}};

inline constexpr std::array<Word<AccessionOpens>, 7> accession_opens{{
    {AccessionOpens::any_time, "any time"},
    {AccessionOpens::on_closing_day, "the closing of signature"},
    {AccessionOpens::after_closing_day, "the day after the closing of signature"},
    {AccessionOpens::on_date, "a date"},    // never written: the date itself stands there
    {AccessionOpens::at_entry_into_force, "the entry into force"},
    {AccessionOpens::by_decision, "a decision"},
    {AccessionOpens::never, "never"},
}};

inline constexpr std::array<Word<OrganizationsCount>, 3> organizations_counts{{
    {OrganizationsCount::counted, "counted"},
    {OrganizationsCount::not_additional, "not additional"},
    {OrganizationsCount::never_counted, "never counted"},
}};

inline constexpr std::array<Word<MembersFirst>, 3> members_first{{
    {MembersFirst::none, "none"},
    {MembersFirst::one, "one"},
    {MembersFirst::majority, "a majority"},
}};

inline constexpr std::array<Word<ReservationsRegime>, 6> reservations_regimes{{
    {ReservationsRegime::silent, "silent"},
    {ReservationsRegime::object_and_purpose, "object and purpose"},
    {ReservationsRegime::prohibited, "prohibited"},
    {ReservationsRegime::prohibited_except, "prohibited except"},
    {ReservationsRegime::collegiate, "collegiate"},
    {ReservationsRegime::acceptance_of_all, "acceptance of all"},
}};

inline constexpr std::array<Word<ConflictRule>, 5> conflict_rules{{
    {ConflictRule::none, "none"},
    {ConflictRule::engaged_at_expiry_until_end_of_that, "engaged at expiry, until the end of that conflict"},
    {ConflictRule::party_at_expiry_until_end_of_any, "party at expiry, until the end of any conflict"},
    {ConflictRule::conflict_or_occupation_at_expiry, "conflict or occupation at expiry"},
    {ConflictRule::at_notification_until_peace, "at notification, until peace"},
}};

inline constexpr std::array<Word<IfMissing>, 4> if_missing{{
    {IfMissing::hold, "hold"},
    {IfMissing::refuse, "refuse"},
    {IfMissing::record, "record"},
    {IfMissing::optional, "optional"},
}};

inline constexpr std::array<Word<AccessionSystem>, 3> accession_systems{{
    {AccessionSystem::acceptance, "acceptance"},
    {AccessionSystem::objection, "objection"},
    {AccessionSystem::veto, "veto"},
}};

inline constexpr std::array<Word<AmendmentBinds>, 3> amendment_binds{{
    {AmendmentBinds::acceptors, "acceptors"},
    {AmendmentBinds::all_parties, "all Parties"},
    {AmendmentBinds::all_but_objectors, "all but objectors"},
}};

template <class Choice, std::size_t Count>
[[nodiscard]] std::string word_for(const std::array<Word<Choice>, Count>& words, Choice choice) {
    for (const Word<Choice>& word : words)
        if (word.choice == choice) return std::string(word.text);
    return {};
}

}    // namespace depositary::definition
