// SPDX-License-Identifier: BSL-1.0
#include <depositary/formats/serialization.hpp>

#include <array>
#include <charconv>
#include <cstdio>

namespace depositary::serialization {

namespace {

bool needs_escape(char c) noexcept {
    return c == '\\' || (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7F;
}

/// The character that the four characters "\xHH" at the beginning of the text stand for.
char character_of(std::string_view text) {
    unsigned number = 0;
    const std::string_view digits = text.substr(std::min<std::size_t>(2, text.size()), 2);
    const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, 16);
    if (!text.starts_with("\\x") || digits.size() != 2 || error != std::errc{} || stop != digits.data() + 2)
        throw Unreadable("a text has a backslash that begins no character");
    return static_cast<char>(static_cast<unsigned char>(number));
}

}    // namespace

std::string escaped(std::string_view text) {
    std::string written;
    written.reserve(text.size());
    for (const char c : text) {
        std::array<char, 8> code{c};
        if (needs_escape(c))
            std::snprintf(code.data(), code.size(), "\\x%02X", unsigned{static_cast<unsigned char>(c)});
        written += code.data();
    }
    return written;
}

std::string unescaped(std::string_view text) {
    std::string read;
    read.reserve(text.size());
    while (!text.empty()) {
        const bool plain = text.front() != '\\';
        read += plain ? text.front() : character_of(text);
        text.remove_prefix(plain ? 1 : 4);
    }
    return read;
}

RegisterContent content_of(const Register& record) {
    RegisterContent content{record.treaty(), record.until(), {}};
    for (std::uint32_t i = 0; i < record.size(); ++i)
        content.acts.push_back({record.instrument(EntryIndex(i)), record.entry(EntryIndex(i)).intake});
    return content;
}

Register register_of(RegisterContent content, std::shared_ptr<const Roster> roster) {
    Register record(std::move(content.treaty), std::move(roster));
    record.set_until(content.until);
    for (RegisteredAct& each : content.acts) record.add(std::move(each.act), each.intake);
    return record;
}

Treaty Placeholder<Treaty>::make() {
    TreatyIdentity identity{.key = "placeholder",
                            .title = {},
                            .adopted = Date::min(),
                            .place = {},
                            .depositaries = {},
                            .untc = {},
                            .source = {}};
    return {std::move(identity), {}};
}

State Placeholder<State>::make() { return State{.key = "placeholder"}; }

Instrument Placeholder<Instrument>::make() { return instrument(Act::communication, "placeholder", Date::min()); }

Campaign Placeholder<Campaign>::make() {
    CampaignIdentity identity{.key = "placeholder",
                              .name = "placeholder",
                              .treaty = "placeholder",
                              .coalition = {.name = "placeholder"},
                              .period = {},
                              .source = "placeholder"};
    return {std::move(identity), {.objectives = {{EntryIntoForceGoal{}}}}};
}

Register Placeholder<Register>::make() { return Register(Placeholder<Treaty>::make()); }

}    // namespace depositary::serialization
