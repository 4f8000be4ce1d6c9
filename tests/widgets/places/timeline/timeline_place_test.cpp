// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/timeline_model.h"
#include "support/sample_content.h"
#include "widgets/places/timeline/timeline_place.h"
#include "widgets/places/timeline/timeline_table.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/window_fixture.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QImage>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <set>
#include <vector>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// The window at the timeline, with the focus in it.
class TimelineWindow : public WindowFixture
{
public:
    explicit TimelineWindow(Catalogue catalogue = test::bundled())
        : WindowFixture(std::move(catalogue))
    {
        go();
    }

    void go()
    {
        window().navigator().goTo(*placeNamed(QStringLiteral("timeline")));
        QCoreApplication::processEvents();
        place().focusList();
    }

    [[nodiscard]] TimelinePlace &place() const { return *child<TimelinePlace>("timelinePlace"); }
    [[nodiscard]] TimelineView *view() const { return child<TimelineView>("timelineView"); }
    [[nodiscard]] TimelineTable *list() const { return child<TimelineTable>("timelineTable"); }
    [[nodiscard]] Timeline timeline() { return timelineOf(window().navigator().catalogue()); }
    [[nodiscard]] TimelineItem item(int row) { return timeline().items.at(std::size_t(row)); }
    void clickSegment(const char *name) { child<QAbstractButton>(name)->click(); }
};

/// How much higher the middle of the arrow over the sorted column is than its left end.
double riseOfArrow(QHeaderView &header)
{
    const QImage with = header.grab().toImage();
    header.setSortIndicatorShown(false);
    const QImage without = header.grab().toImage();
    header.setSortIndicatorShown(true);
    std::vector<QPoint> arrow;
    for (int x = 0; x < with.width(); ++x) {
        for (int y = 0; y < with.height(); ++y) {
            if (with.pixel(x, y) != without.pixel(x, y))
                arrow.emplace_back(x, y);
        }
    }
    REQUIRE(arrow.size() > 4);
    const int left = arrow.front().x();
    const int width = arrow.back().x() - left + 1;
    const auto height = [&](int from, int to) {
        double sum = 0;
        int count = 0;
        for (const QPoint &point : arrow) {
            const int part = (point.x() - left) * 3 / width;
            sum += part >= from && part < to ? point.y() : 0;
            count += part >= from && part < to ? 1 : 0;
        }
        return sum / count;
    };
    return height(0, 1) - height(1, 2);
}

CatalogueContent withMilestones(int count)
{
    CatalogueContent content = test::sampleContent();
    content.programme.milestones.clear();
    content.programme.juries.clear();
    for (int i = 0; i < count; ++i) {
        Milestone one;
        one.id = "date-" + std::to_string(i);
        one.date = {2016 + i % 10, 1 + i % 12, 1 + i % 28};
        one.title = "Une date parmi beaucoup d’autres, numéro " + std::to_string(i);
        one.kind = static_cast<MilestoneKind>(i % 4);
        one.sources = {"bilan"};
        content.programme.milestones.push_back(std::move(one));
    }
    return content;
}

} // namespace

TEST_CASE("Ctrl+8 leads to the timeline, which has the same items to scale and as a list")
{
    TimelineWindow timeline;
    timeline.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(timeline.window().navigator().spec().key == std::string_view("challenges"));
    timeline.press(Qt::Key_8, Qt::ControlModifier);
    CHECK(timeline.window().navigator().spec().key == std::string_view("timeline"));
    const QAbstractItemModel *drawn = timeline.view()->model();
    const QAbstractItemModel *listed = timeline.list()->model();
    REQUIRE(drawn->rowCount() == listed->rowCount());
    REQUIRE(drawn->rowCount() == static_cast<int>(timeline.timeline().items.size()));
    CHECK(drawn->columnCount() == 1);
    for (int row = 0; row < drawn->rowCount(); ++row)
        CHECK(drawn->index(row, 0).data() == listed->index(row, TimelineModel::TitleColumn).data());
    CHECK(timeline.status("resultCount").startsWith(QString::number(drawn->rowCount())));
}

TEST_CASE("Keys lead through the timeline by date and by row, and Enter opens")
{
    TimelineWindow window;
    TimelineView *view = window.view();
    REQUIRE(view->hasFocus());
    REQUIRE(view->current() == 0);
    const TimelineRow first = window.item(0).row;
    window.press(Qt::Key_Right);
    CHECK(view->current() > 0);
    CHECK(window.item(view->current()).row == first);
    window.press(Qt::Key_Left);
    CHECK(view->current() == 0);
    window.press(Qt::Key_End);
    const int last = view->current();
    CHECK(last == static_cast<int>(moved(window.timeline(), 0, TimelineMove::RowEnd)));
    CHECK(view->viewport()->rect().contains(view->visualRect(view->currentIndex()).center()));
    window.press(Qt::Key_Home);
    CHECK(view->current() == 0);
    window.press(Qt::Key_Up);
    CHECK(static_cast<int>(window.item(view->current()).row) < static_cast<int>(first));
    window.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(view->current() == view->model()->rowCount() - 1);
    window.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(view->current() == 0);
    window.press(Qt::Key_Return);
    CHECK(window.focus() != QStringLiteral("timelineView"));
    CHECK(window.detailShows(QStringLiteral("Promotion 1, 2017")));
}

TEST_CASE("The bar of a promotion opens the promotion, a jury its members")
{
    TimelineWindow window;
    REQUIRE(window.place().select({EntityKind::Promotion, "eig-4"}));
    CHECK(window.item(window.view()->current()).row == TimelineRow::Promotions);
    CHECK(window.detailShows(QStringLiteral("Promotion 4, 2020-2021")));
    REQUIRE(window.place().select(
        {EntityKind::Milestone, "2018-07-04-jury-des-defis-de-la-promotion-3"}));
    CHECK(window.detailShows(QStringLiteral("Un jury choisit les défis de la promotion 3")));
    CHECK(window.detailText().contains(QStringLiteral("Mathieu Nebra")));
}

TEST_CASE("No name of the timeline lies over another, at any text size and scale")
{
    TimelineWindow window;
    const int size = GENERATE(100, 200);
    window.theme().setTextSize(size);
    QCoreApplication::processEvents();
    for (const TimelineView::Zoom zoom : {TimelineView::Zoom::Years, TimelineView::Zoom::Months}) {
        window.view()->setZoom(zoom);
        const TimelineLayout &places = window.view()->places();
        const int count = window.view()->model()->rowCount();
        for (int a = 0; a < count; ++a) {
            const auto row = window.item(a).row;
            CHECK(places.row(row).top() <= places.item(a).top());
            CHECK(places.row(row).bottom() >= places.item(a).bottom());
            CHECK(places.item(a).contains(places.bar(a)));
            for (int b = a + 1; b < count; ++b) {
                if (places.item(a).intersects(places.item(b)))
                    FAIL_CHECK(a << " lies over " << b << " at " << size);
            }
        }
    }
}

TEST_CASE("The list is chosen above the timeline or in the menu, and is kept")
{
    TimelineWindow window;
    window.press(Qt::Key_Right);
    const int row = window.view()->current();
    CHECK(window.view()->isVisible());
    window.clickSegment("timelineView:list");
    REQUIRE(window.list()->isVisible());
    CHECK_FALSE(window.view()->isVisible());
    CHECK(window.list()->current() == row);
    CHECK(window.action("timelineShow:list")->isChecked());
    window.action("backAction")->trigger();
    CHECK(window.view()->isVisible());
    window.action("timelineShow:list")->trigger();
    window.place().focusList();
    window.press(Qt::Key_Down);
    CHECK(window.list()->current() == row + 1);
    CHECK(window.view()->current() == row + 1);
    window.press(Qt::Key_Return);
    CHECK(window.focus() != QStringLiteral("timelineTable"));
    window.reopen();
    window.go();
    CHECK(window.list()->isVisible());
}

TEST_CASE("The list is sorted by its headers and by the menu, and the order is kept")
{
    TimelineWindow window;
    window.clickSegment("timelineView:list");
    REQUIRE(window.list()->isVisible());
    window.list()->setCurrent(4);
    const RecordRef chosen = window.place().shown().front();
    auto *header = window.child<QHeaderView>("timelineTableHeader");
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 30, header->height() / 2});
    };
    click(TimelineModel::KindColumn);
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Kind, false}});
    CHECK(window.list()->model()->index(0, TimelineModel::KindColumn).data()
          == QStringLiteral("Appel"));
    click(TimelineModel::KindColumn);
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Kind, true}});
    CHECK(header->sortIndicatorSection() == TimelineModel::KindColumn);
    CHECK(header->sortIndicatorOrder() == Qt::DescendingOrder);
    CHECK(window.list()->current() == 4);
    CHECK(window.view()->current() == 4);
    CHECK(window.place().shown() == std::vector<RecordRef>{chosen});

    // What follows at once is one step.
    window.action("backAction")->trigger();
    CHECK(window.place().state().sort.empty());
    window.action("forwardAction")->trigger();
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Kind, true}});
    auto *menu = window.child<QMenu>("timelineSortMenu");
    CHECK(window.place().viewActions().contains(menu->menuAction()));
    menu->popup({});
    REQUIRE(menu->actions().size() == TimelineModel::ColumnCount + 3);
    CHECK(menu->actions()[TimelineModel::KindColumn]->isChecked());
    menu->actions()[TimelineModel::TitleColumn]->trigger();
    menu->close();
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Name, false}});
    window.reopen();
    window.go();
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Name, false}});
    menu = window.child<QMenu>("timelineSortMenu");
    menu->popup({});
    menu->actions().back()->trigger();
    menu->close();
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Name, true}});
}

TEST_CASE("Keys and places follow the order of the list, and the drawing that of time")
{
    TimelineWindow window;
    window.clickSegment("timelineView:list");
    PlaceState state = window.place().state();
    state.sort = {{SortKey::Date, true}};
    state.selection = {window.item(0).record};
    state.scroll = 0;
    window.place().restore(state);
    const int last = window.view()->model()->rowCount() - 1;
    window.list()->setCurrent(last);
    CHECK(window.place().positionText().startsWith(QStringLiteral("1 ")));
    window.place().focusList();
    window.press(Qt::Key_Down);
    CHECK(window.view()->current() == last - 1);
    window.place().step(1);
    CHECK(window.list()->current() == last - 2);
    CHECK(window.place().positionText().startsWith(QStringLiteral("3 ")));
    const auto exported = window.place().listContent();
    REQUIRE(exported.has_value());
    window.clickSegment("timelineView:graph");
    window.place().step(1);
    CHECK(window.view()->current() == last - 1);
    std::vector<Id> byDate = window.place().listContent()->shown;
    std::reverse(byDate.begin(), byDate.end());
    CHECK(exported->shown == byDate);
}

TEST_CASE(
    "The arrow over the sorted column points up where the order rises, as in lists of records")
{
    TimelineWindow window;
    window.clickSegment("timelineView:list");
    auto *header = window.child<QHeaderView>("timelineTableHeader");
    CHECK(riseOfArrow(*header) > 0);
    window.list()->setOrder({SortKey::Date, true});
    CHECK(riseOfArrow(*header) < 0);
}

TEST_CASE("A damaged order in the settings is that by date")
{
    TimelineWindow window;
    window.settings().setText(Setting::TimelineSort, QStringLiteral("-nonsense"));
    window.reopen();
    window.go();
    CHECK(window.place().state().sort.empty());
    window.settings().setText(Setting::TimelineSort, QStringLiteral("-promotion"));
    window.reopen();
    window.go();
    CHECK(window.place().state().sort == std::vector<Sort>{{SortKey::Promotion, true}});
}

TEST_CASE("The first view is the list under a screen reader, else the drawing")
{
    const TimelineWindow window;
    CHECK(window.list()->isVisible() == QAccessible::isActive());
    CHECK(window.view()->isVisible() != QAccessible::isActive());
}

TEST_CASE("Assistive technology finds every item of the timeline with its date and kind")
{
    TimelineWindow window;
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(window.view());
    REQUIRE(view != nullptr);
    CHECK_FALSE(view->text(QAccessible::Name).isEmpty());
    REQUIRE(view->childCount() >= window.view()->model()->rowCount());
    std::set<QString> names;
    for (int i = 0; i < view->childCount(); ++i) {
        if (const QAccessibleInterface *child = view->child(i))
            names.insert(child->text(QAccessible::Name));
    }
    for (int row = 0; row < window.view()->model()->rowCount(); ++row) {
        const QString name =
            window.view()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        CHECK(names.contains(name));
    }
}

TEST_CASE("Back returns to the view, the item and the month of the timeline")
{
    TimelineWindow window;
    window.clickSegment("timelineScale:years");
    CHECK(window.view()->zoom() == TimelineView::Zoom::Years);
    window.clickSegment("timelineScale:months");
    window.place().select({EntityKind::Promotion, "eig-5"});
    window.view()->setFirstMonth(40);
    const PlaceState before = window.place().state();
    CHECK(before.scroll == 40);
    window.window().navigator().goTo(firstPlace());
    window.go();
    CHECK(window.view()->firstMonth() == 40);
    window.window().navigator().goTo(firstPlace());
    window.action("backAction")->trigger();
    QCoreApplication::processEvents();
    CHECK(window.place().state() == before);
    PlaceState other;
    other.view = QStringLiteral("graph-years");
    other.selection = {{EntityKind::Milestone, "2016-10-creation-du-programme"}};
    other.scroll = 3;
    window.place().restore(other);
    CHECK(window.place().state() == other);
}

TEST_CASE("Back returns to the very call of a promotion that was chosen, not to its term")
{
    TimelineWindow window;
    const std::vector<TimelineItem> items = window.timeline().items;
    int calls = 0;
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        const TimelineItem &item = items[static_cast<std::size_t>(row)];
        if (item.record.kind != EntityKind::Promotion || item.row != TimelineRow::Calls)
            continue;
        INFO(row);
        window.view()->setCurrent(row);
        REQUIRE(window.place().shown() == std::vector{item.record});
        window.window().navigator().goTo(firstPlace());
        window.go();
        window.place().select({EntityKind::Milestone, "2016-10-creation-du-programme"});
        window.action("backAction")->trigger();
        window.action("backAction")->trigger();
        QCoreApplication::processEvents();
        CHECK(window.view()->current() == row);
        ++calls;
    }
    CHECK(calls > 0);
    window.place().select({EntityKind::Promotion, "eig-5"});
    CHECK(window.place().state().occurrence == -1);
}

TEST_CASE("The timeline changes its language at once")
{
    TimelineWindow window;
    REQUIRE(window.place().select({EntityKind::Milestone, "2016-10-creation-du-programme"}));
    const int row = window.view()->current();
    const QString french = window.view()->accessibleName();
    const QString title = window.view()->currentIndex().data().toString();
    window.language().setLanguage(Language::English);
    CHECK(window.view()->accessibleName() != french);
    CHECK(window.view()->currentIndex().data().toString() != title);
    CHECK(window.window().windowTitle().startsWith(QStringLiteral("Programme timeline")));
    CHECK(window.view()->current() == row);
}

TEST_CASE("What is chosen on the timeline is copied, and its milestones can be exported")
{
    TimelineWindow window;
    window.action("copyAction")->trigger();
    CHECK(QApplication::clipboard()->text().contains(QString::fromStdString(window.item(0).title)));
    const auto content = window.place().listContent();
    REQUIRE(content.has_value());
    CHECK(content->kind == EntityKind::Milestone);
    CHECK(content->shown.size() == test::bundled().programme().milestones.size());
    CHECK(window.action("exportTableAction")->isEnabled());
}

TEST_CASE("The mouse chooses an item, and the wheel with Ctrl the scale")
{
    TimelineWindow window;
    TimelineView *view = window.view();
    view->setCurrent(5);
    view->setCurrent(0);
    const QPoint point = view->visualRect(view->model()->index(1, 0)).center();
    REQUIRE(view->indexAt(point).row() == 1);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, point);
    CHECK(view->current() == 1);
    CHECK_FALSE(view->indexAt({2, 2}).isValid());
    QWheelEvent out(point, view->viewport()->mapToGlobal(point), {}, {0, -120}, Qt::NoButton,
                    Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view->viewport(), &out);
    CHECK(view->zoom() == TimelineView::Zoom::Years);
}

TEST_CASE("A catalogue without a date says so, and one with ten thousand stays quick")
{
    SECTION("none")
    {
        CatalogueContent content = withMilestones(0);
        for (Promotion &promotion : content.promotions) {
            promotion.callForProjects = promotion.challengeJury = {};
            promotion.callForCandidates = promotion.entrepreneurJury = promotion.term = {};
            promotion.windows.clear();
            promotion.closingDate.reset();
        }
        const TimelineWindow window{Catalogue(std::move(content))};
        CHECK_FALSE(window.view()->isVisible());
        CHECK(window.place().shown().empty());
        CHECK_FALSE(window.place().listContent().has_value());
        CHECK(window.place().selectionAsText().isEmpty());
    }
    SECTION("ten thousand")
    {
        QElapsedTimer time;
        time.start();
        TimelineWindow window{Catalogue(withMilestones(10'000))};
        CHECK(window.view()->model()->rowCount() >= 10'000);
        window.press(Qt::Key_End, Qt::ControlModifier);
        CHECK(window.view()->current() == window.view()->model()->rowCount() - 1);
        window.view()->setZoom(TimelineView::Zoom::Years);
        CHECK(window.view()->verticalScrollBar()->maximum() > 0);
        window.clickSegment("timelineView:list");
        CHECK(window.list()->current() == window.view()->current());
        CHECK(time.elapsed() < 20'000);
    }
}
