// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "documents/page_pictures.h"
#include "models/worker.h"

#include <QObject>

#include <functional>

class QDialog;
class QPrinter;

namespace eig {

/// The sheet on paper: the same pages as the file, in a preview from which they are printed.
class SheetPrinter : public QObject
{
    Q_OBJECT

public:
    explicit SheetPrinter(QWidget &window);

    /// The pages are made on the worker; the preview comes when they are ready. Without a printer
    /// a message says so and offers the file.
    void show(const Catalogue &catalogue, const RecordRef &record, Language language);

Q_SIGNALS:
    void pdfRequested(const eig::RecordRef &record);
    void failed(const eig::Error &error);

private:
    void sayNoPrinter(const RecordRef &record);

    QWidget &m_window;
    int m_newest = 0; ///< only the preview asked for last is shown
    Worker m_worker;
};

/// The pages as they will be on paper, with Qt's own choice of printer, pages and zoom. What goes
/// wrong on a page is told to failed().
[[nodiscard]] QDialog *newPrintPreview(const PagePictures &pages, QWidget *parent,
                                       const std::function<void(const Error &)> &failed);

/// Paints the pages the printer asks for ("pages 1 to 2"), each on a page of its own. On a printer
/// in 300 dots per inch at most, in a preview less. The error of the first page that fails.
[[nodiscard]] Result<Done> printPages(QPrinter &printer, const PagePictures &pages);

} // namespace eig
