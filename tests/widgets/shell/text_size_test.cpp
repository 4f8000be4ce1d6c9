// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include <QFontInfo>
#include <QScrollArea>
#include <QScrollBar>

using namespace eig;
using eig::test::WindowFixture;

namespace {

int pixels(const QWidget *widget) { return QFontInfo(widget->font()).pixelSize(); }

int recordPixels(const WindowFixture &fixture)
{
    REQUIRE(fixture.detailShows(fixture.cell(fixture.currentRow(), 0)));
    return pixels(fixture.child<QLabel>("recordName"));
}

void zoom(WindowFixture &fixture, int steps)
{
    for (int step = 0; step < steps; ++step)
        fixture.action("zoomInAction")->trigger();
    QTest::qWait(20);
}

} // namespace

TEST_CASE("A larger text size changes the fonts of every part and the rows of the list")
{
    WindowFixture fixture;
    const int record = recordPixels(fixture);
    QList<QPair<const QWidget *, int>> before;
    for (const char *part : {"searchField", "challengesButton", "resultCount", "listTitle",
                             "filterButton", "clearFacets", "themeMore"})
        before.append({fixture.child<QWidget>(part), pixels(fixture.child<QWidget>(part))});
    const int row = fixture.table()->rowHeight(0);
    const int bar = fixture.child<QWidget>("toolBar")->height();
    zoom(fixture, 5);
    CHECK(fixture.settings().number(Setting::TextSize) == 150);
    CHECK(fixture.status("task") == "Taille du texte\u00A0: 150\u202F%");
    for (const auto &[part, size] : before) {
        INFO(part->objectName().toStdString());
        CHECK(pixels(part) > size * 13 / 10);
    }
    // The window has become too narrow for both: the detail comes when it is asked for.
    fixture.table()->setFocus();
    fixture.press(Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return recordPixels(fixture) > record * 13 / 10; }));
    CHECK(fixture.table()->rowHeight(0) > row * 13 / 10);
    CHECK(QTest::qWaitFor(
        [&] { return fixture.child<QWidget>("toolBar")->height() > bar * 11 / 10; }));
    fixture.action("zoomResetAction")->trigger();
    CHECK(QTest::qWaitFor([&] { return recordPixels(fixture) == record; }));
    CHECK(fixture.table()->rowHeight(0) == row);
}

TEST_CASE("The text size stays between 80 and 200 per cent")
{
    WindowFixture fixture;
    zoom(fixture, 15);
    CHECK(fixture.settings().number(Setting::TextSize) == 200);
    CHECK(fixture.theme().textSize() == 200);
    for (int step = 0; step < 20; ++step)
        fixture.action("zoomOutAction")->trigger();
    CHECK(fixture.settings().number(Setting::TextSize) == 80);
    CHECK(fixture.theme().textSize() == 80);
}

TEST_CASE("At 200 per cent a small window shows the list or the detail, whole")
{
    WindowFixture fixture;
    fixture.resize(960, 600);
    zoom(fixture, 10);
    QTest::qWait(50);
    REQUIRE(fixture.window().size() == QSize(960, 600));
    const auto isInside = [&](const char *name) {
        const auto *part = fixture.child<QWidget>(name);
        const QPoint end = part->mapTo(&fixture.window(), QPoint(part->width(), part->height()));
        INFO(name);
        CHECK(part->isVisible());
        CHECK(end.x() <= 960);
        CHECK(end.y() <= 600);
    };
    for (const char *part : {"searchField", "filterButton", "exportSheetButton", "challengeTable"})
        isInside(part);
    CHECK(fixture.table()->width() >= 420);
    CHECK(fixture.table()->height() >= 2 * fixture.table()->rowHeight(0));
    CHECK_FALSE(fixture.child<QWidget>("detailPane")->isVisible());

    fixture.table()->setFocus();
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    QTest::qWait(50);
    REQUIRE(fixture.window().size() == QSize(960, 600));
    isInside("detailPane");
    CHECK_FALSE(fixture.table()->isVisible());
    const auto *scroll = fixture.child<QScrollArea>("detailScroll");
    CHECK(scroll->verticalScrollBar()->maximum() > 0);
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    fixture.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(fixture.table()->isVisible());
}
