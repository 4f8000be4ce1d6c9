// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/place_fixture.h"

#include "widgets/style/text_style.h"

#include "support/synthetic_catalogue.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/places/ministries/text_link.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include <random>

using namespace eig;
using eig::test::MinistriesFixture;

namespace {

const MinistryPath Basegun{"interieur", {}, "basegun"};

} // namespace

TEST_CASE("The keyboard walks through the three columns and back")
{
    MinistriesFixture fixture;
    CHECK(fixture.focus() == "ministriesColumn");
    CHECK(fixture.shown() == "ministry/transition-ecologique");
    fixture.press(Qt::Key_Down);
    CHECK(fixture.shown() == "ministry/interieur");
    fixture.press(Qt::Key_Right);
    CHECK(fixture.focus() == "administrationsColumn");
    CHECK(fixture.shown() == "ministry/interieur");
    fixture.press(Qt::Key_Down);
    CHECK(fixture.shown() == "administration/ministere-interieur");
    fixture.press(Qt::Key_Right);
    CHECK(fixture.focus() == "challengesColumn");
    CHECK(fixture.shown().startsWith("challenge/"));
    fixture.press(Qt::Key_Left);
    CHECK(fixture.focus() == "administrationsColumn");
    CHECK(fixture.shown() == "administration/ministere-interieur");
    fixture.press(Qt::Key_Left);
    CHECK(fixture.focus() == "ministriesColumn");
    CHECK(fixture.shown() == "ministry/interieur");
    fixture.press(Qt::Key_Left);
    CHECK(fixture.focus() == "ministriesColumn");
}

TEST_CASE("The arrows skip headings and reach every row")
{
    MinistriesFixture fixture;
    fixture.press(Qt::Key_Home);
    fixture.press(Qt::Key_Down, 17);
    CHECK(fixture.shown() == "ministry/juridictions");
    fixture.press(Qt::Key_Up);
    CHECK(fixture.place().path().ministry != "juridictions");
    fixture.press(Qt::Key_End);
    CHECK(fixture.shown() == "ministry/autres-institutions");
    fixture.press(Qt::Key_Home);
    CHECK(fixture.shown() == "ministry/transition-ecologique");
    fixture.choose({"interieur", {}, {}});
    fixture.press(Qt::Key_Right, 2);
    fixture.press(Qt::Key_Down, 17);
    CHECK(fixture.place().positionText() == "18 sur 18");
}

TEST_CASE("Typing finds the start of any word, without accents, and an acronym")
{
    MinistriesFixture fixture;
    fixture.type("sant");
    CHECK(fixture.shown() == "ministry/sante-solidarites");
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    fixture.type("arm");
    CHECK(fixture.shown() == "ministry/armees");
    fixture.choose({"interieur", {}, {}});
    fixture.press(Qt::Key_Right);
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    fixture.type("gendarm");
    CHECK(fixture.shown() == "administration/dggn");
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    fixture.type("ansc");
    CHECK(fixture.shown() == "administration/ansc");
}

TEST_CASE("Enter opens what is shown")
{
    MinistriesFixture fixture;
    QSignalSpy opened(&fixture.place(), &PlaceWidget::opened);
    fixture.press(Qt::Key_Return);
    CHECK(opened.count() == 1);
    fixture.press(Qt::Key_Right, 2);
    fixture.press(Qt::Key_Enter);
    CHECK(opened.count() == 2);
}

TEST_CASE("Clicking a row lists what belongs to it and drops what was chosen at its right")
{
    MinistriesFixture fixture;
    fixture.click(fixture.ministries(), "Intérieur");
    CHECK(fixture.administrations()->currentIndex().data().toString() == "Toutes");
    fixture.click(fixture.challenges(), "Basegun");
    CHECK(fixture.shown() == "challenge/basegun");
    CHECK(fixture.administrations()->currentIndex().data().toString() == "Toutes");
    fixture.click(fixture.ministries(), "Intérieur");
    CHECK(fixture.shown() == "ministry/interieur");
    CHECK_FALSE(fixture.challenges()->currentIndex().isValid());
}

TEST_CASE("The breadcrumb says where one is and leads back")
{
    MinistriesFixture fixture;
    fixture.choose({"interieur", {}, {}});
    CHECK(fixture.crumbs() == QStringList{"Ministères", "Intérieur", "Toutes les administrations"});
    fixture.choose({"interieur", "ansc", {}});
    CHECK(fixture.crumbs()
          == QStringList{"Ministères", "Intérieur", "Agence du numérique de la sécurité civile"});
    fixture.choose(Basegun);
    CHECK(fixture.crumbs().back() == "Basegun");
    for (TextLink *link : fixture.place().findChild<Breadcrumb *>()->findChildren<TextLink *>()) {
        if (link->text() == "Intérieur")
            QTest::mouseClick(link, Qt::LeftButton);
    }
    CHECK(fixture.shown() == "ministry/interieur");
    CHECK(fixture.focus() == "ministriesColumn");
}

TEST_CASE("Counts and copies speak of what is shown")
{
    MinistriesFixture fixture;
    fixture.choose({"interieur", {}, {}});
    CHECK(fixture.place().countText()
          == QStringLiteral("Intérieur\u202f: 18 défis dans 7 administrations"));
    CHECK(fixture.place().positionText() == "2 sur 22");
    CHECK(fixture.place().selectionAsText().contains("Ministère chargé de l’Intérieur\t18\t7\t"));
    fixture.choose({"interieur", "ansc", {}});
    CHECK(fixture.place().countText().endsWith("2 défis"));
    fixture.choose(Basegun);
    CHECK(fixture.place().selectionAsText().startsWith("Défi\tPromotion\t"));
    CHECK(fixture.place().selectionAsText().contains("\nBasegun\tEIG 5\t"));
}

TEST_CASE("The menu of a row opens it, copies it and exports a challenge, by keyboard too")
{
    MinistriesFixture fixture;
    const auto openMenu = [&] {
        fixture.place().focusList();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10, Qt::ShiftModifier);
        QMenu *menu = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu && menu->objectName() == "ministryMenu";
        }));
        return menu;
    };
    QStringList names;
    const auto namesOf = [&](const QMenu *menu) {
        names.clear();
        for (const QAction *action : menu->actions())
            names.append(action->objectName());
    };
    fixture.choose({"interieur", {}, {}});
    QMenu *menu = openMenu();
    namesOf(menu);
    CHECK(names.contains("copyAction"));
    CHECK_FALSE(names.contains("exportSheetAction"));
    const QSignalSpy opened(&fixture.place(), &PlaceWidget::opened);
    menu->defaultAction()->trigger();
    CHECK(opened.count() == 1);
    menu->close();
    fixture.choose(Basegun);
    menu = openMenu();
    namesOf(menu);
    CHECK(names.contains("exportSheetAction"));
    menu->close();
}

TEST_CASE("Tree and list show the selection of the columns and give it back")
{
    MinistriesFixture fixture;
    fixture.choose(Basegun);
    fixture.showView("tree");
    const auto *tree = fixture.child<QTreeView>("ministryTree");
    CHECK(tree->currentIndex().data().toString() == "Basegun");
    CHECK(fixture.shown() == "challenge/basegun");
    fixture.showView("list");
    const auto *table = fixture.child<QTableView>("ministryTable");
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == "Intérieur");
    CHECK(fixture.shown() == "ministry/interieur");
    fixture.showView("columns");
    CHECK(fixture.place().path() == Basegun);
    CHECK(fixture.challenges()->currentIndex().data().toString() == "Basegun");
}

TEST_CASE("The tree walks over records only")
{
    MinistriesFixture fixture;
    fixture.showView("tree");
    auto *tree = fixture.child<QTreeView>("ministryTree");
    tree->expandAll();
    fixture.place().focusList();
    fixture.press(Qt::Key_Down);
    CHECK(fixture.shown().startsWith("administration/"));
    fixture.press(Qt::Key_Down);
    CHECK(fixture.shown().startsWith("challenge/"));
    fixture.place().step(-2);
    CHECK(fixture.shown().startsWith("ministry/"));
}

TEST_CASE("The order changes in every view and is remembered with the view and the widths")
{
    MinistriesFixture fixture;
    auto *order = fixture.child<TextLink>("ministryOrder");
    CHECK(order->text() == "Par nombre de défis");
    QTest::mouseClick(order, Qt::LeftButton);
    CHECK(order->text() == "A–Z");
    CHECK(fixture.ministries()->model()->index(0, 0).data().toString() == "Affaires étrangères");
    CHECK(fixture.place().state().sort == std::vector<Sort>{{SortKey::Name, false}});
    fixture.showView("list");
    auto *table = fixture.child<QTableView>("ministryTable");
    table->setColumnWidth(1, 133);
    table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    const QString first = table->model()->index(0, 0).data().toString();
    CHECK(first != "Affaires étrangères");
    fixture.reopen();
    CHECK(fixture.place().state().view == "list");
    table = fixture.child<QTableView>("ministryTable");
    CHECK(table->model()->index(0, 0).data().toString() == first);
    CHECK(table->columnWidth(1) == 133);
    CHECK(table->isColumnHidden(7));
}

TEST_CASE("Any state is restored exactly")
{
    MinistriesFixture fixture;
    std::mt19937 random(20261125);
    const auto &challenges = test::bundled().challenges();
    const auto below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
    };
    std::vector<PlaceState> states;
    const char *views[] = {"columns", "columns", "tree", "list"};
    for (int i = 0; i < 60; ++i) {
        fixture.showView(views[below(4)]);
        const Challenge &challenge = challenges[below(challenges.size())];
        const Administration &host = test::bundled().hostOf(challenge);
        MinistryPath path{host.ministry, {}, {}};
        if (below(2) == 0)
            path.administration = host.id;
        if (below(3) == 0)
            path.challenge = challenge.id;
        fixture.choose(path);
        if (below(3) == 0)
            fixture.challenges()->verticalScrollBar()->setValue(static_cast<int>(below(400)));
        states.push_back(fixture.place().state());
    }
    std::shuffle(states.begin(), states.end(), random);
    QSignalSpy steps(&fixture.place(), &PlaceWidget::stepTaken);
    for (const PlaceState &state : states) {
        fixture.place().restore(state);
        const PlaceState now = fixture.place().state();
        CHECK(now.selection == state.selection);
        CHECK(now.view == state.view);
        CHECK(now.sort == state.sort);
        CHECK(now.scroll == state.scroll);
    }
    QTest::qWait(300);
    CHECK(steps.count() == 0);
}

TEST_CASE("Held arrows are one step of the history, a challenge alone is none")
{
    MinistriesFixture fixture;
    QSignalSpy steps(&fixture.place(), &PlaceWidget::stepTaken);
    QSignalSpy shown(&fixture.place(), &PlaceWidget::shownChanged);
    fixture.press(Qt::Key_Down, 6);
    CHECK(shown.count() == 6);
    CHECK(steps.count() == 0);
    REQUIRE(steps.wait(2000));
    const PlaceState ministry = fixture.place().state();
    fixture.press(Qt::Key_Right, 2);
    QTest::qWait(350);
    CHECK(steps.count() == 1);
    CHECK(fixture.place().isSameStep(ministry, fixture.place().state()));
    fixture.press(Qt::Key_Left);
    fixture.press(Qt::Key_Down);
    CHECK_FALSE(fixture.place().isSameStep(ministry, fixture.place().state()));
}

TEST_CASE("A record is selected where the view as it stands can show it")
{
    MinistriesFixture fixture;
    CHECK(fixture.place().select({EntityKind::Administration, "dggn"}));
    CHECK(fixture.place().path() == MinistryPath{"interieur", "dggn", {}});
    CHECK(fixture.place().select({EntityKind::Challenge, "basegun"}));
    CHECK(fixture.shown() == "challenge/basegun");
    CHECK_FALSE(fixture.place().select({EntityKind::Person, "nobody"}));
    CHECK_FALSE(fixture.place().select({EntityKind::Ministry, "nothing"}));
    CHECK(fixture.shown() == "challenge/basegun");
    fixture.choose({"interieur", {}, {}});
    CHECK(fixture.place().select({EntityKind::Challenge, "basegun"}));
    CHECK(fixture.place().path() == Basegun);
    fixture.showView("list");
    CHECK_FALSE(fixture.place().select({EntityKind::Challenge, "basegun"}));
    CHECK(fixture.place().select({EntityKind::Ministry, "justice"}));
}

TEST_CASE("Every name follows the language, and the selection stays")
{
    MinistriesFixture fixture;
    fixture.choose(Basegun);
    fixture.setLanguage(Language::English);
    CHECK(fixture.place().title() == "Ministries");
    CHECK(fixture.crumbs()
          == QStringList{"Ministries", "Interior", "All administrations", "Basegun"});
    CHECK(fixture.place().path() == Basegun);
    CHECK(fixture.child<TextLink>("ministryOrder")->text() == "By number of challenges");
    CHECK(fixture.ministries()->accessibleName() == "Ministries");
    fixture.choose({"interieur", {}, {}});
    CHECK(fixture.place().countText() == "Interior: 18 challenges in 7 administrations");
    fixture.setLanguage(Language::French);
    CHECK(fixture.crumbs().front() == "Ministères");
}

TEST_CASE("Rows are read as sentences and every control has a name")
{
    MinistriesFixture fixture;
    const QModelIndex interior = fixture.ministries()->model()->index(1, 0);
    CHECK(interior.data(Qt::AccessibleTextRole).toString()
          == "Intérieur, 18 défis, présent dans les promotions 1, 2, 3, DIG, 4, 5, 6, 7");
    fixture.choose({"interieur", "bspp", {}});
    const QString brigade =
        fixture.administrations()->currentIndex().data(Qt::AccessibleTextRole).toString();
    CHECK(brigade.startsWith(
        "Brigade de sapeurs-pompiers de Paris (BSPP), 1 défi, présente dans la"));
    for (const QAbstractButton *button : fixture.place().findChildren<QAbstractButton *>()) {
        INFO(button->objectName().toStdString());
        if (button->isVisible())
            CHECK_FALSE((button->accessibleName().isEmpty() && button->text().isEmpty()));
    }
    for (const QListView *list : fixture.place().findChildren<QListView *>())
        CHECK_FALSE(list->accessibleName().isEmpty());
}

TEST_CASE("A narrow place scrolls sideways and shows the column that has the focus")
{
    MinistriesFixture fixture;
    fixture.place().resize(420, 500);
    QTest::qWait(50);
    CHECK(fixture.place().width() == 420);
    // Pixels of the design, at the text size of this screen.
    CHECK(fixture.ministries()->width() >= scaled(240));
    CHECK(fixture.challenges()->width() >= scaled(190));
    fixture.press(Qt::Key_Right, 2);
    const auto left = [&] {
        return fixture.challenges()->mapTo(&fixture.place(), QPoint(0, 0)).x();
    };
    CHECK(QTest::qWaitFor(
        [&] { return left() >= 0 && left() + fixture.challenges()->width() <= 420; }));
    fixture.press(Qt::Key_Left, 2);
    CHECK(fixture.ministries()->mapTo(&fixture.place(), QPoint(0, 0)).x() == 0);
}

TEST_CASE("Catalogues of no, one and ten thousand challenges are browsed in time")
{
    MinistriesFixture none{Catalogue(CatalogueContent())};
    CHECK(none.shown().isEmpty());
    CHECK(none.place().countText() == "0 défi");
    none.press(Qt::Key_Right, 2);
    none.showView("tree");
    none.showView("list");
    CHECK(none.place().selectionAsText().isEmpty());

    MinistriesFixture empty{Catalogue(test::syntheticContent(0))};
    CHECK(empty.shown().startsWith("ministry/"));
    empty.press(Qt::Key_Right, 3);
    CHECK(empty.focus() == "administrationsColumn");

    MinistriesFixture one{Catalogue(test::syntheticContent(1))};
    one.press(Qt::Key_Right, 2);
    CHECK(one.shown() == "challenge/defi-0");

    QElapsedTimer timer;
    timer.start();
    MinistriesFixture many{Catalogue(test::syntheticContent(10'000))};
    for (int i = 0; i < 10; ++i) {
        many.press(Qt::Key_Down);
        many.place().repaint();
    }
    many.showView("tree");
    many.showView("list");
    CHECK(timer.elapsed() < 20'000);
    CHECK(many.shown().startsWith("ministry/"));
}

TEST_CASE("Another edition keeps what it still has")
{
    MinistriesFixture fixture;
    fixture.choose(Basegun);
    fixture.place().setEngine(SearchEngine(test::bundled()));
    CHECK(fixture.place().path() == Basegun);
    fixture.place().setEngine(SearchEngine(Catalogue(test::syntheticContent(20))));
    CHECK(fixture.shown().startsWith("ministry/ministere-"));
    fixture.place().setEngine(SearchEngine(Catalogue(CatalogueContent())));
    CHECK(fixture.shown().isEmpty());
}
