// SPDX-License-Identifier: BSL-1.0
#include "inputs.hpp"

#include <depositary/formats/toml.hpp>
#include <depositary/register/records.hpp>
#include <depositary/register/register_csv.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <utility>

namespace depositary::cli {

namespace {

/// More than any reader of the library takes; what goes on without end is cut off here, before it fills the memory.
constexpr std::size_t most_bytes = std::size_t{64} << 20U;

[[noreturn]] void refuse(const std::string& path, std::string what, std::string cure) {
    throw InputRefused(Problem{Place{path, 0, 0, {}}, std::move(what), {}, std::move(cure)});
}

/// All of it, or one byte more than may be read.
std::string read_bounded(std::istream& in) {
    std::string bytes;
    while (in && bytes.size() <= most_bytes) {
        constexpr std::size_t piece = std::size_t{1} << 16U;
        const std::size_t before = bytes.size();
        bytes.resize(before + piece);
        in.read(bytes.data() + before, static_cast<std::streamsize>(piece));
        bytes.resize(before + static_cast<std::size_t>(in.gcount()));
    }
    return bytes;
}

std::string all_of(std::istream& in, const std::string& path) {
    std::string bytes = read_bounded(in);
    if (in.bad()) refuse(path, "cannot be read", "name a file that exists and may be read");
    if (bytes.size() > most_bytes)
        refuse(path, "is longer than " + std::to_string(most_bytes) + " bytes", "give a shorter file");
    return bytes;
}

}    // namespace

std::string read_file(const std::string& path) {
    if (path == "-") return all_of(std::cin, path);
    std::error_code none;
    if (std::filesystem::is_directory(path, none)) refuse(path, "is a folder", "name a file");
    std::ifstream file(path, std::ios::binary);
    if (!file) refuse(path, "cannot be read", "name a file that exists and may be read");
    return all_of(file, path);
}

void write_file(const std::string& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    if (!(file << text) || !file.flush())
        refuse(path, "cannot be written", "name a file in a folder that exists and may be written to");
}

Date date_argument(const std::string& option, const std::string& text) {
    const std::optional<Date> date = parse_date(text);
    if (!date) throw WrongUsage(option + ": no such day: \"" + text + "\"; write it as 1999-03-01");
    if (!leaves_room(*date))
        throw WrongUsage(option + ": " + text +
                         " is too near the end of the calendar; give a day of the years 1401 to 9000");
    return *date;
}

std::optional<Date> optional_date(const std::string& option, const std::string& text) {
    if (text.empty()) return std::nullopt;
    return date_argument(option, text);
}

StateId state_argument(const std::string& key_or_name, const Roster& roster) {
    try {
        return roster.at(key_or_name);
    } catch (const UnknownState& unknown) {
        throw WrongUsage(unknown.what());
    }
}

Act act_argument(const std::string& word) {
    if (const std::optional<Act> act = parse_act(word)) return *act;
    std::string known;
    for (int i = 0; i < number_of_acts; ++i)
        known += (i == 0 ? "" : ", ") + std::string(to_string(static_cast<Act>(i)));
    throw WrongUsage("no act is called \"" + word + "\"; the acts are " + known);
}

void refuse_unknown_states(const text::Node& document) {
    if (Problems problems = unknown_states(document, *built_in_roster()); !problems.empty())
        throw InputRefused(std::move(problems));
}

namespace {

bool looks_like_path(const std::string& text) {
    return text.find('/') != std::string::npos || text.ends_with(".toml") || text == "-";
}

}    // namespace

std::shared_ptr<const Treaty> treaty_argument(const std::string& key_or_path) {
    if (looks_like_path(key_or_path)) {
        const text::Node definition = read_toml(read_file(key_or_path), key_or_path).value();
        Treaty treaty = read_treaty(definition).value();
        refuse_unknown_states(definition);
        return std::make_shared<const Treaty>(std::move(treaty));
    }
    try {
        return collection().at(TreatyKey(key_or_path));
    } catch (const UnknownTreaty& unknown) {
        throw WrongUsage(unknown.what());
    } catch (const InvalidKey&) {
        throw WrongUsage("\"" + key_or_path +
                         "\" is neither the key of a treaty nor the path of a definition file; see `depositary list`");
    }
}

Register with_files(Register record, const std::vector<std::string>& files) {
    for (const std::string& path : files) record = read_register_csv(read_file(path), path, std::move(record)).value();
    return record;
}

namespace {

/// Nobody has a record of the treaty: it tells of nothing after the adoption.
Register without_acts(const std::shared_ptr<const Treaty>& treaty) {
    Register record(treaty);
    record.set_until(treaty->identity().adopted);
    return record;
}

}    // namespace

Records records_of(const std::shared_ptr<const Treaty>& treaty, const std::vector<std::string>& files) {
    if (!files.empty()) return {std::make_shared<const Register>(with_files(Register(treaty), files)), {}};
    std::shared_ptr<const Register> built_in = built_in_record(treaty->key());
    if (built_in && built_in->treaty() == *treaty) return {std::move(built_in), {}};
    return {std::make_shared<const Register>(without_acts(treaty)), {}};
}

}    // namespace depositary::cli
