// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_menu.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace eig {
namespace {

struct MenuTexts {
    Q_DECLARE_TR_FUNCTIONS(eig::ChartMenu)
};

} // namespace

void addChartTools(QMenu &menu, const ChartOrder &order, const QString &table,
                   const std::function<void(ChartFormat)> &exportTo)
{
    menu.addAction(MenuTexts::tr("&Copy the table"), &menu,
                   [table] { QApplication::clipboard()->setText(table); });
    menu.addAction(MenuTexts::tr("Copy the &picture"), &menu,
                   [order] { QApplication::clipboard()->setPixmap(chartPixmap(order)); });
    menu.addSeparator();
    for (const auto &[format, text] :
         {std::pair(ChartFormat::Png, MenuTexts::tr("Export as P&NG…")),
          std::pair(ChartFormat::Svg, MenuTexts::tr("Export as &SVG…")),
          std::pair(ChartFormat::Csv, MenuTexts::tr("Export as CS&V…"))})
        menu.addAction(text, &menu, [exportTo, format = format] { exportTo(format); });
}

bool isMenuKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

QPoint placeOfMenu(const QAbstractItemView &marks)
{
    const QRect mark = marks.visualRect(marks.currentIndex()) & marks.viewport()->rect();
    return marks.viewport()->mapToGlobal(mark.isEmpty() ? marks.viewport()->rect().center()
                                                        : mark.bottomLeft());
}

} // namespace eig
