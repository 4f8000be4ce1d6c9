// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "widgets/charts/chart_card.h"
#include "widgets/shell/navigator.h"

#include <QAbstractButton>
#include <QFileInfo>

using namespace eig;
using eig::test::WindowFixture;

namespace {

constexpr const char *Parts[] = {"searchField", "challengeTable", "detailScroll"};

/// A window that shows Basegun, with the focus in one of its parts.
struct FocusedWindow : WindowFixture {
    explicit FocusedWindow(const char *part)
    {
        type(QStringLiteral("basegun"));
        REQUIRE(detailShows(QStringLiteral("Basegun")));
        focusOn(part);
    }

    void focusOn(const char *part)
    {
        child<QWidget>(part)->setFocus();
        REQUIRE(focus() == QLatin1String(part));
    }

    [[nodiscard]] bool isVisible(const char *part) const
    {
        return child<QWidget>(part)->isVisible();
    }
};

} // namespace

TEST_CASE("Ctrl+E exports from the search field, the list and the detail")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    window.press(Qt::Key_E, Qt::ControlModifier);
    CHECK(QFileInfo(window.dialogs().suggested).fileName() == "eig-fiche-basegun.pdf");
    CHECK(window.search()->text() == "basegun");
}

TEST_CASE("Ctrl+E exports from the field that finds a filter value too")
{
    FocusedWindow window("challengeTable");
    window.type({});
    window.child<QAbstractButton>("ministryMore")->click();
    window.focusOn("ministryFacetFilter");
    window.press(Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(window.dialogs().suggested.isEmpty());
}

TEST_CASE("F6 leads on from the search field, the list and the detail")
{
    FocusedWindow window("searchField");
    window.press(Qt::Key_F6);
    CHECK(window.focus() == "challengesButton");
    window.focusOn("challengeTable");
    window.press(Qt::Key_F6);
    CHECK(window.focus() == "detailScroll");
    window.press(Qt::Key_F6);
    CHECK(window.focus() == "searchField");
}

TEST_CASE("F8, F9 and Ctrl+I show and hide their panes from everywhere")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    const auto toggles = [&](int key, Qt::KeyboardModifiers modifiers, const char *pane) {
        const bool wasVisible = window.isVisible(pane);
        window.press(key, modifiers);
        CHECK(window.isVisible(pane) != wasVisible);
        window.press(key, modifiers);
        CHECK(window.isVisible(pane) == wasVisible);
    };
    toggles(Qt::Key_F8, {}, "filtersPanel");
    toggles(Qt::Key_F9, {}, "sidebarHeading");
    toggles(Qt::Key_I, Qt::ControlModifier, "detailPane");
}

TEST_CASE("The focus is never lost with the pane that had it")
{
    WindowFixture fixture;
    REQUIRE(fixture.detailShows(fixture.cell(0, 0)));
    for (const auto &[part, action] : {std::pair("detailExport", "showDetailAction"),
                                       std::pair("detailScroll", "showDetailAction"),
                                       std::pair("promotionBar3", "showFiltersAction"),
                                       std::pair("themeFacet", "showFiltersAction")}) {
        INFO(part);
        fixture.child<QWidget>(part)->setFocus();
        fixture.action(action)->trigger();
        const QWidget *focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        CHECK(focus->isVisible());
        fixture.action(action)->trigger();
    }
}

TEST_CASE("Alt+Left and Alt+Right walk through the history from everywhere")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    window.window().navigator().open({EntityKind::Ministry, "culture"});
    const QString culture = test::ministryName("culture");
    REQUIRE(window.detailShows(culture));
    window.focusOn(part);
    window.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window.detailShows("Basegun"));
    window.press(Qt::Key_Right, Qt::AltModifier);
    CHECK(window.detailShows(culture));
}

TEST_CASE("Ctrl and a digit lead to the places from everywhere")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    window.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(window.window().windowTitle() == "Ministères — Catalogue EIG");
    REQUIRE(QApplication::focusWidget() != nullptr);
    CHECK(QApplication::focusWidget()->isVisible());
    window.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(window.window().windowTitle() == "Défis — Catalogue EIG");
    CHECK(window.search()->text() == "basegun");
    CHECK(window.detailShows("Basegun"));
}

TEST_CASE("Ctrl+Down and Ctrl+Up step through the list from everywhere")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    window.type({});
    window.clickRow(0);
    REQUIRE(window.detailShows(window.cell(0, 0)));
    window.focusOn(part);
    window.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(window.currentRow() == 1);
    CHECK(window.detailShows(window.cell(1, 0)));
    CHECK(window.focus() == part);
    window.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(window.currentRow() == 0);
}

TEST_CASE("Ctrl and plus, minus and zero change the text size from everywhere")
{
    const char *part = GENERATE(from_range(std::begin(Parts), std::end(Parts)));
    INFO(part);
    FocusedWindow window(part);
    window.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(window.settings().number(Setting::TextSize) == 110);
    window.press(Qt::Key_Equal, Qt::ControlModifier);
    CHECK(window.settings().number(Setting::TextSize) == 120);
    window.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(window.settings().number(Setting::TextSize) == 110);
    window.press(Qt::Key_0, Qt::ControlModifier);
    CHECK(window.settings().number(Setting::TextSize) == 100);
    CHECK(window.search()->text() == "basegun");
}

TEST_CASE("Alt and a number lead to a section of the detail, Ctrl+F and the slash to the search")
{
    FocusedWindow window("challengeTable");
    window.press(Qt::Key_2, Qt::AltModifier);
    const QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    CHECK(window.child<QWidget>("detailPane")->isAncestorOf(focus));
    window.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(window.search()->hasFocus());
    CHECK(window.search()->selectedText() == "basegun");
    window.focusOn("challengeTable");
    QTest::keyClick(window.table(), '/');
    CHECK(window.search()->hasFocus());
    CHECK(window.search()->text() == "basegun");
}

TEST_CASE("The slash leads to the search from every list, chart and filter")
{
    WindowFixture fixture;
    for (const char *list : {"themeFacet", "challengeTable"}) {
        auto *view = fixture.child<QAbstractItemView>(list);
        view->setFocus();
        fixture.press(Qt::Key_Slash);
        INFO(list);
        CHECK(fixture.search()->hasFocus());
    }
    fixture.action("dashboardPlaceAction")->trigger();
    QCoreApplication::processEvents();
    int charts = 0;
    for (const bool asTables : {false, true}) {
        if (asTables)
            fixture.action("tablesAction")->trigger();
        for (const ChartCard *card : fixture.window().findChildren<ChartCard *>()) {
            card->view()->setFocus();
            fixture.press(Qt::Key_Slash);
            CHECK(fixture.search()->hasFocus());
            ++charts;
        }
    }
    CHECK(charts > 4);
}

TEST_CASE("Ctrl+W closes the window from everywhere")
{
    WindowFixture fixture;
    fixture.search()->setFocus();
    fixture.press(Qt::Key_W, Qt::ControlModifier);
    CHECK_FALSE(fixture.window().isVisible());
}

TEST_CASE("Ctrl+A and Ctrl+C mean the text in the search field and the rows in the list")
{
    WindowFixture fixture;
    fixture.type("justice");
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(fixture.search()->selectedText() == "justice");
    CHECK(fixture.status("selection") == "1 sélectionné");
    fixture.table()->setFocus();
    fixture.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(fixture.status("selection") == QString::number(fixture.rows()) + " sélectionnés");
}

TEST_CASE("F1 in the search field opens the help of its language, elsewhere the welcome page")
{
    FocusedWindow window("searchField");
    window.press(Qt::Key_F1);
    auto *help = window.child<QWidget>("queryHelpDialog");
    CHECK(help->isVisible());
    help->close();
    auto *syntax = window.action("searchSyntaxAction");
    syntax->trigger();
    CHECK(window.child<QWidget>("queryHelpDialog")->isVisible());
}
