// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"
#include "documents/comparison.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/detail/record_text.h"
#include "widgets/export/export_folder.h"
#include "widgets/shell/banner.h"
#include "widgets/shell/comparison_tray.h"
#include "widgets/shell/language_switch.h"
#include "widgets/shell/main_window.h"
#include "widgets/shell/navigator.h"
#include "widgets/shell/place_table.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/sidebar.h"
#include "widgets/shell/status_line.h"
#include "widgets/shell/top_bar.h"

#include <QFileInfo>

#include <algorithm>

// What the window does for the comparison: adding to it from anywhere, opening it, writing it.

namespace eig {
namespace {

const PlaceSpec &comparisonPlace() { return *placeNamed(QStringLiteral("comparison")); }

} // namespace

void MainWindow::connectComparison()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
        addAction(m_actions[id]);
    };
    on(ActionId::AddToComparison, [this] { addToComparison(comparableRecords()); });
    on(ActionId::OpenComparison, &MainWindow::openComparison);
    on(ActionId::ExportComparison, &MainWindow::askComparisonFile);
    connect(&m_navigator->comparison(), &ComparisonTray::changed, this,
            &MainWindow::showComparison);
    connect(m_detail, &DetailPane::compareRequested, this,
            [this](const std::vector<RecordRef> &records) {
                if (records.size() == 1)
                    addToComparison(records);
                else
                    beginComparison(records);
            });
    showComparison();
}

void MainWindow::showComparison()
{
    const std::size_t count = m_navigator->comparison().records().size();
    m_sidebar->setOwnCount(comparisonPlace(), static_cast<int>(count));
    m_topBar->setCompareCount(static_cast<int>(count));
    m_actions[ActionId::ExportComparison]->setEnabled(count >= FewestCompared);
}

void MainWindow::openComparison()
{
    goTo(comparisonPlace());
    m_navigator->place().focusList();
}

/// The record that is shown, else what is selected.
std::vector<RecordRef> MainWindow::comparableRecords() const
{
    const auto record = m_navigator->record();
    std::vector<RecordRef> records = record ? std::vector<RecordRef>{*record}
                                            : m_navigator->place().shown();
    std::erase_if(records, [](const RecordRef &one) { return !isComparable(one.kind); });
    return records;
}

void MainWindow::addToComparison(const std::vector<RecordRef> &records)
{
    ComparisonTray &tray = m_navigator->comparison();
    QString added;
    for (const RecordRef &record : records) {
        const AddedToCompare answer = tray.add(record);
        if (answer != AddedToCompare::Added) {
            refuseCompared(record, answer);
            return;
        }
        added = recordName(m_navigator->catalogue(), record, m_language.language());
    }
    if (!added.isEmpty())
        m_status->showTask(tr("%1 added to the comparison: %2 of %3")
                               .arg(added)
                               .arg(tray.records().size())
                               .arg(MostCompared));
}

void MainWindow::beginComparison(const std::vector<RecordRef> &records)
{
    m_navigator->comparison().begin(records);
    openComparison();
}

void MainWindow::refuseCompared(const RecordRef &record, AddedToCompare answer)
{
    const Language language = m_language.language();
    const QString name = recordName(m_navigator->catalogue(), record, language);
    switch (answer) {
    case AddedToCompare::AlreadyThere:
        m_status->showTask(tr("%1 is already in the comparison").arg(name));
        break;
    case AddedToCompare::Full:
        m_banner->offer(tr("%1 was not added: the comparison already holds %2 records, the most "
                           "it can show. Remove one of them first.")
                            .arg(name)
                            .arg(MostCompared),
                        tr("Open the comparison"), [this] { openComparison(); });
        break;
    case AddedToCompare::OtherKind:
        m_banner->offer(
            tr("%1 was not added: the comparison holds records of another kind (%2), "
               "and only records of one kind are compared.")
                .arg(name,
                     toQString(label(*m_navigator->comparison().records().kind()).in(language))),
            tr("Begin a new comparison"), [this, record] {
                m_navigator->comparison().begin({record});
                openComparison();
            });
        break;
    case AddedToCompare::Added:
    case AddedToCompare::NotComparable: break;
    }
}

void MainWindow::askComparisonFile()
{
    const QString suggested = exportFolder(m_settings) + u'/'
        + QString::fromStdString(comparisonFileName(m_navigator->comparison().records().all()));
    m_dialogs.askFile(this,
                      {tr("Save the comparison as PDF"), suggested, tr("PDF documents (*.pdf)")},
                      [this](const QString &path) {
                          if (!path.isEmpty())
                              writeComparison(path);
                      });
}

void MainWindow::writeComparison(const QString &path)
{
    m_status->showTask(tr("Saving %1…").arg(QFileInfo(path).fileName()));
    const Language language = m_language.language();
    m_comparisonExporter.start(
        [catalogue = m_navigator->catalogue(), language, file = toPath(path),
         records = m_navigator->comparison().records().all()]() -> Result<FileExporter::Files> {
            const Result<PdfFile> pdf = composeComparison(catalogue, records, {language, {}});
            if (!pdf)
                return Unexpected(pdf.error());
            return FileExporter::Files{{file, pdf->bytes}};
        },
        // The file dialog has asked.
        ExistingFiles::Replace,
        [this, path, language](const ExportReport &report) {
            if (report.isWritten()) {
                const QFileInfo file(path);
                m_settings.setText(Setting::ExportFolder, file.path());
                m_status->showTask(tr("Comparison saved: %1").arg(file.fileName()), path);
                return;
            }
            m_status->showTask(tr("The comparison was not saved"));
            m_dialogs.showWriteError(this, tr("The comparison could not be saved"),
                                     QString::fromStdString(message(*report.error, language)),
                                     QString::fromStdString(report.error->detail),
                                     [this] { askComparisonFile(); });
        });
}

} // namespace eig
