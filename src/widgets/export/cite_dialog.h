// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "documents/citation.h"
#include "widgets/dialogs/footed_dialog.h"

#include <vector>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace eig {

class SegmentedControl;
class Settings;

/// What of citations is kept: "iso690", "bibtex", "csl".
[[nodiscard]] CitationStyle readCitationStyle(const Settings &settings);
void writeCitationStyle(Settings &settings, CitationStyle style);

/// Records as entries of a bibliography, in one of three styles, to be copied or saved.
class CiteDialog : public FootedDialog
{
    Q_OBJECT

public:
    CiteDialog(Catalogue catalogue, std::vector<RecordRef> records, Language language,
               CitationStyle style, QWidget *parent);

    [[nodiscard]] CitationStyle citationStyle() const;
    /// Empty when a record cannot be cited.
    [[nodiscard]] const QString &citation() const { return m_citation; }

Q_SIGNALS:
    void copyRequested(const QString &citation);
    void saveRequested(const QString &citation, eig::CitationStyle style);
    void styleChosen(eig::CitationStyle style);

private:
    void addTitle();
    void addStyles(CitationStyle style);
    void addFoot();
    void refresh();

    Catalogue m_catalogue;
    std::vector<RecordRef> m_records;
    Language m_language;
    QString m_citation;
    SegmentedControl *m_styles = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace eig
