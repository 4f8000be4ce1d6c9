// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/overview.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/chart_card.h"
#include "widgets/detail/row_link.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/places/ministries/ministries_place.h"
#include "widgets/places/pages/page_card.h"
#include "widgets/places/pages/page_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"

#include <QMenu>
#include <QPushButton>

using namespace eig;
using eig::test::PageWindow;

TEST_CASE("the menu of a ministry and the button of its detail open its page")
{
    PageWindow window;
    window.action("ministriesPlaceAction")->trigger();
    REQUIRE(window.place().select({EntityKind::Ministry, "justice"}));
    window.place().focusList();
    window.press(Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = window.place().findChild<QMenu *>("ministryMenu");
    REQUIRE(menu != nullptr);
    menu->findChild<QAction *>("openMinistryPage")->trigger();
    menu->close();
    REQUIRE(window.isPage());
    CHECK(window.name() == test::ministryName("justice"));
    CHECK(window.part<Breadcrumb>("pageCrumbs")->steps().size() == 2);
    window.action("upAction")->trigger();
    CHECK_FALSE(window.isPage());
    CHECK(window.place().shown() == std::vector<RecordRef>{{EntityKind::Ministry, "justice"}});
    REQUIRE(window.detailShows(test::ministryName("justice")));
    window.child<QPushButton>("detailOpenPage")->click();
    CHECK(window.isPage());
}

TEST_CASE("Back returns from the page of a ministry to the view it was opened from")
{
    PageWindow window;
    window.action("ministriesPlaceAction")->trigger();
    window.action("ministriesShow:tree")->trigger();
    window.open(EntityKind::Ministry, "culture");
    window.action("backAction")->trigger();
    CHECK_FALSE(window.isPage());
    CHECK(window.place().state().view == QStringLiteral("tree"));
}

TEST_CASE("the page of a ministry counts what the catalogue has")
{
    PageWindow window;
    window.open(EntityKind::Ministry, "justice");
    const Overview overview = overviewOfMinistry(test::bundled(), "justice");
    const auto figures = window.place().findChildren<PageFigure *>();
    REQUIRE(figures.size() == 5);
    CHECK(figures.front()->accessibleName().startsWith(QString::number(overview.challenges.size())
                                                       + u' '));
    for (const Challenge *challenge : overview.challenges)
        CHECK(window.text().contains(QString::fromStdString(challenge->name)));
    for (const AdministrationCount &one : overview.administrations)
        CHECK(window.text().contains(
            QString::fromStdString(test::bundled().administration(one.administration)->name)));
    auto *bars = qobject_cast<BarChart *>(window.chart(Chart::MinistryPromotions)->view());
    REQUIRE(bars != nullptr);
    for (std::size_t i = 0; i < overview.presence.size(); ++i)
        CHECK(bars->bars().bars()[i].value == overview.presence[i]);
}

TEST_CASE("a column of a ministry leads to its challenges of that promotion")
{
    PageWindow window;
    window.open(EntityKind::Ministry, "interieur");
    auto *bars = qobject_cast<BarChart *>(window.chart(Chart::MinistryPromotions)->view());
    REQUIRE(bars != nullptr);
    bars->setFocus();
    bars->setCurrentIndex(bars->model()->index(4, 0));
    const int count = bars->bars().bars()[4].value;
    REQUIRE(count > 0);
    QTest::keyClick(bars, Qt::Key_Return);
    CHECK(window.rows() == count);
}

TEST_CASE("every ministry and every promotion has a page")
{
    PageWindow window;
    for (const Ministry &ministry : test::bundled().ministries()) {
        window.open(EntityKind::Ministry, ministry.id.c_str());
        CHECK(window.name() == test::ministryName(ministry.id));
    }
    for (const Promotion &promotion : test::bundled().promotions()) {
        window.open(EntityKind::Promotion, promotion.id.c_str());
        CHECK(window.text().contains(QStringLiteral("Sources")));
    }
}

TEST_CASE("the sidebar and a search leave the page")
{
    PageWindow window;
    window.open(EntityKind::Ministry, "justice");
    window.action("ministriesPlaceAction")->trigger();
    CHECK_FALSE(window.isPage());
    window.open(EntityKind::Ministry, "justice");
    window.type(QStringLiteral("basegun"));
    CHECK(window.window().navigator().spec().key == std::string_view("search"));
    window.action("backAction")->trigger();
    CHECK(window.isPage());
    CHECK(window.search()->text().isEmpty());
}
