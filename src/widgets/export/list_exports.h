// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "core/search/search.h"
#include "documents/citation.h"
#include "models/list_content.h"
#include "models/worker.h"
#include "widgets/export/file_exporter.h"
#include "widgets/export/table_choice.h"

#include <QObject>
#include <QString>

class QWidget;

namespace eig {

class Settings;
struct Dialogs;

/// What a list and a record become outside the window: tables in files and in the clipboard, and
/// citations. Asks, composes on a worker, writes, and tells how it went.
class ListExports : public QObject
{
    Q_OBJECT

public:
    struct List {
        SearchEngine engine;
        Language language = Language::French;
        ListContent content;
    };

    /// All of them outlive the exports; window is the parent of dialogs.
    ListExports(Settings &settings, const Dialogs &dialogs, QWidget &window);

    void exportTable(const List &list);
    /// Markdown or HTML into the clipboard: the selected rows, all that are shown when none is, and
    /// the visible columns.
    void copyTable(const List &list, TableFormat format);
    void cite(const Catalogue &catalogue, const std::vector<RecordRef> &records, Language language);

Q_SIGNALS:
    /// What goes on, in one line; file: the one that was written, else empty.
    void taskChanged(const QString &text, const QString &file);

private:
    struct Order;

    void ask(const List &list, const TableChoice &choice, const QString &path);
    void write(const Order &order, ExistingFiles existing);
    void receiveTable(const Order &order, const ExportReport &report, std::size_t neutralised);
    void askCitationFile(const QString &suggested, const QString &citation, Language language);
    void saveCitation(const QString &citation, const QString &path, Language language);
    void receiveCitation(const QString &citation, const QString &path, Language language,
                         const ExportReport &report);

    Settings &m_settings;
    const Dialogs &m_dialogs;
    QWidget &m_window;
    FileExporter m_exporter;
    Worker m_copier;
    int m_copies = 0; ///< the newest one; an older answer does not replace it in the clipboard
};

} // namespace eig
