// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/shortcuts_dialog.h"

#include "widgets/window_fixture.h"

#include <QTableWidget>

#include <map>

using namespace eig;
using eig::test::WindowFixture;

TEST_CASE("The page of shortcuts lists every key of the window beside what it does")
{
    WindowFixture fixture(test::bundled(), GENERATE(Language::French, Language::English));
    fixture.action("shortcutsAction")->trigger();
    auto *dialog = fixture.child<ShortcutsDialog>("shortcutsDialog");
    CHECK(dialog->isVisible());
    const auto *table = fixture.child<QTableWidget>("shortcutsTable");
    std::map<QString, QString> actionOf;
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString action = table->item(row, 0)->text();
        CHECK_FALSE(action.isEmpty());
        CHECK_FALSE(action.contains(u'&'));
        for (const QString &key : table->item(row, 1)->text().split("; "))
            actionOf.emplace(key, action);
    }
    int keys = 0;
    for (const QAction *action : fixture.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::NativeText);
            INFO(text.toStdString());
            REQUIRE(actionOf.contains(text));
            CHECK(actionOf[text] == action->iconText().remove(u'…'));
            ++keys;
        }
    }
    CHECK(keys >= 30);
    CHECK(actionOf.contains("/"));
    CHECK(actionOf.contains(QKeySequence("Shift+F10").toString(QKeySequence::NativeText)));
    CHECK(actionOf.contains(QKeySequence("Ctrl+,").toString(QKeySequence::NativeText)));
    CHECK(actionOf.contains(fixture.language().language() == Language::French ? "Échap" : "Esc"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return !fixture.window().findChild<ShortcutsDialog *>(); }));
}
