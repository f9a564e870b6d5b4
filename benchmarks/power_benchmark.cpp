// SPDX-License-Identifier: BSL-1.0
// Data: the built-in records and weights. Question: what does the power of every State over the entry into force of a treaty cost?
// Each is to stay under 100 ms.
#include <depositary/campaign/power.hpp>
#include <depositary/register/records.hpp>

#include <benchmark/benchmark.h>

namespace {

using namespace depositary;

void power_over(benchmark::State& state, const char* treaty, Date day, PowerView view) {
    const std::shared_ptr<const Register> record = built_in_record(treaty);
    const Replay replayed = replay(*record, Docket(), {.on = day});
    for (auto _ : state) benchmark::DoNotOptimize(power(replayed, day, view).players);
}

/// Thirty-four wide weights and nothing else.
void power_kyoto_weights(benchmark::State& state) {
    std::vector<std::int64_t> weights;
    const WeightTable& table = *built_in_roster()->weights("kyoto-co2-1990");
    table.known.for_each([&](StateId each) { weights.push_back(table.value(each)); });
    const VotingGame game(std::move(weights), EnoughWeight{Ratio(55, 100).at_least(table.total)});
    for (auto _ : state) benchmark::DoNotOptimize(power_in(game).front().banzhaf);
}
BENCHMARK(power_kyoto_weights)->Unit(benchmark::kMillisecond);

/// The same and 55 of all Parties to the Convention.
void power_kyoto(benchmark::State& state) { power_over(state, "kyoto-1997", on(2004, 11, 1), PowerView::a_priori); }
BENCHMARK(power_kyoto)->Unit(benchmark::kMillisecond);

/// 159 narrow weights and 55 of 196 States.
void power_paris(benchmark::State& state) { power_over(state, "paris-2015", on(2016, 4, 22), PowerView::a_priori); }
BENCHMARK(power_paris)->Unit(benchmark::kMillisecond);

/// The same when 63 of them are in.
void power_paris_given_who_is_in(benchmark::State& state) {
    power_over(state, "paris-2015", on(2016, 10, 4), PowerView::given_who_is_in);
}
BENCHMARK(power_paris_given_who_is_in)->Unit(benchmark::kMillisecond);

/// Forty-four States by name.
void power_test_ban(benchmark::State& state) { power_over(state, "ctbt-1996", on(1996, 9, 24), PowerView::a_priori); }
BENCHMARK(power_test_ban)->Unit(benchmark::kMillisecond);

}    // namespace
