// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/window_state.h"
#include "widgets/window_fixture.h"

using namespace eig;
using eig::test::WindowFixture;

namespace {

std::string place(WindowFixture &fixture) { return fixture.window().navigator().spec().key; }

QString bannerText(const WindowFixture &fixture)
{
    return fixture.child<QWidget>("banner")->isVisible()
        ? fixture.child<QLabel>("bannerText")->text()
        : QString();
}

} // namespace

TEST_CASE("A later start is a step from where the window is, and Back leads there again")
{
    WindowFixture fixture;
    fixture.action("peoplePlaceAction")->trigger();
    fixture.window().follow({{}, {}, {{EntityKind::Challenge, "basegun"}}});
    CHECK(fixture.detailShows("Basegun"));
    CHECK(bannerText(fixture).isEmpty());
    fixture.action("backAction")->trigger();
    CHECK(place(fixture) == "people");
    CHECK_FALSE(fixture.window().navigator().record()
                == RecordRef{EntityKind::Challenge, "basegun"});
}

TEST_CASE("A later start leads to its place and its search")
{
    WindowFixture fixture;
    fixture.window().follow({"people", "mentor", {}});
    CHECK(place(fixture) == "people");
    CHECK(fixture.search()->text() == "mentor");
    fixture.window().follow({{}, "theme:sante", {}});
    CHECK(place(fixture) == "challenges");
    CHECK(fixture.search()->text().contains("sant"));
    fixture.window().follow({"search", "justice", {}});
    CHECK(place(fixture) == "search");
    fixture.window().follow({"dashboard", {}, {}});
    CHECK(place(fixture) == "dashboard");
    fixture.window().follow({"no-such-place", {}, {}});
    CHECK(place(fixture) == "dashboard");
}

TEST_CASE("A later start at a record that does not exist is said and changes nothing")
{
    WindowFixture fixture;
    fixture.clickRow(2);
    const auto before = fixture.window().navigator().record();
    fixture.window().follow({{}, {}, {{EntityKind::Challenge, "no-such-challenge"}}});
    CHECK(bannerText(fixture).contains("challenge/no-such-challenge"));
    CHECK(fixture.window().navigator().record() == before);
}

TEST_CASE("What is no address of a record is said as plain text, with what to do")
{
    WindowFixture fixture;
    fixture.window().sayNoAddress("eig:<b>x</b>");
    CHECK(bannerText(fixture).contains("«\u202Feig:<b>x</b>\u202F» n’est pas l’adresse"));
    CHECK(bannerText(fixture).contains("Ctrl+F"));
    CHECK(fixture.child<QLabel>("bannerText")->textFormat() == Qt::PlainText);
}
