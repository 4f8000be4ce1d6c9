// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/pane_layout.h"

#include "widgets/window_fixture.h"

using namespace eig;
using eig::test::WindowFixture;

namespace {

bool resized(WindowFixture &fixture, int width, int height)
{
    fixture.window().resize(width, height);
    return QTest::qWaitFor([&] { return fixture.window().size() == QSize(width, height); });
}

bool isVisible(const WindowFixture &fixture, const char *name)
{
    return fixture.child<QWidget>(name)->isVisible();
}

} // namespace

TEST_CASE("The widths of a window fall into four classes")
{
    CHECK(widthClassOf(960) == WidthClass::Tiny);
    CHECK(widthClassOf(1000) == WidthClass::Small);
    CHECK(widthClassOf(1160) == WidthClass::Medium);
    CHECK(widthClassOf(1400) == WidthClass::Wide);
}

TEST_CASE("Panes give way one after the other as the window narrows")
{
    WindowFixture fixture;
    REQUIRE(resized(fixture, 1440, 860));
    CHECK(fixture.child<QWidget>("sidebar")->width() == 212);
    CHECK(isVisible(fixture, "filtersPanel"));
    REQUIRE(resized(fixture, 1280, 720));
    CHECK(fixture.child<QWidget>("sidebar")->width() == 52);
    CHECK(isVisible(fixture, "filtersPanel"));
    CHECK(isVisible(fixture, "detailPane"));
    REQUIRE(resized(fixture, 1100, 700));
    CHECK_FALSE(isVisible(fixture, "filtersPanel"));
    CHECK(isVisible(fixture, "detailPane"));
    REQUIRE(resized(fixture, 960, 600));
    CHECK_FALSE(isVisible(fixture, "detailPane"));
    CHECK(fixture.table()->width() >= 420);
}

TEST_CASE("A manual choice wins and is remembered for its width class")
{
    WindowFixture fixture;
    REQUIRE(resized(fixture, 1440, 860));
    fixture.action("showDetailAction")->trigger();
    fixture.action("showSidebarAction")->trigger();
    CHECK_FALSE(isVisible(fixture, "detailPane"));
    CHECK(fixture.child<QWidget>("sidebar")->width() == 52);
    REQUIRE(resized(fixture, 1280, 720));
    CHECK(isVisible(fixture, "detailPane"));
    fixture.reopen();
    REQUIRE(resized(fixture, 1440, 860));
    CHECK_FALSE(isVisible(fixture, "detailPane"));
    CHECK(fixture.child<QWidget>("sidebar")->width() == 52);
}

TEST_CASE("In a tiny window the detail takes the place of the list and Back gives it back")
{
    WindowFixture fixture;
    REQUIRE(resized(fixture, 960, 600));
    fixture.table()->setFocus();
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    CHECK(isVisible(fixture, "detailPane"));
    CHECK_FALSE(fixture.table()->isVisible());
    REQUIRE(fixture.action("backAction")->isEnabled());
    fixture.action("backAction")->trigger();
    CHECK(fixture.table()->isVisible());
    CHECK(fixture.table()->hasFocus());
}

TEST_CASE("The filters of a narrow window open as a popover and close with Escape")
{
    WindowFixture fixture;
    REQUIRE(resized(fixture, 960, 600));
    CHECK_FALSE(isVisible(fixture, "filtersPanel"));
    fixture.action("showFiltersAction")->trigger();
    CHECK(isVisible(fixture, "filtersPanel"));
    auto *popover = fixture.child<QWidget>("filterPopover");
    QTest::keyClick(popover, Qt::Key_Escape);
    CHECK_FALSE(popover->isVisible());
    CHECK_FALSE(fixture.action("showFiltersAction")->isChecked());
}
