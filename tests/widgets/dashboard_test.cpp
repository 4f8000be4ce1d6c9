// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/heat_table.h"
#include "widgets/places/dashboard/figure_card.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/style/contrast.h"
#include "widgets/window_fixture.h"

#include <QClipboard>
#include <QScrollArea>
#include <QToolButton>

using namespace eig;
using eig::test::WindowFixture;

namespace {

void openDashboard(WindowFixture &window)
{
    window.window().navigator().goTo(*placeNamed(QStringLiteral("dashboard")));
    QCoreApplication::processEvents();
}

ChartCard *cardOf(const WindowFixture &window, Chart chart)
{
    const QString name = QStringLiteral("chart:%1").arg(static_cast<int>(chart));
    return window.child<ChartCard>(name.toLatin1());
}

const SearchEngine &engineOf(WindowFixture &window) { return window.window().navigator().engine(); }

} // namespace

TEST_CASE("the dashboard shows every chart with the values of the search")
{
    WindowFixture window;
    openDashboard(window);
    for (int i = 0; i < ChartCount; ++i) {
        const ChartCard *card = cardOf(window, static_cast<Chart>(i));
        const ChartTable table = chartTable(engineOf(window), static_cast<Chart>(i));
        REQUIRE(card->model().rowCount() == static_cast<int>(table.lines.size()));
        for (int row = 0; row < card->model().rowCount(); ++row)
            for (std::size_t column = 0; column < table.columns.size(); ++column)
                CHECK(card->model().index(row, static_cast<int>(column) + 1).data().toInt()
                      == table.lines[static_cast<std::size_t>(row)].values[column].shown());
    }
}

TEST_CASE("the figures of the dashboard are those of the catalogue")
{
    WindowFixture window;
    openDashboard(window);
    QStringList texts;
    for (const FigureCard *card :
         window.child<QWidget>("dashboardPlace")->findChildren<FigureCard *>())
        texts.append(card->linkText());
    REQUIRE(texts.size() == 5);
    const auto challenges = test::bundled().challenges().size();
    CHECK(texts.first().startsWith(QString::number(challenges) + u' '));
    Query entrepreneurs;
    entrepreneurs.setValues(Field::Role, {"entrepreneur"}, false);
    const auto people = engineOf(window).count(EntityKind::Person, entrepreneurs);
    CHECK(people > 0);
    CHECK(texts[1].startsWith(QString::number(people) + u' '));
}

TEST_CASE("a value of a chart leads to the challenges it counts, by mouse and by key")
{
    WindowFixture window;
    openDashboard(window);
    const ChartCard *card = cardOf(window, Chart::MinistriesByPromotion);
    auto *heat = qobject_cast<HeatTable *>(card->view());
    REQUIRE(heat != nullptr);
    const int value = card->model().index(1, 5).data().toInt();
    heat->setFocus();
    heat->setCurrentIndex(card->model().index(1, 5));
    REQUIRE(value > 0);
    QTest::keyClick(heat, Qt::Key_Return);
    CHECK(window.window().navigator().spec().key == std::string_view("challenges"));
    CHECK(window.rows() == value);
    window.action("backAction")->trigger();
    CHECK(window.window().navigator().spec().key == std::string_view("dashboard"));

    auto *bars = qobject_cast<BarChart *>(cardOf(window, Chart::Themes)->view());
    REQUIRE(bars != nullptr);
    const QModelIndex first = bars->model()->index(0, 0);
    bars->scrollTo(first);
    QTest::mouseClick(bars->viewport(), Qt::LeftButton, {}, bars->visualRect(first).center());
    CHECK(window.rows() == bars->bars().bars().front().value);
}

TEST_CASE("a chart is seen as a table, and copied as one")
{
    WindowFixture window;
    openDashboard(window);
    ChartCard *card = cardOf(window, Chart::TeamSizes);
    auto *toggle = card->findChild<QToolButton *>();
    REQUIRE(toggle != nullptr);
    CHECK_FALSE(toggle->accessibleName().isEmpty());
    toggle->click();
    REQUIRE(card->isTableShown());
    auto *table = qobject_cast<ChartTableView *>(card->view());
    REQUIRE(table != nullptr);
    table->setFocus();
    window.action("copyAction")->trigger();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() == card->model().rowCount() + 1);
    CHECK(lines[1].contains(u'\t'));
    window.action("tablesAction")->trigger();
    for (int i = 0; i < ChartCount; ++i)
        CHECK(cardOf(window, static_cast<Chart>(i))->isTableShown());
}

TEST_CASE("the dashboard has no detail until a link leads to a record")
{
    WindowFixture window;
    auto *detail = window.child<QWidget>("detailPane");
    REQUIRE(detail->isVisible());
    openDashboard(window);
    CHECK_FALSE(detail->isVisible());
    CHECK_FALSE(window.action("showDetailAction")->isEnabled());
    window.window().navigator().open({EntityKind::Promotion, "eig-1"});
    CHECK(detail->isVisible());
    window.window().navigator().goTo(firstPlace());
    CHECK(detail->isVisible());
    CHECK(window.action("showDetailAction")->isEnabled());
}

TEST_CASE("the dashboard changes its language at once and loses nothing in a small window")
{
    WindowFixture window;
    openDashboard(window);
    const QString french = cardOf(window, Chart::Themes)->accessibleName();
    window.language().setLanguage(Language::English);
    QCoreApplication::processEvents();
    CHECK(cardOf(window, Chart::Themes)->accessibleName() != french);
    window.resize(960, 600);
    const auto *area = window.child<QWidget>("dashboardPlace")->findChild<QScrollArea *>();
    REQUIRE(area != nullptr);
    CHECK(area->widget()->width() <= area->viewport()->width());
    for (int i = 0; i < ChartCount; ++i) {
        const ChartCard *card = cardOf(window, static_cast<Chart>(i));
        CHECK(card->width() > 0);
        CHECK(card->height() >= card->view()->height());
    }
}

TEST_CASE("the ink of every heat cell has its contrast in both themes")
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (int step = 1; step <= 100; ++step) {
            const HeatColors colors = heatColors(theme, step / 100.0);
            INFO(step);
            CHECK(contrast(colors.ink, colors.ground) >= 4.5);
        }
        CHECK(heatColors(theme, 0.01).ground != heatColors(theme, 1.0).ground);
    }
}
