// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/outline_view.h"

#include "widgets/places/ministries/row_painter.h"

#include <QKeyEvent>
#include <QPainter>

namespace eig {

OutlineView::OutlineView(QWidget *parent) : QTreeView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragOnly);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QTreeView::doubleClicked, this, &OutlineView::openPressed);
}

void OutlineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = Theme::of(this);
    QStyleOptionViewItem row = option;
    row.widget = this;
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_HasFocus,
                      index.row() == currentIndex().row()
                          && index.parent() == currentIndex().parent());
    const RowLook look = rowLook(row);
    const QRect place(0, option.rect.top(), viewport()->width(), option.rect.height());
    paintRowTint(*painter, place, look, theme);
    paintRowBar(*painter, place, look, theme);
    QTreeView::drawRow(painter, option, index);
    paintRowRing(*painter, place, look, theme);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openPressed();
    } else if (event->key() == Qt::Key_Slash) {
        event->ignore(); // it leads to the search field
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void OutlineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentMoved(current);
}

} // namespace eig
