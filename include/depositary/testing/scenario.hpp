// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/delay.hpp>
#include <depositary/register/register.hpp>
#include <depositary/text/document.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary {

/// An act that a scenario takes for given, and whether it was accepted or is to be judged.
struct GivenAct {
    Instrument act;
    Intake intake = Intake::judged;
    Place place{};
};

/// The register of a treaty as a scenario gives it: acts, perhaps on top of the built-in record or of a part of it.
struct GivenRegister {
    std::shared_ptr<const Treaty> treaty{};
    bool on_built_in_record = false;
    std::vector<StateKey> without_States{};       ///< the built-in record as if they had done nothing
    std::vector<InstrumentKey> without_acts{};    ///< and without these, and what is about them
    std::vector<GivenAct> given{};
};

/// One answer that a scenario expects: what it is called in the file, of whom or what, and its value in words.
struct Expected {
    std::string name;
    /// Keys of States, treaties, acts ... in the order of the file; empty if it is of the treaty or of the one act that is tried.
    std::vector<std::string> of{};
    std::string value{};
    Place place{};
};

/// What is expected of the status on a day.
struct ExpectedStatus {
    Date on;
    std::optional<Date> known{};
    std::optional<TreatyKey> treaty{};    ///< one that stands beside; empty: the one that the case is about
    std::vector<Expected> answers{};
};

/// An act that has not happened, with what comes with it, and what is expected of the ruling on it.
struct ExpectedRuling {
    Instrument act;
    std::vector<Instrument> with{};
    std::optional<TreatyKey> treaty{};    ///< one that stands beside; empty: the one that the case is about
    std::vector<Expected> answers{};
};

/// A period counted from a day, and the day that it gives.
struct ExpectedPeriod {
    Delay delay;
    Date from;
    Expected gives;
};

/// A case as a lawyer writes it: given acts, and what follows from them by the rules. docs/scenario-files.md.
struct Scenario {
    std::string id;
    std::string title{};
    std::vector<std::string> rules{};    ///< "L-05": the rules that it is about
    std::string source{};
    GivenRegister own{};    ///< of the treaty that it is about; that is null if it is about periods alone
    std::vector<GivenRegister> beside{};    ///< of other treaties, which are replayed together with it
    std::vector<ExpectedStatus> statuses{};
    std::vector<ExpectedRuling> rulings{};
    std::vector<ExpectedPeriod> periods{};
    Place place{};
};

/// An answer that is another than the scenario expects.
struct Difference {
    Place place;
    std::string what;    ///< "on 2003-07-01, standing of MLI"
    std::string expected;
    std::string got;
    std::string findings{};    ///< of a ruling: the codes of what was found about the act
};

/// Finds the definition of a treaty by its key, or by whatever else a file may name it; null if there is none.
using TreatyFinder = std::function<std::shared_ptr<const Treaty>(const std::string&)>;

/// The treaties of the collection, by their keys.
[[nodiscard]] std::shared_ptr<const Treaty> find_in_collection(const std::string& key);

/// Reads the cases of a file. Whatever is unknown, missing, impossible or stands twice is a problem with its place.
[[nodiscard]] Result<std::vector<Scenario>> read_scenarios(const text::Node& document,
                                                           const TreatyFinder& find = find_in_collection);

/// What differs when the rules are run on the case; empty if all is as expected. A given act that no register can hold is a
/// difference as well.
[[nodiscard]] std::vector<Difference> run(const Scenario& scenario);

/// "file:12:3: S45, a deposit in the gap", then each difference on a line of its own.
[[nodiscard]] std::string text_of(const Scenario& scenario, const std::vector<Difference>& differences);

}    // namespace depositary
