// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_content.h"
#include "models/ministry_tree_model.h"
#include "models/record_table_model.h"
#include "models/search_controller.h"
#include "widgets/export/dialog_probe.h"
#include "widgets/places/place_widget.h"
#include "widgets/shell/navigator.h"

#include <algorithm>
#include <set>

using namespace eig;
using eig::test::WindowFixture;

namespace {

PlaceWidget &placeOf(WindowFixture &fixture) { return fixture.window().navigator().place(); }

bool isColumn(EntityKind kind, std::string_view id)
{
    const auto &columns = tableColumns(kind);
    return std::any_of(columns.begin(), columns.end(),
                       [id](const TableColumn &column) { return column.id == id; });
}

} // namespace

TEST_CASE("Every column of the lists has its column in the exported table, each another one")
{
    std::set<std::string_view> used;
    for (const EntityKind kind :
         {EntityKind::Challenge, EntityKind::Promotion, EntityKind::Administration,
          EntityKind::Person, EntityKind::Outcome}) {
        used.clear();
        for (const ListColumn &column : columnsOf(kind)) {
            INFO(keyOf(kind) << ' ' << column.key);
            const bool hasNone = column.tableColumn.empty();
            CHECK((hasNone || isColumn(kind, column.tableColumn)));
            CHECK((hasNone || used.insert(column.tableColumn).second));
            CHECK_FALSE((hasNone && kind == EntityKind::Challenge));
        }
    }
    used.clear();
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        const std::string_view column = tableColumnOf(spec.column);
        INFO(spec.key);
        CHECK((column.empty() || isColumn(EntityKind::Ministry, column)));
        CHECK((column.empty() || used.insert(column).second));
    }
}

TEST_CASE("The ministries give ministries, administrations or challenges, as the choice stands")
{
    WindowFixture fixture;
    fixture.action("ministriesPlaceAction")->trigger();
    PlaceWidget &place = placeOf(fixture);
    REQUIRE(place.listsRecords());
    ListContent content = *place.listContent();
    CHECK(content.kind == EntityKind::Ministry);
    CHECK(content.shown.size() == test::bundled().ministries().size());
    CHECK(content.selected.size() == 1);
    const Challenge *challenge = test::bundled().challenge("basegun");
    REQUIRE(challenge != nullptr);
    REQUIRE(place.select({EntityKind::Challenge, "basegun"}));
    content = *place.listContent();
    CHECK(content.kind == EntityKind::Challenge);
    CHECK(content.selected == std::vector<Id>{"basegun"});
    CHECK(std::find(content.shown.begin(), content.shown.end(), "basegun") != content.shown.end());
    const Id host = challenge->hosts.front().administration;
    REQUIRE(place.select({EntityKind::Administration, host}));
    content = *place.listContent();
    CHECK(content.kind == EntityKind::Administration);
    CHECK(content.selected == std::vector<Id>{host});
    CHECK(content.scope == nameOf(test::bundled().ministryOf(*challenge), Language::French));
    for (const Id &id : content.shown)
        CHECK(test::bundled().administration(id) != nullptr);
}

TEST_CASE("The list of ministries gives its visible columns")
{
    WindowFixture fixture;
    fixture.action("ministriesPlaceAction")->trigger();
    fixture.action("ministriesShow:list")->trigger();
    const ListContent content = *placeOf(fixture).listContent();
    CHECK(content.kind == EntityKind::Ministry);
    REQUIRE_FALSE(content.visibleColumns.empty());
    CHECK(content.visibleColumns.front() == "name");
    for (const std::string &column : content.visibleColumns)
        CHECK(isColumn(EntityKind::Ministry, column));
}

TEST_CASE("The results of a search give the kind of the tab, or of the selected record")
{
    WindowFixture fixture;
    fixture.window().navigator().searchEverything("justice");
    PlaceWidget &place = placeOf(fixture);
    REQUIRE(place.listsRecords());
    ListContent content = *place.listContent();
    CHECK(content.kind == EntityKind::Challenge);
    CHECK(content.visibleColumns.empty());
    CHECK(content.selected.size() == 1);
    CHECK_FALSE(content.query.isEmpty());
    const std::vector<Id> challenges = content.shown;
    PlaceState state = place.state();
    state.view = "people";
    state.selection.clear();
    place.restore(state);
    content = *place.listContent();
    CHECK(content.kind == EntityKind::Person);
    REQUIRE_FALSE(content.shown.empty());
    for (const Id &id : content.shown)
        CHECK(test::bundled().person(id) != nullptr);
}

TEST_CASE("An empty search has no table to export")
{
    WindowFixture fixture;
    fixture.window().navigator().searchEverything({});
    CHECK_FALSE(placeOf(fixture).listsRecords());
    for (const char *name : {"exportTableAction", "copyMarkdownAction", "copyHtmlAction"}) {
        INFO(name);
        CHECK_FALSE(fixture.action(name)->isEnabled());
    }
}
