// SPDX-License-Identifier: BSL-1.0
// What holds of every treaty and every register, tried on many that are made by chance.
#include "catch.hpp"
#include "portrait.hpp"
#include "random_registers.hpp"

using namespace chance;

namespace {

constexpr std::uint32_t number_of_seeds = 300;
constexpr Date last_day(1997, 6, 1);

struct Scene {
    Treaty treaty;
    std::vector<Instrument> acts;
    Intake intake;
};

Scene scene(Chance& by_chance) {
    Treaty of = treaty(by_chance);
    std::vector<Instrument> made = acts(by_chance, 10 + by_chance.below(40));
    return {std::move(of), std::move(made), by_chance.one_in(3) ? Intake::accepted : Intake::judged};
}

Register record_of(const Scene& scene) { return register_of(scene.treaty, scene.acts, scene.intake); }

constexpr Acts looking_back{Act::succession, Act::confirmation_of_signature, Act::completion, Act::correction};

}    // namespace

TEST_CASE("the order of recording never matters", "[W-06]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        Scene made = scene(by_chance);
        const Register one = record_of(made);
        by_chance.shuffle(made.acts);
        const Register other = record_of(made);
        const Date day = by_chance.day();
        REQUIRE(portraits::of(status(one, last_day)) == portraits::of(status(other, last_day)));
        REQUIRE(portraits::of(status(one, day)) == portraits::of(status(other, day)));
    }
}

TEST_CASE("replaying twice gives the same") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; seed += 10) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = record_of(scene(by_chance));
        REQUIRE(portraits::of(status(record, last_day)) == portraits::of(status(record, last_day)));
    }
}

TEST_CASE("status on a day depends on nothing that is received later, unless the law looks back", "[V-01]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Scene made = scene(by_chance);
        const Date day = by_chance.day();
        const Register before = record_of(made);
        Scene more = made;
        for (int i = 0; i < 8; ++i) {
            Instrument later = named(act(by_chance), "later" + std::to_string(i));
            later.received = day.plus_days(1 + static_cast<int>(by_chance.below(700)));
            if (!looking_back.contains(later.act)) more.acts.push_back(std::move(later));
        }
        const Register after = record_of(more);
        REQUIRE(portraits::of(status(before, day)) == portraits::of(status(after, day)));
    }
}

TEST_CASE("status as known on a day depends on nothing that is recorded later", "[V-01]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Scene made = scene(by_chance);
        const Date day = by_chance.day();
        const Date known = by_chance.day();
        const Register before = record_of(made);
        Scene more = made;
        for (int i = 0; i < 8; ++i) {
            Instrument late = named(act(by_chance), "late" + std::to_string(i));
            late.recorded = std::max(late.received, known.plus_days(1));
            if (late.received > known || *late.recorded > known) more.acts.push_back(late);
            if (std::optional<Instrument> of_it = act_about(by_chance, made.acts.front()); of_it && i == 0) {
                of_it->recorded = known.plus_days(1);
                more.acts.push_back(named(*of_it, "about"));
            }
        }
        const Register after = record_of(more);
        REQUIRE(portraits::of(status(before, day, {}, known)) == portraits::of(status(after, day, {}, known)));
    }
}

TEST_CASE("one replay of the whole record says of every day who stood where", "[I-02]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = record_of(scene(by_chance));
        for (int i = 0; i < 4; ++i) {
            const Date day = by_chance.day();
            CAPTURE(day);
            const Status limited = status(record, day);
            const Status whole(replay(record), day);
            for (const StateStatus& state : limited.states()) {
                CAPTURE(record.roster().key(state.state).text());
                const StateStatus other = whole.state(state.state);
                REQUIRE(state.standing == other.standing);
                REQUIRE(state.signed_on == other.signed_on);
                REQUIRE(state.pending.has_value() == other.pending.has_value());
            }
            REQUIRE(limited.counts() == whole.counts());
        }
    }
}

TEST_CASE("one State is counted once", "[K-01]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Treaty of = counting_treaty(by_chance);
        const Register record = register_of(of, acts(by_chance, 30), Intake::accepted);
        const Replay found = replay(record);
        const Date day = found.entry_into_force().fulfilled.value_or(last_day);
        const ConditionState count = conditions_on(found, *found.clause(), day).front();
        StateSet counted;
        for (const EntryIndex each : count.counted) counted.insert(*record.entry(each).state);
        REQUIRE(std::to_string(counted.size()) == count.tally.have);
        const int needed = std::get<InstrumentCount>(of.clauses().entry_into_force->when.form()).number();
        REQUIRE(found.entry_into_force().fulfilled.has_value() == (counted.size() >= needed));
    }
}

TEST_CASE("once fulfilled stays fulfilled, and on the same day", "[K-14]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = record_of(scene(by_chance));
        const std::optional<Date> fulfilled = replay(record).entry_into_force().fulfilled;
        if (!fulfilled) continue;
        CHECK_FALSE(status(record, fulfilled->plus_days(-1)).entry_into_force().fulfilled);
        for (const int days : {0, 1, 40, 400})
            REQUIRE(status(record, fulfilled->plus_days(days)).entry_into_force().fulfilled == fulfilled);
    }
}

TEST_CASE("a deposit more never makes a number be reached later", "[K-01]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Treaty of = counting_treaty(by_chance);
        std::vector<Instrument> made = acts(by_chance, 30);
        const Register record = register_of(of, made, Intake::accepted);
        const std::optional<Date> before = replay(record).entry_into_force().fulfilled;
        made.push_back(named(accession("JPN", by_chance.day()), "more"));
        const Register more = register_of(of, made, Intake::accepted);
        const std::optional<Date> after = replay(more).entry_into_force().fulfilled;
        if (before) REQUIRE((after && *after <= *before));
    }
}

TEST_CASE("who is refused or held is told what would make the act good, or that nothing would", "[0.3]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = record_of(scene(by_chance));
        for (int i = 0; i < 5; ++i) {
            const Instrument wanted = act(by_chance);
            const Ruling ruling = judge(record, wanted);
            for (const Finding& finding : ruling.findings()) {
                if (finding.outcome < Outcome::hold) continue;
                const std::string text = text_of(finding, ruling.record());
                CAPTURE(text);
                const bool remedied = finding.first_good_date || !cure_of(finding).empty();
                REQUIRE((text.find("nothing would make it good") == std::string::npos) == remedied);
                if (!finding.first_good_date) continue;
                Instrument good = wanted;
                good.received = *finding.first_good_date;
                good.recorded.reset();
                const Ruling then = judge(record, good);
                REQUIRE_FALSE(has(then, finding.code));
            }
        }
    }
}

TEST_CASE("every date of entry into force has grounds with article, date and instruments", "[0.3]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = register_of(counting_treaty(by_chance), acts(by_chance, 30), Intake::accepted);
        const Status found = status(record, last_day);
        if (!found.entry_into_force().date) continue;
        const Ground ground = grounds_of_entry_into_force(found);
        CHECK(ground.article == "6(1)");
        CHECK(ground.date == found.entry_into_force().date);
        const bool names_instruments =
            std::any_of(ground.because.begin(), ground.because.end(), [](const Ground& each) {
                return std::any_of(each.because.begin(), each.because.end(),
                                   [](const Ground& beneath) { return !beneath.instruments.empty(); });
            });
        REQUIRE(names_instruments);
    }
}

TEST_CASE("judging leaves the register and its status as they were") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; seed += 5) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register record = record_of(scene(by_chance));
        const std::string before = portraits::of(status(record, last_day));
        const std::size_t size = record.size();
        static_cast<void>(judge(record, act(by_chance)));
        REQUIRE(record.size() == size);
        REQUIRE(portraits::of(status(record, last_day)) == before);
    }
}

TEST_CASE("a parent given before or after its protocol makes no difference", "[F-01]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; seed += 3) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Register parent = record_of(scene(by_chance));
        FinalClauses of = clauses(by_chance, OrganizationsCount::counted);
        of.participation.sign = of.participation.join = PartiesTo{parent.treaty().key()};
        of.parent =
            ParentClause{.article = {}, .treaty = parent.treaty().key(), .withdrawal_cascades = by_chance.one_in(2)};
        of.organizations.reset();
        of.entry_into_force->when = InstrumentCount(2, any_consent, PartiesTo{parent.treaty().key()});
        const std::vector<Instrument> made = acts(by_chance, 30);
        const Register protocol = register_of(treaty_of(of, "protocol"), made, Intake::judged);
        const Docket first = std::move(Docket().add(parent).add(protocol));
        const Docket last = std::move(Docket().add(protocol).add(parent));
        REQUIRE(portraits::of(status(protocol, last_day, first)) == portraits::of(status(protocol, last_day, last)));
    }
}

TEST_CASE("without a State, everything is as in a register that never held its acts", "[W-06]") {
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Scene made = scene(by_chance);
        const StateKey& absent = by_chance.one_of(actors);
        Scene rest = made;
        const auto is_theirs = [&](const Instrument& act) { return act.state == absent; };
        std::vector<InstrumentKey> gone;
        for (const Instrument& act : made.acts)
            if (is_theirs(act)) gone.push_back(*act.id);
        const auto is_about_what_is_gone = [&](const Instrument& act) {
            return act.target && std::find(gone.begin(), gone.end(), *act.target) != gone.end();
        };
        std::erase_if(rest.acts, [&](const Instrument& act) { return is_theirs(act) || is_about_what_is_gone(act); });
        REQUIRE(rest.acts.size() < made.acts.size() + (gone.empty() ? 1 : 0));
        const Register counterfactual = without(record_of(made), ids({absent.text()}));
        const Register never = record_of(rest);
        REQUIRE(portraits::of(status(counterfactual, last_day)) == portraits::of(status(never, last_day)));
    }
}

TEST_CASE("a State whose instrument did not count moves no fulfilment by staying away, the last one to count does",
          "[J-02][K-14]") {
    int decisive = 0;
    for (std::uint32_t seed = 0; seed < number_of_seeds; ++seed) {
        CAPTURE(seed);
        Chance by_chance(seed);
        const Treaty of = counting_treaty(by_chance);
        // Where accession waits for entry into force or for the closing of signature, one State's act opens the way for another's.
        if (of.clauses().accession->opens != AccessionOpens::any_time) continue;
        const Register record = register_of(of, acts(by_chance, 40), Intake::judged);
        const Replay whole = replay(record);
        const std::optional<Date> fulfilled = whole.entry_into_force().fulfilled;
        if (!fulfilled) continue;
        const ConditionState counted = conditions_on(whole, *whole.clause(), *fulfilled).front();
        StateSet who;
        for (const EntryIndex act : counted.counted) who.insert(*record.entry(act).state);
        const bool is_exact = counted.tally.have == counted.tally.need;
        for (const StateKey& actor : actors) {
            CAPTURE(actor.text());
            const Register rest = without(record, ids({actor.text()}));
            const std::optional<Date> then = replay(rest).entry_into_force().fulfilled;
            const bool is_decisive = who.contains(id(actor.text())) && is_exact;
            if (is_decisive) REQUIRE((!then || *then > *fulfilled));
            else REQUIRE(then == fulfilled);
            decisive += is_decisive;
        }
    }
    CHECK(decisive > 100);
}
