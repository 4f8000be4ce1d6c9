// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QStatusBar>
#include <QString>

class QLabel;

namespace eig {

/// Count, selection and the last task at the left, the edition at the right.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showCount(std::size_t shown, std::size_t total);
    void showSelection(const QString &name); ///< empty: nothing is selected
    void showEdition(const QString &date);
    void showTask(const QString &text);

private:
    QLabel *m_count;
    QLabel *m_selection;
    QLabel *m_task;
    QLabel *m_edition;
};

} // namespace eig
