// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>

using namespace eig;
using namespace eig::test;

namespace {

QString currentName(const PlaceFixture &place)
{
    return place.table()->currentIndex().siblingAtColumn(0).data().toString();
}

} // namespace

TEST_CASE("Enter and a double click open the record")
{
    PlaceFixture place;
    QSignalSpy opened(&place.place(), &PlaceWidget::opened);
    place.key(Qt::Key_Return);
    CHECK(opened.count() == 1);
    const QRect row = place.table()->visualRect(place.table()->model()->index(2, 0));
    QTest::mouseClick(place.table()->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseDClick(place.table()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(opened.count() == 2);
}

TEST_CASE("Arrows, Home, End and the page keys move through the rows")
{
    PlaceFixture place;
    place.key(Qt::Key_Down);
    CHECK(place.table()->currentIndex().row() == 1);
    place.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(place.table()->currentIndex().row() == place.rows() - 1);
    place.key(Qt::Key_PageUp);
    CHECK(place.table()->currentIndex().row() < place.rows() - 5);
    place.key(Qt::Key_Home, Qt::ControlModifier);
    CHECK(place.table()->currentIndex().row() == 0);
    place.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(place.place().shown().size() == 2);
}

TEST_CASE("Typing goes to a name, without regard to accents and whatever the column")
{
    PlaceFixture place;
    place.key(Qt::Key_Right);
    for (const QChar c : QStringLiteral("open j"))
        QTest::keyClick(place.table(), c.toLatin1());
    CHECK(currentName(place) == QStringLiteral("Open Justice"));
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    for (const QChar c : QStringLiteral("base"))
        QTest::keyClick(place.table(), c.toLatin1());
    CHECK(currentName(place).startsWith(QStringLiteral("Base")));
    CHECK(place.place().shown().size() == 1);
}

TEST_CASE("The slash is left to the window")
{
    PlaceFixture place;
    QKeyEvent slash(QEvent::KeyPress, Qt::Key_Slash, Qt::NoModifier, QStringLiteral("/"));
    QCoreApplication::sendEvent(place.table(), &slash);
    CHECK_FALSE(slash.isAccepted());
}

TEST_CASE("Copying gives the selected rows and the visible columns with their headers")
{
    PlaceFixture place;
    place.key(Qt::Key_Down, Qt::ShiftModifier);
    place.table()->setColumnHidden(2, true);
    place.table()->horizontalHeader()->moveSection(1, 0);
    place.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == QStringLiteral("Promotion\tDéfi"));
    CHECK(lines[1] == place.cell(0, 1) + u'\t' + place.cell(0, 0));
    CHECK(lines[2] == place.cell(1, 1) + u'\t' + place.cell(1, 0));
    CHECK(lines[3].isEmpty());
}

TEST_CASE("Everything is selected by its key")
{
    PlaceFixture place;
    place.key(Qt::Key_A, Qt::ControlModifier);
    CHECK(static_cast<int>(place.place().shown().size()) == place.rows());
}

TEST_CASE("Rows are as high as density and window ask")
{
    PlaceFixture place;
    const int comfortable = place.table()->rowHeight(0);
    place.place().setRowHeights(false, true);
    const int low = place.table()->rowHeight(0);
    place.place().setRowHeights(true, true);
    const int compact = place.table()->rowHeight(0);
    CHECK(comfortable > low);
    CHECK(low > compact);
}

TEST_CASE("The menu of a cell filters on its value and excludes it, by keyboard alone")
{
    PlaceFixture place;
    REQUIRE(place.place().select({EntityKind::Challenge, "basegun"}));
    place.key(Qt::Key_Right);
    place.key(Qt::Key_F10, Qt::ShiftModifier);
    place.trigger(place.menu("rowMenu"), QStringLiteral("Filtrer sur « EIG 5 »"));
    CHECK(place.query() == QStringLiteral("promotion:eig-5"));
    CHECK(place.rows() == place.found("promotion:5"));

    place.place().focusList();
    place.key(Qt::Key_F10, Qt::ShiftModifier);
    place.trigger(place.menu("rowMenu"), QStringLiteral("Exclure « EIG 5 »"));
    CHECK(place.query() == QStringLiteral("-promotion:eig-5"));
}

TEST_CASE("The menu of a row opens, copies and exports")
{
    PlaceFixture place;
    QSignalSpy opened(&place.place(), &PlaceWidget::opened);
    place.key(Qt::Key_F10, Qt::ShiftModifier);
    place.trigger(place.menu("rowMenu"), QStringLiteral("Ouvrir"));
    CHECK(opened.count() == 1);

    QApplication::clipboard()->clear();
    place.key(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = place.menu("rowMenu");
    CHECK(menu->actions().size() >= 4);
    place.trigger(menu, QStringLiteral("Copier"));
    CHECK(QApplication::clipboard()->text().contains(currentName(place)));
}

TEST_CASE("A click of the right button opens the menu of that cell")
{
    PlaceFixture place;
    const QRect cell = place.table()->visualRect(place.table()->model()->index(0, 1));
    QContextMenuEvent event(QContextMenuEvent::Mouse, cell.center(),
                            place.table()->viewport()->mapToGlobal(cell.center()));
    QCoreApplication::sendEvent(place.table()->viewport(), &event);
    place.trigger(place.menu("rowMenu"),
                  QStringLiteral("Filtrer sur « %1 »").arg(place.cell(0, 1)));
    CHECK(place.place().activeFilterCount() == 1);
}
