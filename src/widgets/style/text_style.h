// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

class QWidget;

namespace eig {

/// The type scale of ui.md section 13, relative to the font of the application, which the text size
/// setting (80-200 %) scales.
enum class TextStyle {
    Caption, ///< 0.85
    Small,   ///< 0.92
    Body,    ///< 1.0
    Strong,  ///< 1.0, semi-bold
    Section, ///< 1.0, bold
    Title,   ///< 1.3, bold
    Record,  ///< 1.6, bold
    Page,    ///< 1.75, bold
    Figure,  ///< 1.85, bold
};

/// Never under 11 px. Follows QApplication::font(), so ask again on FontChange.
[[nodiscard]] QFont fontOf(TextStyle style);

/// A length of the design (pixels at 100 %, 13 px text) at the present text size, at least 1.
[[nodiscard]] int scaled(int designPixels);

/// Side of what can be clicked, in pixels, at any text size (WCAG 2.2).
constexpr int SmallestTarget = 24;

} // namespace eig
