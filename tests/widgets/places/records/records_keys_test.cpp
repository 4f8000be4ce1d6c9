// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/list_columns.h"
#include "widgets/places/records/list_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace eig;
using namespace eig::test;

namespace {

ListUnderTest anyList() { return GENERATE(from_range(listsUnderTest())); }

QMenu *openRowMenu(ListWindow &window)
{
    window.place().focusList();
    window.press(Qt::Key_F10, Qt::ShiftModifier);
    QMenu *menu = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu && menu->objectName() == QLatin1String("rowMenu");
    }));
    return menu;
}

void trigger(QMenu *menu, const char *name)
{
    auto *action = menu->findChild<QAction *>(QLatin1String(name));
    INFO(name);
    REQUIRE(action != nullptr);
    action->trigger();
    menu->close();
    REQUIRE(QTest::qWaitFor([] { return QApplication::activePopupWidget() == nullptr; }));
}

} // namespace

TEST_CASE("The digits of Ctrl lead to the lists")
{
    WindowFixture window;
    const std::pair<Qt::Key, const char *> keys[] = {{Qt::Key_3, "Promotions"},
                                                     {Qt::Key_5, "Administrations"},
                                                     {Qt::Key_6, "Personnes"},
                                                     {Qt::Key_7, "Réalisations"},
                                                     {Qt::Key_2, "Défis"}};
    for (const auto &[key, title] : keys) {
        window.press(key, Qt::ControlModifier);
        CHECK(window.window().windowTitle()
              == QString::fromUtf8(title) + QStringLiteral(" — Catalogue EIG"));
    }
}

TEST_CASE("Arrows and Ctrl with arrows step through a list")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.press(Qt::Key_Down);
    CHECK(window.place().positionText().startsWith(QStringLiteral("2 sur")));
    window.search()->setFocus();
    window.press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(window.place().positionText().startsWith(QStringLiteral("3 sur")));
    window.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(window.detailShows(window.name(1)));
}

TEST_CASE("Enter opens a record, Escape leads back to the list")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget() != nullptr);
    // A promotion has a page, where the others have the detail.
    CHECK(window.place().isPage() == (list.entity == EntityKind::Promotion));
    if (window.place().isPage())
        return;
    const QWidget *detail = window.child<QWidget>("detailPane");
    const QWidget *focus = QApplication::focusWidget();
    CHECK((focus == detail || detail->isAncestorOf(focus)));
    window.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == window.list());
}

TEST_CASE("Ctrl+C copies the row with its headers, separated by tabs")
{
    const ListUnderTest list = anyList();
    INFO(list.place);
    ListWindow window(list);
    window.press(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    int shown = 0;
    for (const ListColumn &column : columnsOf(list.entity))
        shown += column.isShown ? 1 : 0;
    CHECK(lines.at(0).split(u'\t').size() == shown);
    CHECK(lines.at(1).split(u'\t').front() == window.text(0, 0).simplified());
}

TEST_CASE("Letters lead to a person, by given name or by family name")
{
    ListWindow window(listsUnderTest()[2]);
    for (const QChar c : QStringLiteral("koller"))
        window.press(c.toUpper().unicode());
    CHECK(window.detailShows(QStringLiteral("Beryl Koller")));
    QTest::qWait(QApplication::keyboardInputInterval() + 100);
    for (const QChar c : QStringLiteral("beryl"))
        window.press(c.toUpper().unicode());
    CHECK(window.detailShows(QStringLiteral("Beryl Koller")));
}

TEST_CASE("The menu of a row leads to the challenges of its record")
{
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
        const ListUnderTest &list = listsUnderTest()[i];
        INFO(list.place);
        ListWindow window(list);
        window.type(QStringLiteral("basegun"));
        if (list.entity != EntityKind::Person)
            window.type({});
        trigger(openRowMenu(window), "showChallenges");
        CHECK(window.window().windowTitle() == "Défis — Catalogue EIG");
        CHECK_FALSE(window.search()->text().isEmpty());
        CHECK(window.rows() > 0);
        CHECK(window.rows() < static_cast<int>(test::bundled().challenges().size()));
    }
}

TEST_CASE("The menu of an outcome leads to its challenge")
{
    ListWindow window(listsUnderTest()[3]);
    const QString challenge = window.text(0, static_cast<int>(OutcomeColumn::Challenge));
    trigger(openRowMenu(window), "openChallenge");
    CHECK(window.detailShows(challenge));
    CHECK(window.window().windowTitle() == "Réalisations — Catalogue EIG");
    window.action("backAction")->trigger();
    CHECK(window.detailShows(window.name(0)));
    window.press(Qt::Key_Up, Qt::AltModifier);
    CHECK(window.detailShows(challenge));
}

TEST_CASE("The menu of a row filters on the cell it was opened on")
{
    ListWindow window(listsUnderTest()[2]);
    for (int i = 0; i < static_cast<int>(PersonColumn::Role); ++i)
        window.press(Qt::Key_Right);
    const QString role = window.text(0, static_cast<int>(PersonColumn::Role));
    QMenu *menu = openRowMenu(window);
    QAction *wanted = nullptr;
    for (QAction *action : menu->actions()) {
        if (!wanted && action->text().startsWith(QStringLiteral("Filtrer sur")))
            wanted = action;
    }
    REQUIRE(wanted != nullptr);
    CHECK(role.contains(wanted->text().section(u'«', 1).section(u'»', 0, 0).trimmed()));
    wanted->trigger();
    menu->close();
    CHECK(window.search()->text().startsWith(QStringLiteral("rôle:")));
    CHECK(window.listed() == window.found(window.search()->text()));
}
