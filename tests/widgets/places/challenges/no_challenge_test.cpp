// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "support/synthetic_catalogue.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace eig;
using namespace eig::test;

namespace {

QStringList offers(const PlaceFixture &place)
{
    QStringList texts;
    for (const auto *button : place.child<QWidget>("noMatch")->findChildren<QPushButton *>()) {
        if (!button->isHidden())
            texts.append(plain(button->text()));
    }
    return texts;
}

QPushButton *offer(const PlaceFixture &place, const QString &start)
{
    for (auto *button : place.child<QWidget>("noMatch")->findChildren<QPushButton *>()) {
        if (!button->isHidden() && plain(button->text()).startsWith(start))
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("When nothing matches every way out says what it will give")
{
    PlaceFixture place;
    place.search(QStringLiteral("thème:sécurité promotion:7 xylophone"));
    CHECK(place.rows() == 0);
    CHECK(place.child<QWidget>("noMatch")->isVisible());
    CHECK(place.child<QLabel>("noMatchTitle")->text()
          == QStringLiteral("Aucun défi ne correspond"));
    const QString why = place.child<QLabel>("noMatchText")->text();
    CHECK(why.contains(QStringLiteral("xylophone")));
    CHECK(why.contains(QStringLiteral("Thématique")));
    CHECK(offers(place).contains(
        QStringLiteral("Tout afficher (%1 défis)").arg(place.catalogue().challenges().size())));
}

TEST_CASE("Removing one filter is offered with its count and keeps the others")
{
    PlaceFixture place;
    place.search(QStringLiteral("thème:sécurité promotion:7"));
    REQUIRE(place.rows() == 0);
    const int without = place.found("theme:sécurité");
    QPushButton *button = offer(place, QStringLiteral("Retirer le filtre Promotion"));
    REQUIRE(button != nullptr);
    CHECK(plain(button->text())
          == QStringLiteral("Retirer le filtre Promotion (%1 défis)").arg(without));
    place.place().focusList();
    CHECK(button->hasFocus());
    QTest::keyClick(button, Qt::Key_Space);
    CHECK(place.rows() == without);
    CHECK(place.place().queryText() == QStringLiteral("thème:sécurité"));
    CHECK(place.table()->hasFocus());
}

TEST_CASE("Other kinds of records are offered by name")
{
    PlaceFixture place;
    const Person &person = place.catalogue().people().front();
    place.search(
        QStringLiteral("promotion:1 promotion:7 \"%1\"").arg(QString::fromStdString(person.name)));
    REQUIRE(place.rows() == 0);
    QPushButton *button = offer(place, QStringLiteral("Chercher dans les personnes"));
    REQUIRE(button != nullptr);
    REQUIRE(button->menu() != nullptr);
    QSignalSpy requested(&place.place(), &PlaceWidget::recordRequested);
    button->menu()->actions().front()->trigger();
    REQUIRE(requested.count() == 1);
    CHECK(requested.front().front().value<RecordRef>() == RecordRef{EntityKind::Person, person.id});
}

TEST_CASE("An empty catalogue says that it is empty")
{
    const PlaceFixture place{Catalogue(syntheticContent(0))};
    CHECK(place.child<QLabel>("noMatchText")->text()
          == QStringLiteral("Ce catalogue ne contient aucun défi."));
    CHECK(offers(place).isEmpty());
}
