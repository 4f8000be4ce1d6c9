// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "support/slowdown.h"
#include "support/synthetic_catalogue.h"
#include "widgets/places/challenges/place_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace eig;
using namespace eig::test;

namespace {

Catalogue synthetic(std::size_t challenges) { return Catalogue(syntheticContent(challenges)); }

RecordRef challenge(const char *id) { return {EntityKind::Challenge, id}; }

} // namespace

TEST_CASE("The heading counts what is shown and what there is")
{
    PlaceFixture place;
    const int total = place.rows();
    const auto *count = place.child<QLabel>("listCount");
    CHECK(place.child<QLabel>("listTitle")->text() == QStringLiteral("Défis"));
    CHECK(count->text() == QString::number(total));
    place.search(QStringLiteral("thème:sécurité"));
    CHECK(place.rows() < total);
    CHECK(place.rows() == place.found("theme:sécurité"));
    CHECK(count->text() == QStringLiteral("%1 sur %2").arg(place.rows()).arg(total));
    CHECK(place.place().countText() == QStringLiteral("%1 défis").arg(place.rows()));
}

TEST_CASE("The newest promotion comes first, names from A to Z inside it")
{
    const PlaceFixture place;
    CHECK(place.cell(0, 1) == QStringLiteral("EIG 7"));
    CHECK(place.cell(place.rows() - 1, 1) == QStringLiteral("EIG 1"));
    CHECK(place.cell(0, 0).localeAwareCompare(place.cell(1, 0)) < 0);
}

TEST_CASE("One row is selected while there is one")
{
    PlaceFixture place;
    REQUIRE(place.place().shown().size() == 1);
    CHECK(place.place().positionText() == QStringLiteral("1 sur %1").arg(place.rows()));
    CHECK(place.place().selectionText() == QStringLiteral("1 sélectionné"));
    place.search(QStringLiteral("nothingatallofthekind"));
    CHECK(place.place().shown().empty());
    CHECK(place.place().positionText().isEmpty());
    CHECK(place.place().selectionText().isEmpty());
    place.search({});
    CHECK(place.place().shown().size() == 1);
}

TEST_CASE("A selection that the filters hide comes back with its row")
{
    PlaceFixture place;
    REQUIRE(place.place().select(challenge("basegun")));
    place.search(QStringLiteral("promotion:1"));
    REQUIRE(place.place().shown().size() == 1);
    CHECK_FALSE(place.place().shown().front() == challenge("basegun"));
    place.search({});
    CHECK(place.place().shown().front() == challenge("basegun"));
}

TEST_CASE("A record that the list does not show is not selected")
{
    PlaceFixture place;
    place.search(QStringLiteral("promotion:1"));
    const auto before = place.place().shown();
    CHECK_FALSE(place.place().select(challenge("basegun")));
    CHECK_FALSE(place.place().select({EntityKind::Person, "basegun"}));
    CHECK(place.place().shown() == before);
}

TEST_CASE("Several rows are shown together and counted")
{
    PlaceFixture place;
    place.clickRow(0);
    place.clickRow(2, Qt::ShiftModifier);
    CHECK(place.place().shown().size() == 3);
    CHECK(place.place().selectionText() == QStringLiteral("3 sélectionnés"));
    CHECK(place.place().positionText().isEmpty());
    place.clickRow(1, Qt::ControlModifier);
    CHECK(place.place().shown().size() == 2);
}

TEST_CASE("A place comes back as it stood")
{
    PlaceFixture place;
    place.search(QStringLiteral("promotion:4,5"));
    place.place().completeQueryText();
    place.clickRow(1);
    place.clickRow(3, Qt::ControlModifier);
    const PlaceState state = place.place().state();
    CHECK(state.selection.size() == 2);

    QSignalSpy steps(&place.place(), &PlaceWidget::stepTaken);
    place.place().restore({});
    CHECK(place.rows() == static_cast<int>(place.catalogue().challenges().size()));
    place.place().restore(state);
    CHECK(place.place().state() == state);
    CHECK(place.place().shown().size() == 2);
    CHECK(steps.count() == 0);
}

TEST_CASE("The first visible row comes back")
{
    PlaceFixture place;
    place.place().restore({.query = {}, .sort = {}, .view = {}, .selection = {}, .scroll = 40});
    CHECK(place.place().state().scroll == 40);
}

TEST_CASE("Stepping moves the selection and stops at the ends")
{
    PlaceFixture place;
    place.place().step(1);
    CHECK(place.place().positionText().startsWith(QStringLiteral("2 sur")));
    place.place().step(-5);
    CHECK(place.place().positionText().startsWith(QStringLiteral("1 sur")));
}

TEST_CASE("A new language reaches every text at once")
{
    PlaceFixture place;
    place.search(QStringLiteral("thème:sécurité"));
    place.setLanguage(Language::English);
    CHECK(place.place().title() == QStringLiteral("Challenges"));
    CHECK(place.child<QLabel>("listTitle")->text() == QStringLiteral("Challenges"));
    CHECK(place.place().queryText().startsWith(QStringLiteral("theme:")));
    CHECK(place.place().countText() == QStringLiteral("%1 challenges").arg(place.rows()));
    CHECK(place.table()->model()->headerData(4, Qt::Horizontal).toString()
          == QStringLiteral("Themes"));
}

TEST_CASE("What was not understood is said in a line")
{
    PlaceFixture place;
    const auto *note = place.child<QLabel>("queryNote");
    CHECK(note->isHidden());
    place.search(QStringLiteral("minister:mer"));
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("minister")));
    place.search(QStringLiteral("\"données de"));
    CHECK(note->text().contains(QStringLiteral("guillemet")));
    place.search({});
    CHECK(note->isHidden());
}

TEST_CASE("Another edition keeps the selection that still exists")
{
    PlaceFixture place;
    place.clickRow(3);
    const auto before = place.place().shown();
    const SearchEngine other(bundled());
    place.place().setEngine(other);
    CHECK(place.place().shown() == before);
    const SearchEngine small(synthetic(3));
    place.place().setEngine(small);
    CHECK(place.rows() == 3);
    CHECK(place.place().shown().size() == 1);
}

TEST_CASE("Lists of none, one and ten thousand challenges work alike")
{
    const auto count = GENERATE(0, 1, 10'000);
    CAPTURE(count);
    PlaceFixture place(synthetic(static_cast<std::size_t>(count)));
    CHECK(place.rows() == count);
    CHECK(place.place().shown().size() == std::min<std::size_t>(1, place.rows()));
    place.place().step(1);
    place.place().selectAll();
    CHECK(place.place().shown().size() == static_cast<std::size_t>(count));
    CHECK(place.place().selectionAsText().count(u'\n') == (count == 0 ? 0 : count + 1));
    place.place().focusList();
    CHECK(QApplication::focusWidget() != nullptr);
}

TEST_CASE("A keystroke among ten thousand challenges is painted soon")
{
    PlaceFixture place(synthetic(10'000));
    const QString words = QStringLiteral("santé");
    QElapsedTimer timer;
    for (int length = 1; length <= words.size(); ++length) {
        timer.start();
        place.search(words.left(length));
        place.table()->viewport()->repaint();
        place.place().filterPanel()->repaint();
        CHECK(timer.elapsed() < Slowdown * 500);
    }
}

TEST_CASE("A row says name, promotion and administration to assistive technology")
{
    PlaceFixture place;
    REQUIRE(place.place().select(challenge("basegun")));
    const QString text =
        place.table()->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(QStringLiteral("Basegun, EIG 5, ")));
    CHECK(place.table()->accessibleName() == QStringLiteral("Défis"));
}
