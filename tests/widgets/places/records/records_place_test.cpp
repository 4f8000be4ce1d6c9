// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/table.h"
#include "models/list_columns.h"
#include "support/synthetic_catalogue.h"
#include "widgets/places/records/list_window.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/sidebar_button.h"

#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace eig;
using namespace eig::test;

namespace {

ListUnderTest anyList() { return GENERATE(from_range(listsUnderTest())); }

const ListUnderTest &people() { return listsUnderTest()[2]; }

const ListUnderTest &outcomes() { return listsUnderTest()[3]; }

/// The challenges have filters of the same names.
template<typename T> T *inFilters(ListWindow &window, const char *name)
{
    T *found = window.place().filterPanel()->findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("The places stand in the order of the sidebar, each with its count")
{
    const WindowFixture fixture;
    QStringList keys;
    for (const PlaceSpec &place : listedPlaces()) {
        keys.append(QLatin1String(place.key));
        INFO(place.key);
        const auto *button = fixture.child<SidebarButton>(
            qPrintable(keys.last() + QStringLiteral("Button")));
        CHECK_FALSE(button->icon().isNull());
        const QString name = nameOf(place, Language::French);
        CHECK(button->accessibleName()
              == (place.count ? QStringLiteral("%1, %2").arg(name).arg(place.count(test::bundled()))
                              : name));
        CHECK(button->toolTip().contains(QStringLiteral("Ctrl+%1").arg(keys.size())));
    }
    CHECK(keys
          == QStringList{"dashboard", "challenges", "promotions", "ministries", "administrations",
                         "people", "outcomes", "timeline"});
}

TEST_CASE("A list shows every record of its kind")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    CHECK(window.window().windowTitle()
          == QString::fromUtf8(list.title) + QStringLiteral(" — Catalogue EIG"));
    CHECK(window.listed() == window.found({}));
    CHECK(window.listed() > 0);
    CHECK(window.part<QLabel>("listTitle")->text() == QString::fromUtf8(list.title));
    CHECK(window.part<QLabel>("listCount")->text() == QString::number(window.listed()));
    CHECK(window.status("resultCount")
          == QStringLiteral("%1 %2s").arg(window.listed()).arg(QString::fromUtf8(list.counted)));
    CHECK(window.list()->accessibleName() == QString::fromUtf8(list.title));
    CHECK(window.search()->placeholderText().startsWith(QStringLiteral("Rechercher dans les ")));
}

TEST_CASE("The search field filters the list and says how many there are")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    const int all = window.listed();
    window.type(QString::fromUtf8(list.query));
    const int found = window.found(QString::fromUtf8(list.query));
    CHECK(found > 0);
    CHECK(found < all);
    CHECK(window.listed() == found);
    CHECK(window.part<QLabel>("listCount")->text()
          == QStringLiteral("%1 sur %2").arg(found).arg(all));
    CHECK(window.window().windowTitle().startsWith(QString::fromUtf8(list.title)));
    window.type({});
    CHECK(window.listed() == all);
}

TEST_CASE("Where nothing matches the way out leads to all of the list")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    const int all = window.listed();
    window.type(QStringLiteral("xylophonequatorze"));
    CHECK(window.listed() == 0);
    CHECK(window.part<QWidget>("noMatch")->isVisible());
    CHECK(window.part<QLabel>("noMatchTitle")->text()
          == QStringLiteral("Aucune %1 ne correspond").arg(QString::fromUtf8(list.counted)));
    auto *button = window.part<QPushButton>("noMatchShowAll");
    CHECK(button->text().contains(QString::number(all)));
    button->click();
    CHECK(window.listed() == all);
    CHECK(window.list()->isVisible());
}

TEST_CASE("The selected record is shown in the detail")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    CHECK(window.detailShows(window.name(0)));
    window.clickListRow(2);
    CHECK(window.detailShows(window.name(2)));
    REQUIRE(window.place().shown().size() == 1);
    CHECK(window.place().shown().front().kind == list.entity);
    CHECK(window.place().positionText() == QStringLiteral("3 sur %1").arg(window.listed()));
    window.clickListRow(4, Qt::ShiftModifier);
    CHECK(window.place().shown().size() == 3);
    CHECK(window.place().selectionText() == QStringLiteral("3 sélectionnés"));
}

TEST_CASE("A click on a header sorts, with Shift it adds a key, and the sort is remembered")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    CHECK(window.place().state().sort == defaultSortOf(list.entity));
    window.clickListHeader(2);
    const SortKey key = columnsOf(list.entity)[2].sortKey;
    REQUIRE(window.place().state().sort.size() == 1);
    CHECK(window.place().state().sort.front().key == key);
    window.clickListHeader(1, Qt::ShiftModifier);
    const std::vector<Sort> sort = window.place().state().sort;
    REQUIRE(sort.size() == 2);
    CHECK(sort.back().key == columnsOf(list.entity)[1].sortKey);
    window.reopen();
    window.go();
    CHECK(window.place().state().sort == sort);
}

TEST_CASE("Columns that the user chose come back")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    const auto columns = columnsOf(list.entity);
    const auto hidden = std::find_if(columns.begin(), columns.end(),
                                     [](const ListColumn &column) { return !column.isShown; });
    REQUIRE(hidden != columns.end());
    const int section = static_cast<int>(hidden - columns.begin());
    CHECK(window.list()->isColumnHidden(section));
    auto *menu = window.part<QMenu>("columnsMenu");
    menu->popup({});
    auto *action = menu->findChild<QAction *>(
        QString::fromUtf8(hidden->key.data(), static_cast<qsizetype>(hidden->key.size())));
    REQUIRE(action != nullptr);
    action->trigger();
    menu->close();
    CHECK_FALSE(window.list()->isColumnHidden(section));
    window.reopen();
    window.go();
    CHECK_FALSE(window.list()->isColumnHidden(section));
    CHECK(window.settings().list(Setting::ChallengeColumns).isEmpty());
}

TEST_CASE("Back leads to the list as it stood")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.type(QString::fromUtf8(list.query));
    window.press(Qt::Key_Return);
    window.clickListRow(1);
    const PlaceState state = window.place().state();
    const QString name = window.name(1);
    window.action("challengesPlaceAction")->trigger();
    CHECK(window.window().windowTitle() == "Défis — Catalogue EIG");
    CHECK(window.search()->text().isEmpty());
    window.action("backAction")->trigger();
    CHECK(window.place().state() == state);
    CHECK(window.search()->text() == QString::fromUtf8(list.query));
    CHECK(window.detailShows(name));
}

TEST_CASE("A list gives its rows and columns to the export of tables")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.type(QString::fromUtf8(list.query));
    REQUIRE(window.place().listsRecords());
    CHECK(window.action("exportTableAction")->isEnabled());
    const auto content = window.place().listContent();
    REQUIRE(content);
    CHECK(content->kind == list.entity);
    CHECK(static_cast<int>(content->shown.size()) == window.listed());
    CHECK(content->selected.size() == 1);
    CHECK(content->visibleColumns.size() >= 3);
    CHECK(QString::fromStdString(content->shown.front()) == window.text(0, 0, Qt::UserRole));
    TableRequest request;
    request.kind = content->kind;
    request.records = content->shown;
    request.columns = content->visibleColumns;
    const auto table = composeTable(test::bundled(), request, "list.csv");
    REQUIRE(table);
    const std::string &csv = table->files.front().bytes;
    CHECK(std::count(csv.begin(), csv.end(), '\n') >= window.listed());
}

TEST_CASE("A new language reaches every text of a list at once")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.type(QString::fromUtf8(list.query));
    window.language().setLanguage(Language::English);
    CHECK(window.part<QLabel>("listTitle")->text()
          == QString::fromStdString(label(list.entity).in(Language::English)));
    // A field is called "type" in both languages.
    CHECK((window.search()->text() == QString::fromUtf8(list.query))
          == (list.entity == EntityKind::Outcome));
    for (int section = 0; section < window.list()->model()->columnCount(); ++section)
        CHECK(window.list()->model()->headerData(section, Qt::Horizontal).toString()
              == QString::fromStdString(
                  columnsOf(list.entity)[static_cast<std::size_t>(section)].header.in(
                      Language::English)));
    CHECK(window.listed() == window.found(window.search()->text()));
}

TEST_CASE("The filters of people and outcomes follow and change the query")
{
    {
        ListWindow window(people());
        window.clickFacet("roleFacet", QStringLiteral("Mentor"));
        CHECK(window.search()->text() == QStringLiteral("rôle:mentor"));
        CHECK(window.listed() == window.found(QStringLiteral("role:mentor")));
        CHECK(window.part<QWidget>("chipRow")->isVisible());
        QCheckBox *third = nullptr;
        for (auto *bar :
             inFilters<QWidget>(window, "promotionHistogram")->findChildren<QCheckBox *>()) {
            if (bar->accessibleName().startsWith(QStringLiteral("EIG 3,")))
                third = bar;
        }
        REQUIRE(third != nullptr);
        QTest::mouseClick(third, Qt::LeftButton);
        CHECK(window.listed() == window.found(QStringLiteral("role:mentor promotion:3")));
        for (const char *facet : {"ministryFacet", "expertiseFacet"})
            CHECK(inFilters<QListView>(window, facet)->model()->rowCount() > 0);
        window.action("clearFiltersAction")->trigger();
        CHECK(window.listed() == window.found({}));
    }
    ListWindow window(outcomes());
    window.clickFacet("kindFacet", QStringLiteral("Publication"));
    CHECK(window.listed() == window.found(QStringLiteral("type:publication")));
    for (const char *facet : {"statusFacet", "ministryFacet"})
        CHECK(inFilters<QListView>(window, facet)->model()->rowCount() > 0);
}

TEST_CASE("Lists of no, one and ten thousand people work alike")
{
    const auto count = GENERATE(0, 1, 10'000);
    CAPTURE(count);
    ListWindow window(people(), Catalogue(syntheticContent(static_cast<std::size_t>(count) * 2)));
    CHECK(window.listed() == count);
    window.place().step(1);
    CHECK(window.place().shown().size() == std::min<std::size_t>(1, window.place().shown().size()));
    CHECK(window.place().shown().empty() == (count == 0));
    window.place().selectAll();
    CHECK(window.place().shown().size() == static_cast<std::size_t>(count));
    CHECK(window.place().selectionAsText().count(u'\n') == (count == 0 ? 0 : count + 1));
    if (count == 0)
        CHECK(window.part<QLabel>("noMatchTitle")->text() == QStringLiteral("Aucune personne"));
}
