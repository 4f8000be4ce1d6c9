// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>
#include <QTableView>

namespace eig {

class StepsModel;

/// Steps along a line, from left to right, or from top to bottom where the room is narrow: not to
/// scale, with written dates. The term is a thick bar. Each step can be reached with the arrow
/// keys and is read by assistive technology. Enter, Space or a click leads to its sources.
class StepsLine : public QListView
{
    Q_OBJECT

public:
    /// model outlives the view. title: the question it answers.
    StepsLine(StepsModel &model, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const StepsModel &steps() const { return m_model; }
    /// Whether the line lies at this width.
    [[nodiscard]] bool isLying(int width) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void stepChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    StepsModel &m_model;
};

/// The same as a plain table, as high as its lines.
class StepsTable : public QTableView
{
    Q_OBJECT

public:
    StepsTable(StepsModel &model, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int row);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace eig
