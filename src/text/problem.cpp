// SPDX-License-Identifier: BSL-1.0
#include <depositary/text/problem.hpp>

namespace depositary {

namespace {

std::string all_of(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems) {
        if (!text.empty()) text += '\n';
        text += to_string(problem);
    }
    return text;
}

}    // namespace

std::string to_string(const Place& place) {
    std::string text = place.file;
    if (place.byte) return text + (text.empty() ? "byte " : ":byte ") + std::to_string(*place.byte);
    if (place.line == 0) return text;
    if (!text.empty()) text += ':';
    text += std::to_string(place.line);
    if (place.column != 0) text += ':' + std::to_string(place.column);
    return text;
}

std::string to_string(const Problem& problem) {
    std::string text = to_string(problem.place);
    if (!text.empty()) text += ": ";
    text += problem.what;
    if (!problem.found.empty()) text += "; found " + problem.found;
    if (!problem.cure.empty()) text += "; " + problem.cure;
    return text;
}

InputRefused::InputRefused(Problems problems) : std::runtime_error(all_of(problems)), problems_(std::move(problems)) {}

InputRefused::InputRefused(Problem problem) : InputRefused(Problems{std::move(problem)}) {}

}    // namespace depositary
