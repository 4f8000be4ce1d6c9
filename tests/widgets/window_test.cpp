// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "core/labels/labels.h"
#include "models/facet_model.h"
#include "support/sample_content.h"
#include "widgets/detail/link_button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace eig;
using eig::test::facetRow;
using eig::test::WindowFixture;

namespace {

int countOf(const QListView *facet, const QString &value)
{
    const int row = facetRow(facet, value);
    return row < 0 ? -1 : facet->model()->index(row, 0).data(FacetModel::CountRole).toInt();
}

bool isChecked(const QListView *facet, const QString &value)
{
    const QModelIndex index = facet->model()->index(facetRow(facet, value), 0);
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

} // namespace

TEST_CASE("The window opens on the whole catalogue with its first row selected")
{
    const WindowFixture fixture;
    CHECK(fixture.rows() == 131);
    CHECK(fixture.status("resultCount") == "131 défis");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.status("selection").contains(fixture.cell(0, 0)));
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
    CHECK(fixture.status("edition").startsWith("Édition du "));
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

TEST_CASE("A checked promotion leaves its challenges and recounts the other facets")
{
    WindowFixture fixture;
    const auto *promotions = fixture.child<QListView>("promotionFacet");
    CHECK(countOf(promotions, "EIG 5") == 15);
    fixture.clickFacet("promotionFacet", "EIG 5");
    CHECK(fixture.rows() == 15);
    CHECK(fixture.status("resultCount") == "15 défis sur 131");
    CHECK(isChecked(promotions, "EIG 5"));
    CHECK(countOf(promotions, "DIG") == 17);
    const auto *ministries = fixture.child<QListView>("ministryFacet");
    int sum = 0;
    for (int row = 0; row < ministries->model()->rowCount(); ++row)
        sum += ministries->model()->index(row, 0).data(FacetModel::CountRole).toInt();
    CHECK(sum == 15);
    CHECK(fixture.child<QToolButton>("filterButton")->text() == "Filtres (1)");
}

TEST_CASE("Facets and words narrow each other and are cleared together or apart")
{
    WindowFixture fixture;
    fixture.clickFacet("promotionFacet", "EIG 5");
    fixture.clickFacet("ministryFacet", "Intérieur");
    const int both = fixture.rows();
    CHECK(both > 0);
    CHECK(both < 15);
    fixture.type("arme");
    CHECK(fixture.rows() >= 1);
    CHECK(fixture.cell(0, 0) == "Basegun");
    QTest::mouseClick(fixture.child<QPushButton>("clearFacets"), Qt::LeftButton);
    CHECK(fixture.search()->text() == "arme");
    CHECK_FALSE(fixture.action("clearFiltersAction")->isEnabled());
    fixture.type("");
    CHECK(fixture.rows() == 131);
}

TEST_CASE("A facet is checked and unchecked with the keyboard alone")
{
    WindowFixture fixture;
    auto *view = fixture.child<QListView>("promotionFacet");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(fixture.rows() == 13);
    CHECK(isChecked(view, "EIG 2"));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(fixture.rows() == 28);
    QTest::keyClick(view, Qt::Key_Space);
    CHECK(fixture.rows() == 13);
}

TEST_CASE("A promotion typed as text becomes a checked facet")
{
    WindowFixture fixture;
    fixture.type("promotion:3..4 ministère:justice");
    QTest::keyClick(fixture.search(), Qt::Key_Return);
    const auto *promotions = fixture.child<QListView>("promotionFacet");
    CHECK(fixture.search()->text().isEmpty());
    CHECK(isChecked(promotions, "EIG 3"));
    CHECK(isChecked(promotions, "DIG"));
    CHECK(isChecked(promotions, "EIG 4"));
    CHECK(isChecked(fixture.child<QListView>("ministryFacet"), "Justice"));
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("A click on a header sorts, a second one turns around, a third one gives up")
{
    WindowFixture fixture;
    QHeaderView *header = fixture.table()->horizontalHeader();
    const auto click = [header] {
        const int x = header->sectionViewportPosition(0) + header->sectionSize(0) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    };
    const QString first = fixture.cell(0, 0);
    click();
    const QString byName = fixture.cell(0, 0);
    CHECK(QString::localeAwareCompare(byName, fixture.cell(60, 0)) < 0);
    click();
    CHECK(fixture.cell(130, 0) == byName);
    click();
    CHECK(fixture.cell(0, 0) == first);
}

TEST_CASE("The sort of the menu is the sort of the header")
{
    WindowFixture fixture;
    auto *group = fixture.child<QAction>("sortBy:promotion");
    group->trigger();
    CHECK(fixture.table()->horizontalHeader()->sortIndicatorSection() == 1);
    CHECK(group->isChecked());
}

TEST_CASE("The selection follows its challenge through a new result")
{
    WindowFixture fixture;
    fixture.clickRow(5);
    const QString name = fixture.cell(5, 0);
    CHECK(fixture.detailShows(name));
    fixture.child<QAction>("sortBy:name")->trigger();
    CHECK(fixture.cell(fixture.currentRow(), 0) == name);
    CHECK(fixture.status("selection").contains(name));
    fixture.clickFacet("promotionFacet", "EIG 7");
    CHECK(fixture.currentRow() == 0);
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
}

TEST_CASE("No match says so and each way out keeps its promise")
{
    WindowFixture fixture;
    fixture.clickFacet("promotionFacet", "EIG 1");
    fixture.type("pseudonymisation");
    CHECK(fixture.rows() == 0);
    CHECK(fixture.status("resultCount") == "0 défi sur 131");
    CHECK_FALSE(fixture.action("exportSheetAction")->isEnabled());
    auto *text = fixture.child<QLabel>("noMatchText");
    CHECK(text->isVisible());
    CHECK(text->text().contains("pseudonymisation"));
    auto *clear = fixture.child<QPushButton>("noMatchClearFacets");
    REQUIRE(clear->isVisible());
    const int promised = clear->text().section(u' ', -2, -2).toInt();
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(fixture.rows() == promised);
    CHECK(fixture.table()->isVisible());
    CHECK(fixture.action("exportSheetAction")->isEnabled());
    CHECK(fixture.detailShows(fixture.cell(0, 0)));

    fixture.type("zzzzzz");
    CHECK(fixture.rows() == 0);
    CHECK_FALSE(clear->isVisible());
    QTest::mouseClick(fixture.child<QPushButton>("noMatchShowAll"), Qt::LeftButton);
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

TEST_CASE("Escape clears the text, then leads to the list")
{
    WindowFixture fixture;
    fixture.type("arme");
    QTest::keyClick(fixture.search(), Qt::Key_Escape);
    CHECK(fixture.search()->text().isEmpty());
    CHECK(fixture.search()->hasFocus());
    QTest::keyClick(fixture.search(), Qt::Key_Escape);
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("Enter on a row leads to its detail")
{
    WindowFixture fixture;
    fixture.action("showDetailAction")->setChecked(false);
    fixture.table()->setFocus();
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    CHECK(fixture.child<QScrollArea>("detailPane")->isVisible());
    CHECK(fixture.child<QScrollArea>("detailPane")->hasFocus());
}

TEST_CASE("Copying the row gives its header and its cells")
{
    WindowFixture fixture;
    fixture.type("basegun");
    fixture.table()->setFocus();
    fixture.action("copyAction")->trigger();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.startsWith("Défi\tPromotion\tAdministration\tMinistère\nBasegun\tEIG 5\t"));
}

TEST_CASE("The filters can be hidden and still say that they act")
{
    WindowFixture fixture;
    fixture.clickFacet("promotionFacet", "EIG 5");
    fixture.action("showFiltersAction")->trigger();
    CHECK_FALSE(fixture.child<QWidget>("filterPanel")->isVisible());
    CHECK(fixture.child<QToolButton>("filterButton")->text() == "Filtres (1)");
    fixture.action("clearFiltersAction")->trigger();
    CHECK(fixture.rows() == 131);
}

TEST_CASE("A long facet shows its first values and the rest on demand")
{
    WindowFixture fixture;
    const auto *themes = fixture.child<QListView>("themeFacet");
    auto *more = fixture.child<QPushButton>("themeMore");
    const int last = themes->model()->rowCount() - 1;
    REQUIRE(last > 8);
    CHECK(themes->isRowHidden(last));
    more->click();
    CHECK_FALSE(themes->isRowHidden(last));
    more->click();
    CHECK(themes->isRowHidden(last));
}

TEST_CASE("The window stays usable at 960 by 600")
{
    WindowFixture fixture;
    fixture.window().resize(960, 600);
    CHECK(QTest::qWaitFor([&] { return fixture.window().size() == QSize(960, 600); }));
    CHECK(fixture.table()->width() >= 400);
    for (const char *name : {"searchField", "exportSheetButton", "filterPanel", "challengeTable"}) {
        const auto *part = fixture.child<QWidget>(name);
        INFO(name);
        CHECK(part->isVisible());
        const QPoint end = part->mapTo(&fixture.window(), QPoint(part->width(), part->height()));
        CHECK(end.x() <= 960);
        CHECK(end.y() <= 600);
    }
}
