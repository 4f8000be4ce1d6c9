// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/dialogs/footed_dialog.h"
#include "widgets/export/file_exporter.h"
#include "widgets/export/table_choice.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace eig {

class FileField;
class SegmentedControl;

/// Which rows and columns of a list become a table, in which format and where. Writes nothing: the
/// answer is a signal.
class TableExportDialog : public FootedDialog
{
    Q_OBJECT

public:
    /// What the dialog begins with; path: the folder alone, or a whole path chosen before.
    struct Beginning {
        TableChoice choice;
        QString path;
    };

    TableExportDialog(SearchEngine engine, Language language, ListContent content,
                      const Beginning &beginning, QWidget *parent);

    [[nodiscard]] TableChoice choice() const;

Q_SIGNALS:
    void exportRequested(const eig::TableChoice &choice, const QString &path,
                         eig::ExistingFiles existing);

private:
    void addTitle();
    void addRows(QGridLayout &form);
    void addColumns(QGridLayout &form);
    void addFormats(QGridLayout &form);
    void addProfiles(QGridLayout &form);
    void addSources(QGridLayout &form);
    void addFile(QGridLayout &form, const QString &path);
    void addFoot();
    void begin(const TableChoice &choice);
    void refresh();
    void suggestName();
    [[nodiscard]] QString formatNote() const;
    /// Why nothing can be exported; empty: it can.
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::size_t count() const { return m_counts[static_cast<int>(choice().rows)]; }

    SearchEngine m_engine;
    Language m_language;
    ListContent m_content;
    std::size_t m_counts[3] = {}; ///< rows of each TableRows
    SegmentedControl *m_rows = nullptr;
    SegmentedControl *m_columns = nullptr; ///< none where the list has no columns
    QRadioButton *m_xlsx = nullptr;
    QRadioButton *m_csv = nullptr;
    QRadioButton *m_json = nullptr;
    QLabel *m_profileLabel = nullptr;
    QWidget *m_profiles = nullptr;
    QRadioButton *m_openData = nullptr;
    QRadioButton *m_excelFr = nullptr;
    QCheckBox *m_sources = nullptr;
    FileField *m_file = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
    bool m_hadProfiles = false; ///< the CSV profiles were shown
};

} // namespace eig
