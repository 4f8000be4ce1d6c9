// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace eig {

/// Once the window has settled, writes its picture and leaves the application: exit code 0, or 73
/// with a line on stderr when the file cannot be written.
void takeScreenshot(QWidget &window, const QString &file);

} // namespace eig
