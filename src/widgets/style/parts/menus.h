// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/theme.h"

#include <QSize>

class QPainter;
class QStyleOptionMenuItem;

namespace eig::parts {

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
/// contents: of the text without its shortcut, as QMenu measures it.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, QSize contents);
void paintMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme);
[[nodiscard]] QSize menuBarItemSize(QSize contents);

} // namespace eig::parts
