// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/list_exports.h"

#include "core/storage/file_name.h"
#include "widgets/export/cite_dialog.h"
#include "widgets/export/export_folder.h"
#include "widgets/export/table_export_dialog.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/standard_dialogs.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace eig {
namespace {

Result<FileExporter::Files> composeFiles(const ListExports::List &list, const TableChoice &choice,
                                         const std::filesystem::path &path,
                                         std::size_t &neutralised)
{
    const Result<Table> table = composeTable(
        list.engine.catalogue(), requestOf(list.content, choice, list.engine, list.language),
        path.filename().string());
    if (!table)
        return Unexpected(table.error());
    neutralised = table->neutralised;
    FileExporter::Files files;
    for (const TableFile &file : table->files)
        files.push_back(
            {path.parent_path() / std::filesystem::path(file.name).filename(), file.bytes});
    // The first one is the file that was asked for, whatever it is called inside.
    if (!files.empty())
        files.front().path = path;
    return files;
}

/// Markdown, and HTML too when it is wanted; it is nobody's file.
struct CopiedTable {
    Result<Table> markdown;
    Result<Table> html;
};

QString textOf(const Result<Table> &table)
{
    return table && !table->files.empty() ? QString::fromStdString(table->files.front().bytes)
                                          : QString();
}

QString fileNameOf(const std::vector<RecordRef> &records, CitationStyle style)
{
    const std::string stem = records.size() == 1 ? "eig-citation-" + records.front().id
                                                 : std::string("eig-citations");
    return QString::fromStdString(safeFileName(stem, extensionOf(style)));
}

} // namespace

/// A table to be written.
struct ListExports::Order {
    List list;
    TableChoice choice;
    QString path;
};

ListExports::ListExports(Settings &settings, const Dialogs &dialogs, QWidget &window)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void ListExports::exportTable(const List &list)
{
    ask(list, readTableChoice(m_settings), exportFolder(m_settings));
}

void ListExports::ask(const List &list, const TableChoice &choice, const QString &path)
{
    auto *dialog = new TableExportDialog(list.engine, list.language, list.content, {choice, path},
                                         &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TableExportDialog::exportRequested, this,
            [this, list](const TableChoice &chosen, const QString &file, ExistingFiles existing) {
                writeTableChoice(m_settings, chosen, list.content);
                write({list, chosen, file}, existing);
            });
    dialog->open();
}

void ListExports::write(const Order &order, ExistingFiles existing)
{
    Q_EMIT taskChanged(tr("Saving %1…").arg(QFileInfo(order.path).fileName()), {});
    const auto neutralised = std::make_shared<std::size_t>(0);
    m_exporter.start(
        [order, neutralised] {
            return composeFiles(order.list, order.choice, toPath(order.path), *neutralised);
        },
        existing,
        [this, order, neutralised](const ExportReport &report) {
            receiveTable(order, report, *neutralised);
        });
}

void ListExports::receiveTable(const Order &order, const ExportReport &report,
                               std::size_t neutralised)
{
    const auto again = [this, order] { ask(order.list, order.choice, order.path); };
    if (report.isWritten()) {
        const QFileInfo file(order.path);
        m_settings.setText(Setting::ExportFolder, file.path());
        QString text = tr("Table saved: %1").arg(file.fileName());
        if (neutralised > 0)
            text += tr(", %n cell(s) preceded by an apostrophe", nullptr,
                       static_cast<int>(neutralised));
        Q_EMIT taskChanged(text, order.path);
        return;
    }
    Q_EMIT taskChanged(tr("The table was not saved"), {});
    if (report.error)
        m_dialogs.showWriteError(
            &m_window, tr("The table could not be saved"),
            QString::fromStdString(message(*report.error, order.list.language)),
            QString::fromStdString(report.error->detail), again);
    else
        m_dialogs.askReplace(
            &m_window, report.existing, [this, order] { write(order, ExistingFiles::Replace); },
            again);
}

void ListExports::copyTable(const List &list, TableFormat format)
{
    TableChoice choice;
    choice.rows = list.content.selected.empty() ? TableRows::Shown : TableRows::Selected;
    choice.withSources = false;
    const int copy = ++m_copies;
    m_copier.run(
        [list, choice, format](const std::stop_token &) mutable {
            const auto compose = [&](TableFormat wanted) {
                choice.format = wanted;
                return composeTable(list.engine.catalogue(),
                                    requestOf(list.content, choice, list.engine, list.language),
                                    "table");
            };
            CopiedTable copied{compose(TableFormat::Markdown), Table()};
            if (format == TableFormat::Html)
                copied.html = compose(TableFormat::Html);
            return copied;
        },
        [this, copy, format, language = list.language](const CopiedTable &copied) {
            if (copy != m_copies)
                return;
            for (const Result<Table> *table : {&copied.markdown, &copied.html}) {
                if (!*table) {
                    m_dialogs.showError(&m_window,
                                        QString::fromStdString(message(table->error(), language)),
                                        QString::fromStdString(table->error().detail));
                    return;
                }
            }
            auto *data = new QMimeData;
            data->setText(textOf(copied.markdown));
            if (format == TableFormat::Html)
                data->setData(QStringLiteral("text/html"), textOf(copied.html).toUtf8());
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT taskChanged(format == TableFormat::Html ? tr("Table copied as HTML")
                                                           : tr("Table copied as Markdown"),
                               {});
        });
}

void ListExports::cite(const Catalogue &catalogue, const std::vector<RecordRef> &records,
                       Language language)
{
    auto *dialog = new CiteDialog(catalogue, records, language, readCitationStyle(m_settings),
                                  &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CiteDialog::styleChosen, this,
            [this](CitationStyle style) { writeCitationStyle(m_settings, style); });
    connect(dialog, &CiteDialog::copyRequested, this, [this](const QString &citation) {
        QGuiApplication::clipboard()->setText(citation);
        Q_EMIT taskChanged(tr("Citation copied"), {});
    });
    connect(dialog, &CiteDialog::saveRequested, this,
            [this, records, language](const QString &citation, CitationStyle style) {
                askCitationFile(
                    QString(exportFolder(m_settings) + u'/' + fileNameOf(records, style)), citation,
                    language);
            });
    dialog->open();
}

void ListExports::askCitationFile(const QString &suggested, const QString &citation,
                                  Language language)
{
    QWidget *dialog = m_window.findChild<CiteDialog *>();
    m_dialogs.askFile(dialog ? dialog : &m_window,
                      {tr("Save the citation"), suggested,
                       tr("Citations (*.%1)").arg(QFileInfo(suggested).suffix())},
                      [this, citation, language](const QString &path) {
                          saveCitation(citation, path, language);
                      });
}

void ListExports::saveCitation(const QString &citation, const QString &path, Language language)
{
    Q_EMIT taskChanged(tr("Saving %1…").arg(QFileInfo(path).fileName()), {});
    m_exporter.start(
        [file = NewFile{toPath(path), citation.toStdString()}]() -> Result<FileExporter::Files> {
            return FileExporter::Files{file};
        },
        // The file dialog has asked.
        ExistingFiles::Replace,
        [this, citation, path, language](const ExportReport &report) {
            receiveCitation(citation, path, language, report);
        });
}

void ListExports::receiveCitation(const QString &citation, const QString &path, Language language,
                                  const ExportReport &report)
{
    if (report.isWritten()) {
        const QFileInfo file(path);
        m_settings.setText(Setting::ExportFolder, file.path());
        Q_EMIT taskChanged(tr("Citation saved: %1").arg(file.fileName()), path);
        return;
    }
    Q_EMIT taskChanged(tr("The citation was not saved"), {});
    m_dialogs.showWriteError(
        &m_window, tr("The citation could not be saved"),
        QString::fromStdString(message(*report.error, language)),
        QString::fromStdString(report.error->detail),
        [this, citation, path, language] { askCitationFile(path, citation, language); });
}

} // namespace eig
