// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/synthetic_catalogue.h"
#include "widgets/places/search/search_fixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace eig;
using eig::test::plain;
using eig::test::SearchFixture;

TEST_CASE("Every letter searches all kinds of records, and the best one is shown")
{
    SearchFixture fixture;
    CHECK(fixture.child<QLabel>("searchMessageTitle")->isVisible());
    const QString words = QStringLiteral("fraude");
    for (int letters = 1; letters <= words.size(); ++letters) {
        const QString typed = words.left(letters);
        fixture.search(typed);
        std::size_t all = 0;
        for (const EntityKind entity : searchedKinds())
            all += fixture.found(entity, typed.toUtf8());
        INFO(typed.toStdString());
        CHECK(static_cast<std::size_t>(fixture.model().recordCount()) == all);
        CHECK(fixture.view()->isVisible());
        CHECK(fixture.view()->selectedRow() == 1); // under the first heading
    }
    CHECK(fixture.place().queryText() == words);
    CHECK(fixture.detailShows(fixture.model().textsAt(1).name));
    CHECK(plain(fixture.child<QLabel>("resultsCount")->text())
          == QString::number(fixture.model().recordCount()) + " fiches");
}

TEST_CASE("The keys go from record to record and never to a heading")
{
    SearchFixture fixture;
    fixture.search("fraude");
    fixture.place().focusList();
    const int last = fixture.model().rowCount() - 1;
    int records = 1;
    for (int row = fixture.view()->selectedRow(); row < last; ++records) {
        fixture.key(Qt::Key_Down);
        REQUIRE(fixture.view()->selectedRow() > row);
        row = fixture.view()->selectedRow();
        CHECK_FALSE(fixture.model().isHeading(row));
        CHECK(fixture.view()->currentIndex().row() == row);
    }
    CHECK(records == fixture.model().recordCount());
    fixture.key(Qt::Key_Down);
    CHECK(fixture.view()->selectedRow() == last);
    fixture.key(Qt::Key_Home);
    CHECK(fixture.view()->selectedRow() == 1);
    fixture.key(Qt::Key_Up);
    CHECK(fixture.view()->selectedRow() == 1);
    CHECK(fixture.view()->firstVisibleRow() == 0); // the heading is in view again
    fixture.key(Qt::Key_End);
    CHECK(fixture.view()->selectedRow() == last);
    int before = last;
    while (before > 1) {
        fixture.key(Qt::Key_PageUp);
        REQUIRE(fixture.view()->selectedRow() < before);
        before = fixture.view()->selectedRow();
        CHECK_FALSE(fixture.model().isHeading(before));
    }
    for (before = 1; before < last; before = fixture.view()->selectedRow()) {
        fixture.key(Qt::Key_PageDown);
        REQUIRE(fixture.view()->selectedRow() > before);
        CHECK_FALSE(fixture.model().isHeading(fixture.view()->selectedRow()));
    }
    QSignalSpy opened(&fixture.place(), &PlaceWidget::opened);
    fixture.key(Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("A click on a heading selects nothing else")
{
    SearchFixture fixture;
    fixture.search("fraude");
    const std::string selected = fixture.selected();
    REQUIRE_FALSE(selected.empty());
    fixture.clickRow(0);
    CHECK(fixture.selected() == selected);
    fixture.clickRow(2);
    CHECK(fixture.view()->selectedRow() == 2);
}

TEST_CASE("Letters typed in the list go to a name")
{
    SearchFixture fixture;
    fixture.search("fraude");
    fixture.place().focusList();
    const int last = fixture.model().rowCount() - 1;
    const QString name = fixture.model().index(last).data().toString();
    for (const QChar letter : name.left(4))
        QTest::keyClicks(fixture.view(), QString(letter));
    const QString reached = fixture.model().index(fixture.view()->selectedRow()).data().toString();
    CHECK(reached.left(4).compare(name.left(4), Qt::CaseInsensitive) == 0);
}

TEST_CASE("Tabs have their counts, for the eye and for assistive technology")
{
    SearchFixture fixture;
    fixture.search("fraude");
    ResultTabs *tabs = fixture.tabs();
    const auto challenges = fixture.found(EntityKind::Challenge, "fraude");
    CHECK(tabs->accessibleTabName(1) == QStringLiteral("Défis, %1").arg(challenges));
    const QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(tabs);
    REQUIRE(bar != nullptr);
    CHECK(bar->role() == QAccessible::PageTabList);
    QStringList names;
    for (int i = 0; i < bar->childCount(); ++i) {
        if (bar->child(i)->role() == QAccessible::PageTab)
            names.append(bar->child(i)->text(QAccessible::Name));
    }
    CHECK(names.contains(tabs->accessibleTabName(1)));
    CHECK(names.contains(tabs->accessibleTabName(2)));

    tabs->setFocus(Qt::TabFocusReason);
    fixture.key(Qt::Key_Right);
    CHECK(fixture.place().state().view == "challenges");
    CHECK(static_cast<std::size_t>(fixture.model().rowCount()) == challenges); // no heading
    fixture.key(Qt::Key_Left);
    CHECK(fixture.place().state().view == "all");
    fixture.place().focusList();
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(fixture.place().state().view == "challenges");
    fixture.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(fixture.place().state().view == "people");
    fixture.key(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(fixture.place().state().view == "challenges");
}

TEST_CASE("A tab without results can be chosen and says where there are some")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("\"données de santé\" promotion:3"));
    int empty = -1;
    for (const SearchTab tab : SearchTabs) {
        if (fixture.tabs()->isTabVisible(static_cast<int>(tab))
            && fixture.tabs()->accessibleTabName(static_cast<int>(tab)).endsWith(", 0"))
            empty = static_cast<int>(tab);
    }
    REQUIRE(empty > 0);
    QTest::mouseClick(fixture.tabs(), Qt::LeftButton, {}, fixture.tabs()->tabRect(empty).center());
    CHECK(fixture.tabs()->currentIndex() == empty);
    CHECK(fixture.place().shown().empty());
    CHECK(fixture.child<QLabel>("searchMessageTitle")->isVisible());
    fixture.click(fixture.child<QPushButton>("searchOtherTab"));
    CHECK(fixture.model().recordCount() > 0);
    CHECK(fixture.view()->hasFocus());
}

TEST_CASE("What the filters keep out is named, and one click shows it")
{
    SearchFixture fixture;
    const auto all = fixture.found(EntityKind::Challenge, "\"données de santé\"");
    REQUIRE(all > 0);
    fixture.search(QStringLiteral("\"données de santé\" promotion:3"));
    auto *line = fixture.child<QWidget>("hiddenByFilters");
    const auto shown = fixture.found(EntityKind::Challenge, "\"données de santé\" promotion:3");
    REQUIRE(shown > 0);
    REQUIRE(shown < all);
    CHECK(line->isVisible());
    const QString text = line->findChild<QLabel *>()->text();
    CHECK(text.startsWith(QString::number(all - shown)));
    fixture.click(fixture.child<QPushButton>("hiddenByFiltersLink"));
    CHECK(fixture.query() == QStringLiteral("\"données de santé\""));
    CHECK_FALSE(line->isVisible());
    CHECK(fixture.found(EntityKind::Challenge, "\"données de santé\"") == all);
    CHECK(fixture.view()->hasFocus());
}

TEST_CASE("One or two that are kept out are called by their names")
{
    SearchFixture fixture;
    // All challenges with the word but one.
    const auto hits = fixture.engine().run(EntityKind::Challenge, parseQuery("fraude").query).hits;
    REQUIRE(hits.size() > 1);
    const Challenge &hidden = fixture.engine().catalogue().challenges()[hits.front().index];
    std::size_t same = 0;
    for (const Hit &hit : hits) {
        same += fixture.engine().catalogue().challenges()[hit.index].promotion == hidden.promotion
            ? 1
            : 0;
    }
    const QString query = "fraude -promotion:" + QString::fromStdString(hidden.promotion);
    fixture.search(query);
    const QString text = fixture.child<QWidget>("hiddenByFilters")->findChild<QLabel *>()->text();
    CHECK(text.contains(QString::fromStdString(hidden.name)) == (same <= 2));
    CHECK(plain(text).contains(QString::number(same)));
}

TEST_CASE("A misspelt word has offers, and a click on one takes the word's place")
{
    SearchFixture fixture;
    fixture.search("frauude promotion:1..7");
    CHECK(fixture.child<QLabel>("searchMessageTitle")->isVisible());
    auto *offer = fixture.child<QPushButton>("searchSpelling");
    CHECK(offer->text().contains("fraude"));
    fixture.click(offer);
    CHECK(fixture.query().startsWith("fraude "));
    CHECK(fixture.model().recordCount() > 0);
    CHECK(fixture.view()->hasFocus());
}

TEST_CASE("Where the filters leave nothing of a near spelling, it is offered without them")
{
    SearchFixture fixture;
    // A ministry with no trace of the word.
    for (const Ministry &ministry : fixture.engine().catalogue().ministries()) {
        fixture.search(QStringLiteral("basegunn ministère:") + QString::fromStdString(ministry.id));
        const bool isEmpty = fixture.model().recordCount() == 0
            && fixture.window()
                   .findChild<QPushButton *>("searchSpelling")
                   ->text()
                   .contains(QStringLiteral("sans"));
        if (isEmpty)
            break;
    }
    auto *offer = fixture.child<QPushButton>("searchSpelling");
    CHECK(offer->text().contains("basegun"));
    fixture.click(offer);
    CHECK(fixture.query() == "basegun");
    CHECK(fixture.model().recordCount() > 0);
}

TEST_CASE("Of several words one less is offered, with what that finds")
{
    SearchFixture fixture;
    fixture.search("fraude basegun");
    REQUIRE(fixture.model().recordCount() == 0);
    const auto offers = fixture.window().findChildren<QPushButton *>("searchWithoutWord");
    REQUIRE(offers.size() == 2);
    fixture.click(offers.front());
    CHECK(fixture.query() == "basegun");
    CHECK(fixture.model().recordCount() > 0);
}

TEST_CASE("Next to results the near spellings are a line above them")
{
    SearchFixture fixture;
    fixture.search("frauude OU basegun");
    CHECK(fixture.view()->isVisible());
    fixture.click(fixture.child<QPushButton>("searchNotesLink"));
    CHECK(fixture.query().contains("fraude"));
}

TEST_CASE("What was understood otherwise is said in a line, with the results below")
{
    SearchFixture fixture;
    fixture.search("minister:fraude");
    const QString note = fixture.child<QWidget>("searchNotes")->findChild<QLabel *>()->text();
    CHECK(note.contains("minister"));
    CHECK(note.contains(QStringLiteral("ministère")));
    fixture.search("promotion:5..3");
    CHECK(fixture.child<QWidget>("searchNotes")->isVisible());
    fixture.search("fraude");
    CHECK_FALSE(fixture.child<QWidget>("searchNotes")->isVisible());
}

TEST_CASE("The chips say what was searched for, and take it away")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("fraude promotion:1..5 -ministère:intérieur"));
    auto *words = fixture.child<QPushButton>("textChip");
    CHECK(plain(words->text()) == QStringLiteral("Texte : « fraude »"));
    QSignalSpy edits(&fixture.place(), &PlaceWidget::queryEditRequested);
    fixture.click(words);
    REQUIRE(edits.size() == 1);
    CHECK(edits.front().at(0).toInt() == 0);
    CHECK(edits.front().at(1).toInt() == 6);
    QSignalSpy steps(&fixture.place(), &PlaceWidget::stepTaken);
    QSignalSpy texts(&fixture.place(), &PlaceWidget::queryTextChanged);
    words->setFocus();
    fixture.key(Qt::Key_Delete);
    CHECK_FALSE(fixture.query().contains("fraude"));
    CHECK(steps.size() == 1);
    CHECK(texts.size() == 1);
    const auto chips = fixture.window().findChildren<QPushButton *>("filterChip");
    REQUIRE(chips.size() == 2);
    CHECK(chips.front()->hasFocus());
    fixture.key(Qt::Key_Backspace);
    fixture.key(Qt::Key_Backspace);
    CHECK(fixture.query().isEmpty());
}

TEST_CASE("A filter of the panel narrows all kinds, another tab has other filters")
{
    SearchFixture fixture;
    fixture.search("fraude");
    CHECK(fixture.place().activeFilterCount() == 0);
    CHECK(fixture.child<QWidget>("themeSection")->isVisible());
    fixture.search("fraude promotion:3");
    CHECK(fixture.place().activeFilterCount() == 1);
    fixture.key(Qt::Key_Tab); // the focus is somewhere in the window
    fixture.tabs()->setCurrentIndex(static_cast<int>(SearchTab::People));
    CHECK(fixture.child<QWidget>("roleSection")->isVisible());
    CHECK_FALSE(fixture.child<QWidget>("themeSection")->isVisible());
    CHECK(fixture.place().activeFilterCount() == 1);
    QSignalSpy steps(&fixture.place(), &PlaceWidget::stepTaken);
    fixture.place().clearFilters();
    CHECK(steps.size() == 1);
    CHECK(fixture.query() == "fraude");
}

TEST_CASE("A place that was left is found again as it was")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("données"));
    fixture.place().focusList();
    for (int i = 0; i < 12; ++i)
        fixture.key(Qt::Key_Down);
    const PlaceState left = fixture.place().state();
    REQUIRE(left.scroll > 0);
    REQUIRE(left.selection.size() == 1);
    const std::string selected = fixture.selected();
    fixture.search("fraude");
    fixture.tabs()->setCurrentIndex(static_cast<int>(SearchTab::People));
    const PlaceState people = fixture.place().state();
    fixture.place().restore(left);
    CHECK(fixture.place().state() == left);
    CHECK(fixture.selected() == selected);
    CHECK(fixture.place().queryText() == QStringLiteral("données"));
    CHECK(fixture.tabs()->currentIndex() == 0);
    fixture.place().restore(people);
    CHECK(fixture.place().state() == people);
    CHECK_FALSE(fixture.place().isSameStep(left, people));
}

TEST_CASE("The order is chosen from a menu")
{
    SearchFixture fixture;
    fixture.search("fraude");
    fixture.tabs()->setCurrentIndex(static_cast<int>(SearchTab::Challenges));
    QSignalSpy steps(&fixture.place(), &PlaceWidget::stepTaken);
    auto *menu = fixture.child<QMenu>("resultsSortMenu");
    menu->popup({});
    REQUIRE(menu->actions().size() == 3);
    menu->actions().at(2)->trigger();
    menu->close();
    CHECK(steps.size() == 1);
    CHECK(fixture.child<QToolButton>("resultsSort")->text() == "Nom");
    std::vector<std::size_t> order;
    Query query = parseQuery("fraude").query;
    query.sort = {{SortKey::Name, false}};
    const auto hits = fixture.engine().run(EntityKind::Challenge, query).hits;
    REQUIRE(static_cast<int>(hits.size()) == fixture.model().rowCount());
    for (std::size_t i = 0; i < hits.size(); ++i)
        CHECK(fixture.model().recordAt(static_cast<int>(i))
              == fixture.engine().recordOf(EntityKind::Challenge, hits[i].index));
}

TEST_CASE("A kind without a page shows what it belongs to, or a plain page")
{
    SearchFixture fixture;
    const Catalogue &catalogue = fixture.engine().catalogue();
    for (const EntityKind entity : {EntityKind::Outcome, EntityKind::Milestone, EntityKind::Partner,
                                    EntityKind::SiblingProgramme, EntityKind::Programme}) {
        INFO(keyOf(entity));
        const RecordRef record = fixture.engine().recordOf(entity, 0);
        const QString name = QString::fromStdString(fixture.engine().nameOf(entity, 0));
        fixture.search(u'"' + name + u'"');
        REQUIRE(fixture.place().select(record));
        REQUIRE(fixture.place().shown().size() == 1);
        const RecordRef shown = fixture.place().shown().front();
        if (entity == EntityKind::Outcome)
            CHECK(shown
                  == RecordRef{EntityKind::Challenge, catalogue.outcome(record.id)->challenge});
        CHECK(QTest::qWaitFor([&] {
            const auto *heading = fixture.detail().findChild<QLabel *>("recordName");
            return fixture.detail().current() == shown && heading && !heading->text().isEmpty();
        }));
    }
}

TEST_CASE("Copying gives name and text, the menu opens, copies and exports")
{
    SearchFixture fixture;
    fixture.search("fraude");
    fixture.place().focusList();
    fixture.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList parts = QApplication::clipboard()->text().split(u'\t');
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == fixture.model().textsAt(1).name);
    CHECK_FALSE(parts[1].isEmpty());
    fixture.key(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->objectName() == "resultMenu";
    }));
    CHECK(menu->actions().size() == 7); // with a separator
    menu->close();
}

TEST_CASE("Before a search the page has examples that can be clicked")
{
    SearchFixture fixture;
    const auto examples = fixture.window().findChildren<QPushButton *>("searchExample");
    REQUIRE(examples.size() == 4);
    for (const QPushButton *example : examples) {
        INFO(example->text().toStdString());
        CHECK_FALSE(example->accessibleDescription().isEmpty());
        CHECK(fixture.found(EntityKind::Challenge, example->text().toUtf8()) > 0);
    }
    const QString text = examples.front()->text();
    fixture.click(examples.front());
    CHECK(fixture.place().queryText() == text);
    CHECK(fixture.model().recordCount() > 0);
}

TEST_CASE("French and English say the same of the same results")
{
    SearchFixture fixture;
    fixture.search("fraude");
    const int rows = fixture.model().rowCount();
    const std::string selected = fixture.selected();
    fixture.setLanguage(Language::English);
    CHECK(fixture.model().rowCount() == rows);
    CHECK(fixture.selected() == selected);
    CHECK(fixture.child<QLabel>("resultsTitle")->text() == "Results");
    CHECK(fixture.tabs()->accessibleTabName(1).startsWith("Challenges, "));
    CHECK(fixture.place().title() == "Search");
    CHECK(fixture.child<QPushButton>("textChip")->text() == QStringLiteral("Text: “fraude”"));
    fixture.setLanguage(Language::French);
    CHECK(fixture.place().title() == "Recherche");
    CHECK(plain(fixture.place().countText())
              .startsWith(QString::number(fixture.model().recordCount())));
}

TEST_CASE("Ten thousand results are painted without being explained")
{
    SearchFixture fixture{Catalogue(test::syntheticContent(10'000))};
    fixture.search("promotion:1..8");
    REQUIRE(fixture.model().recordCount() >= 10'000);
    CHECK(QTest::qWaitFor([&] { return fixture.model().explainedCount() > 0; }));
    fixture.place().focusList();
    fixture.key(Qt::Key_End);
    QTest::qWait(50); // painted
    CHECK(fixture.view()->selectedRow() == fixture.model().rowCount() - 1);
    CHECK(fixture.model().explainedCount() < 200);
}
