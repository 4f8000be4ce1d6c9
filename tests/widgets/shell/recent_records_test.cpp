// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/recent_records.h"

#include "widgets/detail/row_link.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QDialog>
#include <QPushButton>

using namespace eig;
using eig::test::WindowFixture;

namespace {

RecordRef challenge(const char *id) { return {EntityKind::Challenge, id}; }

void openDashboard(WindowFixture &fixture)
{
    fixture.window().navigator().goTo(*placeNamed(QStringLiteral("dashboard")));
    QCoreApplication::processEvents();
}

/// What the card of the dashboard offers, from the top down.
QStringList offered(const WindowFixture &fixture)
{
    QStringList names;
    for (const RowLink *link : fixture.child<QWidget>("recentRecords")->findChildren<RowLink *>()) {
        if (!link->isHidden())
            names.append(link->text().title);
    }
    return names;
}

} // namespace

TEST_CASE("Records opened last are kept newest first, each once and at most twenty")
{
    WindowFixture fixture;
    Settings &settings = fixture.settings();
    for (int i = 0; i < 30; ++i)
        rememberRecord(settings, challenge(("a" + std::to_string(i)).c_str()));
    rememberRecord(settings, challenge("a25"));
    const std::vector<RecordRef> records = recentRecords(settings);
    REQUIRE(records.size() == MostRecentRecords);
    CHECK(records[0] == challenge("a25"));
    CHECK(records[1] == challenge("a29"));
    CHECK(std::count(records.begin(), records.end(), challenge("a25")) == 1);
    settings.setList(Setting::RecentRecords, {"", "x", "defi/a", "challenge/../b", "challenge/c"});
    CHECK(recentRecords(settings) == std::vector<RecordRef>{challenge("c")});
}

TEST_CASE("A record is remembered when it is opened, not when its row is passed")
{
    WindowFixture fixture;
    fixture.clickRow(0);
    fixture.clickRow(1);
    CHECK(recentRecords(fixture.settings()).empty());
    fixture.table()->setFocus();
    fixture.press(Qt::Key_Return);
    REQUIRE(recentRecords(fixture.settings()).size() == 1);
    fixture.window().navigator().open({EntityKind::Ministry, "interieur"});
    const std::vector<RecordRef> records = recentRecords(fixture.settings());
    REQUIRE(records.size() == 2);
    CHECK(records.front() == RecordRef{EntityKind::Ministry, "interieur"});
}

TEST_CASE("The dashboard offers the records opened last, and leaves out what is gone")
{
    WindowFixture fixture;
    openDashboard(fixture);
    CHECK_FALSE(fixture.child<QWidget>("recentRecords")->isVisible());
    fixture.settings().setList(Setting::RecentRecords,
                               {"challenge/basegun", "challenge/no-such-challenge",
                                "challenge/open-justice", "ministry/interieur"});
    fixture.window().navigator().goTo(firstPlace());
    openDashboard(fixture);
    const QStringList names = offered(fixture);
    REQUIRE(names.size() == 3);
    CHECK(names[0] == "Basegun");
    CHECK(names[1] == "Open Justice");
    auto *card = fixture.child<QWidget>("recentRecords");
    CHECK(card->isVisible());
    card->findChildren<RowLink *>().at(1)->click();
    CHECK(fixture.detailShows("Open Justice"));
    // What one looks at stays where it is.
    CHECK(offered(fixture) == names);
    fixture.window().navigator().goTo(firstPlace());
    openDashboard(fixture);
    CHECK(offered(fixture).front() == "Open Justice");
    CHECK(offered(fixture).size() == 3);
}

TEST_CASE("Records opened last are cleared in the preferences, and the dashboard follows")
{
    WindowFixture fixture;
    rememberRecord(fixture.settings(), challenge("basegun"));
    openDashboard(fixture);
    REQUIRE(offered(fixture) == QStringList{"Basegun"});
    fixture.action("preferencesAction")->trigger();
    test::activate(*fixture.child<QDialog>("preferencesDialog"));
    fixture.child<QPushButton>("clearRecords")->click();
    CHECK(recentRecords(fixture.settings()).empty());
    fixture.child<QDialog>("preferencesDialog")->close();
    test::activate(fixture.window());
    CHECK(QTest::qWaitFor([&] { return !fixture.child<QWidget>("recentRecords")->isVisible(); }));
    CHECK(offered(fixture).isEmpty());
}
