// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/records/focus_mark.h"

#include <QListView>
#include <QPersistentModelIndex>

namespace eig {

class FacetModel;

/// The values of a facet, as high as they are many: the panel around them scrolls. A click or Space
/// includes, Alt+click or Delete excludes, the same again clears.
class FacetValues : public QListView
{
    Q_OBJECT

public:
    FacetValues(FacetModel &model, QWidget *parent);

Q_SIGNALS:
    void onlyRequested(const QString &value);
    /// The current row is to be seen; in coordinates of this widget.
    void rowFocused(const QRect &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void followRows();
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void openMenuAtCurrent();

    FacetModel &m_values;
    FocusMark m_focus;
    QPersistentModelIndex m_pressed;
};

} // namespace eig
