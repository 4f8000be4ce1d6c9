// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/text_block.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace eig {

class HeadingLabel;

/// A card of a page: a heading, what stands beside it, and a column.
class PageCard : public QWidget
{
    Q_OBJECT

public:
    explicit PageCard(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] HeadingLabel *heading() const { return m_heading; }
    /// At the right end of the line of the heading.
    void addBeside(QWidget *widget);
    /// Before the heading, for the eye only.
    void setIcon(QWidget *icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QHBoxLayout *m_top;
    HeadingLabel *m_heading;
};

/// A figure with what it is a part of, and below what it says.
class PageFigure : public QWidget
{
    Q_OBJECT

public:
    /// what: with the numbers of its sources.
    PageFigure(const QString &value, const QString &beside, TextBlock *what,
               QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace eig
