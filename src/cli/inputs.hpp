// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/law/replay.hpp>
#include <depositary/text/document.hpp>

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

/// The program: reads what was asked, calls the library and prints. No law lives here.
namespace depositary::cli {

/// A word on the command line that means nothing here: exit status 2.
class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The bytes of a file; "-" is standard input. Throws InputRefused if it cannot be read, is a folder or goes on beyond 64 MiB.
[[nodiscard]] std::string read_file(const std::string& path);
/// Writes the file anew; throws InputRefused if it cannot.
void write_file(const std::string& path, const std::string& text);

/// The date of an argument, of the years 1401 to 9000 (see leaves_room); throws WrongUsage.
[[nodiscard]] Date date_argument(const std::string& option, const std::string& text);
[[nodiscard]] std::optional<Date> optional_date(const std::string& option, const std::string& text);
/// The State of that key or name; throws WrongUsage.
[[nodiscard]] StateId state_argument(const std::string& key_or_name, const Roster& roster);
[[nodiscard]] Act act_argument(const std::string& word);

/// A treaty of the collection by its key, or the definition in a file.
[[nodiscard]] std::shared_ptr<const Treaty> treaty_argument(const std::string& key_or_path);

/// Throws InputRefused if a sentence of the document names a State that the built-in roster does not have.
void refuse_unknown_states(const text::Node& document);

/// The register to ask, and what is read together with it.
struct Records {
    std::shared_ptr<const Register> record;
    Docket docket;
};

/// With files, the acts in them and no others; without, the record built in for the treaty, or an empty one.
[[nodiscard]] Records records_of(const std::shared_ptr<const Treaty>& treaty, const std::vector<std::string>& files);

/// The register with the acts in the files, each read against those that are there already. Throws InputRefused.
[[nodiscard]] Register with_files(Register record, const std::vector<std::string>& files);

}    // namespace depositary::cli
