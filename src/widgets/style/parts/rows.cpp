// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/paint.h"
#include "widgets/style/parts/views.h"
#include "widgets/style/text_style.h"

#include <QCursor>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace eig {
namespace {

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    const auto *tree = qobject_cast<const QTreeView *>(view);
    return tree ? tree->header() : nullptr;
}

/// From the first to the last visible section, at the height of this cell. Where cells are chosen
/// one by one, the cell.
QRect rowRect(const QStyleOptionViewItem &option)
{
    const QHeaderView *header = parts::hasRowRing(option.widget) ? headerOf(option.widget)
                                                                 : nullptr;
    if (!header)
        return option.rect;
    return {-header->offset(), option.rect.top(), header->length(), option.rect.height()};
}

bool isRowOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return index.isValid() && index.row() == option.index.row()
        && index.parent() == option.index.parent();
}

/// Of a table whose rows are chosen as a whole, Qt marks the cell under the pointer only.
bool isUnderPointer(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_MouseOver || !parts::hasRowRing(option.widget))
        return option.state & QStyle::State_MouseOver;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QWidget *viewport = view->viewport();
    return viewport->underMouse()
        && isRowOf(option, view->indexAt(viewport->mapFromGlobal(QCursor::pos())));
}

Look lookOf(const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected) {
        const bool isActive = option.state & QStyle::State_Active
            && (!option.widget || option.widget->hasFocus());
        return isActive ? Look::RowSelected : Look::RowSelectedInactive;
    }
    const bool isHovered = option.state & QStyle::State_Enabled && isUnderPointer(option);
    return isHovered ? Look::RowHover : Look::Row;
}

bool isCurrentRow(const QStyleOptionViewItem &option)
{
    if (!parts::hasRowRing(option.widget))
        return option.state & QStyle::State_HasFocus;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view->hasFocus() && isRowOf(option, view->currentIndex());
}

} // namespace

bool parts::hasRowRing(const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return view && headerOf(widget) && view->selectionBehavior() == QAbstractItemView::SelectRows;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    const Look look = lookOf(option);
    if (look != Look::Row)
        painter.fillRect(option.rect, fillOf(look, theme));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);

    const QRect row = rowRect(option);
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(row.left(), row.top(), scaled(3), row.height()),
                         outlineOf(look, theme));
    if (option.state & QStyle::State_KeyboardFocusChange && isCurrentRow(option))
        paintFocusRing(painter, row, scaled(radius::Mark), theme);
    painter.restore();
}

} // namespace eig
