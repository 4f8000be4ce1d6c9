// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/facet_delegate.h"

#include "models/facet_model.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int MinHeight = 24; // WCAG 2.2, 2.5.8: target size
constexpr int Gap = 8;

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    const int count = index.data(FacetModel::CountRole).toInt();
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (count == 0 && !isChecked) {
        const QColor dimmed = row.palette.color(QPalette::Disabled, QPalette::Text);
        row.palette.setColor(QPalette::Text, dimmed);
    }
    const QString number = QLocale().toString(count);
    const int numberWidth = row.fontMetrics.horizontalAdvance(number) + Gap;
    row.rect.setRight(row.rect.right() - numberWidth);
    QStyledItemDelegate::paint(painter, row, index);

    QRect end = option.rect;
    end.setLeft(row.rect.right() + 1);
    painter->save();
    painter->setPen(row.palette.color(QPalette::Text));
    painter->drawText(end.adjusted(0, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter, number);
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), MinHeight));
    return size;
}

bool FacetDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
            return false;
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    default: return QStyledItemDelegate::editorEvent(event, model, option, index);
    }
}

} // namespace eig
