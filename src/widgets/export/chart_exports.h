// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/charts/chart_picture.h"
#include "widgets/export/file_exporter.h"

#include <QObject>

#include <vector>

class QWidget;

namespace eig {

class Settings;
struct Dialogs;

/// Charts in files: one where the user says, several into a folder. Asks, writes on a worker, and
/// tells how it went.
class ChartExports : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the exports; window is the parent of dialogs.
    ChartExports(Settings &settings, const Dialogs &dialogs, QWidget &window);

    void exportCharts(const std::vector<ChartOrder> &charts, ChartFormat format);

Q_SIGNALS:
    /// What goes on, in one line; file: the one that was written, else empty.
    void taskChanged(const QString &text, const QString &file);

private:
    struct Order {
        std::vector<ChartOrder> charts; ///< not empty
        ChartFormat format = ChartFormat::Png;
    };

    void askFile(const Order &order, const QString &suggested);
    void askFolder(const Order &order, const QString &suggested);
    void writeInto(const Order &order, const QString &folder, ExistingFiles existing);
    void receive(const Order &order, const QString &path, const ExportReport &report);
    void tellWritten(const Order &order, const QString &path);

    Settings &m_settings;
    const Dialogs &m_dialogs;
    QWidget &m_window;
    FileExporter m_exporter;
};

} // namespace eig
