// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/query_help_dialog.h"

#include "core/search/fields.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/search/shown_field.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollArea>
#include <QScrollBar>

using namespace eig;

namespace {

struct ShownHelp {
    explicit ShownHelp(Language shownIn = Language::French) : language(shownIn), dialog(language)
    {
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }

    [[nodiscard]] QScrollArea *scroll() const
    {
        auto *found = dialog.findChild<QScrollArea *>("queryHelpScroll");
        REQUIRE(found != nullptr);
        return found;
    }
    [[nodiscard]] QList<QAbstractButton *> examples() const
    {
        return scroll()->widget()->findChildren<QAbstractButton *>("queryExample");
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const QLabel *label : scroll()->widget()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }

    LanguageSwitch language;
    ThemeSwitch theme{*qApp, ThemeChoice::Light, 100};
    QueryHelpDialog dialog;
};

QString in(const Label &label, Language language)
{
    return QString::fromStdString(label.in(language));
}

/// Every query of the page, in its order.
QStringList queries(Language language)
{
    QStringList all;
    for (const QueryExample &rule : queryRules())
        all.append(in(rule.query, language));
    for (const FieldInfo &field : fieldTable())
        all.append(in(field.example, language));
    for (const QueryExample &example : queryExamples())
        all.append(in(example.query, language));
    return all;
}

} // namespace

TEST_CASE("The help page has every rule, field and example of the language, in both languages")
{
    const Language language = GENERATE(Language::French, Language::English);
    const ShownHelp help(language);
    QStringList shown;
    for (const QAbstractButton *example : help.examples())
        shown.append(example->accessibleName());
    CHECK(shown == queries(language));
    const QStringList texts = help.texts();
    for (const FieldInfo &field : fieldTable()) {
        INFO(field.name.fr);
        CHECK(texts.contains(in(field.name, Language::French)));
        CHECK(texts.contains(in(field.name, Language::English)));
        CHECK(texts.contains(in(field.meaning, language)));
    }
    for (const auto &examples : {queryRules(), queryExamples()})
        for (const QueryExample &example : examples)
            CHECK(texts.contains(in(example.meaning, language)));
    CHECK(help.dialog.windowTitle()
          == (language == Language::French ? "Syntaxe de recherche" : "Search syntax"));
    CHECK_FALSE(help.dialog.isModal());
}

TEST_CASE("An example is tried by a click, Enter or Space, and the page stays")
{
    const ShownHelp help;
    SearchField field;
    QObject::connect(&help.dialog, &QueryHelpDialog::exampleChosen, &field, &SearchField::run);
    auto *example = help.examples().at(7);
    example->setFocus(Qt::TabFocusReason);
    const int key = GENERATE(0, int{Qt::Key_Return}, int{Qt::Key_Space});
    CAPTURE(key);
    if (key == 0)
        QTest::mouseClick(example, Qt::LeftButton);
    else
        QTest::keyClick(example, static_cast<Qt::Key>(key));
    CHECK(field.text() == queries(Language::French).at(7));
    CHECK(help.dialog.isVisible());
}

TEST_CASE("Tab leads through all examples and each comes into sight")
{
    ShownHelp help(GENERATE(Language::French, Language::English));
    help.dialog.resize(600, 360);
    REQUIRE(QTest::qWaitFor([&] { return help.scroll()->verticalScrollBar()->maximum() > 0; }));
    const QList<QAbstractButton *> examples = help.examples();
    help.scroll()->setFocus();
    for (QAbstractButton *example : examples) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        INFO(example->accessibleName().toStdString());
        REQUIRE(example->hasFocus());
        const QRect place(example->mapTo(help.scroll()->viewport(), QPoint(0, 0)), example->size());
        CHECK(help.scroll()->viewport()->rect().contains(place.center()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK_FALSE(examples.contains(QApplication::focusWidget()));
    QTest::keyClick(&help.dialog, Qt::Key_Escape);
    CHECK_FALSE(help.dialog.isVisible());
}

TEST_CASE("The help page has headings, and examples tell what they ask for")
{
    installDocumentAccessibility();
    const ShownHelp help(GENERATE(Language::French, Language::English));
    int headings = 0;
    for (HeadingLabel *heading : help.scroll()->widget()->findChildren<HeadingLabel *>()) {
        CHECK(QAccessible::queryAccessibleInterface(heading)->role() == QAccessible::Heading);
        ++headings;
    }
    CHECK(headings == 4);
    for (QAbstractButton *example : help.examples()) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(example);
        REQUIRE(told != nullptr);
        CHECK_FALSE(told->text(QAccessible::Name).isEmpty());
        CHECK_FALSE(told->text(QAccessible::Description).isEmpty());
    }
    CHECK_FALSE(help.scroll()->accessibleName().isEmpty());
}

TEST_CASE("The help page follows a change of language and of text size")
{
    ShownHelp help;
    help.language.setLanguage(Language::English);
    CHECK(help.dialog.windowTitle() == "Search syntax");
    CHECK(help.examples().last()->accessibleName() == queries(Language::English).last());
    const int before = help.examples().last()->sizeHint().height();
    help.theme.setTextSize(200);
    CHECK(QTest::qWaitFor([&] { return help.examples().last()->sizeHint().height() > before; }));
    help.theme.setTextSize(100);
}
