// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "widgets/places/records/chip_button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QToolButton>

using namespace eig;
using namespace eig::test;

namespace {

QList<ChipButton *> chips(const PlaceFixture &place)
{
    QList<ChipButton *> shown;
    for (auto *chip : place.window().findChildren<ChipButton *>()) {
        if (!chip->isHidden())
            shown.append(chip);
    }
    return shown;
}

} // namespace

TEST_CASE("The row of chips is there only when a filter is active")
{
    PlaceFixture place;
    const auto *row = place.child<QWidget>("chipRow");
    CHECK(row->isHidden());
    place.search(QStringLiteral("fraude"));
    CHECK(row->isHidden());
    place.search(QStringLiteral("thème:sécurité"));
    CHECK(row->isVisible());
    REQUIRE(chips(place).size() == 1);
    CHECK(plain(chips(place).front()->accessibleName())
          == QStringLiteral("Retirer le filtre Thématique : Sécurité"));
}

TEST_CASE("An exclusion says so")
{
    PlaceFixture place;
    place.search(QStringLiteral("-promotion:5"));
    REQUIRE(chips(place).size() == 1);
    CHECK(chips(place).front()->accessibleName().startsWith(QStringLiteral("Retirer l’exclusion")));
}

TEST_CASE("Pressing a chip removes its filter from the query")
{
    PlaceFixture place;
    QSignalSpy steps(&place.place(), &PlaceWidget::stepTaken);
    QSignalSpy texts(&place.place(), &PlaceWidget::queryTextChanged);
    place.search(QStringLiteral("thème:sécurité promotion:4"));
    REQUIRE(chips(place).size() == 2);
    QTest::mouseClick(chips(place).front(), Qt::LeftButton);
    CHECK(chips(place).size() == 1);
    CHECK(place.place().queryText() == QStringLiteral("thème:sécurité"));
    CHECK(steps.count() == 1);
    CHECK(texts.count() == 1);
}

TEST_CASE("Backspace and Delete remove the chip with the focus, then the focus goes on")
{
    const auto removal = GENERATE(Qt::Key_Backspace, Qt::Key_Delete);
    PlaceFixture place;
    place.search(QStringLiteral("thème:sécurité promotion:4"));
    chips(place).front()->setFocus();
    place.key(removal);
    REQUIRE(chips(place).size() == 1);
    CHECK(chips(place).front()->hasFocus());
    place.key(removal);
    CHECK(chips(place).isEmpty());
    CHECK(place.table()->hasFocus());
}

TEST_CASE("Tab goes from the heading over the chips to the table")
{
    PlaceFixture place;
    place.search(QStringLiteral("thème:sécurité promotion:4"));
    place.child<QToolButton>("listMenuButton")->setFocus();
    place.key(Qt::Key_Tab);
    CHECK(chips(place).front()->hasFocus());
    place.key(Qt::Key_Tab);
    CHECK(chips(place).back()->hasFocus());
    place.key(Qt::Key_Tab);
    CHECK(place.table()->hasFocus());
}

TEST_CASE("The menu of a chip turns it round and removes it")
{
    PlaceFixture place;
    place.search(QStringLiteral("promotion:5"));
    const auto openMenu = [&] {
        ChipButton *chip = chips(place).front();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, chip->rect().center(),
                                chip->mapToGlobal(chip->rect().center()));
        QCoreApplication::sendEvent(chip, &event);
        return place.menu("chipMenu");
    };
    place.trigger(openMenu(), QStringLiteral("Exclure"));
    CHECK(place.query() == QStringLiteral("-promotion:eig-5"));
    place.trigger(openMenu(), QStringLiteral("Inclure"));
    CHECK(place.query() == QStringLiteral("promotion:eig-5"));
    place.trigger(openMenu(), QStringLiteral("Retirer"));
    CHECK(place.query().isEmpty());
}
