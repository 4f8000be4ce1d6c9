// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/shown_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QMenu>
#include <QScrollBar>

#include <functional>

using namespace eig;
using eig::test::anyLanguage;
using eig::test::ministryStart;
using eig::test::ShownField;

TEST_CASE("The link at the foot asks for the help")
{
    ShownField shown(anyLanguage());
    const QSignalSpy help(&shown.field, &SearchField::helpRequested);
    shown.type("fraude");
    REQUIRE(shown.isOpen());
    auto *link = shown.popup()->findChild<QAbstractButton *>("completionHelp");
    REQUIRE(link != nullptr);
    CHECK(link->text()
          == (shown.language.language() == Language::French ? "Aide de la recherche"
                                                            : "Search help"));
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(help.size() == 1);
    CHECK_FALSE(shown.isOpen());
    CHECK(shown.field.hasFocus());
}

TEST_CASE("What is offered goes away with the focus, a move, a new size, a click beside it")
{
    ShownField shown;
    shown.type("fraude");
    REQUIRE(shown.isOpen());
    QMenu menu(&shown.window);
    menu.addAction("x");
    const std::pair<const char *, std::function<void()>> ways[] = {
        {"focus", [&] { shown.next.setFocus(); }},
        {"Backtab", [&] { shown.press(Qt::Key_Backtab, Qt::ShiftModifier); }},
        {"size of the window", [&] { shown.window.resize(720, 580); }},
        {"place of the window", [&] { shown.window.move(shown.window.pos() + QPoint(30, 30)); }},
        {"click in the field", [&] { QTest::mouseClick(&shown.field, Qt::LeftButton); }},
        {"click in the window",
         [&] {
             QTest::mouseClick(&shown.window, Qt::LeftButton, {}, {3, shown.window.height() - 3});
         }},
        {"the window asks", [&] { shown.field.closeCompletions(); }},
        {"all is selected", [&] { shown.press(Qt::Key_A, Qt::ControlModifier); }},
        {"a menu",
         [&] {
             menu.popup({5, 5});
         }},
    };
    const auto &[name, close] = ways[GENERATE(range(0, 9))];
    INFO(name);
    close();
    CHECK(QTest::qWaitFor([&] { return !shown.isOpen(); }));
    CHECK(shown.field.text() == "fraude");
    menu.close();
}

TEST_CASE("Typing and moving within the text renew what is offered")
{
    ShownField shown;
    shown.type("minist");
    REQUIRE(shown.isOpen());
    const QString before = shown.textOf(1);
    shown.type(QStringLiteral("ère:c"));
    REQUIRE(shown.isOpen());
    CHECK(shown.textOf(1) != before);
    shown.press(Qt::Key_Down);
    const QString chosen = shown.current();
    shown.press(Qt::Key_Shift);
    CHECK(shown.current() == chosen);
    shown.press(Qt::Key_Home);
    CHECK_FALSE(shown.isOpen());
}

TEST_CASE("What is offered is never wider than the window, at any text size")
{
    ShownField shown;
    const int percent = GENERATE(100, 200);
    shown.theme.setTextSize(percent);
    QCoreApplication::processEvents();
    const QSize size = GENERATE(QSize(700, 560), QSize(330, 300));
    shown.window.resize(size);
    REQUIRE(QTest::qWaitFor([&] { return shown.window.size() == size; }));
    shown.type(ministryStart() + "c");
    REQUIRE(shown.isOpen());
    const QRect place = shown.popup()->geometry();
    CHECK(shown.window.rect().contains(place));
    CHECK(place.top() >= shown.field.geometry().bottom());
    shown.press(Qt::Key_PageDown);
    const QRect line = shown.list()->visualRect(shown.list()->currentIndex());
    CHECK(shown.list()->viewport()->rect().intersects(line));
    CHECK(shown.list()->horizontalScrollBar()->maximum() == 0);
    shown.theme.setTextSize(100);
}

TEST_CASE("What is offered follows the field when a control beside it takes its room")
{
    ShownField shown;
    shown.type("fraude");
    REQUIRE(shown.isOpen());
    const QRect before = shown.popup()->geometry();
    shown.before.setMinimumHeight(shown.before.height() + 40);
    CHECK(QTest::qWaitFor([&] { return shown.popup()->y() == before.y() + 40; }));
    CHECK(shown.isOpen());
}

TEST_CASE("The field tells how much is offered, as long as it is")
{
    ShownField shown(anyLanguage());
    shown.type(ministryStart(shown.language.language()) + u'c');
    REQUIRE(shown.isOpen());
    CHECK_FALSE(shown.list()->accessibleName().isEmpty());
    CHECK(shown.popup()->accessibleName() == shown.list()->accessibleName());
    CHECK(shown.field.accessibleDescription().startsWith(
        QString::number(shown.model().choiceCount()) + " suggestion"));
    shown.press(Qt::Key_Escape);
    CHECK(shown.field.accessibleDescription() == "");
}

TEST_CASE("The lines are the children of a list for assistive technology")
{
    ShownField shown;
    shown.type("basegun");
    REQUIRE(shown.isOpen());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.list());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == shown.model().rowCount());
    for (int row = 0; row < list->childCount(); ++row)
        CHECK(list->child(row)->text(QAccessible::Name)
              == shown.textOf(row, Qt::AccessibleTextRole));
    shown.chooseRow(1);
    CHECK(list->child(1)->state().focused);
    for (const QWidget *part : shown.popup()->findChildren<QWidget *>()) {
        INFO(part->metaObject()->className());
        CHECK((part->focusPolicy() & Qt::TabFocus) == 0);
    }
}

TEST_CASE("A change of language closes what is offered and the next has the new words")
{
    ShownField shown(Language::French);
    shown.type("p");
    REQUIRE(shown.isOpen());
    REQUIRE(shown.textOf(0) == "Champs");
    shown.language.setLanguage(Language::English);
    shown.field.retranslate();
    CHECK_FALSE(shown.isOpen());
    shown.type("r");
    REQUIRE(shown.isOpen());
    CHECK(shown.textOf(0) == "Fields");
    CHECK(shown.list()->accessibleName() == "Suggestions");
}

TEST_CASE("The lines are painted in the colours of the theme")
{
    ShownField shown;
    const ThemeChoice choice = GENERATE(ThemeChoice::Light, ThemeChoice::Dark);
    shown.theme.setChoice(choice);
    QCoreApplication::processEvents();
    shown.type(ministryStart() + "c");
    REQUIRE(shown.isOpen());
    const Theme theme = Theme::of(&shown.field);
    const QImage image = shown.list()->viewport()->grab().toImage();
    const QRect line = shown.list()->visualRect(shown.model().index(1));
    CHECK(image.pixelColor(line.left() + 1, line.center().y()) == theme.color(Token::Focus));
    CHECK(image.pixelColor(line.right() - 2, line.top() + 2) == theme.color(Token::Sel));
    const QRect other = shown.list()->visualRect(shown.model().index(2));
    CHECK(image.pixelColor(other.left() + 1, other.center().y()) == theme.color(Token::Base));
}
