// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/window_fixture.h"

#include "models/search_results_model.h"
#include "widgets/places/search/result_tabs.h"
#include "widgets/places/search/results_view.h"
#include "widgets/shell/navigator.h"

#include <algorithm>
#include <functional>
#include <set>

// What people come for, done with the keyboard alone, and compared with what the records say.

using namespace eig;
using eig::test::bundled;
using eig::test::WindowFixture;

namespace {

using Ids = std::set<Id>;

class Task : public WindowFixture
{
public:
    explicit Task(Language language = Language::French) : WindowFixture(bundled(), language) {}

    /// Keys for whatever has the focus; accents arrive as text.
    void keys(const QString &text)
    {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        }
    }

    void find(const QString &text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        REQUIRE(focus() == "searchField");
        press(Qt::Key_Delete); // what was there is selected
        keys(text);
    }

    /// Enter: the search is complete and the list has the focus.
    void findAndGo(const QString &text)
    {
        find(text);
        press(Qt::Key_Return);
        REQUIRE(focus() != "searchField");
    }

    [[nodiscard]] Ids listed() const
    {
        Ids ids;
        for (int row = 0; row < rows(); ++row) {
            const QString name = cell(row, 0);
            for (const Challenge &challenge : bundled().challenges()) {
                if (QString::fromStdString(challenge.name) == name)
                    ids.insert(challenge.id);
            }
        }
        CHECK(ids.size() == static_cast<std::size_t>(rows()));
        return ids;
    }

    /// The records of one kind among the results.
    [[nodiscard]] Ids results(EntityKind kind) const
    {
        const auto *model = qobject_cast<const SearchResultsModel *>(
            child<ResultsView>("searchResults")->model());
        REQUIRE(model != nullptr);
        Ids ids;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const auto record = model->recordAt(row); record && record->kind == kind)
                ids.insert(record->id);
        }
        return ids;
    }

    [[nodiscard]] QString place() { return window().navigator().place().objectName(); }

    /// Tab from one control to the next until one of this name has the focus.
    void tabTo(const char *name)
    {
        for (int i = 0; i < 150 && focus() != QLatin1String(name); ++i)
            press(Qt::Key_Tab);
        REQUIRE(focus() == QLatin1String(name));
    }
};

Ids challenges(const std::function<bool(const Challenge &)> &isMeant)
{
    Ids ids;
    for (const Challenge &challenge : bundled().challenges()) {
        if (isMeant(challenge))
            ids.insert(challenge.id);
    }
    return ids;
}

bool has(const std::vector<Id> &ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool hasLink(const Challenge &challenge, LinkKind kind)
{
    return std::any_of(challenge.links.begin(), challenge.links.end(),
                       [kind](const auto &link) { return link.kind == kind; });
}

bool hasCode(const Challenge &challenge)
{
    const auto outcomes = bundled().outcomesOf(challenge);
    return hasLink(challenge, LinkKind::SourceCode)
        || std::any_of(outcomes.begin(), outcomes.end(),
                       [](const Outcome *one) { return one->kind == OutcomeKind::Code; });
}

bool isWithin(const Challenge &challenge, int first, int last)
{
    const int order = bundled().promotionOf(challenge).order;
    return order >= first && order <= last;
}

Id ministryOf(const Challenge &challenge) { return bundled().ministryOf(challenge).id; }

} // namespace

TEST_CASE("Task 1: challenges about fraud in promotions 3 to 5 outside the Interior")
{
    Task task;
    task.findAndGo(QStringLiteral("fraude promotion:3..5 -ministère:intérieur"));
    const Ids found = task.listed();
    CHECK_FALSE(found.empty());
    // Promotions 3, DIG, 4 and 5 are the third to the sixth.
    const Ids allowed = challenges(
        [](const Challenge &one) { return isWithin(one, 3, 6) && ministryOf(one) != "interieur"; });
    CHECK(std::includes(allowed.begin(), allowed.end(), found.begin(), found.end()));
    const Ids named = challenges([](const Challenge &one) {
        return isWithin(one, 3, 6) && ministryOf(one) != "interieur"
            && (one.problem + one.aim + one.tagline).find("fraud") != std::string::npos;
    });
    CHECK_FALSE(named.empty());
    CHECK(std::includes(found.begin(), found.end(), named.begin(), named.end()));
    CHECK(task.focus() == "challengeTable");
}

TEST_CASE("Task 2: designers who worked for the Culture ministry")
{
    Task task;
    task.press(Qt::Key_4, Qt::ControlModifier);
    REQUIRE(task.place() == "ministriesPlace");
    task.findAndGo(QStringLiteral("expertise:design ministère:culture"));
    REQUIRE(task.place() == "searchPlace");
    task.press(Qt::Key_PageDown, Qt::ControlModifier); // challenges
    task.press(Qt::Key_PageDown, Qt::ControlModifier); // people
    Ids designers;
    for (const Person &person : bundled().people()) {
        for (const Participation &part : bundled().participationsOf(person)) {
            if (person.discipline == "design"
                && ministryOf(bundled().challenges()[part.challenge]) == "culture")
                designers.insert(person.id);
        }
    }
    CHECK_FALSE(designers.empty());
    CHECK(task.results(EntityKind::Person) == designers);
    CHECK(task.results(EntityKind::Challenge).empty());
}

TEST_CASE("Task 3: challenges without known source code")
{
    Task task;
    task.findAndGo(QStringLiteral("-avec:code"));
    CHECK(task.listed() == challenges([](const Challenge &one) { return !hasCode(one); }));
    CHECK(task.rows() > 0);
}

TEST_CASE("Task 4: a ministry whose name is half known, completed by Tab")
{
    Task task;
    task.find(QStringLiteral("ministère:fin"));
    task.press(Qt::Key_Tab);
    CHECK(task.focus() == "searchField");
    CHECK(task.search()->text().startsWith("ministère:"));
    CHECK(task.search()->text().size() > 14);
    task.press(Qt::Key_Return);
    const Ids found = task.listed();
    CHECK_FALSE(found.empty());
    const Challenge *first = bundled().challenge(*found.begin());
    CHECK(found == challenges([&](const Challenge &one) {
              return ministryOf(one) == ministryOf(*first);
          }));
}

TEST_CASE("Task 5: challenges in Lyon or Toulouse")
{
    Task task;
    task.findAndGo(QStringLiteral("lieu:lyon,toulouse"));
    const auto isIn = [](const Challenge &one, const char *town) {
        return one.place.town.starts_with(town)
            || std::any_of(one.place.otherTowns.begin(), one.place.otherTowns.end(),
                           [town](const std::string &other) { return other.starts_with(town); });
    };
    const Ids expected = challenges(
        [&](const Challenge &one) { return isIn(one, "Lyon") || isIn(one, "Toulouse"); });
    CHECK_FALSE(expected.empty());
    CHECK(task.listed() == expected);
}

TEST_CASE("Task 6: teams of three EIG or more with at least two mentors")
{
    Task task;
    task.findAndGo(QStringLiteral("eig:>=3 mentors:2.."));
    const Ids expected = challenges(
        [](const Challenge &one) { return one.team.size() >= 3 && one.mentors.size() >= 2; });
    CHECK_FALSE(expected.empty());
    CHECK(task.listed() == expected);
}

TEST_CASE("Task 7: what lawyers worked on, by the name of their job")
{
    Task task;
    task.findAndGo(QStringLiteral("expertise:juriste"));
    const Ids expected = challenges(
        [](const Challenge &one) { return has(one.expertises, "droit-du-numerique"); });
    CHECK_FALSE(expected.empty());
    CHECK(task.listed() == expected);
}

TEST_CASE("Task 8: health or environmental health, then without the expression again")
{
    Task task;
    task.findAndGo(QStringLiteral("thème:=santé OU thème:santé-environnement"));
    CHECK(task.listed() == challenges([](const Challenge &one) {
              return has(one.themes, "sante") || has(one.themes, "sante-environnement");
          }));
    task.tabTo("filterChip");
    task.press(Qt::Key_Backspace);
    CHECK(task.search()->text().isEmpty());
    CHECK(task.rows() == static_cast<int>(bundled().challenges().size()));
}

TEST_CASE("Task 9: a word with a slip of the finger, put right by what is offered")
{
    Task task;
    task.findAndGo(QStringLiteral("psuedonymisation"));
    CHECK(task.rows() == 0);
    task.tabTo("noMatchSpelling");
    task.press(Qt::Key_Space);
    CHECK(task.search()->text() == "pseudonymisation");
    CHECK(task.listed().contains("open-justice"));
}

TEST_CASE("Task 10: everything on the DGFiP, and each place where it is named")
{
    Task task;
    task.press(Qt::Key_4, Qt::ControlModifier);
    task.findAndGo(QStringLiteral("dgfip"));
    REQUIRE(task.place() == "searchPlace");
    CHECK(task.results(EntityKind::Administration).contains("dgfip"));
    CHECK(task.results(EntityKind::Challenge).contains("dgfip-fraude-fiscale"));
    REQUIRE(task.detailShows(QStringLiteral("DGFiP - fraude fiscale")));
    const QString before = task.child<QLabel>("matchCount")->text();
    task.press(Qt::Key_F3);
    const bool hasMoved = task.child<QLabel>("matchCount")->text() != before
        || !task.detailShows(QStringLiteral("DGFiP - fraude fiscale"));
    CHECK(hasMoved);
}

TEST_CASE("Task 11: a field of the wrong name is explained and its words are searched")
{
    Task task;
    task.findAndGo(QStringLiteral("minister:culture"));
    const QString note = task.child<QLabel>("queryNote")->text();
    CHECK(note.contains("minister"));
    CHECK(note.contains("ministère"));
    CHECK(task.child<QLabel>("queryNote")->isVisible());
}

TEST_CASE("Task 12: an earlier search, run again")
{
    Task task;
    task.findAndGo(QStringLiteral("thème:sécurité"));
    const Ids before = task.listed();
    task.find({});
    CHECK(task.rows() == static_cast<int>(bundled().challenges().size()));
    task.press(Qt::Key_Space, Qt::ControlModifier);
    task.press(Qt::Key_Down);
    task.press(Qt::Key_Return);
    CHECK(task.listed() == before);
    CHECK(before.size() < bundled().challenges().size());
}

TEST_CASE("Task 13: police or gendarmerie in English, without the first cohort")
{
    Task task(Language::English);
    task.findAndGo(QStringLiteral("(police OR gendarmerie) NOT promotion:1"));
    const Ids found = task.listed();
    CHECK(found.size() > 1);
    const Ids allowed = challenges([](const Challenge &one) { return !isWithin(one, 1, 1); });
    CHECK(std::includes(allowed.begin(), allowed.end(), found.begin(), found.end()));
}

TEST_CASE("Task 14: from the challenges to everything, by the line below the list")
{
    Task task;
    task.findAndGo(QStringLiteral("culture"));
    REQUIRE(QTest::qWaitFor([&] { return task.child<QWidget>("elsewhere")->isVisible(); }));
    task.tabTo("showEverything");
    task.press(Qt::Key_Space);
    CHECK(task.place() == "searchPlace");
    CHECK(task.search()->text() == "culture");
    CHECK_FALSE(task.results(EntityKind::Ministry).empty());
    CHECK_FALSE(task.results(EntityKind::Challenge).empty());
    task.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(task.place() == "challengesPlace");
    CHECK(task.search()->text() == "culture");
}

TEST_CASE("Task 15: a chip is edited in the field")
{
    Task task;
    task.findAndGo(QStringLiteral("données promotion:3..5"));
    task.tabTo("filterChip");
    task.press(Qt::Key_F2);
    CHECK(task.focus() == "searchField");
    CHECK(task.search()->selectedText() == "promotion:3..5");
    task.keys(QStringLiteral("promotion:1"));
    CHECK(task.search()->text() == "données promotion:1");
}
