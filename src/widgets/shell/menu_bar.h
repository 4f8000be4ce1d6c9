// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QList>
#include <QMenuBar>

#include <map>

class QActionGroup;

namespace eig {

class Actions;
enum class MenuId;

/// The menus, made from the table of actions, with the choices of language and theme and what the
/// present place adds to View.
class MenuBar : public QMenuBar
{
    Q_OBJECT

public:
    MenuBar(Actions &actions, QWidget *parent = nullptr);

    void setLanguage(Language language);
    /// "light", "dark" or empty for the system's.
    void setTheme(const QString &theme);
    [[nodiscard]] QMenu *menu(MenuId id) const { return m_menus.at(id); }
    /// One action per place, in the order of the table.
    [[nodiscard]] const QList<QAction *> &placeActions() const { return m_places; }
    /// A theme or a language, and what the menu and the choice are called: sources of
    /// translations in the context eig::MenuBar.
    struct Choice {
        QAction *action;
        const char *menu;
        const char *text;
    };
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    void setViewActions(const QList<QAction *> &actions);

Q_SIGNALS:
    void languageChosen(eig::Language language);
    void themeChosen(const QString &theme);

private:
    void buildGo();
    void buildChoices();
    void retranslate(Language language);

    Actions &m_actions;
    std::map<MenuId, QMenu *> m_menus;
    QMenu *m_languageMenu = nullptr;
    QMenu *m_themeMenu = nullptr;
    QActionGroup *m_languages = nullptr;
    QActionGroup *m_themes = nullptr;
    QList<QAction *> m_places;
    QList<Choice> m_choices;
    QList<QAction *> m_viewActions;
    QAction *m_viewEnd = nullptr; ///< what the place adds stands before it
};

} // namespace eig
