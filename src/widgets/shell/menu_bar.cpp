// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/menu_bar.h"

#include "widgets/shell/actions.h"
#include "widgets/shell/place_table.h"

#include <QActionGroup>

namespace eig {
namespace {

constexpr const char *ThemeMenu = QT_TRANSLATE_NOOP("eig::MenuBar", "T&heme");
constexpr const char *LanguageMenu = QT_TRANSLATE_NOOP("eig::MenuBar", "Lang&uage");

} // namespace

MenuBar::MenuBar(Actions &actions, QWidget *parent) : QMenuBar(parent), m_actions(actions)
{
    for (const MenuId id :
         {MenuId::File, MenuId::Edit, MenuId::View, MenuId::Go, MenuId::Tools, MenuId::Help})
        m_menus[id] = addMenu(QString());
    for (const ActionSpec &spec : Actions::specs()) {
        if (spec.menu == MenuId::None)
            continue;
        QMenu *menu = m_menus[spec.menu];
        if (spec.startsGroup)
            menu->addSeparator();
        menu->addAction(m_actions[spec.id]);
    }
    buildGo();
    buildChoices();
}

void MenuBar::buildGo()
{
    QMenu *menu = m_menus[MenuId::Go];
    menu->addSeparator();
    for (const PlaceSpec &place : listedPlaces()) {
        QAction *action = menu->addAction(themedIcon(place.icon), QString());
        action->setObjectName(QLatin1String(place.key) + QStringLiteral("PlaceAction"));
        const auto key = static_cast<int>(Qt::Key_1) + static_cast<int>(m_places.size());
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key)));
        m_places.append(action);
    }
}

void MenuBar::buildChoices()
{
    QMenu *menu = m_menus[MenuId::View];
    m_viewEnd = menu->insertSeparator(m_actions[ActionId::CompactRows]);
    m_themeMenu = new QMenu(this);
    m_languageMenu = new QMenu(this);
    menu->insertMenu(m_actions[ActionId::FullScreen], m_themeMenu);
    menu->insertMenu(m_actions[ActionId::FullScreen], m_languageMenu);
    m_themes = new QActionGroup(this);
    for (const auto &[theme, name] :
         {std::pair("", QT_TRANSLATE_NOOP("eig::MenuBar", "As the &system")),
          std::pair("light", QT_TRANSLATE_NOOP("eig::MenuBar", "&Light")),
          std::pair("dark", QT_TRANSLATE_NOOP("eig::MenuBar", "&Dark"))}) {
        QAction *action = m_themeMenu->addAction(QString());
        action->setObjectName(*theme ? QLatin1String(theme) + QStringLiteral("ThemeAction")
                                     : QStringLiteral("systemThemeAction"));
        action->setCheckable(true);
        action->setData(QLatin1String(theme));
        m_themes->addAction(action);
        m_choices.append({action, ThemeMenu, name});
    }
    connect(m_themes, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT themeChosen(action->data().toString()); });
    m_languages = new QActionGroup(this);
    // Each language is named in itself, so that it is found by who needs it.
    for (const auto &[language, name, objectName] :
         {std::tuple(Language::French, "&Français", "frenchAction"),
          std::tuple(Language::English, "&English", "englishAction")}) {
        QAction *action = m_languageMenu->addAction(QString::fromUtf8(name));
        action->setObjectName(QLatin1String(objectName));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        m_languages->addAction(action);
        m_choices.append({action, LanguageMenu, name});
    }
    connect(m_languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        Q_EMIT languageChosen(static_cast<Language>(action->data().toInt()));
    });
}

void MenuBar::setLanguage(Language language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    retranslate(language);
}

void MenuBar::setTheme(const QString &theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toString() == theme);
}

void MenuBar::setViewActions(const QList<QAction *> &actions)
{
    QMenu *menu = m_menus[MenuId::View];
    for (QAction *action : m_viewActions)
        menu->removeAction(action);
    m_viewActions = actions;
    menu->insertActions(m_viewEnd, actions);
}

void MenuBar::retranslate(Language language)
{
    m_menus[MenuId::File]->setTitle(tr("&File"));
    m_menus[MenuId::Edit]->setTitle(tr("&Edit"));
    m_menus[MenuId::View]->setTitle(tr("&View"));
    m_menus[MenuId::Go]->setTitle(tr("&Go"));
    m_menus[MenuId::Tools]->setTitle(tr("&Tools"));
    m_menus[MenuId::Help]->setTitle(tr("&Help"));
    m_themeMenu->setTitle(tr(ThemeMenu));
    m_languageMenu->setTitle(tr(LanguageMenu));
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.menu == ThemeMenu)
            choice.action->setText(tr(choice.text));
    }
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_places[i]->setText(nameOf(placeTable()[static_cast<std::size_t>(i)], language));
}

} // namespace eig
