// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/preferences_dialog.h"
#include "widgets/search/recent_searches.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/menu_bar.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/recent_records.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/status_line.h"
#include "widgets/style/theme_switch.h"

// What is chosen once and kept: the dialog of preferences, and the menus for the same choices.

namespace eig {

void MainWindow::connectPreferences()
{
    connect(m_actions[ActionId::Preferences], &QAction::triggered, this,
            &MainWindow::showPreferences);
    addAction(m_actions[ActionId::Preferences]);
    // What was asked for by name or opened in a list, not every row that was passed.
    const auto remember = [this] {
        if (const auto record = m_navigator->record())
            rememberRecord(m_settings, *record);
    };
    connect(m_navigator, &Navigator::recordOpened, this, remember);
    connect(m_navigator, &Navigator::detailRequested, this, remember);
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_settings, m_language, m_dialogs, this);
    connect(dialog, &PreferencesDialog::languageChosen, this, &MainWindow::chooseLanguage);
    connect(dialog, &PreferencesDialog::themeChosen, this, &MainWindow::chooseTheme);
    connect(dialog, &PreferencesDialog::textSizeChosen, this, &MainWindow::setTextSize);
    connect(dialog, &PreferencesDialog::densityChosen, this, [this](bool isCompact) {
        if (m_actions[ActionId::CompactRows]->isChecked() != isCompact)
            m_actions[ActionId::CompactRows]->trigger();
    });
    connect(dialog, &PreferencesDialog::searchesCleared, m_recentSearches, &RecentSearches::clear);
    connect(dialog, &PreferencesDialog::recordsCleared, this, [this] {
        forgetRecords(m_settings);
        m_navigator->place().settingsChanged();
    });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// "fr", "en" or empty for the system's.
void MainWindow::chooseLanguage(const QString &language)
{
    m_settings.setText(Setting::Language, language);
    m_language.setLanguage(m_settings.language().value_or(LanguageSwitch::systemLanguage()));
}

void MainWindow::chooseTheme(const QString &theme)
{
    m_settings.setText(Setting::Theme, theme);
    m_menus->setTheme(theme);
    m_theme.setChoice(themeChoice(theme));
}

void MainWindow::setTextSize(int percent)
{
    m_settings.setNumber(Setting::TextSize, percent);
    m_theme.setTextSize(m_settings.number(Setting::TextSize));
    m_status->showTask(tr("Text size: %1 %").arg(m_settings.number(Setting::TextSize)));
}

} // namespace eig
