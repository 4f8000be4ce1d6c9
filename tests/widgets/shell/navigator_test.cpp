// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/navigator.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/link_button.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QFile>

#include <random>

using namespace eig;
using eig::test::WindowFixture;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int Walked = 200;
#else
constexpr int Walked = 2000;
#endif

/// The name the detail pane shows for a record.
QString nameIn(const Catalogue &catalogue, const RecordRef &record)
{
    std::string name;
    switch (record.kind) {
    case EntityKind::Challenge: name = catalogue.challenge(record.id)->name; break;
    case EntityKind::Promotion:
        name = nameOf(*catalogue.promotion(record.id), Language::French);
        break;
    case EntityKind::Ministry:
        name = nameOf(*catalogue.ministry(record.id), Language::French);
        break;
    case EntityKind::Administration: name = catalogue.administration(record.id)->name; break;
    case EntityKind::Person: name = catalogue.person(record.id)->name; break;
    default: break;
    }
    return QString::fromStdString(name);
}

QString shownName(const WindowFixture &fixture)
{
    const auto *name =
        fixture.child<QWidget>("detailPane")->findChild<QLabel *>(QStringLiteral("recordName"));
    return name ? name->text() : QString();
}

/// The links to records of the page that is shown.
std::vector<LinkButton *> recordLinks(const WindowFixture &fixture)
{
    std::vector<LinkButton *> links;
    for (LinkButton *link : fixture.child<QWidget>("detailPane")->findChildren<LinkButton *>()) {
        if (link->target().kind == LinkTarget::Kind::Record)
            links.push_back(link);
    }
    return links;
}

/// Resident pages of this process, in KiB.
long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    REQUIRE(status.open(QIODevice::ReadOnly));
    return status.readAll().split(' ').value(1).toLong() * 4;
}

} // namespace

TEST_CASE("Two thousand random links lead where they say, and Back returns through every state")
{
    WindowFixture fixture;
    Navigator &navigator = fixture.window().navigator();
    std::mt19937 random(20261125);
    std::vector<Location> visited{navigator.location()};
    long warm = 0;
    for (int step = 0; step < Walked; ++step) {
        REQUIRE(QTest::qWaitFor([&] {
            const auto record = navigator.record();
            // A promotion adds its years.
            return record && shownName(fixture).startsWith(nameIn(navigator.catalogue(), *record));
        }));
        const auto links = recordLinks(fixture);
        if (links.empty()) {
            navigator.goTo(firstPlace());
            visited.push_back(navigator.location());
            continue;
        }
        LinkButton *link =
            links[std::uniform_int_distribution<std::size_t>(0, links.size() - 1)(random)];
        const RecordRef target = link->target().record;
        const auto before = navigator.record();
        INFO(addressOf(*before) << " to " << addressOf(target));
        link->click();
        REQUIRE(navigator.record() == target);
        if (before != target)
            visited.push_back(navigator.location());
        if (step == Walked / 4)
            warm = residentKiB();
    }
    CHECK(residentKiB() < warm + warm / 20);
    for (auto expected = visited.rbegin() + 1;
         expected != visited.rend() && navigator.history().canGoBack(); ++expected) {
        navigator.back();
        const Location now = navigator.location();
        CHECK(now.place == expected->place);
        CHECK(now.state == expected->state);
        CHECK(now.record == expected->record);
    }
    CHECK(navigator.history().size() == std::min(visited.size(), History::MaxSteps));
}

TEST_CASE("Back restores place, query, sort, selection and record")
{
    WindowFixture fixture;
    Navigator &navigator = fixture.window().navigator();
    fixture.type("données");
    fixture.clickRow(2);
    const Location searched = navigator.location();
    navigator.goTo(*placeNamed("ministries"));
    const Location ministries = navigator.location();
    navigator.open({EntityKind::Person, "beryl-koller"});
    CHECK(navigator.record() == RecordRef{EntityKind::Person, "beryl-koller"});
    fixture.action("backAction")->trigger();
    CHECK(navigator.location().state == ministries.state);
    CHECK_FALSE(navigator.location().record);
    fixture.action("backAction")->trigger();
    CHECK(navigator.location().place == searched.place);
    CHECK(navigator.location().state == searched.state);
    CHECK(fixture.search()->text() == "données");
    fixture.action("forwardAction")->trigger();
    CHECK(navigator.location().place == ministries.place);
}

TEST_CASE("A row chosen after a link is a step of its own")
{
    WindowFixture fixture;
    Navigator &navigator = fixture.window().navigator();
    navigator.open({EntityKind::Ministry, "culture"});
    fixture.clickRow(3);
    CHECK(navigator.record()->kind == EntityKind::Challenge);
    fixture.action("backAction")->trigger();
    CHECK(navigator.record() == RecordRef{EntityKind::Ministry, "culture"});
}

TEST_CASE("Up leads from a challenge to its host, its ministry and back to the list")
{
    WindowFixture fixture;
    Navigator &navigator = fixture.window().navigator();
    navigator.open({EntityKind::Challenge, "basegun"});
    fixture.action("upAction")->trigger();
    CHECK(navigator.record() == RecordRef{EntityKind::Administration, "ministere-interieur"});
    fixture.action("upAction")->trigger();
    CHECK(navigator.record() == RecordRef{EntityKind::Ministry, "interieur"});
    fixture.action("upAction")->trigger();
    CHECK(navigator.record()->kind == EntityKind::Challenge);
}

TEST_CASE("Words typed among the ministries are searched in everything")
{
    WindowFixture fixture;
    fixture.action("ministriesPlaceAction")->trigger();
    CHECK(fixture.window().navigator().place().objectName() == "ministriesPlace");
    fixture.type("arme photo");
    CHECK(fixture.window().navigator().place().objectName() == "searchPlace");
    CHECK(fixture.search()->text() == "arme photo");
    CHECK(fixture.detailShows("Basegun"));
    CHECK(fixture.window().navigator().record() == RecordRef{EntityKind::Challenge, "basegun"});
}

TEST_CASE("The window can begin at a record that no place lists")
{
    WindowFixture fixture;
    Navigator &navigator = fixture.window().navigator();
    navigator.begin({"challenges", "theme:securite", {{EntityKind::Promotion, "eig-3"}}});
    CHECK(fixture.rows() == 18);
    CHECK(navigator.record() == RecordRef{EntityKind::Promotion, "eig-3"});
    CHECK(QTest::qWaitFor([&] { return shownName(fixture).startsWith("Promotion 3"); }));
    CHECK_FALSE(fixture.action("backAction")->isEnabled());

    navigator.begin({"ministries", {}, {{EntityKind::Challenge, "basegun"}}});
    CHECK(fixture.child<QListView>("ministriesColumn")->currentIndex().data() == "Intérieur");
    CHECK(fixture.detailShows("Basegun"));

    navigator.begin({"challenges", {}, {{EntityKind::Promotion, "eig-300"}}});
    CHECK(fixture.detailShows(fixture.cell(0, 0)));
}
