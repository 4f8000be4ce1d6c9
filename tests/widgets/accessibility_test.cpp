// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"

#include <QAccessible>
#include <QScrollArea>

using namespace eig;
using eig::test::WindowFixture;

namespace {

QAccessibleInterface *accessible(QWidget *widget)
{
    QAccessibleInterface *found = QAccessible::queryAccessibleInterface(widget);
    REQUIRE(found != nullptr);
    return found;
}

/// The visible tab stops in their order, beginning with the search field.
QList<QWidget *> tabStops(const WindowFixture &fixture)
{
    QList<QWidget *> stops;
    QWidget *widget = fixture.search();
    do {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            stops.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != fixture.search());
    return stops;
}

} // namespace

TEST_CASE("Every control that can have the focus has a name")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    const QList<QWidget *> stops = tabStops(fixture);
    CHECK(stops.size() > 25);
    for (QWidget *stop : stops) {
        INFO(stop->metaObject()->className() << ' ' << stop->objectName().toStdString());
        CHECK_FALSE(accessible(stop)->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("Tab goes from the tool bar to the filters, the list and the detail")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    const QList<QWidget *> stops = tabStops(fixture);
    const auto place = [&](const char *name) {
        return stops.indexOf(fixture.child<QWidget>(name));
    };
    CHECK(place("searchField") == 0);
    CHECK(place("searchField") < place("filterButton"));
    CHECK(place("filterButton") < place("exportSheetButton"));
    CHECK(place("exportSheetButton") < place("promotionFacet"));
    CHECK(place("promotionFacet") < place("statusFacet"));
    CHECK(place("statusFacet") < place("challengeTable"));
    CHECK(place("challengeTable") < place("detailPane"));
    CHECK(place("detailPane") < place("tagline"));
}

TEST_CASE("Tab leaves every control")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    fixture.search()->setFocus();
    const auto stops = tabStops(fixture).size();
    QSet<QWidget *> visited;
    for (qsizetype i = 0; i < stops + 5; ++i) {
        visited.insert(fixture.window().focusWidget());
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_Tab);
    }
    CHECK(visited.size() >= stops);
}

TEST_CASE("F6 goes round the panes, Shift+F6 the other way")
{
    WindowFixture fixture;
    fixture.search()->setFocus();
    const auto press = [&](Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(fixture.window().focusWidget(), Qt::Key_F6, modifiers);
        return fixture.window().focusWidget()->objectName();
    };
    CHECK(press({}) == "promotionFacet");
    CHECK(press({}) == "challengeTable");
    CHECK(press({}) == "detailPane");
    CHECK(press({}) == "searchField");
    CHECK(press(Qt::ShiftModifier) == "detailPane");
    fixture.action("showFiltersAction")->trigger();
    fixture.search()->setFocus();
    CHECK(press({}) == "challengeTable");
}

TEST_CASE("Headings and links of the detail have the roles of headings and links")
{
    WindowFixture fixture;
    fixture.type("basegun");
    REQUIRE(fixture.detailShows("Basegun"));
    auto *pane = fixture.child<QScrollArea>("detailPane");
    const auto headings = pane->findChildren<HeadingLabel *>();
    CHECK(headings.size() >= 6);
    for (HeadingLabel *heading : headings) {
        CHECK(accessible(heading)->role() == QAccessible::Heading);
        CHECK(accessible(heading)->text(QAccessible::Name) == heading->text());
    }
    const auto links = pane->findChildren<LinkButton *>();
    CHECK(links.size() >= 6);
    for (LinkButton *link : links) {
        CHECK(accessible(link)->role() == QAccessible::Link);
        CHECK_FALSE(accessible(link)->text(QAccessible::Name).isEmpty());
        CHECK(accessible(link)->actionInterface()->actionNames().contains(
            QAccessibleActionInterface::pressAction()));
    }
}

TEST_CASE("A row is read as one sentence and a facet value with its count")
{
    WindowFixture fixture;
    fixture.type("basegun");
    const QModelIndex row = fixture.table()->model()->index(0, 0);
    CHECK(row.data(Qt::AccessibleTextRole).toString()
          == "Basegun, EIG 5, Ministère de l’Intérieur");
    fixture.type("");
    const auto *promotions = fixture.child<QListView>("promotionFacet");
    CHECK(promotions->model()->index(4, 0).data(Qt::AccessibleTextRole).toString()
          == "EIG 4, 17 défis");
}
