// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/chart_exports.h"

#include "core/labels/labels.h"
#include "widgets/export/export_folder.h"
#include "widgets/shell/settings.h"
#include "widgets/shell/standard_dialogs.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace eig {
namespace {

FileExporter::Compose composed(FileExporter::Files files)
{
    return [files = std::move(files)]() -> Result<FileExporter::Files> { return files; };
}

} // namespace

ChartExports::ChartExports(Settings &settings, const Dialogs &dialogs, QWidget &window)
    : m_settings(settings)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void ChartExports::exportCharts(const std::vector<ChartOrder> &charts, ChartFormat format)
{
    if (charts.empty())
        return;
    const Order order{charts, format};
    const QString folder = exportFolder(m_settings);
    if (charts.size() == 1)
        askFile(order, QString(folder + u'/' + chartFileName(charts.front(), format)));
    else
        askFolder(order, folder);
}

void ChartExports::askFile(const Order &order, const QString &suggested)
{
    const QString filter = order.format == ChartFormat::Csv
        ? tr("Tables (*.csv)")
        : tr("Pictures (*.%1)").arg(suffixOf(order.format));
    m_dialogs.askFile(
        &m_window, {tr("Export the chart"), suggested, filter}, [this, order](const QString &path) {
            // Drawn here: only the writing is left to the worker.
            m_exporter.start(
                composed({{toPath(path), chartFile(order.charts.front(), order.format)}}),
                ExistingFiles::Replace, // the file dialog has asked
                [this, order, path](const ExportReport &report) { receive(order, path, report); });
        });
}

void ChartExports::askFolder(const Order &order, const QString &suggested)
{
    m_dialogs.askFolder(
        &m_window, tr("Export the charts into a folder"), suggested,
        [this, order](const QString &folder) { writeInto(order, folder, ExistingFiles::Ask); });
}

void ChartExports::writeInto(const Order &order, const QString &folder, ExistingFiles existing)
{
    Q_EMIT taskChanged(tr("Saving the charts…"), {});
    FileExporter::Files files;
    for (const ChartOrder &chart : order.charts)
        files.push_back({toPath(QDir(folder).filePath(chartFileName(chart, order.format))),
                         chartFile(chart, order.format)});
    const QString first = fromPath(files.front().path);
    m_exporter.start(
        composed(std::move(files)), existing,
        [this, order, first](const ExportReport &report) { receive(order, first, report); });
}

void ChartExports::receive(const Order &order, const QString &path, const ExportReport &report)
{
    if (report.isWritten()) {
        tellWritten(order, path);
        return;
    }
    const bool isOne = order.charts.size() == 1;
    const QString folder = QFileInfo(path).path();
    const auto again = [this, order, isOne, path, folder] {
        isOne ? askFile(order, path) : askFolder(order, folder);
    };
    Q_EMIT taskChanged(isOne ? tr("The chart was not saved") : tr("The charts were not saved"), {});
    if (report.error)
        m_dialogs.showWriteError(
            &m_window,
            isOne ? tr("The chart could not be saved") : tr("The charts could not be saved"),
            QString::fromStdString(message(*report.error, order.charts.front().language)),
            QString::fromStdString(report.error->detail), again);
    else
        m_dialogs.askReplace(
            &m_window, report.existing,
            [this, order, folder] { writeInto(order, folder, ExistingFiles::Replace); }, again);
}

void ChartExports::tellWritten(const Order &order, const QString &path)
{
    const QFileInfo file(path);
    m_settings.setText(Setting::ExportFolder, file.path());
    const auto count = static_cast<int>(order.charts.size());
    Q_EMIT taskChanged(count == 1 ? tr("Chart saved: %1").arg(file.fileName())
                                  : tr("%n chart(s) saved in %1", nullptr, count)
                                        .arg(QDir::toNativeSeparators(file.path())),
                       path);
}

} // namespace eig
