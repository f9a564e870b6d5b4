// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "treaty/definition/words.hpp"

#include <depositary/campaign/campaign.hpp>

#include <array>

/// The words of campaign files; one table for reading and for writing.
namespace depositary::campaign_file {

using definition::Word;

inline constexpr std::array<Word<Step>, 2> steps{{{Step::sign, "sign"}, {Step::join, "join"}}};

inline constexpr std::array<Word<Counting>, 2> countings{{{Counting::total, "total"}, {Counting::further, "further"}}};

inline constexpr std::array<Word<SupportKind>, 5> support_kinds{{
    {SupportKind::staff_time, "staff time"},
    {SupportKind::posts, "posts"},
    {SupportKind::funds, "funds"},
    {SupportKind::office, "office"},
    {SupportKind::other, "other"},
}};

inline constexpr std::array<Word<ActivityKind>, 9> activity_kinds{{
    {ActivityKind::event, "event"},
    {ActivityKind::media_work, "media work"},
    {ActivityKind::direct_advocacy, "direct advocacy"},
    {ActivityKind::technical_support, "technical support"},
    {ActivityKind::support_to_civil_society, "support to civil society"},
    {ActivityKind::parliamentary_work, "parliamentary work"},
    {ActivityKind::demarche, "demarche"},
    {ActivityKind::conference, "conference"},
    {ActivityKind::treaty_event, "treaty event"},
}};

inline constexpr std::array<Word<Stage>, 9> stages{{
    {Stage::no_contact, "no contact"},
    {Stage::undecided, "undecided"},
    {Stage::opposed, "opposed"},
    {Stage::supportive, "supportive"},
    {Stage::signed_only, "signed"},
    {Stage::before_cabinet, "before cabinet"},
    {Stage::before_parliament, "before parliament"},
    {Stage::approved, "approved"},
    {Stage::deposited, "deposited"},
}};

/// What stands for a date that nobody knows.
inline constexpr std::string_view unknown_date = "unknown";

/// The days on which a circle is looked at, where no date stands.
inline constexpr std::string_view each_day = "each day";
inline constexpr std::string_view adoption = "adoption";

}    // namespace depositary::campaign_file
