// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "app/screenshot.h"

#include "core/storage/atomic_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace eig {
namespace {

/// The detail is built a moment after the selection, and idle parts after the first paint.
constexpr int SettledMs = 700;
constexpr int ExitCannotCreate = 73;

} // namespace

void takeScreenshot(QWidget &window, const QString &file)
{
    QTimer::singleShot(SettledMs, &window, [&window, file] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        window.grab().save(&buffer, "PNG");
        const auto written = writeFileAtomically(QFile::encodeName(file).toStdString(),
                                                 bytes.toStdString());
        if (!written)
            std::fprintf(stderr, "eig-catalogue: %s: not written\n", qPrintable(file));
        QCoreApplication::exit(written ? 0 : ExitCannotCreate);
    });
}

} // namespace eig
