// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/campaign/campaign.hpp>
#include <depositary/formats/serialization/treaties.hpp>

#include <array>

namespace depositary::serialization {

template <>
struct Layout<Step> {
    static constexpr std::array words{
        std::pair{Step::sign, "sign"},
        std::pair{Step::join, "join"},
    };
};
template <>
struct Layout<Counting> {
    static constexpr std::array words{
        std::pair{Counting::total, "total"},
        std::pair{Counting::further, "further"},
    };
};
template <>
struct Layout<SupportKind> {
    static constexpr std::array words{
        std::pair{SupportKind::staff_time, "staff_time"}, std::pair{SupportKind::posts, "posts"},
        std::pair{SupportKind::funds, "funds"},           std::pair{SupportKind::office, "office"},
        std::pair{SupportKind::other, "other"},
    };
};
template <>
struct Layout<ActivityKind> {
    static constexpr std::array words{
        std::pair{ActivityKind::event, "event"},
        std::pair{ActivityKind::media_work, "media_work"},
        std::pair{ActivityKind::direct_advocacy, "direct_advocacy"},
        std::pair{ActivityKind::technical_support, "technical_support"},
        std::pair{ActivityKind::support_to_civil_society, "support_to_civil_society"},
        std::pair{ActivityKind::parliamentary_work, "parliamentary_work"},
        std::pair{ActivityKind::demarche, "demarche"},
        std::pair{ActivityKind::conference, "conference"},
        std::pair{ActivityKind::treaty_event, "treaty_event"},
    };
};
template <>
struct Layout<Stage> {
    static constexpr std::array words{
        std::pair{Stage::no_contact, "no_contact"},
        std::pair{Stage::undecided, "undecided"},
        std::pair{Stage::opposed, "opposed"},
        std::pair{Stage::supportive, "supportive"},
        std::pair{Stage::signed_only, "signed"},
        std::pair{Stage::before_cabinet, "before_cabinet"},
        std::pair{Stage::before_parliament, "before_parliament"},
        std::pair{Stage::approved, "approved"},
        std::pair{Stage::deposited, "deposited"},
    };
};
template <>
struct Layout<Money> {
    static constexpr std::tuple parts{Part{"value", &Money::value}, Part{"decimals", &Money::decimals},
                                      Part{"currency", &Money::currency}};
};
template <>
struct Layout<Unknown> {
    static constexpr const char* tag = "unknown";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<Open> {
    static constexpr const char* tag = "open";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<Period> {
    static constexpr std::tuple parts{Part{"from", &Period::from}, Part{"until", &Period::until}};
};
template <>
struct Layout<Evidence> {
    static constexpr std::tuple parts{Part{"source", &Evidence::source}, Part{"certainty", &Evidence::certainty},
                                      Part{"note", &Evidence::note}};
};
template <>
struct Layout<InstrumentsGoal> {
    static constexpr const char* tag = "instruments";
    static constexpr std::tuple parts{Part{"number", &InstrumentsGoal::number}, Part{"acts", &InstrumentsGoal::acts},
                                      Part{"counting", &InstrumentsGoal::counting}, Part{"by", &InstrumentsGoal::by}};
};
template <>
struct Layout<EntryIntoForceGoal> {
    static constexpr const char* tag = "entry_into_force";
    static constexpr std::tuple<> parts{};
};
template <>
struct Layout<ShareGoal> {
    static constexpr const char* tag = "share";
    static constexpr std::tuple parts{Part{"share", &ShareGoal::share}, Part{"of", &ShareGoal::of},
                                      Part{"on", &ShareGoal::on}, Part{"step", &ShareGoal::step}};
};
template <>
struct Layout<NamedGoal> {
    static constexpr const char* tag = "named";
    static constexpr std::tuple parts{Part{"states", &NamedGoal::states}, Part{"step", &NamedGoal::step}};
};
template <>
struct Layout<UniversalityGoal> {
    static constexpr const char* tag = "universality";
    static constexpr std::tuple parts{Part{"of", &UniversalityGoal::of}, Part{"on", &UniversalityGoal::on}};
};
template <>
struct Layout<Objective> {
    static constexpr std::tuple parts{Part{"goal", &Objective::goal}, Part{"deadline", &Objective::deadline},
                                      Part{"evidence", &Objective::evidence}};
};
template <>
struct Layout<Coalition> {
    static constexpr std::tuple parts{Part{"name", &Coalition::name}, Part{"convenor", &Coalition::convenor},
                                      Part{"members", &Coalition::members}};
};
template <>
struct Layout<Supporter> {
    static constexpr std::tuple parts{Part{"who", &Supporter::who},     Part{"state", &Supporter::state},
                                      Part{"gives", &Supporter::gives}, Part{"what", &Supporter::what},
                                      Part{"when", &Supporter::when},   Part{"evidence", &Supporter::evidence}};
};
template <>
struct Layout<Activity> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{Part{"kind", &Activity::kind},           Part{"what", &Activity::what},
                                      Part{"when", &Activity::when},           Part{"states", &Activity::states},
                                      Part{"organiser", &Activity::organiser}, Part{"outcome", &Activity::outcome},
                                      Part{"evidence", &Activity::evidence},   Part{"cost", &Activity::cost, 2}};
};
template <>
struct Layout<Pledge> {
    static constexpr std::tuple parts{Part{"state", &Pledge::state}, Part{"act", &Pledge::act},
                                      Part{"made", &Pledge::made},   Part{"by", &Pledge::by},
                                      Part{"where", &Pledge::where}, Part{"evidence", &Pledge::evidence}};
};
template <>
struct Layout<StageReport> {
    static constexpr std::tuple parts{Part{"state", &StageReport::state}, Part{"stage", &StageReport::stage},
                                      Part{"on", &StageReport::on}, Part{"evidence", &StageReport::evidence}};
};
template <>
struct Layout<Obstacle> {
    static constexpr std::tuple parts{Part{"state", &Obstacle::state}, Part{"what", &Obstacle::what},
                                      Part{"when", &Obstacle::when}, Part{"evidence", &Obstacle::evidence}};
};
template <>
struct Layout<Expense> {
    static constexpr std::tuple parts{Part{"what", &Expense::what}, Part{"amount", &Expense::amount},
                                      Part{"when", &Expense::when}, Part{"evidence", &Expense::evidence}};
};
template <>
struct Layout<CampaignIdentity> {
    static constexpr std::tuple parts{Part{"key", &CampaignIdentity::key},
                                      Part{"name", &CampaignIdentity::name},
                                      Part{"treaty", &CampaignIdentity::treaty},
                                      Part{"coalition", &CampaignIdentity::coalition},
                                      Part{"period", &CampaignIdentity::period},
                                      Part{"source", &CampaignIdentity::source},
                                      Part{"certainty", &CampaignIdentity::certainty},
                                      Part{"note", &CampaignIdentity::note}};
};
template <>
struct Layout<CampaignContent> {
    static constexpr unsigned version = 2;
    static constexpr std::tuple parts{
        Part{"objectives", &CampaignContent::objectives}, Part{"supporters", &CampaignContent::supporters},
        Part{"activities", &CampaignContent::activities}, Part{"pledges", &CampaignContent::pledges},
        Part{"stages", &CampaignContent::stages, 2},      Part{"obstacles", &CampaignContent::obstacles, 2},
        Part{"expenses", &CampaignContent::expenses, 2}};
};
template <>
struct Layout<Campaign> {
    static constexpr std::tuple parts{Part{"identity", &Campaign::identity}, Part{"content", &Campaign::content}};
};

}    // namespace depositary::serialization
