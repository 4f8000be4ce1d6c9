// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/query_labels.h"
#include "documents/sheet.h"
#include "widgets/export/booklet_exporter.h"
#include "widgets/export/export_folder.h"
#include "widgets/export/print_sheet.h"
#include "widgets/places/place_widget.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/status_line.h"

#include <QFileInfo>

// Booklets and print: what the window shows, handed to those who make documents of it.

namespace eig {

void MainWindow::connectDocuments()
{
    m_booklets = new BookletExporter(*this, *m_status, m_dialogs);
    m_booklets->setParent(this);
    m_printer = new SheetPrinter(*this);
    m_printer->setParent(this);
    for (const auto &[id, slot] : {std::pair(ActionId::ExportBooklet, &MainWindow::exportBooklet),
                                   std::pair(ActionId::Print, &MainWindow::printSheet)}) {
        connect(m_actions[id], &QAction::triggered, this, slot);
        addAction(m_actions[id]);
    }
    connect(m_booklets, &BookletExporter::said, m_status,
            [this](const QString &text) { m_status->showTask(text); });
    connect(m_booklets, &BookletExporter::saved, this, [this](const QString &path) {
        const QFileInfo file(path);
        m_settings.setText(Setting::ExportFolder, file.path());
        m_status->showTask(tr("Booklet saved: %1").arg(file.fileName()));
    });
    connect(m_printer, &SheetPrinter::pdfRequested, this, &MainWindow::askSheetFile);
    connect(m_printer, &SheetPrinter::failed, this,
            [this](const Error &error) { showFailure(error, {}); });
}

void MainWindow::exportBooklet()
{
    BookletSources sources{m_navigator->catalogue(), m_language.language(), {}, {}, {}, {}};
    sources.record = m_navigator->record();
    sources.withQrCode = m_settings.flag(Setting::PdfQrCode);
    sources.isGreyscale = m_settings.flag(Setting::PdfGreyscale);
    if (auto list = m_navigator->place().listContent();
        list && list->kind == EntityKind::Challenge) {
        sources.listed = std::move(list->shown);
        sources.selected = std::move(list->selected);
        sources.query = querySentence(list->query, m_navigator->engine(), EntityKind::Challenge,
                                      sources.language);
    }
    m_booklets->ask(sources, exportFolder(m_settings));
}

void MainWindow::printSheet()
{
    const auto record = m_navigator->record();
    if (record && hasSheet(record->kind))
        m_printer->show(m_navigator->catalogue(), *record, m_language.language());
}

} // namespace eig
