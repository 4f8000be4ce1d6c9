// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/discrepancies.h"
#include "core/catalogue/overview.h"
#include "support/synthetic_catalogue.h"
#include "widgets/charts/bar_chart.h"
#include "widgets/charts/chart_card.h"
#include "widgets/charts/chart_table_view.h"
#include "widgets/detail/link_button.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/places/ministries/text_link.h"
#include "widgets/places/pages/challenge_line.h"
#include "widgets/places/pages/page_card.h"
#include "widgets/places/pages/page_window.h"
#include "widgets/places/pages/steps_card.h"
#include "widgets/places/pages/steps_line.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/style/segmented_control.h"

#include <QAccessible>
#include <QClipboard>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace eig;
using eig::test::PageWindow;

namespace {

/// The list of promotions, with the keyboard in it.
QTableView *openList(PageWindow &window)
{
    window.action("promotionsPlaceAction")->trigger();
    auto *list = window.place().findChild<QTableView *>();
    REQUIRE(list != nullptr);
    list->setFocus();
    REQUIRE(window.place().select({EntityKind::Promotion, "eig-3"}));
    return list;
}

} // namespace

TEST_CASE("Enter on a promotion opens its page, and Back returns to the row")
{
    PageWindow window;
    QTableView *list = openList(window);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(window.isPage());
    CHECK(window.name() == QStringLiteral("Promotion EIG\u00A03"));
    CHECK(window.window().windowTitle() == QStringLiteral("EIG 3 — Catalogue EIG"));
    CHECK(window.status("resultCount") == QStringLiteral("Promotion EIG 3\u00A0: 15 défis"));
    CHECK_FALSE(window.child<QWidget>("detailPane")->isVisible());
    CHECK_FALSE(window.action("showFiltersAction")->isEnabled());
    window.action("backAction")->trigger();
    CHECK_FALSE(window.isPage());
    CHECK(window.place().shown() == std::vector<RecordRef>{{EntityKind::Promotion, "eig-3"}});
    CHECK(window.child<QWidget>("detailPane")->isVisible());
    window.action("forwardAction")->trigger();
    CHECK(window.isPage());
}

TEST_CASE("Alt+Up and the breadcrumb lead from a page to its row of the list")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-5");
    REQUIRE(window.action("upAction")->isEnabled());
    window.press(Qt::Key_Up, Qt::AltModifier);
    CHECK_FALSE(window.isPage());
    CHECK(window.place().shown() == std::vector<RecordRef>{{EntityKind::Promotion, "eig-5"}});

    window.open(EntityKind::Promotion, "dig");
    auto *crumbs = window.part<Breadcrumb>("pageCrumbs");
    CHECK(crumbs->steps() == QStringList{QStringLiteral("Promotions"), QStringLiteral("DIG")});
    QTest::mouseClick(crumbs->findChild<TextLink *>(), Qt::LeftButton);
    CHECK_FALSE(window.isPage());
    CHECK(window.place().shown() == std::vector<RecordRef>{{EntityKind::Promotion, "dig"}});
}

TEST_CASE("a page is left for the whole list when the list is filtered without its record")
{
    PageWindow window;
    openList(window);
    window.window().navigator().place().setQueryText(QStringLiteral("promotion:1"));
    window.open(EntityKind::Promotion, "eig-5");
    window.action("upAction")->trigger();
    CHECK(window.place().shown() == std::vector<RecordRef>{{EntityKind::Promotion, "eig-5"}});
}

TEST_CASE("arrows, segments and keys go from promotion to promotion in the order of time")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    auto *next = window.part<QToolButton>("nextPage");
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    CHECK(window.name() == QStringLiteral("Promotion DIG"));
    CHECK(next->hasFocus());
    window.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(window.name() == QStringLiteral("Promotion EIG\u00A04"));
    auto *segments = window.part<SegmentedControl>("pageSegments");
    REQUIRE(segments->count() == 3);
    CHECK(segments->current() == 1);
    segments->segment(0)->click();
    QCoreApplication::processEvents();
    CHECK(window.name() == QStringLiteral("Promotion DIG"));
    window.open(EntityKind::Promotion, "eig-1");
    CHECK_FALSE(window.part<QToolButton>("previousPage")->isEnabled());
    CHECK(window.part<SegmentedControl>("pageSegments")->current() == 0);
    window.action("backAction")->trigger();
    CHECK(window.name() == QStringLiteral("Promotion DIG"));
}

TEST_CASE("a page joins the comparison by its own button")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    window.part<QPushButton>("pageCompare")->click();
    const RecordRef page{EntityKind::Promotion, "eig-3"};
    CHECK(window.window().navigator().comparison().records().all() == std::vector<RecordRef>{page});
    CHECK(window.isPage());
    window.open(EntityKind::Ministry, "justice");
    window.part<QPushButton>("pageCompare")->click();
    CHECK(window.window().navigator().comparison().records().all() == std::vector<RecordRef>{page});
    CHECK(window.child<QWidget>("banner")->isVisible());
}

TEST_CASE("the button of the detail opens the page")
{
    PageWindow window;
    openList(window);
    REQUIRE(QTest::qWaitFor(
        [&] { return window.window().findChild<QPushButton *>("detailOpenPage") != nullptr; }));
    window.child<QPushButton>("detailOpenPage")->click();
    CHECK(window.isPage());
    CHECK(window.name() == QStringLiteral("Promotion EIG\u00A03"));
}

TEST_CASE("a chart of the page is a drawing and a table of the same values, and is copied")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    for (const Chart chart : {Chart::Selection, Chart::Profiles, Chart::PromotionOutcomes,
                              Chart::PromotionMinistries, Chart::PromotionExpertises}) {
        ChartCard *card = window.chart(chart);
        auto *bars = qobject_cast<BarChart *>(card->view());
        REQUIRE(bars != nullptr);
        const auto series = static_cast<int>(card->model().table().columns.size());
        REQUIRE(bars->bars().rowCount() == card->model().rowCount() * series);
        CHECK(bars->bars().bars().back().value
              == card->model().index(card->model().rowCount() - 1, series).data().toInt());
        card->findChild<QToolButton *>()->click();
        REQUIRE(card->isTableShown());
        auto *table = qobject_cast<ChartTableView *>(card->view());
        REQUIRE(table != nullptr);
        table->setFocus();
        window.action("copyAction")->trigger();
        CHECK(QApplication::clipboard()->text() == card->model().asText());
    }
}

TEST_CASE("the steps are a line and a table, read with their dates")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    auto *card = window.part<StepsCard>("stepsCard");
    const auto *line = card->findChild<StepsLine *>();
    REQUIRE(line != nullptr);
    CHECK(line->isVisible());
    CHECK(line->isLying(line->viewport()->width()));
    CHECK(card->model().index(1, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("Jury des défis\u00A0: 4\u00A0juillet 2018"));
    window.action("pageTablesAction")->trigger();
    CHECK(card->isTableShown());
    CHECK_FALSE(line->isVisible());
    auto *table = card->findChild<StepsTable *>();
    REQUIRE(table != nullptr);
    table->setFocus();
    window.action("copyAction")->trigger();
    CHECK(QApplication::clipboard()->text() == card->model().asText());
}

TEST_CASE("a counted value leads to its challenges, a stated one to its source")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    auto *stated = qobject_cast<BarChart *>(window.chart(Chart::Selection)->view());
    REQUIRE(stated != nullptr);
    stated->setFocus();
    QTest::keyClick(stated, Qt::Key_Return);
    CHECK(window.isPage());
    CHECK(window.part<QWidget>("pageSources")->isAncestorOf(QApplication::focusWidget()));

    auto *counted = qobject_cast<BarChart *>(window.chart(Chart::PromotionOutcomes)->view());
    REQUIRE(counted != nullptr);
    const int count = counted->bars().bars().front().value;
    counted->setFocus();
    QTest::keyClick(counted, Qt::Key_Return);
    CHECK(window.window().navigator().spec().key == std::string_view("challenges"));
    CHECK(window.rows() == count);
    window.action("backAction")->trigger();
    CHECK(window.isPage());
}

TEST_CASE(
    "every value of a discrepancy of the page has the number of its source, or says it has none")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const auto *card = window.part<QWidget>("pageDiscrepancies");
    QStringList texts;
    std::size_t numbers = 0;
    for (const TextBlock *block : card->findChildren<TextBlock *>()) {
        texts.append(block->text());
        for (const LinkButton *link : block->links())
            numbers += link->target().kind == LinkTarget::Kind::Source ? 1 : 0;
    }
    const QString all = texts.join(u'\n');
    const Promotion *promotion = test::bundled().promotion("eig-3");
    std::size_t least = 0;
    int unsourced = 0;
    for (const Discrepancy &discrepancy : promotion->discrepancies) {
        CHECK(all.contains(QString::fromStdString(discrepancy.comment)));
        for (const DisputedValue &value : discrepancy.values) {
            least += value.sources.empty() ? 0 : 1;
            unsourced += value.sources.empty() ? 1 : 0;
        }
        least += sourcesOfKept(discrepancy).empty() ? 0 : 1;
    }
    CHECK(numbers >= least);
    REQUIRE(unsourced > 0);
    CHECK(all.count(QStringLiteral("source non documentée")) == unsourced);
}

TEST_CASE("every number of a source on the page leads to an entry of its list")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const auto *sources = window.part<QWidget>("pageSources");
    int followed = 0;
    for (QWidget *stop : window.stops()) {
        auto *link = qobject_cast<LinkButton *>(stop);
        if (!link || link->target().kind != LinkTarget::Kind::Source)
            continue;
        link->click();
        INFO(link->accessibleName().toStdString());
        CHECK(sources->isAncestorOf(QApplication::focusWidget()));
        ++followed;
    }
    CHECK(followed > 20);
}

TEST_CASE("what the keyboard leads to on a page is brought into sight")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    window.resize(1280, 720);
    const auto *area = window.part<QScrollArea>("pageArea");
    QWidget *last = window.part<QWidget>("pageSources")->findChildren<LinkButton *>().last();
    last->setFocus(Qt::TabFocusReason);
    const QPoint top = last->mapTo(area->viewport(), QPoint(0, 0));
    CHECK(area->viewport()->rect().contains(top));
}

TEST_CASE("few figures are a sentence instead of cards")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    CHECK(window.place().findChildren<PageFigure *>().size() == 5);
    window.open(EntityKind::Promotion, "dig");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.place().findChildren<PageFigure *>().isEmpty());
    CHECK(window.text().contains(QStringLiteral("17 défis retenus par le jury")));
}

TEST_CASE("a challenge of the page opens beside it, the list of all in the table")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    for (QWidget *stop : window.stops()) {
        auto *link = qobject_cast<LinkButton *>(stop);
        if (!link || link->target().record != RecordRef{EntityKind::Challenge, "cartobio"})
            continue;
        link->click();
        break;
    }
    CHECK(window.detailShows(QStringLiteral("CartoBio")));
    CHECK(window.child<QWidget>("detailPane")->isVisible());
    CHECK(window.isPage());
    window.action("backAction")->trigger();
    CHECK_FALSE(window.child<QWidget>("detailPane")->isVisible());
    for (QWidget *stop : window.stops()) {
        auto *link = qobject_cast<LinkButton *>(stop);
        if (link && link->target().kind == LinkTarget::Kind::Query) {
            link->click();
            break;
        }
    }
    CHECK(window.rows() == 15);
}

TEST_CASE("what can have the focus on a page has a name, in both languages")
{
    PageWindow window(test::bundled(), GENERATE(Language::French, Language::English));
    window.open(EntityKind::Promotion, "eig-3");
    const QList<QWidget *> stops = window.stops();
    CHECK(stops.size() > 40);
    for (QWidget *stop : stops) {
        INFO(stop->metaObject()->className() << ' ' << stop->objectName().toStdString());
        QAccessibleInterface *found = QAccessible::queryAccessibleInterface(stop);
        REQUIRE(found != nullptr);
        CHECK_FALSE(found->text(QAccessible::Name).isEmpty());
    }
}

TEST_CASE("a page changes its language at once and stays where it is")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    const QString french = window.chart(Chart::Selection)->accessibleName();
    window.language().setLanguage(Language::English);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(window.isPage());
    CHECK(window.chart(Chart::Selection)->accessibleName() != french);
    CHECK(window.status("resultCount") == QStringLiteral("Promotion EIG 3: 15 challenges"));
}

TEST_CASE("a page is never wider than the smallest window, with the largest text neither")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    window.resize(960, 600);
    const int percent = GENERATE(100, 200);
    window.theme().setTextSize(percent);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    const auto *area = window.part<QScrollArea>("pageArea");
    CHECK(area->widget()->width() <= area->viewport()->width());
    const auto *line = window.part<StepsLine>("stepsLine");
    CHECK(line->isLying(line->viewport()->width()) == (percent == 100));
    CHECK(line->height() >= line->heightForWidth(line->width()));
    CHECK(window.chart(Chart::Profiles)->width() > 0);
}

TEST_CASE("another edition without the promotion shows the list")
{
    PageWindow window;
    window.open(EntityKind::Promotion, "eig-3");
    window.window().navigator().setEngine(SearchEngine(test::bundled()));
    CHECK(window.isPage());
    window.window().navigator().setEngine(SearchEngine(Catalogue(CatalogueContent{})));
    CHECK_FALSE(window.isPage());
}

TEST_CASE("the command line begins at a page")
{
    PageWindow window;
    window.window().beginAt({QStringLiteral("promotions"),
                             {},
                             {{EntityKind::Promotion, "eig-3"}},
                             QStringLiteral("page")});
    CHECK(window.isPage());
    CHECK(window.name() == QStringLiteral("Promotion EIG\u00A03"));
    window.window().beginAt({QStringLiteral("promotions"), {}, {}, {}});
    CHECK_FALSE(window.isPage());
}

TEST_CASE("Of more challenges than a page can hold the first stand there, the table has all")
{
    PageWindow window{Catalogue(test::syntheticContent(1'000))};
    const Promotion &promotion = window.window().navigator().catalogue().promotions().front();
    const auto count = static_cast<int>(
        overviewOfPromotion(window.window().navigator().catalogue(), promotion.id)
            .challenges.size());
    REQUIRE(count > 40);
    window.open(EntityKind::Promotion, promotion.id.c_str());
    CHECK(window.place().findChildren<ChallengeLine *>().size() == 40);
    CHECK(
        window.text().contains(QStringLiteral("%1 autres défis dans le tableau").arg(count - 40)));
}
