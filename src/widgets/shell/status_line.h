// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <QStatusBar>
#include <QString>
#include <QTimer>

class QLabel;
class QPushButton;

namespace eig {

/// Count, selection and the last task at the left, with links to the file it wrote, the note on the
/// language and the edition at the right. A count that has settled is announced to assistive
/// technology.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void showCount(const QString &text);
    void showSelection(const QString &text); ///< empty: nothing worth saying
    void showEdition(const PartialDate &date, Language language);
    /// file: what was written, to be opened from here; empty: none.
    void showTask(const QString &text, const QString &file = {});

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTaskLine();
    void refreshColors();
    void fit();

    QLabel *m_count;
    QLabel *m_selection;
    QLabel *m_task;
    QPushButton *m_open;
    QPushButton *m_showFolder;
    QString m_file; ///< the one the links are for
    QLabel *m_note;
    QLabel *m_edition;
    QTimer m_settled;
};

} // namespace eig
