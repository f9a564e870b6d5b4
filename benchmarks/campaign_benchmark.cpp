// SPDX-License-Identifier: BSL-1.0
// Data: the built-in campaigns and records. Question: what do a list of targets, the smallest completing sets, a report and its page
// cost?
#include <depositary/campaign/campaign_report.hpp>
#include <depositary/campaign/definition.hpp>
#include <depositary/register/records.hpp>
#include <depositary/report/campaign_page.hpp>

#include <benchmark/benchmark.h>

namespace {

using namespace depositary;

constexpr Date day{2009, 12, 31};

const Campaign& campaign() { return *find_campaign("enforced-disappearance"); }

/// Every State outside tries up to four acts.
void campaign_targets(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("ced-2006");
    const Status on_the_day = status(*record, day);
    for (auto _ : state) benchmark::DoNotOptimize(targets(campaign(), on_the_day).targets.size());
}
BENCHMARK(campaign_targets)->Unit(benchmark::kMillisecond);

/// Weights of 133 States outside and two conditions.
void completing_sets_of_paris(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("paris-2015");
    const Status on_the_day = status(*record, on(2016, 9, 1));
    for (auto _ : state) benchmark::DoNotOptimize(completing_sets(on_the_day)->size);
}
BENCHMARK(completing_sets_of_paris)->Unit(benchmark::kMillisecond);

void campaign_report(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("ced-2006");
    for (auto _ : state) benchmark::DoNotOptimize(report_on(campaign(), *record, {.on = day}).counts.contracting);
}
BENCHMARK(campaign_report)->Unit(benchmark::kMillisecond);

void campaign_as_page(benchmark::State& state) {
    const std::shared_ptr<const Register> record = built_in_record("ced-2006");
    const Status on_the_day = status(*record, day);
    const CampaignReport report = report_on(campaign(), *record, {.on = day});
    for (auto _ : state) benchmark::DoNotOptimize(campaign_page(campaign(), report, on_the_day).size());
}
BENCHMARK(campaign_as_page)->Unit(benchmark::kMillisecond);

}    // namespace
