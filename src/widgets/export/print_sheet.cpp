// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/print_sheet.h"

#include "widgets/style/text_style.h"

#include <QImage>
#include <QMessageBox>
#include <QPageLayout>
#include <QPaintEngine>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <memory>

namespace eig {
namespace {

constexpr double PaperDpi = 300;
constexpr double PreviewDpi = 150;
constexpr QSize PreviewSize(900, 760);

/// Takes the pixels along: a preview keeps the image.
QImage imageOf(Picture picture)
{
    auto *kept = new Picture(std::move(picture));
    return QImage(
        kept->pixels.data(), kept->width, kept->height, kept->width * 4, QImage::Format_RGB32,
        [](void *pixels) { delete static_cast<Picture *>(pixels); }, kept);
}

/// A4 of the printer's whole sheet: the pages have their own margins.
void setUp(QPrinter &printer)
{
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {}, QPageLayout::Millimeter));
    printer.setFullPage(true);
}

/// The whole sheet of paper, whatever the printer calls the area it can print on; in the middle of
/// paper of another shape.
QRectF placeOf(const Picture &picture, const QPrinter &printer)
{
    const QRectF paper = printer.pageLayout().fullRectPixels(printer.resolution());
    QRectF place({},
                 QSizeF(picture.width, picture.height).scaled(paper.size(), Qt::KeepAspectRatio));
    place.moveCenter(paper.center());
    return place;
}

bool isPreview(const QPrinter &printer)
{
    return printer.paintEngine() && printer.paintEngine()->type() == QPaintEngine::Picture;
}

} // namespace

Result<Done> printPages(QPrinter &printer, const PagePictures &pages)
{
    QPainter painter;
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count())
                                          : pages.count();
    for (int index = first; index < last; ++index) {
        const double dpi = isPreview(printer)
            ? PreviewDpi
            : std::min(PaperDpi, static_cast<double>(printer.resolution()));
        auto picture = pages.paint(index, dpi);
        if (!picture)
            return Unexpected(picture.error());
        const bool isReady = index == first ? painter.begin(&printer) : printer.newPage();
        if (!isReady)
            return Unexpected({ErrorCode::WriteFailed, printer.printerName().toStdString(),
                               "the printer takes no page"});
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QRectF place = placeOf(*picture, printer);
        painter.drawImage(place, imageOf(std::move(*picture)));
    }
    return Done{};
}

QDialog *newPrintPreview(const PagePictures &pages, QWidget *parent,
                         const std::function<void(const Error &)> &failed)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUp(*printer);
    auto *preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setObjectName(QStringLiteral("printPreview"));
    preview->setWindowTitle(SheetPrinter::tr("Print preview"));
    const QSize available = preview->screen()->availableSize() * 9 / 10;
    preview->resize(
        QSize(scaled(PreviewSize.width()), scaled(PreviewSize.height())).boundedTo(available));
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
                     [pages, failed](QPrinter *target) {
                         if (const auto printed = printPages(*target, pages); !printed)
                             failed(printed.error());
                     });
    // The dialog uses the printer until its end.
    QObject::connect(preview, &QObject::destroyed, [printer] {});
    return preview;
}

SheetPrinter::SheetPrinter(QWidget &window) : m_window(window) {}

void SheetPrinter::show(const Catalogue &catalogue, const RecordRef &record, Language language)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        sayNoPrinter(record);
        return;
    }
    const int request = ++m_newest;
    SheetOptions options;
    options.language = language;
    m_worker.run([catalogue, record, options](
                     const std::stop_token &) { return pagesOfSheet(catalogue, record, options); },
                 [this, request](const Result<PagePictures> &pages) {
                     if (request != m_newest)
                         return;
                     if (!pages) {
                         Q_EMIT failed(pages.error());
                         return;
                     }
                     QDialog *preview = newPrintPreview(
                         *pages, &m_window, [this](const Error &error) { Q_EMIT failed(error); });
                     preview->setAttribute(Qt::WA_DeleteOnClose);
                     preview->open();
                 });
}

void SheetPrinter::sayNoPrinter(const RecordRef &record)
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("EIG Catalogue"),
                                tr("No printer is installed on this computer."),
                                QMessageBox::NoButton, &m_window);
    box->setObjectName(QStringLiteral("noPrinter"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("The sheet can be exported as PDF and printed elsewhere."));
    QPushButton *pdf = box->addButton(tr("&Export as PDF…"), QMessageBox::AcceptRole);
    pdf->setObjectName(QStringLiteral("printAsPdf"));
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(pdf);
    connect(pdf, &QPushButton::clicked, this, [this, record] { Q_EMIT pdfRequested(record); });
    box->open();
}

} // namespace eig
