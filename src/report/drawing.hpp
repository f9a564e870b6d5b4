// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <depositary/calendar/date.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace depositary::report {

/// The text with what has a meaning in XML replaced; characters that XML does not have become question marks.
[[nodiscard]] std::string escaped(std::string_view text);

/// A number with one decimal and a point, whatever the locale.
[[nodiscard]] std::string decimal(double number);

/// The columns that a text takes: UTF-8 characters.
[[nodiscard]] int columns(std::string_view text);
/// At most that many columns; what is cut off is an ellipsis.
[[nodiscard]] std::string shortened(std::string_view text, int columns);

/// How wide a text is drawn at most, in units of drawings: the font of drawings is 12 units high.
[[nodiscard]] constexpr double width_of_columns(int columns) { return 7.0 * columns; }

enum class Align { start, middle, end };

/// An SVG element that is being drawn, with a title and a description, for screen readers, and a title on every mark.
class Drawing {
public:
    /// `id` is that of the element, and begins those within; no other drawing of a page has it.
    Drawing(std::string id, double width, double height, std::string_view title, std::string_view description);

    void rect(double x, double y, double width, double height, std::string_view look, std::string_view title);
    void line(double x1, double y1, double x2, double y2, std::string_view look, std::string_view title = {});
    void circle(double x, double y, double radius, std::string_view look, std::string_view title);
    void path(const std::string& data, std::string_view look, std::string_view title);
    void text(double x, double y, std::string_view words, Align align = Align::start, std::string_view look = "label",
              std::string_view title = {});
    /// Elements that were written elsewhere.
    void raw(std::string_view elements) { body_ += elements; }
    [[nodiscard]] double height() const noexcept { return height_; }
    [[nodiscard]] std::string take() &&;

private:
    void element(const std::string& begin, std::string_view look, std::string_view title);

    std::string id_;
    double width_;
    double height_;
    std::string head_;
    std::string body_;
};

/// Days along a line from left to right, with years or months below it.
class TimeAxis {
public:
    TimeAxis(Date from, Date to, double left, double right);

    [[nodiscard]] double at(Date day) const noexcept;
    [[nodiscard]] bool shows(Date day) const noexcept { return from_ <= day && day <= to_; }
    /// The line with its ticks; the labels need 20 units below.
    void draw(Drawing& drawing, double y) const;

private:
    Date from_;
    Date to_;
    double left_;
    double right_;
};

/// A step up for a scale from 0 to at least `most` with at most six steps: 1, 2 or 5 times a power of ten.
[[nodiscard]] int nice_step(int most) noexcept;

/// A table behind a figure.
struct FigureTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
};

/// One chart with what it says in words and in numbers.
struct Figure {
    std::string id;
    std::string title;
    std::string summary;    ///< one sentence, also the description of the drawing
    std::string svg;
    FigureTable table;
    double height = 0;    ///< of the drawing
};

}    // namespace depositary::report
