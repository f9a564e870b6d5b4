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
    if (problems.left_out() > 0)
        text += "\nand " + std::to_string(problems.left_out()) + " more problems; mend these first";
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

Problems::Problems(std::initializer_list<Problem> problems) {
    for (const Problem& problem : problems) push_back(problem);
}

void Problems::push_back(Problem problem) {
    if (full()) ++left_out_;
    else kept_.push_back(std::move(problem));
}

void Problems::append(Problems more) {
    for (Problem& problem : more) push_back(std::move(problem));
    left_out_ += more.left_out_;
}

InputRefused::InputRefused(Problems problems) : std::runtime_error(all_of(problems)), problems_(std::move(problems)) {}

InputRefused::InputRefused(Problem problem) : InputRefused(Problems{std::move(problem)}) {}

}    // namespace depositary
