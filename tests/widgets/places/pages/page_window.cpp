// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/page_window.h"

#include "widgets/charts/chart_card.h"
#include "widgets/detail/row_link.h"
#include "widgets/detail/text_block.h"
#include "widgets/places/pages/record_board.h"
#include "widgets/shell/navigator.h"

#include <QScrollArea>

namespace eig::test {

void PageWindow::open(EntityKind kind, const char *id)
{
    window().navigator().openPage({kind, id});
    finish();
    REQUIRE(isPage());
}

void PageWindow::finish()
{
    for (RecordBoard *board : place().findChildren<RecordBoard *>())
        board->finish();
    // What is added to a window that shows is shown by an event.
    QCoreApplication::processEvents();
}

PlaceWidget &PageWindow::place() { return window().navigator().place(); }

QString PageWindow::name() { return part<QLabel>("pageName")->text(); }

ChartCard *PageWindow::chart(Chart chart)
{
    return part<ChartCard>(QStringLiteral("chart:%1").arg(static_cast<int>(chart)).toLatin1());
}

QString PageWindow::text()
{
    QStringList texts;
    for (const QWidget *widget : part<QScrollArea>("pageArea")->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *block = qobject_cast<const TextBlock *>(widget))
            texts.append(block->text());
        else if (const auto *row = qobject_cast<const RowLink *>(widget))
            texts.append(row->accessibleName());
    }
    return texts.join(u'\n');
}

QList<QWidget *> PageWindow::stops()
{
    QList<QWidget *> stops;
    for (QWidget *widget : part<QScrollArea>("pageArea")->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            stops.append(widget);
    }
    return stops;
}

} // namespace eig::test
