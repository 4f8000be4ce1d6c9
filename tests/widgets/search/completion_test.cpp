// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/shown_field.h"

using namespace eig;
using eig::test::anyLanguage;
using eig::test::ministryStart;
using eig::test::ShownField;

namespace {

struct Signals {
    explicit Signals(SearchField &field)
        : completed(&field, &SearchField::completed)
        , list(&field, &SearchField::listRequested)
        , record(&field, &SearchField::recordRequested)
    {
    }
    QSignalSpy completed;
    QSignalSpy list;
    QSignalSpy record;
};

} // namespace

TEST_CASE("Values of a field are offered with their counts while it is typed, and excluded ones")
{
    const Language language = anyLanguage();
    const bool isFrench = language == Language::French;
    ShownField shown(language);
    shown.type(ministryStart(language) + u'c');
    REQUIRE(shown.isOpen());
    CHECK(shown.field.hasFocus());
    CHECK(shown.textOf(0) == (isFrench ? "Valeurs de ministère" : "Values of ministry"));
    const Completion *value = shown.model().completionAt(1);
    REQUIRE(value != nullptr);
    CHECK(value->kind == CompletionKind::Value);
    REQUIRE(value->count > 1);
    const QString count = QString::number(value->count) + (isFrench ? " défis" : " challenges");
    CHECK(shown.textOf(1, CompletionModel::DetailRole) == count);
    CHECK(shown.textOf(1, Qt::AccessibleTextRole) == shown.textOf(1) + ", " + count);
    CHECK(shown.current() == shown.textOf(1));

    const int excluded = shown.rowOf(CompletionKind::Exclusion);
    REQUIRE(excluded == 2);
    CHECK(shown.textOf(2, CompletionModel::DetailRole) == u'-' + ministryStart(language));
    shown.chooseRow(2);
    shown.press(Qt::Key_Return);
    CHECK(shown.field.text().startsWith(u'-' + ministryStart(language)));
    const Query query = parseQuery(shown.field.text().toStdString()).query;
    REQUIRE(query.clauses.size() == 1);
    CHECK(query.clauses[0].excluded);
    CHECK(query.clauses[0].field == Field::Ministry);
}

TEST_CASE("A value whose field begins with a vowel has a heading that can be read")
{
    ShownField shown(anyLanguage());
    const bool isFrench = shown.language.language() == Language::French;
    shown.type(isFrench ? "expertise:d" : "skill:d");
    REQUIRE(shown.isOpen());
    CHECK(
        shown.textOf(0)
        == (isFrench ? QStringLiteral("Valeurs d’expertise") : QStringLiteral("Values of skill")));
}

TEST_CASE("A word offers fields, records and recent searches in groups")
{
    ShownField shown(anyLanguage());
    const bool isFrench = shown.language.language() == Language::French;
    shown.recent.add("promotion:5 fraude");
    shown.type("p");
    REQUIRE(shown.isOpen());
    CHECK(shown.current() == "");
    QStringList headings;
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        if (!shown.model().completionAt(row)) {
            headings.append(shown.textOf(row));
            CHECK(shown.model().flags(shown.model().index(row)) == Qt::ItemNeverHasChildren);
        }
    }
    CHECK(headings
          == (isFrench ? QStringList{"Champs", "Fiches", "Recherches récentes"}
                       : QStringList{"Fields", "Records", "Recent searches"}));
    CHECK(shown.model().choiceCount() == shown.model().rowCount() - 3);
    shown.type("o");
    CHECK(shown.isOpen());
}

TEST_CASE("What was typed is marked in the text of a line")
{
    ShownField shown;
    shown.type("basegu");
    const int record = shown.rowOf(CompletionKind::Record);
    REQUIRE(record >= 0);
    REQUIRE(shown.textOf(record) == "Basegun");
    const std::vector<TextMark> &marks = shown.model().rowAt(record).marks;
    REQUIRE(marks.size() == 1);
    CHECK(marks[0] == TextMark{0, 6});
    CHECK(shown.textOf(record, Qt::AccessibleTextRole) == QStringLiteral("Basegun, Défi, EIG 5"));
}

TEST_CASE("Nothing is offered for text the program sets, for an empty text or after a space")
{
    ShownField shown;
    shown.recent.add("fraude");
    shown.field.setText("minist");
    CHECK_FALSE(shown.isOpen());
    shown.field.clear();
    CHECK_FALSE(shown.isOpen());
    shown.type("f");
    CHECK(shown.isOpen());
    shown.press(Qt::Key_Backspace);
    CHECK_FALSE(shown.isOpen());
    shown.type("mer ");
    CHECK_FALSE(shown.isOpen());
}

TEST_CASE("Alt+Down and Ctrl+Space offer recent searches in the empty field, Down alone does not")
{
    ShownField shown;
    shown.recent.add("fraude");
    const Signals heard(shown.field);
    shown.press(Qt::Key_Down);
    CHECK_FALSE(shown.isOpen());
    CHECK(heard.list.size() == 1);
    const auto [key, modifier] = GENERATE(std::pair(Qt::Key_Down, Qt::AltModifier),
                                          std::pair(Qt::Key_Space, Qt::ControlModifier));
    shown.press(key, modifier);
    REQUIRE(shown.isOpen());
    CHECK(shown.field.text() == "");
    CHECK(shown.model().choiceCount() == 1);
    CHECK(heard.list.size() == 1);
}

TEST_CASE("Tab takes the first value and goes on in the field, with nothing offered it moves on")
{
    ShownField shown;
    shown.type("fraude " + ministryStart() + "int");
    REQUIRE(shown.isOpen());
    const QString wanted = QString::fromStdString(shown.currentCompletion()->text);
    shown.press(Qt::Key_Tab);
    CHECK(shown.field.hasFocus());
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.field.text() == wanted);
    CHECK(shown.field.text().startsWith("fraude " + ministryStart()));
    CHECK(shown.field.cursorPosition() == wanted.size());
    shown.press(Qt::Key_Tab);
    CHECK(shown.next.hasFocus());
    shown.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(shown.field.hasFocus());
    shown.field.undo();
    CHECK(shown.field.text() == "fraude " + ministryStart() + "int");
}

TEST_CASE("The cursor stands behind a value that is completed in the middle, accents before it")
{
    ShownField shown;
    shown.type(QStringLiteral("été😀 ministère:int fraude"));
    for (int i = 0; i < 7; ++i)
        shown.press(Qt::Key_Left);
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(shown.isOpen());
    shown.press(Qt::Key_Tab);
    const QString text = shown.field.text();
    CHECK(text.startsWith(QStringLiteral("été😀 ministère:")));
    CHECK(text.endsWith(QStringLiteral(" fraude")));
    CHECK(text.mid(shown.field.cursorPosition()) == QStringLiteral(" fraude"));
}

TEST_CASE("A field name that is taken leads to its values")
{
    ShownField shown;
    shown.type("ministè");
    REQUIRE(shown.isOpen());
    REQUIRE(shown.model().completionAt(1)->kind == CompletionKind::FieldName);
    shown.press(Qt::Key_Tab);
    CHECK(shown.field.text() == ministryStart());
    REQUIRE(shown.isOpen());
    CHECK(shown.model().completionAt(1)->kind == CompletionKind::Value);
}

TEST_CASE("Tab leaves the field when the first line is a record nobody chose")
{
    ShownField shown;
    const Signals heard(shown.field);
    shown.type("basegun");
    REQUIRE(shown.isOpen());
    REQUIRE(shown.rowOf(CompletionKind::Record) == 1);
    shown.press(Qt::Key_Tab);
    CHECK(shown.next.hasFocus());
    CHECK_FALSE(shown.isOpen());
    CHECK(heard.record.isEmpty());
}

TEST_CASE("Enter searches unless the arrow keys chose a line")
{
    ShownField shown;
    const Signals heard(shown.field);
    shown.type(ministryStart() + "int");
    REQUIRE(shown.isOpen());
    REQUIRE(shown.current() != "");
    shown.press(Qt::Key_Return);
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.field.text() == ministryStart() + "int");
    CHECK(heard.completed.size() == 1);
    CHECK(heard.list.size() == 1);
}

TEST_CASE("Enter on a record opens it, and its letters are no search")
{
    ShownField shown;
    const Signals heard(shown.field);
    shown.type("basegun");
    REQUIRE(shown.isOpen());
    shown.chooseRow(shown.rowOf(CompletionKind::Record));
    shown.press(Qt::Key_Return);
    REQUIRE(heard.record.size() == 1);
    CHECK(heard.record[0][0].value<RecordRef>() == RecordRef{EntityKind::Challenge, "basegun"});
    CHECK_FALSE(shown.isOpen());
    CHECK(heard.completed.isEmpty());
    CHECK(shown.field.text() == "basegun");
    shown.next.setFocus();
    CHECK(shown.recent.list().isEmpty());
}

TEST_CASE("Enter on a recent search runs it, Tab only writes it")
{
    ShownField shown;
    shown.recent.add("fraude");
    shown.recent.add("promotion:5");
    const Signals heard(shown.field);
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(shown.isOpen());
    shown.chooseRow(2);
    SECTION("Enter")
    {
        shown.press(Qt::Key_Return);
        CHECK(heard.completed.size() == 1);
        CHECK(heard.list.size() == 1);
        CHECK(shown.recent.list() == QStringList{"fraude", "promotion:5"});
    }
    SECTION("Tab")
    {
        shown.press(Qt::Key_Tab);
        CHECK(heard.completed.isEmpty());
        CHECK(heard.list.isEmpty());
        CHECK(shown.field.hasFocus());
    }
    CHECK(shown.field.text() == "fraude");
    CHECK_FALSE(shown.isOpen());
}

TEST_CASE("Escape closes what is offered, then clears the text, then leads to the list")
{
    ShownField shown;
    const Signals heard(shown.field);
    shown.type("fraude");
    REQUIRE(shown.isOpen());
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.field.text() == "fraude");
    shown.press(Qt::Key_Escape);
    CHECK(shown.field.text() == "");
    CHECK(heard.list.isEmpty());
    shown.press(Qt::Key_Escape);
    CHECK(heard.list.size() == 1);
}

TEST_CASE("The arrow and page keys go through the lines, past the headings, and back to the text")
{
    ShownField shown;
    for (const char *search : {"pêche", "police", "prison"})
        shown.recent.add(QString::fromUtf8(search));
    shown.type("p");
    REQUIRE(shown.isOpen());
    QStringList down;
    for (int i = 0; i < shown.model().choiceCount(); ++i) {
        shown.press(Qt::Key_Down);
        REQUIRE(shown.currentCompletion() != nullptr);
        down.append(shown.current());
    }
    CHECK(shown.list()->currentIndex().row() == shown.model().rowCount() - 1);
    shown.press(Qt::Key_Down);
    CHECK(shown.current() == "");
    CHECK(shown.isOpen());
    QStringList up;
    for (int i = 0; i < shown.model().choiceCount(); ++i) {
        shown.press(Qt::Key_Up);
        up.prepend(shown.current());
    }
    CHECK(up == down);
    shown.press(Qt::Key_Up);
    CHECK(shown.current() == "");
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_PageDown);
    shown.press(Qt::Key_PageDown);
    CHECK(shown.current() == down.last());
    shown.press(Qt::Key_PageUp);
    shown.press(Qt::Key_PageUp);
    shown.press(Qt::Key_PageUp);
    CHECK(shown.current() == down.first());
    CHECK(shown.field.text() == "p");
    CHECK(shown.field.hasFocus());
}

TEST_CASE("Shift+Delete forgets the chosen recent search and stays among them")
{
    ShownField shown;
    for (const char *search : {"eau", "police", "prison"})
        shown.recent.add(QString::fromUtf8(search));
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(shown.isOpen());
    shown.chooseRow(2);
    REQUIRE(shown.current() == "police");
    shown.press(Qt::Key_Shift);
    shown.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(shown.recent.list() == QStringList{"prison", "eau"});
    REQUIRE(shown.isOpen());
    CHECK(shown.current() == "eau");
    shown.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(shown.current() == "prison");
    shown.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(shown.recent.list().isEmpty());
    CHECK_FALSE(shown.isOpen());
}

TEST_CASE("Shift+Delete still cuts where no recent search is chosen")
{
    ShownField shown;
    shown.type("fraude");
    shown.press(Qt::Key_Escape);
    shown.press(Qt::Key_A, Qt::ControlModifier);
    shown.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(shown.field.text() == "");
}

TEST_CASE(
    "A click takes a line and the focus stays in the field; a heading and the foot take nothing")
{
    ShownField shown;
    shown.type(ministryStart() + "int");
    REQUIRE(shown.isOpen());
    const QString wanted = QString::fromStdString(shown.model().completionAt(1)->text);
    shown.click(0);
    auto *foot = shown.popup()->findChild<QWidget *>("completionFoot");
    REQUIRE(foot != nullptr);
    QTest::mouseClick(foot, Qt::LeftButton, {}, {3, 3});
    CHECK(shown.isOpen());
    CHECK(shown.field.hasFocus());
    shown.click(1);
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.field.hasFocus());
    CHECK(shown.field.text() == wanted);
}

TEST_CASE("A click on a recent search runs it")
{
    ShownField shown;
    shown.recent.add("promotion:5");
    const Signals heard(shown.field);
    shown.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(shown.isOpen());
    shown.click(1);
    CHECK(shown.field.text() == "promotion:5");
    CHECK(heard.completed.size() == 1);
    CHECK(shown.field.hasFocus());
}
