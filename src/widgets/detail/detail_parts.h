// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_button.h"
#include "widgets/style/theme.h"

#include <QIcon>
#include <QString>
#include <QWidget>

#include <vector>

namespace eig {

class TextBlock;

/// Two widgets side by side, the first in a column of its own; one under the other where that
/// leaves too little room.
class PairRow : public QWidget
{
    Q_OBJECT

public:
    /// leftWidth: pixels of the design at 100 %.
    PairRow(QWidget *left, QWidget *right, int leftWidth, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isStacked(int width) const;
    [[nodiscard]] int leftWidth() const;
    void place();

    QWidget *m_left;
    QWidget *m_right;
    int m_leftWidth;
};

/// A rounded card with a hairline round it.
class Card : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Plain, Caution };

    explicit Card(Look look = Look::Plain, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

/// Figures beside each other in one card, two by two where they do not fit in one line.
class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void add(const QString &value, const QString &what);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the cells are at this width.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<QWidget *> m_cells;
};

/// The outlined mark with the name of a promotion.
class TagLink : public LinkButton
{
    Q_OBJECT

public:
    using LinkButton::LinkButton;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A small drawing of the set, for the eye only.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QIcon &icon, int size, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size; ///< pixels of the design at 100 %
};

} // namespace eig
