// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QAbstractItemView>
#include <QMimeData>

#include <memory>

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

TEST_CASE("Rows can be dragged out of every view of the ministries")
{
    WindowFixture fixture;
    PlaceWidget &place = [&]() -> PlaceWidget & {
        fixture.window().navigator().goTo(*placeOf(EntityKind::Ministry));
        return fixture.window().navigator().place();
    }();
    for (const char *view : {"columns", "tree", "list"}) {
        INFO(view);
        PlaceState state = place.state();
        state.view = QLatin1String(view);
        place.restore(state);
        QCoreApplication::processEvents();
        place.focusList();
        const auto *list = qobject_cast<QAbstractItemView *>(fixture.window().focusWidget());
        REQUIRE(list != nullptr);
        CHECK(list->dragDropMode() == QAbstractItemView::DragOnly);
        REQUIRE(list->currentIndex().flags().testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(
            list->model()->mimeData(list->selectionModel()->selectedIndexes()));
        REQUIRE(data != nullptr);
        CHECK(data->text().count(u'\n') == 0);
        CHECK(data->text().contains(list->currentIndex().siblingAtColumn(0).data().toString()));
        CHECK(data->hasHtml());
    }
    CHECK(fixture.child<QAbstractItemView>("ministryTable")->isVisible());
}
