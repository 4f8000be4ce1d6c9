// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/command_palette.h"

#include "widgets/detail/detail_pane.h"
#include "widgets/shell/actions.h"
#include "widgets/shell/comparison_tray.h"
#include "widgets/shell/navigator.h"
#include "widgets/window_fixture.h"

#include <QAccessible>
#include <QFileInfo>
#include <QScrollBar>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// A window whose palette is opened by its key.
struct PaletteWindow : WindowFixture {
    explicit PaletteWindow(Language shownIn = Language::French)
        : WindowFixture(test::bundled(), shownIn)
    {
        table()->setFocus();
    }

    void open()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        REQUIRE(isOpen());
        REQUIRE(field()->hasFocus());
    }
    void ask(const QString &typed)
    {
        if (!isOpen())
            open();
        field()->selectAll();
        test::typeInto(*field(), typed);
    }
    [[nodiscard]] CommandPalette *palette() const
    {
        return child<CommandPalette>("commandPalette");
    }
    [[nodiscard]] bool isOpen() const { return palette()->isVisible(); }
    [[nodiscard]] QLineEdit *field() const { return child<QLineEdit>("paletteField"); }
    [[nodiscard]] QListView *list() const { return child<QListView>("paletteList"); }
    [[nodiscard]] const PaletteModel &model() const
    {
        return *static_cast<const PaletteModel *>(list()->model());
    }
    [[nodiscard]] int row() const { return list()->currentIndex().row(); }
    [[nodiscard]] QString current() const { return list()->currentIndex().data().toString(); }
    [[nodiscard]] int rowOf(const QString &text) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().rowAt(row).text == text)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QStringList headings() const
    {
        QStringList headings;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (!model().isChoice(row))
                headings.append(model().rowAt(row).text);
        }
        return headings;
    }
};

} // namespace

TEST_CASE("Ctrl+K opens the palette from everywhere, Escape gives the focus back")
{
    PaletteWindow window;
    REQUIRE(window.detailShows(window.cell(0, 0)));
    for (const char *part : {"searchField", "challengeTable", "detailScroll", "challengesButton"}) {
        INFO(part);
        window.child<QWidget>(part)->setFocus();
        window.open();
        CHECK(window.headings() == QStringList{"Commandes", QStringLiteral("Aller à")});
        window.press(Qt::Key_Escape);
        CHECK_FALSE(window.isOpen());
        CHECK(window.focus() == part);
    }
    window.type("police");
    window.open();
    window.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(window.isOpen());
    CHECK(window.focus() == "searchField");
    CHECK(window.search()->text() == "police");
}

TEST_CASE("Typing finds a command in either language and Enter runs it")
{
    const Language language = GENERATE(Language::French, Language::English);
    const char *typed = GENERATE("exporter la fiche", "export sheet", "EXPÔRT shee");
    PaletteWindow window(language);
    window.type("basegun");
    REQUIRE(window.detailShows("Basegun"));
    window.ask(typed);
    INFO(typed);
    CHECK(window.current()
          == (language == Language::French ? QStringLiteral("Exporter la fiche en PDF…")
                                           : QStringLiteral("Export sheet as PDF…")));
    CHECK(window.model().rowAt(window.row()).keys == QStringList{"Ctrl", "E"});
    window.press(Qt::Key_Return);
    CHECK_FALSE(window.isOpen());
    CHECK(window.focus() == "searchField");
    CHECK(QFileInfo(window.dialogs().suggested).fileName() == "eig-fiche-basegun.pdf");
}

TEST_CASE("A command that can do nothing is listed with the reason, and Enter leaves it there")
{
    PaletteWindow window;
    REQUIRE_FALSE(window.action("backAction")->isEnabled());
    window.ask(QStringLiteral("précédent"));
    const int row = window.rowOf(QStringLiteral("Précédent"));
    REQUIRE(row >= 0);
    CHECK_FALSE(window.model().rowAt(row).isUsable);
    CHECK(window.model().rowAt(row).detail == QStringLiteral("rien n’a été affiché avant"));
    CHECK(window.model().rowAt(row).spoken.contains(QStringLiteral("rien n’a été affiché avant")));
    while (window.row() != row)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    CHECK(window.isOpen());
    CHECK(window.row() == row);
}

TEST_CASE("Every action that can be disabled tells a reason of its own")
{
    PaletteWindow window;
    window.clickFacet(
        "themeFacet",
        window.child<QListView>("themeFacet")->model()->index(0, 0).data().toString());
    window.type("zqxzqx");
    const QString vague = Actions::whyDisabled(ActionId::Quit);
    int disabled = 0;
    for (const char *place : {"challengesPlaceAction", "ministriesPlaceAction"}) {
        window.action(place)->trigger();
        for (const ActionSpec &spec : Actions::specs()) {
            if (window.action(spec.objectName)->isEnabled())
                continue;
            INFO(spec.objectName);
            CHECK(Actions::whyDisabled(spec.id) != vague);
            CHECK_FALSE(Actions::whyDisabled(spec.id).isEmpty());
            ++disabled;
        }
    }
    CHECK(disabled >= 4);
}

TEST_CASE("Enter opens the record, the place or the challenges of a value")
{
    PaletteWindow window;
    window.ask("bsgun");
    REQUIRE(window.current() == "Basegun");
    window.press(Qt::Key_Return);
    CHECK(window.detailShows("Basegun"));
    CHECK(window.child<QWidget>("detailPane")->isAncestorOf(QApplication::focusWidget()));
    window.ask(QStringLiteral("ministères"));
    REQUIRE(window.current() == QStringLiteral("Ministères"));
    window.press(Qt::Key_Return);
    CHECK(window.window().windowTitle() == QStringLiteral("Ministères — Catalogue EIG"));
    window.ask(QStringLiteral("#santé"));
    REQUIRE(window.current() == QStringLiteral("Thématique\u202F: Santé"));
    const QString count = window.model().rowAt(window.row()).detail;
    window.press(Qt::Key_Return);
    CHECK(window.search()->text() == QStringLiteral("thème:santé"));
    CHECK(count.startsWith(QString::number(window.rows()) + u' '));
    CHECK(window.table()->hasFocus());
    window.action("backAction")->trigger();
    CHECK(window.window().windowTitle() == QStringLiteral("Ministères — Catalogue EIG"));
}

TEST_CASE("The comparison is among the places of the palette, with records or without")
{
    const bool hasRecords = GENERATE(false, true);
    PaletteWindow window;
    if (hasRecords)
        window.window().navigator().comparison().add({EntityKind::Challenge, "basegun"});
    window.ask(QStringLiteral("comparaison"));
    const int row = window.rowOf(QStringLiteral("Comparaison"));
    REQUIRE(row >= 0);
    CHECK(window.model().rowAt(row).isUsable);
    while (window.row() != row)
        window.press(Qt::Key_Down);
    window.press(Qt::Key_Return);
    CHECK(window.window().windowTitle() == QStringLiteral("Comparaison — Catalogue EIG"));
    CHECK_FALSE(window.isOpen());
}

TEST_CASE("Arrows, pages, Home and End walk through the lines and skip the headings")
{
    PaletteWindow window;
    window.ask("exp");
    const int first = window.model().choiceFrom(0, 1);
    const int last = window.model().rowCount() - 1;
    CHECK(window.row() == first);
    CHECK(window.list()->verticalScrollBar() != nullptr);
    window.press(Qt::Key_End);
    CHECK(window.row() == last);
    window.press(Qt::Key_Down);
    CHECK(window.row() == first);
    window.press(Qt::Key_Up);
    CHECK(window.row() == last);
    window.press(Qt::Key_Home);
    CHECK(window.row() == first);
    window.press(Qt::Key_PageDown);
    CHECK(window.row() > first + 2);
    CHECK(window.model().isChoice(window.row()));
    window.press(Qt::Key_PageUp);
    CHECK(window.row() == first);
    for (int row = window.row(); row < last; row = window.row()) {
        window.press(Qt::Key_Down);
        REQUIRE(window.row() > row);
        CHECK(window.model().isChoice(window.row()));
    }
    CHECK(window.field()->text() == "exp");
}

TEST_CASE("The prefixes ask for commands, people and themes alone")
{
    PaletteWindow window;
    window.ask(">");
    CHECK(window.headings() == QStringList{"Commandes"});
    window.ask("@ma");
    REQUIRE(window.model().choiceCount() > 3);
    for (int row = 1; row < window.model().rowCount(); ++row)
        CHECK(window.model().itemAt(row)->record->kind == EntityKind::Person);
    window.ask("#");
    CHECK(window.model().choiceCount() > 3);
    CHECK(window.model().itemAt(1)->field == Field::Theme);
}

TEST_CASE("Nothing found is said, and Enter does nothing")
{
    PaletteWindow window(GENERATE(Language::French, Language::English));
    window.ask("zqxzqx");
    const bool isFrench = window.language().language() == Language::French;
    CHECK(window.headings()
          == QStringList{isFrench ? QStringLiteral("Rien ne s’appelle «\u202Fzqxzqx\u202F»")
                                  : QStringLiteral("Nothing is called “zqxzqx”")});
    CHECK(window.field()->accessibleDescription() == window.headings().front());
    CHECK(window.palette()->rect().contains(window.child<QWidget>("paletteFoot")->geometry()));
    window.press(Qt::Key_Return);
    window.press(Qt::Key_Down);
    CHECK(window.isOpen());
    CHECK(window.row() == -1);
}

TEST_CASE("Commands used last come first the next time, after a new start too")
{
    PaletteWindow window;
    window.ask(">lignes compactes");
    REQUIRE(window.current() == "Lignes compactes");
    CHECK(window.model().rowAt(window.row()).detail == QStringLiteral("désactivé"));
    window.press(Qt::Key_Return);
    CHECK(window.action("compactRowsAction")->isChecked());
    window.ask(QStringLiteral("thème sombre"));
    window.press(Qt::Key_Return);
    CHECK(window.settings().text(Setting::Theme) == "dark");
    window.reopen();
    window.table()->setFocus();
    window.open();
    CHECK(window.headings().front() == QStringLiteral("Utilisées récemment"));
    CHECK(window.current() == QStringLiteral("Thème\u202F: Sombre"));
    CHECK(window.model().rowAt(2).text == "Lignes compactes");
    CHECK(window.model().rowAt(2).detail == QStringLiteral("activé"));
}

TEST_CASE("The palette goes away with a click beside it, a shortcut, a new size, Tab, the language")
{
    PaletteWindow window;
    window.open();
    const int way = GENERATE(range(0, 5));
    INFO(way);
    switch (way) {
    case 0:
        QTest::mouseClick(window.child<QWidget>("sidebar"), Qt::LeftButton, {}, {5, 400});
        break;
    case 1: window.press(Qt::Key_F9); break;
    case 2: window.resize(1200, 800); break;
    case 3: window.press(Qt::Key_Tab); break;
    case 4: window.language().setLanguage(Language::English); break;
    }
    CHECK(QTest::qWaitFor([&] { return !window.isOpen(); }));
    const QWidget *focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    CHECK_FALSE(window.palette()->isAncestorOf(focus));
    CHECK((way == 0 || window.focus() == "challengeTable"));
}

TEST_CASE("A click on a line takes it, one on a heading does nothing")
{
    PaletteWindow window;
    window.ask("basegun");
    const auto click = [&](int row) {
        QTest::mouseClick(window.list()->viewport(), Qt::LeftButton, {},
                          window.list()->visualRect(window.model().index(row)).center());
    };
    click(0);
    CHECK(window.isOpen());
    click(window.rowOf("Basegun"));
    CHECK_FALSE(window.isOpen());
    CHECK(window.detailShows("Basegun"));
}

TEST_CASE("The palette fits the window at any size and text size, and its current line is seen")
{
    PaletteWindow window;
    const auto [size, percent] = GENERATE(std::pair(QSize(1440, 860), 100),
                                          std::pair(QSize(960, 600), 100),
                                          std::pair(QSize(960, 600), 200));
    window.theme().setTextSize(percent);
    window.resize(size.width(), size.height());
    window.ask("e");
    CHECK(window.window().rect().contains(window.palette()->geometry()));
    window.press(Qt::Key_End);
    const QRect line = window.list()->visualRect(window.list()->currentIndex());
    CHECK(window.list()->viewport()->rect().contains(line));
    CHECK(window.field()->width() > 200);
    CHECK(window.list()->viewport()->height() > 2 * line.height());
}

TEST_CASE("Assistive technology hears names, the number of results and the current line")
{
    PaletteWindow window(GENERATE(Language::French, Language::English));
    window.ask("basegun");
    const bool isFrench = window.language().language() == Language::French;
    CHECK(window.field()->accessibleName()
          == (isFrench ? "Palette de commandes" : "Command palette"));
    CHECK(window.field()->accessibleDescription().startsWith(
        QString::number(window.model().choiceCount()) + u' '));
    CHECK_FALSE(window.list()->accessibleName().isEmpty());
    CHECK_FALSE(window.child<QWidget>("paletteFoot")->accessibleName().isEmpty());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(window.list());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    REQUIRE(list->childCount() == window.model().rowCount());
    CHECK(list->child(1)->text(QAccessible::Name)
          == (isFrench ? QStringLiteral("Basegun, Défi, EIG 5") : "Basegun, Challenge, EIG 5"));
    CHECK(list->child(1)->state().focused);
}

TEST_CASE("A record the catalogue lacks is said when a window begins at it, one it has is shown")
{
    WindowFixture fixture;
    fixture.window().beginAt({{}, {}, {{EntityKind::Person, "nobody-at-all"}}});
    CHECK(fixture.child<QLabel>("bannerText")->text().contains("person/nobody-at-all"));
    CHECK(fixture.child<QWidget>("banner")->isVisible());
    WindowFixture other;
    const Id person = test::bundled().people().front().id;
    other.window().beginAt({{}, {}, {{EntityKind::Person, person}}});
    CHECK_FALSE(other.child<QWidget>("banner")->isVisible());
    CHECK(other.window().navigator().record() == RecordRef{EntityKind::Person, person});
}
