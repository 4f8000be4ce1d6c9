// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/place_fixture.h"

#include "models/list_columns.h"
#include "widgets/places/records/list_settings.h"
#include "widgets/places/records/sort_header.h"

#include <QSignalSpy>

using namespace eig;
using namespace eig::test;

namespace {

void clickHeader(const PlaceFixture &place, int section, Qt::KeyboardModifiers modifiers = {})
{
    const auto *header = place.child<SortHeader>("challengeHeader");
    QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                      QPoint(header->sectionViewportPosition(section) + 20, header->height() / 2));
}

QMenu *openSortMenu(const PlaceFixture &place)
{
    auto *menu = place.child<QMenu>("sortMenu");
    menu->popup({});
    return place.menu("sortMenu");
}

} // namespace

TEST_CASE("A click on a header sorts by it, another turns the order round")
{
    PlaceFixture place;
    QSignalSpy steps(&place.place(), &PlaceWidget::stepTaken);
    clickHeader(place, 0);
    CHECK(place.place().state().sort == std::vector<Sort>{{SortKey::Name, false}});
    CHECK(place.cell(0, 0).localeAwareCompare(place.cell(place.rows() - 1, 0)) < 0);
    clickHeader(place, 0);
    CHECK(place.place().state().sort == std::vector<Sort>{{SortKey::Name, true}});
    clickHeader(place, 1);
    CHECK(place.place().state().sort == std::vector<Sort>{{SortKey::Promotion, true}});
    CHECK(steps.count() == 3);
}

TEST_CASE("Shift and a click add a second key")
{
    PlaceFixture place;
    clickHeader(place, 2);
    clickHeader(place, 0, Qt::ShiftModifier);
    CHECK(place.place().state().sort
          == std::vector<Sort>{{SortKey::Administration, false}, {SortKey::Name, false}});
    clickHeader(place, 0, Qt::ShiftModifier);
    CHECK(place.place().state().sort.back() == Sort{SortKey::Name, true});
    CHECK(place.child<SortHeader>("challengeHeader")->shownSort() == place.place().state().sort);
    CHECK(place.table()->accessibleDescription()
          == QStringLiteral("Trié par Administration, croissant, puis Nom, décroissant"));
}

TEST_CASE("The menu sorts without a mouse")
{
    PlaceFixture place;
    place.trigger(openSortMenu(place), QStringLiteral("Administration"));
    CHECK(place.place().state().sort == std::vector<Sort>{{SortKey::Administration, false}});
    place.trigger(openSortMenu(place), QStringLiteral("Décroissant"));
    CHECK(place.place().state().sort == std::vector<Sort>{{SortKey::Administration, true}});

    QMenu *menu = openSortMenu(place);
    const auto *then = place.child<QMenu>("thenMenu");
    REQUIRE(menu->actions().contains(then->menuAction()));
    for (QAction *action : then->actions()) {
        if (action->text() == QStringLiteral("Promotion"))
            action->trigger();
    }
    menu->close();
    CHECK(place.place().state().sort.size() == 2);
}

TEST_CASE("The sort is remembered")
{
    PlaceFixture place;
    clickHeader(place, 2);
    clickHeader(place, 1, Qt::ShiftModifier);
    const auto sort = place.place().state().sort;
    place.reopen();
    CHECK(place.place().state().sort == sort);
}

TEST_CASE("A damaged sort in the settings leaves what can be read")
{
    CHECK(sortFromList(EntityKind::Challenge, {}) == defaultSortOf(EntityKind::Challenge));
    CHECK(sortFromList(EntityKind::Challenge, {QStringLiteral("nonsense")})
          == defaultSortOf(EntityKind::Challenge));
    CHECK(sortFromList(EntityKind::Challenge, {QStringLiteral("-name"), QStringLiteral("x")})
          == std::vector<Sort>{{SortKey::Name, true}});
    CHECK(sortFromList(EntityKind::Challenge, sortToList({})).empty());
    CHECK(sortFromList(EntityKind::Challenge, sortToList(defaultSortOf(EntityKind::Challenge)))
          == defaultSortOf(EntityKind::Challenge));
}
