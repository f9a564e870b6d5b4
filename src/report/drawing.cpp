// SPDX-License-Identifier: BSL-1.0
#include "report/drawing.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace depositary::report {

namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

std::string_view anchor(Align align) {
    switch (align) {
        case Align::start: return "start";
        case Align::middle: return "middle";
        case Align::end: return "end";
    }
    return {};
}

/// Days on which a tick can stand, and how the day is written there.
struct Tick {
    Date day;
    std::string label;
};

std::vector<Tick> ticks(Date from, Date to) {
    const int years = to.year() - from.year();
    const int step = years <= 10 ? 1 : (years + 9) / 10;
    std::vector<Tick> found;
    if (years < 3) {
        for (Date day = from.first_of_month(1); day <= to; day = day.first_of_month(1))
            if ((day.month() - 1) % (years == 0 ? 2 : 6) == 0)
                found.push_back(
                    {day, std::string(month_name(day.month()).substr(0, 3)) + " " + std::to_string(day.year())});
        return found;
    }
    for (int year = from.year() + 1; year <= to.year(); ++year)
        if (year % step == 0) found.push_back({Date(year, 1, 1), std::to_string(year)});
    return found;
}

}    // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            case '\t':
            case '\n':
            case '\r': safe += ' '; break;
            default: safe += static_cast<unsigned char>(c) < 0x20U || c == 0x7f ? '?' : c;
        }
    return safe;
}

std::string decimal(double number) { return fmt::format("{:.1f}", number == 0 ? 0.0 : number); }

int columns(std::string_view text) {
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return !continues(c); }));
}

std::string shortened(std::string_view text, int most) {
    if (columns(text) <= most) return std::string(text);
    std::size_t end = 0;
    for (int left = most - 1; left > 0 && end < text.size(); --left)
        for (++end; end < text.size() && continues(text[end]);) ++end;
    return std::string(text.substr(0, end)) + "…";
}

Drawing::Drawing(std::string id, double width, double height, std::string_view title, std::string_view description)
    : id_(std::move(id)), width_(width), height_(height) {
    head_ = fmt::format("<title id=\"{0}-title\">{1}</title><desc id=\"{0}-desc\">{2}</desc>", id_, escaped(title),
                        escaped(description));
}

void Drawing::element(const std::string& begin, std::string_view look, std::string_view title) {
    body_ += begin + " class=\"" + std::string(look) + "\"";
    if (title.empty()) body_ += "/>";
    else body_ += "><title>" + escaped(title) + "</title></" + begin.substr(1, begin.find(' ') - 1) + ">";
    body_ += '\n';
}

void Drawing::rect(double x, double y, double width, double height, std::string_view look, std::string_view title) {
    element(fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"", decimal(x), decimal(y),
                        decimal(std::max(0.0, width)), decimal(std::max(0.0, height))),
            look, title);
}

void Drawing::line(double x1, double y1, double x2, double y2, std::string_view look, std::string_view title) {
    element(fmt::format("<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"", decimal(x1), decimal(y1), decimal(x2),
                        decimal(y2)),
            look, title);
}

void Drawing::circle(double x, double y, double radius, std::string_view look, std::string_view title) {
    element(fmt::format("<circle cx=\"{}\" cy=\"{}\" r=\"{}\"", decimal(x), decimal(y), decimal(radius)), look, title);
}

void Drawing::path(const std::string& data, std::string_view look, std::string_view title) {
    element("<path d=\"" + data + "\"", look, title);
}

void Drawing::text(double x, double y, std::string_view words, Align align, std::string_view look,
                   std::string_view title) {
    body_ += fmt::format("<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" class=\"{}\">", decimal(x), decimal(y),
                         anchor(align), look);
    if (!title.empty()) body_ += "<title>" + escaped(title) + "</title>";
    body_ += escaped(words) + "</text>\n";
}

std::string Drawing::take() && {
    return fmt::format(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"{0}\" class=\"chart\" role=\"img\" "
               "aria-labelledby=\"{0}-title {0}-desc\" viewBox=\"0 0 {1} {2}\" width=\"{1}\" height=\"{2}\">",
               id_, decimal(width_), decimal(height_)) +
           head_ + "\n" + body_ + "</svg>\n";
}

TimeAxis::TimeAxis(Date from, Date to, double left, double right)
    : from_(from), to_(std::max(to, from.plus_days(1))), left_(left), right_(right) {}

double TimeAxis::at(Date day) const noexcept {
    const double share = static_cast<double>(days_between(from_, day)) / days_between(from_, to_);
    return left_ + std::clamp(share, 0.0, 1.0) * (right_ - left_);
}

void TimeAxis::draw(Drawing& drawing, double y) const {
    drawing.line(left_, y, right_, y, "axis");
    double free_from = left_ - 20;
    for (const Tick& tick : ticks(from_, to_)) {
        const double x = at(tick.day);
        const double half = width_of_columns(columns(tick.label)) / 2;
        if (x - half < free_from || x + half > right_ + 20) continue;
        free_from = x + half + 6;
        drawing.line(x, y, x, y + 5, "axis");
        drawing.text(x, y + 18, tick.label, Align::middle);
    }
}

int nice_step(int most) noexcept {
    for (int step = 1;; step *= 10)
        for (const int factor : {1, 2, 5})
            if (most <= 6 * step * factor) return step * factor;
}

}    // namespace depositary::report
