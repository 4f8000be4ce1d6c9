// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QToolButton>

using namespace eig;
using namespace eig::test;

namespace {

constexpr int Themes = static_cast<int>(ChallengeColumn::Themes);
constexpr int Team = static_cast<int>(ChallengeColumn::Team);

QMenu *openColumns(const PlaceFixture &place)
{
    place.child<QMenu>("columnsMenu")->popup({});
    return place.menu("columnsMenu");
}

bool isFilled(const PlaceFixture &place)
{
    return place.table()->horizontalHeader()->length() == place.table()->viewport()->width();
}

} // namespace

TEST_CASE("Name, promotion and administration are shown at first and fill the width")
{
    const PlaceFixture place;
    const QHeaderView *header = place.table()->horizontalHeader();
    for (int section = 0; section < header->count(); ++section)
        CHECK(header->isSectionHidden(section) == (section > 2));
    CHECK(isFilled(place));
}

TEST_CASE("A narrow list scrolls, its columns are not squeezed")
{
    PlaceFixture place;
    place.resize(660, 700);
    CHECK(place.table()->columnWidth(0) >= scaled(270));
    CHECK(place.table()->horizontalHeader()->length() > place.table()->viewport()->width());
}

TEST_CASE("Columns are shown and hidden from the menu and remembered")
{
    PlaceFixture place;
    place.trigger(openColumns(place), QStringLiteral("Thématiques"));
    CHECK_FALSE(place.table()->isColumnHidden(Themes));
    place.trigger(openColumns(place), QStringLiteral("Promotion"));
    CHECK(place.table()->isColumnHidden(1));
    place.reopen();
    CHECK_FALSE(place.table()->isColumnHidden(Themes));
    CHECK(place.table()->isColumnHidden(1));
}

TEST_CASE("The name of a challenge cannot be hidden")
{
    const PlaceFixture place;
    QMenu *menu = openColumns(place);
    CHECK_FALSE(menu->actions().front()->isEnabled());
    menu->close();
}

TEST_CASE("Order and widths are remembered, and forgotten by a reset")
{
    PlaceFixture place;
    QHeaderView *header = place.table()->horizontalHeader();
    header->moveSection(2, 0);
    header->resizeSection(1, 150);
    place.reopen();
    header = place.table()->horizontalHeader();
    CHECK(header->visualIndex(2) == 0);
    CHECK(std::abs(place.table()->columnWidth(1) - 150) <= 1);
    place.trigger(openColumns(place), QStringLiteral("Rétablir les colonnes"));
    CHECK(header->visualIndex(2) == 2);
    CHECK(isFilled(place));
    place.reopen();
    CHECK(place.table()->horizontalHeader()->visualIndex(2) == 2);
    CHECK(place.settings().list(Setting::ChallengeColumns).isEmpty());
}

TEST_CASE("The first column gives way until the user has chosen a width")
{
    PlaceFixture place;
    place.resize(1200, 800);
    CHECK(isFilled(place));
    place.table()->setColumnWidth(0, 320);
    place.resize(1100, 800);
    CHECK(place.table()->columnWidth(0) == 320);
}

TEST_CASE("Columns move and fit by keyboard")
{
    PlaceFixture place;
    place.key(Qt::Key_Right);
    place.trigger(openColumns(place), QStringLiteral("Déplacer « Promotion » à droite"));
    CHECK(place.table()->horizontalHeader()->visualIndex(1) == 2);
    place.trigger(openColumns(place), QStringLiteral("Déplacer « Promotion » à gauche"));
    CHECK(place.table()->horizontalHeader()->visualIndex(1) == 1);
    place.table()->setColumnWidth(1, 400);
    place.trigger(openColumns(place), QStringLiteral("Ajuster « Promotion » à son contenu"));
    CHECK(place.table()->columnWidth(1) < 200);
}

TEST_CASE("A wide window shows themes and team, unless columns were chosen")
{
    PlaceFixture place;
    place.resize(scaled(1680) + 100, 800);
    CHECK_FALSE(place.table()->isColumnHidden(Themes));
    CHECK_FALSE(place.table()->isColumnHidden(Team));
    place.resize(1200, 800);
    CHECK(place.table()->isColumnHidden(Themes));
    place.trigger(openColumns(place), QStringLiteral("Lieu"));
    place.resize(scaled(1680) + 100, 800);
    CHECK(place.table()->isColumnHidden(Themes));
}

TEST_CASE("Damaged columns in the settings are left out")
{
    PlaceFixture place;
    place.settings().setList(Setting::ChallengeColumns,
                             {QStringLiteral("nonsense"), QStringLiteral("themes:200:1"),
                              QStringLiteral("name:-4:0"), QStringLiteral("themes:900:0")});
    const SearchEngine engine(bundled());
    Actions actions;
    const RecordsPlace other(EntityKind::Challenge,
                             {engine, Language::French, place.settings(), actions}, nullptr);
    const auto *table = other.findChild<QTableView *>(QStringLiteral("challengeTable"));
    REQUIRE(table != nullptr);
    CHECK_FALSE(table->isColumnHidden(Themes));
    CHECK_FALSE(table->isColumnHidden(0));
    CHECK(table->horizontalHeader()->visualIndex(Themes) == 0);
}

TEST_CASE("The menu of the list is reached by keyboard and has columns, sort and density")
{
    PlaceFixture place;
    auto *button = place.child<QToolButton>("listMenuButton");
    CHECK_FALSE(button->accessibleName().isEmpty());
    CHECK((button->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
    const auto actions = button->menu()->actions();
    CHECK(actions.contains(place.child<QMenu>("columnsMenu")->menuAction()));
    CHECK(actions.contains(place.child<QMenu>("sortMenu")->menuAction()));
    CHECK(place.place().viewActions().size() == 2);
}
