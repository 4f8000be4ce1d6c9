// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "models/facet_model.h"
#include "widgets/places/records/sort_header.h"
#include "widgets/style/button_kind.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// The number in "EIG 4, 17 défis".
int countOf(const QCheckBox *promotion)
{
    return promotion->accessibleName().section(QStringLiteral(", "), 1).section(u' ', 0, 0).toInt();
}

QString badge(const WindowFixture &fixture)
{
    return buttonBadge(fixture.child<QToolButton>("filterButton"));
}

QPushButton *offer(const WindowFixture &fixture, const char *name)
{
    const auto *page = fixture.child<QWidget>("noMatch");
    for (auto *button : page->findChildren<QPushButton *>(QLatin1String(name))) {
        if (!button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The window opens on the whole catalogue with its first row selected")
{
    WindowFixture fixture;
    CHECK(fixture.rows() == 131);
    CHECK(fixture.status("resultCount") == "131 défis");
    CHECK(fixture.child<QLabel>("listCount")->text() == "131");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.status("selection") == "1 sélectionné");
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
    CHECK(fixture.status("edition").startsWith("Catalogue du "));
    CHECK(fixture.window().windowTitle() == "Défis — Catalogue EIG");
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Typing words finds the challenge they describe")
{
    WindowFixture fixture;
    fixture.type("arme photo");
    REQUIRE(fixture.rows() >= 1);
    CHECK(fixture.cell(0, 0) == "Basegun");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.detailShows("Basegun"));
    fixture.type("pseudonymisation");
    REQUIRE(fixture.rows() >= 1);
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
}

TEST_CASE("A chosen promotion leaves its challenges and recounts the other facets")
{
    WindowFixture fixture;
    CHECK(countOf(fixture.promotionBar("EIG 5")) == 15);
    fixture.clickPromotion("EIG 5");
    CHECK(fixture.search()->text() == "promotion:5");
    CHECK(fixture.rows() == 15);
    CHECK(fixture.status("resultCount") == "15 défis");
    CHECK(fixture.child<QLabel>("listCount")->text() == "15 sur 131");
    CHECK(fixture.promotionBar("EIG 5")->isChecked());
    CHECK(countOf(fixture.promotionBar("DIG")) == 17);
    fixture.child<QPushButton>("ministryMore")->click();
    const auto *ministries = fixture.child<QListView>("ministryFacet");
    int sum = 0;
    for (int row = 0; row < ministries->model()->rowCount(); ++row)
        sum += ministries->model()->index(row, 0).data(FacetModel::CountRole).toInt();
    CHECK(sum == 15);
    CHECK(badge(fixture) == "1");
    CHECK(fixture.child<QToolButton>("filterButton")->accessibleName() == "Filtres, 1 actif");
}

TEST_CASE("Facets and words narrow each other and are cleared together or apart")
{
    WindowFixture fixture;
    fixture.clickPromotion("EIG 5");
    fixture.clickFacet("ministryFacet", "Intérieur");
    const int both = fixture.rows();
    CHECK(both > 0);
    CHECK(both < 15);
    fixture.typeMore(" arme");
    CHECK(fixture.rows() >= 1);
    CHECK(fixture.rows() <= both);
    CHECK(fixture.cell(0, 0) == "Basegun");
    CHECK(badge(fixture) == "2");
    QTest::mouseClick(fixture.child<QPushButton>("clearFacets"), Qt::LeftButton);
    CHECK(fixture.search()->text() == "arme");
    CHECK(badge(fixture).isEmpty());
    CHECK_FALSE(fixture.action("clearFiltersAction")->isEnabled());
    fixture.type("");
    CHECK(fixture.rows() == 131);
}

TEST_CASE("Promotions are chosen and left with the keyboard alone")
{
    WindowFixture fixture;
    fixture.child<QWidget>("promotionBar0")->setFocus();
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.rows() == 13);
    CHECK(fixture.promotionBar("EIG 2")->isChecked());
    fixture.press(Qt::Key_Right);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.rows() == 28);
    fixture.press(Qt::Key_Space);
    CHECK(fixture.rows() == 13);
}

TEST_CASE("A facet is included, excluded and left with the keyboard alone")
{
    WindowFixture fixture;
    auto *view = fixture.child<QListView>("themeFacet");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    fixture.press(Qt::Key_Down);
    const QModelIndex second = view->model()->index(1, 0);
    const int count = second.data(FacetModel::CountRole).toInt();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.rows() == count);
    CHECK(fixture.search()->text().startsWith("thème:"));
    fixture.press(Qt::Key_Delete);
    CHECK(fixture.rows() == 131 - count);
    CHECK(fixture.search()->text().startsWith("-thème:"));
    fixture.press(Qt::Key_Delete);
    CHECK(fixture.rows() == 131);
    CHECK(fixture.search()->text().isEmpty());
}

TEST_CASE("A promotion typed as text is a chosen facet")
{
    WindowFixture fixture;
    fixture.type("promotion:3..4 ministère:justice");
    for (const char *name : {"EIG 3", "DIG", "EIG 4"}) {
        INFO(name);
        CHECK(fixture.promotionBar(name)->isChecked());
    }
    CHECK_FALSE(fixture.promotionBar("EIG 5")->isChecked());
    const auto *ministries = fixture.child<QListView>("ministryFacet");
    const QModelIndex justice = ministries->model()->index(test::facetRow(ministries, "Justice"),
                                                           0);
    CHECK(justice.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    CHECK(badge(fixture) == "4");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.table()->hasFocus());
    CHECK(fixture.rows() > 0);
}

TEST_CASE("A click on a header sorts, another one turns the order round")
{
    WindowFixture fixture;
    fixture.clickHeader(0);
    const QString byName = fixture.cell(0, 0);
    CHECK(QString::localeAwareCompare(byName, fixture.cell(60, 0)) < 0);
    fixture.clickHeader(0);
    CHECK(fixture.cell(130, 0) == byName);
    fixture.clickHeader(0);
    CHECK(fixture.cell(0, 0) == byName);
}

TEST_CASE("The sort of the menu is the sort of the header")
{
    WindowFixture fixture;
    const auto *menu = fixture.child<QMenu>("sortMenu");
    const auto menus = fixture.window().menuBar()->findChildren<QMenu *>();
    CHECK(std::any_of(menus.begin(), menus.end(), [menu](const QMenu *other) {
        return other->actions().contains(menu->menuAction());
    }));
    fixture.sortBy("Administration");
    const auto &sort = fixture.child<SortHeader>("challengeHeader")->shownSort();
    CHECK(sort == std::vector<Sort>{{SortKey::Administration, false}});
}

TEST_CASE("The selection follows its challenge through a new result")
{
    WindowFixture fixture;
    fixture.clickRow(5);
    const QString name = fixture.cell(5, 0);
    CHECK(fixture.detailShows(name));
    fixture.sortBy("Nom");
    CHECK(fixture.currentRow() != 5);
    CHECK(fixture.cell(fixture.currentRow(), 0) == name);
    CHECK(fixture.detailShows(name));
    CHECK(fixture.status("selection") == "1 sélectionné");
    fixture.clickPromotion("EIG 1");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
}

TEST_CASE("No match says so and each way out keeps its promise")
{
    WindowFixture fixture;
    fixture.clickPromotion("EIG 1");
    fixture.typeMore(" pseudonymisation");
    CHECK(fixture.rows() == 0);
    CHECK(fixture.status("resultCount") == "0 défi");
    CHECK_FALSE(fixture.action("exportSheetAction")->isEnabled());
    const auto *text = fixture.child<QLabel>("noMatchText");
    CHECK(text->isVisible());
    CHECK(text->text().contains("pseudonymisation"));
    QPushButton *clear = offer(fixture, "noMatchClearFacet");
    REQUIRE(clear != nullptr);
    CHECK(offer(fixture, "noMatchClearFacets") == nullptr); // it would do the same
    const int promised = clear->text().section(u'(', -1).section(u' ', 0, 0).toInt();
    CHECK(promised > 0);
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(fixture.rows() == promised);
    CHECK(fixture.table()->isVisible());
    CHECK(fixture.table()->hasFocus());
    CHECK(fixture.action("exportSheetAction")->isEnabled());
    CHECK(fixture.detailShows(fixture.cell(0, 0)));

    fixture.type("zzzzzz");
    CHECK(fixture.rows() == 0);
    CHECK(offer(fixture, "noMatchClearFacets") == nullptr);
    QPushButton *all = offer(fixture, "noMatchShowAll");
    REQUIRE(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(fixture.rows() == 131);
    CHECK(fixture.search()->text().isEmpty());
}

TEST_CASE("An unknown field and an open quote are said above the list")
{
    WindowFixture fixture;
    const auto *note = fixture.child<QLabel>("queryNote");
    CHECK_FALSE(note->isVisible());
    fixture.type("minister:santé");
    CHECK(note->isVisible());
    CHECK(note->text().contains("minister"));
    fixture.type("\"données de santé");
    CHECK(note->text().contains("guillemet"));
    fixture.type("santé");
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("Escape closes what is offered, clears the text, then leads to the list")
{
    WindowFixture fixture;
    fixture.type("ministère:int");
    REQUIRE(fixture.child<QWidget>("completionPopup")->isVisible());
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.child<QWidget>("completionPopup")->isVisible());
    CHECK(fixture.search()->text() == "ministère:int");
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.search()->text().isEmpty());
    CHECK(fixture.search()->hasFocus());
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Enter on a row leads to its detail, Escape back to the list")
{
    WindowFixture fixture;
    fixture.action("showDetailAction")->trigger();
    CHECK_FALSE(fixture.child<QWidget>("detailPane")->isVisible());
    fixture.table()->setFocus();
    fixture.press(Qt::Key_Return);
    CHECK(fixture.child<QWidget>("detailPane")->isVisible());
    CHECK(fixture.child<QScrollArea>("detailScroll")->hasFocus());
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Escape leads to the list from every part of the detail")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    fixture.child<QWidget>("detailExport")->setFocus();
    fixture.press(Qt::Key_Escape);
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Copying the row gives its header and its cells")
{
    WindowFixture fixture;
    fixture.type("basegun");
    fixture.table()->setFocus();
    fixture.action("copyAction")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith("Défi\tPromotion\tAdministration\nBasegun\tEIG 5\t"));
}

TEST_CASE("The filters can be hidden and still say that they act")
{
    WindowFixture fixture;
    fixture.clickPromotion("EIG 5");
    fixture.action("showFiltersAction")->trigger();
    CHECK_FALSE(fixture.child<QWidget>("filtersPanel")->isVisible());
    CHECK(badge(fixture) == "1");
    fixture.action("clearFiltersAction")->trigger();
    CHECK(fixture.rows() == 131);
    CHECK(badge(fixture).isEmpty());
}

TEST_CASE("A long facet shows its first values and the rest on demand")
{
    WindowFixture fixture;
    const auto *themes = fixture.child<QListView>("themeFacet");
    auto *more = fixture.child<QPushButton>("themeMore");
    CHECK(themes->model()->rowCount() == 6);
    more->click();
    const int all = themes->model()->rowCount();
    CHECK(all > 8);
    CHECK(themes->height() >= all * themes->sizeHintForRow(0));
    more->click();
    CHECK(themes->model()->rowCount() == 6);
}

TEST_CASE("The window stays usable at 960 by 600")
{
    WindowFixture fixture;
    fixture.resize(960, 600);
    CHECK(fixture.table()->width() >= 420);
    for (const char *name : {"searchField", "filterButton", "exportSheetButton", "challengeTable",
                             "sidebar", "resultCount"}) {
        const auto *part = fixture.child<QWidget>(name);
        INFO(name);
        CHECK(part->isVisible());
        const QPoint end = part->mapTo(&fixture.window(), QPoint(part->width(), part->height()));
        CHECK(end.x() <= 960);
        CHECK(end.y() <= 600);
    }
}

TEST_CASE("The buttons at the side of a mouse go back and forward")
{
    WindowFixture fixture;
    fixture.action("ministriesPlaceAction")->trigger();
    CHECK(fixture.window().windowTitle() == "Ministères — Catalogue EIG");
    QTest::mouseClick(fixture.child<QWidget>("ministriesColumn"), Qt::BackButton);
    CHECK(fixture.window().windowTitle() == "Défis — Catalogue EIG");
    const int row = fixture.currentRow();
    QTest::mouseClick(fixture.table()->viewport(), Qt::ForwardButton, {}, {60, 160});
    CHECK(fixture.window().windowTitle() == "Ministères — Catalogue EIG");
    CHECK(fixture.currentRow() == row);
}

TEST_CASE("Place and selection are those of the last time")
{
    WindowFixture fixture;
    fixture.clickRow(4);
    const QString name = fixture.cell(4, 0);
    fixture.reopen();
    CHECK(fixture.cell(fixture.currentRow(), 0) == name);
    CHECK(fixture.detailShows(name));
    CHECK_FALSE(fixture.action("backAction")->isEnabled());

    fixture.action("ministriesPlaceAction")->trigger();
    fixture.press(Qt::Key_Down);
    const QString ministry =
        fixture.child<QListView>("ministriesColumn")->currentIndex().data().toString();
    REQUIRE(fixture.detailShows(test::ministryName("interieur")));
    fixture.reopen();
    CHECK(fixture.window().windowTitle() == "Ministères — Catalogue EIG");
    CHECK(fixture.child<QListView>("ministriesColumn")->currentIndex().data().toString()
          == ministry);
    CHECK(fixture.detailShows(test::ministryName("interieur")));
}
