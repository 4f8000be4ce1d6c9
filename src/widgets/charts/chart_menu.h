// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/chart_picture.h"

#include <QPoint>
#include <QString>

#include <functional>

class QAbstractItemView;
class QKeyEvent;
class QMenu;

namespace eig {

// What the menus of all charts have in common.

/// Copying the table and the picture, and exporting in each format. table: tab-separated.
void addChartTools(QMenu &menu, const ChartOrder &order, const QString &table,
                   const std::function<void(ChartFormat)> &exportTo);

/// Shift+F10: Qt itself answers the Menu key only.
[[nodiscard]] bool isMenuKey(const QKeyEvent &event);

/// Where a menu opens by the keyboard: below the mark that has the focus. In global coordinates.
[[nodiscard]] QPoint placeOfMenu(const QAbstractItemView &marks);

} // namespace eig
