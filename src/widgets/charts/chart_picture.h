// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/charts/programme_charts.h"

#include <QPixmap>
#include <QString>

#include <functional>
#include <optional>
#include <string>

class QWidget;

namespace eig {

/// What is no table of numbers but is drawn, copied and exported like one.
struct OtherDrawing {
    std::function<QWidget *(QWidget *parent)> make; ///< without tools, named with its question
    std::string csv;
    std::string stem; ///< of its files
};

/// A chart to be shown outside the window.
struct ChartOrder {
    ChartTable table; ///< of another drawing: empty
    Language language = Language::French;
    QString source; ///< a line under the drawing: where the values come from
    std::optional<OtherDrawing> other = {};
};

enum class ChartFormat { Png, Svg, Csv };

/// "Source: Catalogue EIG, edition of 14 April 2026": where counted values come from.
[[nodiscard]] QString chartSource(const Edition &edition, Language language);

/// The bytes of a file: the drawing with its question and its source, in the light colours whatever
/// those of the window are, as PNG at twice its size or as SVG; or the cells of its table as CSV in
/// UTF-8, separated by commas. Only in the thread of the window.
[[nodiscard]] std::string chartFile(const ChartOrder &order, ChartFormat format);
/// The same drawing.
[[nodiscard]] QPixmap chartPixmap(const ChartOrder &order);
/// "eig-defis-par-promotion.png", in both languages.
[[nodiscard]] QString chartFileName(Chart chart, ChartFormat format);
/// The same of an order.
[[nodiscard]] QString chartFileName(const ChartOrder &order, ChartFormat format);
/// "png"
[[nodiscard]] QString suffixOf(ChartFormat format);

} // namespace eig
