// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/mark_focus.h"

#include "widgets/charts/chart_card.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QAbstractItemView>
#include <QImage>
#include <QMenu>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// How many pixels of the edge of the mark have the colour of the focus.
int ringPixels(QAbstractItemView &view, const QModelIndex &mark)
{
    const QImage image = view.viewport()->grab().toImage();
    const QRect place = view.visualRect(mark);
    const QColor focus = Theme::of(&view).color(Token::Focus);
    int found = 0;
    for (int x = place.left(); x <= place.right(); ++x) {
        for (int y = place.top(); y < place.top() + 3; ++y)
            found += image.pixelColor(x, y) == focus ? 1 : 0;
    }
    return found;
}

void checkKeys(WindowFixture &window, ChartCard &card)
{
    auto *view = qobject_cast<QAbstractItemView *>(card.view());
    REQUIRE(view != nullptr);
    INFO(card.accessibleName().toStdString() << ", table: " << card.isTableShown());
    view->setFocus(Qt::TabFocusReason);
    REQUIRE(view->hasFocus());
    const QModelIndex first = view->currentIndex();
    REQUIRE(first.isValid());
    CHECK(ringPixels(*view, first) > view->visualRect(first).width() / 2);
    const auto *list = qobject_cast<QListView *>(view);
    const bool isUpright = list && list->flow() == QListView::LeftToRight;
    QTest::keyClick(view, isUpright ? Qt::Key_Right : Qt::Key_Down);
    const QModelIndex second = view->currentIndex();
    CHECK(second != first);
    CHECK(ringPixels(*view, second) > view->visualRect(second).width() / 2);
    CHECK(ringPixels(*view, first) == 0);
    QTest::keyClick(view, Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = card.findChild<QMenu *>(QStringLiteral("chartMenu"));
    REQUIRE(menu != nullptr);
    CHECK(menu->isVisible());
    delete menu;
    window.search()->setFocus();
    CHECK(ringPixels(*view, second) == 0);
}

} // namespace

TEST_CASE("In every chart the keyboard goes from mark to mark in a visible ring and opens the menu")
{
    WindowFixture window;
    window.resize(1440, 900);
    window.window().navigator().goTo(*placeNamed(QStringLiteral("dashboard")));
    QCoreApplication::processEvents();
    for (int i = 0; i < ChartCount; ++i) {
        auto *card = window.child<ChartCard>(QStringLiteral("chart:%1").arg(i).toLatin1());
        for (const bool isTable : {false, true}) {
            card->setTableShown(isTable);
            QCoreApplication::processEvents();
            checkKeys(window, *card);
        }
    }
}
