// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QAbstractItemView>

using namespace eig;
using eig::test::WindowFixture;

TEST_CASE("Rows can be dragged out of the list of every place, and nothing dropped into it")
{
    WindowFixture fixture;
    int lists = 0;
    for (const PlaceSpec &place : placeTable()) {
        fixture.window().navigator().goTo(place);
        if (!place.entity)
            fixture.window().navigator().searchEverything(QStringLiteral("justice"));
        QCoreApplication::processEvents();
        fixture.window().navigator().place().focusList();
        const auto *list = qobject_cast<QAbstractItemView *>(fixture.window().focusWidget());
        // Pages are no lists.
        if (place.entity && !fixture.window().navigator().place().listsRecords())
            continue;
        INFO(place.key);
        REQUIRE(list != nullptr);
        CHECK(list->dragEnabled());
        CHECK(list->dragDropMode() == QAbstractItemView::DragOnly);
        CHECK(list->currentIndex().flags().testFlag(Qt::ItemIsDragEnabled));
        ++lists;
    }
    CHECK(lists >= 7);
}
