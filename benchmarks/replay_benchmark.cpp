// SPDX-License-Identifier: BSL-1.0
// Data: the built-in records. Question: what does a replay cost per instrument, with the treaties that it looks at replayed once
// before; and what do the answers cost that are made of it?
#include <depositary/law/judge.hpp>
#include <depositary/register/records.hpp>
#include <depositary/status/status.hpp>

#include <benchmark/benchmark.h>

namespace {

using namespace depositary;

void replay_record(benchmark::State& state, const char* treaty) {
    const std::shared_ptr<const Register> record = built_in_record(treaty);
    const Surroundings around = surroundings_of(*record);
    for (auto _ : state) benchmark::DoNotOptimize(replay(*record, around, {}).entry_into_force().date);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(record->size()));
}

/// One condition, 309 acts.
void replay_mine_ban(benchmark::State& state) { replay_record(state, "mine-ban-1997"); }
BENCHMARK(replay_mine_ban);

/// Two conditions, one of them a weight, both among the Parties to the parent.
void replay_paris(benchmark::State& state) { replay_record(state, "paris-2015"); }
BENCHMARK(replay_paris);

/// Forty-four States by name.
void replay_test_ban(benchmark::State& state) { replay_record(state, "ctbt-1996"); }
BENCHMARK(replay_test_ban);

/// What a replay of the Paris Agreement looks at: the Climate Convention.
void surroundings_of_paris(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("paris-2015");
    for (auto _ : state) benchmark::DoNotOptimize(surroundings_of(*record).find("unfccc-1992"));
}
BENCHMARK(surroundings_of_paris);

/// Every State's standing on a day, from a replay that is there.
void status_of_all_States(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("mine-ban-1997");
    const Status status(replay(*record), on(2010, 1, 1));
    for (auto _ : state) benchmark::DoNotOptimize(status.states().size());
}
BENCHMARK(status_of_all_States);

/// The same with its replay, up to that day.
void status_from_the_record(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("mine-ban-1997");
    for (auto _ : state) benchmark::DoNotOptimize(status(*record, on(2010, 1, 1)).states().size());
}
BENCHMARK(status_from_the_record);

/// May this State accede on that day, and what would follow?
void judge_an_accession(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("mine-ban-1997");
    for (auto _ : state) benchmark::DoNotOptimize(judge(*record, accession("SGP", on(2010, 1, 1))).outcome());
}
BENCHMARK(judge_an_accession);

/// Every treaty of the collection, each with what it looks at.
void replay_the_collection(benchmark::State& state) {
    const std::vector<std::shared_ptr<const Register>> records = built_in_records();
    std::int64_t instruments = 0;
    for (const auto& record : records) instruments += static_cast<std::int64_t>(record->size());
    for (auto _ : state)
        for (const auto& record : records) benchmark::DoNotOptimize(replay(*record).spells().size());
    state.SetItemsProcessed(state.iterations() * instruments);
}
BENCHMARK(replay_the_collection);

}    // namespace
