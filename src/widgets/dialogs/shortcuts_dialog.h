// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace eig {

class Actions;

/// Every key of the window, as a table made from the actions themselves, so that it is never out of
/// date.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const Actions &actions, const QList<QAction *> &places,
                    QWidget *parent = nullptr);
};

} // namespace eig
