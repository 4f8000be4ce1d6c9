// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QHBoxLayout;

namespace eig {

/// Over a column: what it lists, how many, and room for a control at the right.
class ColumnHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &count);
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFont();

    QHBoxLayout *m_line;
    QLabel *m_title;
    QLabel *m_count;
};

} // namespace eig
