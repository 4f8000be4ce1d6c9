// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/actions.h"

#include "widgets/window_fixture.h"

#include <QMenu>
#include <QMenuBar>

#include <map>
#include <set>

using namespace eig;
using eig::test::WindowFixture;

namespace {

/// The actions of the menu bar, those of submenus included.
std::set<const QAction *> inMenus(const QMenuBar &menuBar)
{
    std::set<const QAction *> found;
    for (const QMenu *menu : menuBar.findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions())
            found.insert(action);
    }
    return found;
}

} // namespace

TEST_CASE("Every action has a key or stands in a menu, under a name of its own")
{
    WindowFixture fixture;
    const std::set<const QAction *> menus = inMenus(*fixture.window().menuBar());
    std::set<QString> names;
    std::set<ActionId> ids;
    for (const ActionSpec &spec : Actions::specs()) {
        INFO(spec.objectName);
        const QAction *action = fixture.action(spec.objectName);
        const bool isInMenu = menus.contains(action);
        CHECK((isInMenu || !action->shortcut().isEmpty()));
        CHECK(isInMenu == (spec.menu != MenuId::None));
        CHECK(names.insert(QLatin1String(spec.objectName)).second);
        CHECK(ids.insert(spec.id).second);
        // A key works wherever the focus is only for an action of the window itself.
        CHECK(fixture.window().actions().contains(action));
    }
    CHECK(ids.size() == static_cast<std::size_t>(ActionCount));
}

TEST_CASE("Every action has a text and a tool tip with its key, in both languages")
{
    WindowFixture fixture;
    std::map<QString, QString> french;
    for (const Language language : {Language::French, Language::English}) {
        fixture.language().setLanguage(language);
        for (const ActionSpec &spec : Actions::specs()) {
            INFO(spec.objectName);
            const QAction *action = fixture.action(spec.objectName);
            CHECK_FALSE(action->text().isEmpty());
            CHECK_FALSE(action->toolTip().isEmpty());
            CHECK_FALSE(action->toolTip().contains(u'&'));
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            CHECK(action->toolTip().endsWith(u'(' + key + u')') == !key.isEmpty());
        }
    }
    for (const QAction *action : inMenus(*fixture.window().menuBar())) {
        INFO(action->objectName().toStdString());
        CHECK((action->isSeparator() || !action->text().isEmpty()));
    }
}

TEST_CASE("No two actions of the window share a key")
{
    WindowFixture fixture;
    fixture.action("ministriesPlaceAction")->trigger();
    std::map<QKeySequence, QString> owners;
    for (const QAction *action : fixture.window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const auto [owner, isNew] = owners.emplace(key, action->objectName());
            INFO(key.toString().toStdString() << ": " << owner->second.toStdString() << ", "
                                              << action->objectName().toStdString());
            CHECK(isNew);
        }
    }
    CHECK(owners.size() >= 30);
}

TEST_CASE("Keys of Linux input methods stay free")
{
    const Actions actions;
    const QList<QKeySequence> keys = actions.windowKeys();
    CHECK_FALSE(keys.contains(QKeySequence(QStringLiteral("Ctrl+Shift+U"))));
    CHECK_FALSE(keys.contains(QKeySequence(QStringLiteral("Ctrl+Shift+E"))));
}
