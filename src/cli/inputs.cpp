// SPDX-License-Identifier: BSL-1.0
#include "inputs.hpp"

#include <depositary/formats/toml.hpp>
#include <depositary/register/records.hpp>
#include <depositary/register/register_csv.hpp>
#include <depositary/treaty/collection.hpp>
#include <depositary/treaty/definition.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

namespace depositary::cli {

std::string read_file(const std::string& path) {
    if (path == "-") return {std::istreambuf_iterator<char>(std::cin), {}};
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    if (file) bytes.assign(std::istreambuf_iterator<char>(file), {});
    if (!file || file.bad())
        throw InputRefused(
            Problem{Place{path, 0, 0, {}}, "cannot be read", {}, "name a file that exists and may be read"});
    return bytes;
}

Date date_argument(const std::string& option, const std::string& text) {
    if (const std::optional<Date> date = parse_date(text)) return *date;
    throw WrongUsage(option + ": no such day: \"" + text + "\"; write it as 1999-03-01");
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

namespace {

bool looks_like_path(const std::string& text) {
    return text.find('/') != std::string::npos || text.ends_with(".toml") || text == "-";
}

}    // namespace

std::shared_ptr<const Treaty> treaty_argument(const std::string& key_or_path) {
    if (looks_like_path(key_or_path)) {
        const text::Node definition = read_toml(read_file(key_or_path), key_or_path).value();
        return std::make_shared<const Treaty>(read_treaty(definition).value());
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

void add_acts(Register& record, const Register& more) {
    for (std::uint32_t i = 0; i < more.size(); ++i)
        record.add(more.instrument(EntryIndex(i)), more.entry(EntryIndex(i)).intake);
    if (more.until() && (!record.until() || *record.until() < *more.until())) record.set_until(more.until());
}

Records records_of(const std::shared_ptr<const Treaty>& treaty, const std::vector<std::string>& files) {
    if (files.empty()) {
        std::shared_ptr<const Register> built_in = built_in_record(treaty->key());
        if (built_in && built_in->treaty() == *treaty) return {std::move(built_in), {}};
        return {std::make_shared<const Register>(treaty), {}};
    }
    auto record = std::make_shared<Register>(treaty);
    for (const std::string& path : files) {
        const Register read = read_register_csv(read_file(path), path, treaty).value();
        try {
            add_acts(*record, read);
        } catch (const InvalidInstrument& twice) {
            throw InputRefused(Problem{Place{path, 0, 0, {}}, twice.what(), {}, {}});
        }
    }
    return {std::move(record), {}};
}

}    // namespace depositary::cli
