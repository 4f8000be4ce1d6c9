// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QWidget;

namespace eig {

/// The tab stop that follows what has the focus, pane after pane, and inside a pane in Qt's own
/// order: that alone follows the order in which widgets were made or moved to another parent. What
/// is in no pane comes last. Nullptr when there is none.
[[nodiscard]] QWidget *nextTabStop(const QWidget &window, const QList<QWidget *> &panes);
[[nodiscard]] QWidget *previousTabStop(const QWidget &window, const QList<QWidget *> &panes);

} // namespace eig
