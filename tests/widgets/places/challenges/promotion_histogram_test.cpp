// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "widgets/places/records/promotion_bar.h"

#include <QApplication>

using namespace eig;
using namespace eig::test;

namespace {

PromotionBar *bar(const PlaceFixture &place, int index)
{
    return place.child<PromotionBar>(
        QStringLiteral("promotionBar%1").arg(index).toLatin1().constData());
}

} // namespace

TEST_CASE("Every promotion is a check box with its count, in chronological order")
{
    const PlaceFixture place;
    const QStringList names{"EIG 1", "EIG 2", "EIG 3", "DIG", "EIG 4", "EIG 5", "EIG 6", "EIG 7"};
    for (int i = 0; i < names.size(); ++i) {
        QAccessibleInterface *child = QAccessible::queryAccessibleInterface(bar(place, i));
        REQUIRE(child != nullptr);
        CHECK(child->role() == QAccessible::CheckBox);
        CHECK(child->text(QAccessible::Name).startsWith(names[i] + QStringLiteral(", ")));
        CHECK_FALSE(child->state().checked);
    }
    const int found = place.found("promotion:4");
    CHECK(bar(place, 4)->accessibleName().contains(QString::number(found)));
}

TEST_CASE("A click on a bar includes its promotion, another clears it")
{
    PlaceFixture place;
    QTest::mouseClick(bar(place, 4), Qt::LeftButton);
    CHECK(place.query() == QStringLiteral("promotion:eig-4"));
    CHECK(bar(place, 4)->isChecked());
    QTest::mouseClick(bar(place, 5), Qt::LeftButton);
    CHECK(place.place().activeFilterCount() == 2);
    QTest::mouseClick(bar(place, 4), Qt::LeftButton);
    CHECK(place.query() == QStringLiteral("promotion:eig-5"));
    CHECK_FALSE(bar(place, 4)->isChecked());
}

TEST_CASE("Alt and a click exclude a promotion")
{
    PlaceFixture place;
    QTest::mouseClick(bar(place, 0), Qt::LeftButton, Qt::AltModifier);
    CHECK(place.query() == QStringLiteral("-promotion:eig-1"));
    CHECK_FALSE(bar(place, 0)->isChecked());
    CHECK(bar(place, 0)->accessibleDescription() == QStringLiteral("exclu"));
}

TEST_CASE("Dragging over bars includes the range")
{
    PlaceFixture place;
    PromotionBar *first = bar(place, 2);
    const PromotionBar *last = bar(place, 4);
    QTest::mousePress(first, Qt::LeftButton);
    const QPoint end = first->mapFromGlobal(last->mapToGlobal(last->rect().center()));
    QMouseEvent move(QEvent::MouseMove, end, first->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(first, &move);
    QTest::mouseRelease(first, Qt::LeftButton, {}, end);
    CHECK(place.query() == QStringLiteral("promotion:eig-3,dig,eig-4"));
    CHECK(bar(place, 3)->isChecked());
}

TEST_CASE("Arrows move over the bars, with Shift they include a range")
{
    PlaceFixture place;
    bar(place, 0)->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_Right);
    CHECK(bar(place, 1)->hasFocus());
    CHECK(place.query().isEmpty());
    place.key(Qt::Key_Right, Qt::ShiftModifier);
    place.key(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(bar(place, 3)->hasFocus());
    CHECK(place.query() == QStringLiteral("promotion:eig-2,eig-3,dig"));
    place.key(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(place.query() == QStringLiteral("promotion:eig-2,eig-3"));
}

TEST_CASE("Space includes a promotion, Delete excludes it")
{
    PlaceFixture place;
    bar(place, 0)->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_End);
    place.key(Qt::Key_Space);
    CHECK(place.query() == QStringLiteral("promotion:eig-7"));
    place.key(Qt::Key_Delete);
    CHECK(place.query() == QStringLiteral("-promotion:eig-7"));
    place.key(Qt::Key_Delete);
    CHECK(place.query().isEmpty());
}

TEST_CASE("The bars are one stop for Tab, where it left them")
{
    PlaceFixture place;
    bar(place, 0)->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_Right);
    place.key(Qt::Key_Right);
    place.key(Qt::Key_Tab);
    CHECK(qobject_cast<PromotionBar *>(QApplication::focusWidget()) == nullptr);
    place.key(Qt::Key_Backtab);
    CHECK(bar(place, 2)->hasFocus());
}

TEST_CASE("Assistive technology toggles a bar")
{
    PlaceFixture place;
    QAccessibleInterface *child = QAccessible::queryAccessibleInterface(bar(place, 3));
    REQUIRE(child->actionInterface() != nullptr);
    child->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    CHECK(place.query() == QStringLiteral("promotion:dig"));
    CHECK(bar(place, 3)->isChecked());
}

TEST_CASE("The menu of a bar keeps only its promotion")
{
    PlaceFixture place;
    place.search(QStringLiteral("promotion:1,2"));
    bar(place, 5)->setFocus(Qt::TabFocusReason);
    place.key(Qt::Key_F10, Qt::ShiftModifier);
    place.trigger(place.menu("facetMenu"), QStringLiteral("Seulement celui-ci"));
    CHECK(place.query() == QStringLiteral("promotion:eig-5"));
}
