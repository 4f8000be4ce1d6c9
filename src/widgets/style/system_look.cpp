// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/system_look.h"

#include "widgets/newer_qt.h"
#include "widgets/style/contrast.h"

#include <QApplication>
#include <QFontDatabase>

namespace eig {

SystemLook readSystemLook()
{
    SystemLook look;
    // An empty palette makes Qt ask the platform again.
    QApplication::setPalette(QPalette());
    look.palette = QApplication::palette();
    const bool hasLightText = look.palette.color(QPalette::WindowText).lightness()
        > look.palette.color(QPalette::Window).lightness();
    look.isDark = isSystemDark().value_or(hasLightText);
    look.isHighContrast = isHighContrast(look.palette);
    look.font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    return look;
}

bool isHighContrast(const QPalette &palette)
{
    // Common themes have a grey window or grey text; black and white have 21.
    constexpr double Least = 20.5;
    return contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) > Least
        && contrast(palette.color(QPalette::Text), palette.color(QPalette::Base)) > Least;
}

} // namespace eig
