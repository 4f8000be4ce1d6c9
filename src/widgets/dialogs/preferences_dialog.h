// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include <memory>

namespace eig {

class LanguageSwitch;
class Settings;
struct Dialogs;

namespace Ui {
class PreferencesDialog;
}

/// The choices a person makes once (ui.md section 4). Each is applied and kept as soon as it is
/// made; there is nothing to confirm. Those that change the window are signals, so that it carries
/// them out as its own menus do.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All of them outlive the dialog.
    PreferencesDialog(Settings &settings, LanguageSwitch &language, const Dialogs &dialogs,
                      QWidget *parent = nullptr);
    ~PreferencesDialog() override;

Q_SIGNALS:
    /// "fr", "en" or empty for the system's.
    void languageChosen(const QString &language);
    /// "light", "dark" or empty for the system's.
    void themeChosen(const QString &theme);
    void densityChosen(bool isCompact);
    void textSizeChosen(int percent);
    void searchesCleared();
    void recordsCleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void load(const Settings &settings);
    void connectLook();
    void connectFiles();
    void connectHistory();
    void chooseFolder();
    void retranslate();
    void explainDisabled();
    void refreshFonts();
    void fit();

    Settings &m_settings;
    const Dialogs &m_dialogs;
    std::unique_ptr<Ui::PreferencesDialog> m_ui;
};

} // namespace eig
