// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/text_style.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

struct Step {
    TextStyle style;
    double factor;
    QFont::Weight weight;
};

constexpr Step Steps[] = {
    {TextStyle::Caption, 0.85, QFont::Normal}, {TextStyle::Small, 0.92, QFont::Normal},
    {TextStyle::Body, 1.0, QFont::Normal},     {TextStyle::Strong, 1.0, QFont::DemiBold},
    {TextStyle::Section, 1.0, QFont::Bold},    {TextStyle::Title, 1.3, QFont::Bold},
    {TextStyle::Record, 1.6, QFont::Bold},     {TextStyle::Page, 1.75, QFont::Bold},
    {TextStyle::Figure, 1.85, QFont::Bold},
};

constexpr double DesignPixels = 13;
constexpr double SmallestPixels = 11;

double bodyPixels() { return QFontInfo(QApplication::font()).pixelSize(); }

} // namespace

QFont fontOf(TextStyle style)
{
    const Step &step = Steps[static_cast<int>(style)];
    QFont font = QApplication::font();
    const double smallest = SmallestPixels / bodyPixels();
    const double factor = std::min(std::max(step.factor, smallest), std::max(1.0, step.factor));
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    font.setWeight(step.weight);
    return font;
}

int scaled(int designPixels)
{
    return std::max(1, static_cast<int>(std::lround(designPixels * bodyPixels() / DesignPixels)));
}

} // namespace eig
