// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "widgets/style/icons.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace eig {

class EntryButton;
class LanguageSwitch;
class SegmentedControl;

/// The page of the first run (ui.md section 4): three ways in with real counts, and the language,
/// which changes at once.
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    WelcomeDialog(const Catalogue &catalogue, LanguageSwitch &language, QWidget *parent = nullptr);

Q_SIGNALS:
    void languageChosen(eig::Language language);
    void browseChosen();
    void searchChosen();
    void exportChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

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
    QWidget *m_foot;
    QLabel *m_languageLabel;
    SegmentedControl *m_languages;
    QPushButton *m_start;
};

} // namespace eig
