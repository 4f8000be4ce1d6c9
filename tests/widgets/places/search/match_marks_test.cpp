// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/match_walk.h"

#include "widgets/detail/text_block.h"
#include "widgets/places/search/search_fixture.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace eig;
using eig::test::plain;
using eig::test::SearchFixture;

namespace {

QString matchText(const SearchFixture &fixture)
{
    return plain(fixture.detail().findChild<QLabel *>("matchCount")->text());
}

/// Whether what is marked as the current place stands in the visible part of the page.
bool isInView(const SearchFixture &fixture, const QString &word)
{
    const auto *scroll = fixture.detail().findChild<QScrollArea *>("detailScroll");
    const auto parts = scroll->widget()->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const auto *text = qobject_cast<const TextBlock *>(part);
        if (text && text->text().contains(word, Qt::CaseInsensitive)
            && !text->visibleRegion().isEmpty())
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The page shown is at the first place that was searched for")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("\"données de santé\""));
    REQUIRE(fixture.place().select({EntityKind::Challenge, "open-chronic"}));
    REQUIRE(fixture.detailShows("Open Chronic"));
    REQUIRE(fixture.detail().matchCount() > 0);
    CHECK(fixture.detail().findChild<QWidget *>("matchBar")->isVisible());
    CHECK_FALSE(fixture.detail().findChild<QLabel *>("detailPosition")->isVisible());
    CHECK(isInView(fixture, QStringLiteral("données de santé")));
    // As many as a search in all texts of the page finds.
    fixture.search("introuvable-nulle-part");
    CHECK(fixture.detail().matchCount() == 0);
}

TEST_CASE("F3 goes through the places of a record and then on to the next result")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("santé"));
    fixture.tabs()->setCurrentIndex(static_cast<int>(SearchTab::Challenges));
    const std::string first = fixture.selected();
    const int places = fixture.detail().matchCount();
    REQUIRE(places > 0);
    QSignalSpy changed(&fixture.detail(), &DetailPane::matchesChanged);
    for (int place = 1; place < places; ++place) {
        CHECK(walkMatches(fixture.detail(), fixture.place(), 1).isEmpty());
        CHECK(fixture.selected() == first);
        CHECK(matchText(fixture).startsWith(QString::number(place + 1)));
        CHECK(changed.size() == place);
    }
    CHECK_FALSE(walkMatches(fixture.detail(), fixture.place(), 1).isEmpty());
    CHECK(fixture.selected() != first);
    CHECK(fixture.view()->selectedRow() == 1);
    const int next = fixture.detail().matchCount(); // the page is built
    if (next > 1)
        CHECK(matchText(fixture).startsWith(QStringLiteral("1 sur ") + QString::number(next)));
    // And back to the last place of the one before.
    CHECK_FALSE(walkMatches(fixture.detail(), fixture.place(), -1).isEmpty());
    CHECK(fixture.selected() == first);
    CHECK(fixture.detail().matchCount() == places);
    if (places > 1)
        CHECK(matchText(fixture).startsWith(QString::number(places)));
}

TEST_CASE("After the last place of the last result nothing moves, and that is said")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("basegun"));
    fixture.place().focusList();
    fixture.key(Qt::Key_End);
    const std::string last = fixture.selected();
    QString said;
    for (int guard = 0; guard < 200 && said.isEmpty(); ++guard)
        said = walkMatches(fixture.detail(), fixture.place(), 1);
    CHECK_FALSE(said.isEmpty());
    CHECK(fixture.selected() == last);
    fixture.detail().setHighlighter({});
    CHECK_FALSE(walkMatches(fixture.detail(), fixture.place(), 1).isEmpty());
    CHECK(fixture.selected() == last);
}

TEST_CASE("A place in a folded section opens it for this page only")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("\"données de santé\""));
    REQUIRE(fixture.place().select({EntityKind::Challenge, "open-chronic"}));
    REQUIRE(fixture.detailShows("Open Chronic"));
    const int places = fixture.detail().matchCount();
    REQUIRE(places > 0);
    // Everything folded, then another search on the same page.
    for (QToolButton *fold : fixture.detail().findChildren<QToolButton *>()) {
        if (fold->objectName().startsWith("fold:"))
            fold->click();
    }
    fixture.detail().setHighlighter({});
    fixture.detail().setHighlighter(fixture.engine().highlighter(fixture.place().query()));
    CHECK(isInView(fixture, QStringLiteral("données de santé")));
}

TEST_CASE("A scroll position that is asked for wins over the first place")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("\"données de santé\""));
    REQUIRE(fixture.place().select({EntityKind::Challenge, "open-chronic"}));
    fixture.detail().setScrollPosition(3);
    REQUIRE(fixture.detailShows("Open Chronic"));
    CHECK(fixture.detail().matchCount() > 0);
    CHECK(fixture.detail().scrollPosition() == 3);
}

TEST_CASE("The buttons beside the number ask for what the keys do")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("santé"));
    REQUIRE(fixture.detail().matchCount() > 0);
    QSignalSpy walks(&fixture.detail(), &DetailPane::walkRequested);
    for (const char *name : {"nextMatch", "previousMatch"}) {
        auto *button = fixture.child<QToolButton>(name);
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK(button->width() >= 24);
        fixture.click(button);
    }
    REQUIRE(walks.size() == 2);
    CHECK(walks[0].front().toInt() == 1);
    CHECK(walks[1].front().toInt() == -1);
}

TEST_CASE("Words of the interface are not marked, names are")
{
    SearchFixture fixture;
    fixture.search(QStringLiteral("basegun"));
    REQUIRE(fixture.place().select({EntityKind::Challenge, "basegun"}));
    REQUIRE(fixture.detailShows("Basegun"));
    const int places = fixture.detail().matchCount();
    CHECK(places > 0); // the name at least
    // "Administration" names a fact of every challenge.
    const Highlighter word(parseQuery("administration").query);
    int labels = 0;
    for (auto *text : fixture.detail().findChildren<TextBlock *>()) {
        if (text->text() != "Administration")
            continue;
        ++labels;
        CHECK(text->markMatches(word) == 0);
    }
    CHECK(labels == 1);
}
