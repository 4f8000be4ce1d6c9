// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/shown_field.h"
#include "widgets/search/token_tints.h"
#include "widgets/style/looks.h"

#include <QClipboard>
#include <QMenu>

using namespace eig;
using eig::test::ShownField;

namespace {

const QString Mixed = QStringLiteral("œuvre -ministère:intérieur 😀 promotion:3");

/// The left edge of a character of the field.
int leftOf(SearchField &field, int place)
{
    field.setCursorPosition(place);
    return field.inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
}

/// Whether some pixel of the characters has just this colour.
bool hasColor(SearchField &field, int start, int length, const QColor &color)
{
    const int left = leftOf(field, start) + 2;
    const int right = leftOf(field, start + length) - 2;
    field.deselect();
    const QImage image = field.grab().toImage();
    for (int y = 4; y < image.height() - 4; ++y)
        for (int x = left; x < right; ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

/// Counts everything a line edit tells.
struct Heard {
    explicit Heard(SearchField &field)
        : changed(&field, &QLineEdit::textChanged)
        , edited(&field, &QLineEdit::textEdited)
        , moved(&field, &QLineEdit::cursorPositionChanged)
        , selected(&field, &QLineEdit::selectionChanged)
        , completed(&field, &SearchField::completed)
        , list(&field, &SearchField::listRequested)
    {
    }
    [[nodiscard]] qsizetype all() const
    {
        return changed.size() + edited.size() + moved.size() + selected.size() + completed.size()
            + list.size();
    }
    QSignalSpy changed;
    QSignalSpy edited;
    QSignalSpy moved;
    QSignalSpy selected;
    QSignalSpy completed;
    QSignalSpy list;
};

void askForTints(SearchField &field)
{
    QEvent palette(QEvent::PaletteChange);
    QCoreApplication::sendEvent(&field, &palette);
}

} // namespace

TEST_CASE("Tints stand exactly on their pieces, with accents, ligatures and emoji before them")
{
    const QList<Tint> tints = tintsOf(Mixed);
    REQUIRE(tints.size() == 2);
    CHECK(tints[0] == Tint{TokenKind::Field, true, 6, 20});
    CHECK(Mixed.mid(tints[0].start, tints[0].length) == "-ministère:intérieur");
    CHECK(tints[1] == Tint{TokenKind::Field, false, 30, 11});
    CHECK(Mixed.mid(tints[1].start, tints[1].length) == "promotion:3");
}

TEST_CASE("Operators, excluded words and unknown fields have their own tints, plain words none")
{
    const QString text = QStringLiteral("été OU \"mer du nord\" -forêt minister:é");
    std::map<QString, TokenKind> kinds;
    for (const Tint &tint : tintsOf(text))
        kinds.emplace(text.mid(tint.start, tint.length), tint.kind);
    REQUIRE(kinds.size() == 3);
    CHECK(kinds.at("OU") == TokenKind::Operator);
    CHECK(kinds.at("-forêt") == TokenKind::Word);
    CHECK(kinds.at("minister:") == TokenKind::UnknownField);
}

TEST_CASE("What an event carries counts from the cursor and takes its colours from the theme")
{
    const QList<Tint> tints = tintsOf(QStringLiteral("OU -eig:3 x:y eig:3"));
    REQUIRE(tints.size() == 4);
    const Theme theme = GENERATE(Theme::light(), Theme::dark());
    const auto attributes = attributesOf(tints, 5, theme);
    REQUIRE(attributes.size() == 4);
    QList<QTextCharFormat> formats;
    for (qsizetype i = 0; i < 4; ++i) {
        CHECK(attributes[i].type == QInputMethodEvent::TextFormat);
        CHECK(attributes[i].start == tints[i].start - 5);
        CHECK(attributes[i].length == tints[i].length);
        formats.append(attributes[i].value.value<QTextFormat>().toCharFormat());
    }
    CHECK(formats[0].foreground().color() == theme.color(Token::T2));
    CHECK(formats[0].fontWeight() == QFont::DemiBold);
    CHECK(formats[1].foreground().color() == theme.color(Token::Bad));
    CHECK(formats[1].background().color() == theme.color(Token::BadSoft));
    CHECK(formats[2].underlineStyle() == QTextCharFormat::DotLine);
    CHECK(formats[2].underlineColor() == theme.color(Token::Warn));
    CHECK_FALSE(formats[2].hasProperty(QTextFormat::BackgroundBrush));
    CHECK(formats[3].foreground().color() == theme.color(Token::Acc));
    CHECK(formats[3].background().color() == theme.color(Token::AccSoft));
}

TEST_CASE("The field shows the tints, typed or set, in the theme of the moment")
{
    ShownField shown;
    const auto check = [&](const Theme &theme) {
        CHECK(hasColor(shown.field, 6, 20, theme.color(Token::BadSoft)));
        CHECK(hasColor(shown.field, 30, 11, theme.color(Token::AccSoft)));
        CHECK_FALSE(hasColor(shown.field, 0, 5, theme.color(Token::AccSoft)));
        CHECK_FALSE(hasColor(shown.field, 0, 5, theme.color(Token::BadSoft)));
        CHECK_FALSE(hasColor(shown.field, 27, 2, theme.color(Token::AccSoft)));
    };
    SECTION("typed")
    {
        shown.type(Mixed);
        CHECK_FALSE(shown.field.hasSelectedText());
    }
    SECTION("set by the program")
    {
        shown.field.setText(Mixed);
        CHECK_FALSE(shown.isOpen());
    }
    SECTION("set by the program in silence")
    {
        const QSignalSpy changed(&shown.field, &QLineEdit::textChanged);
        const QSignalBlocker blocker(shown.field);
        shown.field.setText(Mixed);
        CHECK(changed.isEmpty());
    }
    SECTION("pasted")
    {
        QGuiApplication::clipboard()->setText(Mixed);
        shown.press(Qt::Key_V, Qt::ControlModifier);
        CHECK(shown.field.isUndoAvailable());
    }
    REQUIRE(shown.field.text() == Mixed);
    check(Theme::light());
    shown.theme.setChoice(ThemeChoice::Dark);
    QCoreApplication::processEvents();
    check(Theme::dark());
}

TEST_CASE("Tints stay with the text when it is undone, redone, cut and selected")
{
    ShownField shown;
    const QColor soft = Theme::light().color(Token::AccSoft);
    shown.type("promotion:3 eau");
    shown.field.setSelection(0, 12);
    shown.press(Qt::Key_X, Qt::ControlModifier);
    REQUIRE(shown.field.text() == "eau");
    CHECK_FALSE(hasColor(shown.field, 0, 3, soft));
    shown.press(Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(shown.field.text() == "promotion:3 eau");
    CHECK(hasColor(shown.field, 0, 11, soft));
    CHECK_FALSE(hasColor(shown.field, 12, 3, soft));
    shown.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(shown.field.text() == "eau");
    CHECK_FALSE(hasColor(shown.field, 0, 3, soft));
    shown.press(Qt::Key_A, Qt::ControlModifier);
    askForTints(shown.field);
    CHECK(shown.field.selectedText() == "eau");
}

TEST_CASE("Tinting says nothing and changes neither text nor cursor nor selection nor undo")
{
    ShownField shown;
    shown.type(Mixed);
    shown.field.setSelection(6, 4);
    const int cursor = shown.field.cursorPosition();
    const Heard heard(shown.field);
    for (int i = 0; i < 3; ++i)
        askForTints(shown.field);
    CHECK(heard.all() == 0);
    CHECK(shown.field.text() == Mixed);
    CHECK(shown.field.cursorPosition() == cursor);
    CHECK(shown.field.selectedText() == "-min");
    shown.field.undo();
    CHECK(shown.field.text().size() < Mixed.size());
    shown.field.redo();
    CHECK(shown.field.text() == Mixed);
}

TEST_CASE("A key is heard once, whatever it tints")
{
    ShownField shown;
    shown.type("promotion:");
    const Heard heard(shown.field);
    shown.type("3");
    CHECK(heard.changed.size() == 1);
    CHECK(heard.edited.size() == 1);
    CHECK(heard.moved.size() == 1);
    CHECK(heard.all() == 3);
}

TEST_CASE("The longest text is tinted to its end and no longer one gets in")
{
    ShownField shown;
    QString longest;
    while (longest.size() < 1985)
        longest += QStringLiteral("é😀 -eig:3 ");
    longest = longest.leftJustified(1985, u'x', true) + QStringLiteral(" promotion:1..2");
    REQUIRE(longest.size() == 2000);
    shown.field.setText(longest);
    const Tint last = tintsOf(longest).last();
    CHECK(longest.mid(last.start, last.length) == "promotion:1..2");
    shown.field.end(false);
    shown.type("5");
    CHECK(shown.field.text() == longest);
    CHECK(shown.field.maxLength() == 2000);
}

TEST_CASE("What an input method composes keeps its own form until it is done")
{
    ShownField shown;
    shown.type("promotion:3 ");
    const auto caret = [&] {
        return shown.field.inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
    };
    const int before = caret();
    shown.compose(QStringLiteral("kaisha"));
    CHECK_FALSE(shown.isOpen());
    const int composing = caret();
    REQUIRE(composing > before);
    const Heard heard(shown.field);
    askForTints(shown.field);
    shown.field.grab();
    CHECK(caret() == composing);
    CHECK(shown.field.text() == "promotion:3 ");
    CHECK(heard.all() == 0);
    shown.compose({}, QStringLiteral("社"));
    CHECK(shown.field.text() == QStringLiteral("promotion:3 社"));
    CHECK(hasColor(shown.field, 0, 11, Theme::light().color(Token::AccSoft)));
    CHECK_FALSE(hasColor(shown.field, 12, 1, Theme::light().color(Token::AccSoft)));
}

TEST_CASE("A composition that is given up brings the tints back")
{
    ShownField shown;
    shown.type("promotion:3 ");
    shown.compose(QStringLiteral("k"));
    shown.compose({});
    CHECK(shown.field.text() == "promotion:3 ");
    CHECK(hasColor(shown.field, 0, 11, Theme::light().color(Token::AccSoft)));
}

TEST_CASE("With nothing offered Enter, Down and Escape lead to the list as ever")
{
    ShownField shown;
    shown.field.setCompletionSource({});
    shown.type("fraude");
    const Heard heard(shown.field);
    shown.press(Qt::Key_Return);
    CHECK(heard.completed.size() == 1);
    CHECK(heard.list.size() == 1);
    shown.press(Qt::Key_Down);
    CHECK(heard.completed.size() == 1);
    CHECK(heard.list.size() == 2);
    shown.press(Qt::Key_Escape);
    CHECK(shown.field.text() == "");
    CHECK(heard.list.size() == 2);
    shown.press(Qt::Key_Escape);
    CHECK(heard.list.size() == 3);
    shown.press(Qt::Key_Tab);
    CHECK(shown.next.hasFocus());
    CHECK(heard.completed.size() == 2);
}

TEST_CASE("F1 and the menu of the field ask for the help")
{
    ShownField shown;
    const QSignalSpy help(&shown.field, &SearchField::helpRequested);
    shown.press(Qt::Key_F1);
    CHECK(help.size() == 1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            shown.field.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&shown.field, &event);
    auto *menu = shown.field.findChild<QMenu *>("searchFieldMenu");
    REQUIRE(menu != nullptr);
    auto *entry = menu->findChild<QAction *>("searchHelp");
    REQUIRE(entry != nullptr);
    entry->trigger();
    CHECK(help.size() == 2);
    auto *forget = menu->findChild<QAction *>("forgetSearches");
    REQUIRE(forget != nullptr);
    CHECK_FALSE(forget->isEnabled());
    menu->close();
}

TEST_CASE("A search is remembered when it is complete, as it was typed, not at each letter")
{
    ShownField shown;
    shown.type("fraude");
    CHECK(shown.recent.list().isEmpty());
    shown.press(Qt::Key_Return);
    CHECK(shown.recent.list() == QStringList{"fraude"});
    shown.press(Qt::Key_Return);
    CHECK(shown.recent.list().size() == 1);
    shown.type(" eig:3");
    shown.next.setFocus();
    CHECK(shown.recent.list() == QStringList{"fraude eig:3", "fraude"});
    shown.field.setFocus();
    shown.field.setText("fraude eig:3 promotion:5");
    shown.next.setFocus();
    CHECK(shown.recent.list().size() == 2);
    shown.field.setFocus();
    shown.press(Qt::Key_Escape);
    shown.next.setFocus();
    CHECK(shown.recent.list().size() == 2);
}

TEST_CASE("The menu of the field forgets the recent searches")
{
    ShownField shown;
    shown.recent.add("fraude");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5},
                            shown.field.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&shown.field, &event);
    auto *menu = shown.field.findChild<QMenu *>("searchFieldMenu");
    REQUIRE(menu != nullptr);
    auto *forget = menu->findChild<QAction *>("forgetSearches");
    REQUIRE(forget != nullptr);
    CHECK(forget->isEnabled());
    forget->trigger();
    CHECK(shown.recent.list().isEmpty());
    menu->close();
}

TEST_CASE("Recent searches are the newest first, each once, and no more than fifty")
{
    QStringList kept{" b ", "a", "", "b"};
    RecentSearches recent(kept);
    CHECK(recent.list() == QStringList{"b", "a"});
    const QSignalSpy changed(&recent, &RecentSearches::changed);
    recent.add("  ");
    recent.add("b");
    CHECK(changed.isEmpty());
    recent.add(" a");
    CHECK(recent.list() == QStringList{"a", "b"});
    CHECK(changed.size() == 1);
    for (int i = 0; i < 60; ++i)
        recent.add(QString::number(i));
    CHECK(recent.list().size() == RecentSearches::Most);
    CHECK(recent.list().first() == "59");
    CHECK(recent.list().last() == "10");
    recent.remove("59 ");
    CHECK(recent.list().first() == "58");
    recent.clear();
    CHECK(recent.list().isEmpty());
    CHECK(changed.size() == 63);
}

TEST_CASE("A whole query that is run can be undone and is complete")
{
    ShownField shown;
    shown.type("fraude");
    const Heard heard(shown.field);
    shown.field.run(QStringLiteral("thème:santé"));
    CHECK(shown.field.text() == QStringLiteral("thème:santé"));
    CHECK(heard.changed.size() == 1);
    CHECK(heard.completed.size() == 1);
    CHECK(heard.list.size() == 0);
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.recent.list() == QStringList{QStringLiteral("thème:santé")});
    shown.field.undo();
    CHECK(shown.field.text() == "fraude");
}
