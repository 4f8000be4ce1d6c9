// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "widgets/dialogs/footed_dialog.h"
#include "widgets/style/icons.h"

class QLabel;
class QPushButton;

namespace eig {

class EntryButton;
class LanguageSwitch;
class SegmentedControl;

/// The page of the first run (ui.md section 4): three ways in with real counts, and the language,
/// which changes at once.
class WelcomeDialog : public FootedDialog
{
    Q_OBJECT

public:
    WelcomeDialog(const Catalogue &catalogue, LanguageSwitch &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(eig::Language language);
    void browseChosen();
    void searchChosen();
    void exportChosen();

private:
    EntryButton *addEntry(const char *objectName, Icon icon);
    void retranslate();

    Catalogue m_catalogue;
    LanguageSwitch &m_language;
    QLabel *m_title;
    QLabel *m_text;
    EntryButton *m_browse;
    EntryButton *m_search;
    EntryButton *m_export;
    QLabel *m_languageLabel;
    SegmentedControl *m_languages;
    QPushButton *m_start;
};

} // namespace eig
