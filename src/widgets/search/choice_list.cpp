// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/choice_list.h"

#include "models/choice_model.h"
#include "widgets/search/choice_delegate.h"

#include <QAccessible>

#include <algorithm>

namespace eig {

ChoiceList::ChoiceList(ChoiceModel &model, ChoiceDelegate *delegate, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    delegate->setParent(this);
    setModel(&model);
    setItemDelegate(delegate);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setMinimumHeight(1); // one line alone has no need of a scroll area's least height
}

/// Qt's own tells assistive technology of every current line, the one that is there while the
/// reader types too.
void ChoiceList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would announce the line
    QAbstractItemView::currentChanged(current, previous);
}

void ChoiceList::setCurrentRow(int row)
{
    selectionModel()->setCurrentIndex(m_model.index(row), QItemSelectionModel::ClearAndSelect);
    if (row == m_model.choiceFrom(0, 1)) // its heading too
        scrollToTop();
}

int ChoiceList::rowAfterStep(int direction) const
{
    const int end = direction > 0 ? 0 : m_model.rowCount() - 1;
    const int present = currentRow();
    return m_model.choiceFrom(present < 0 ? end : present + direction, direction);
}

int ChoiceList::rowAfterPage(int direction) const
{
    const int last = m_model.rowCount() - 1;
    const int lines = viewport()->height() / std::max(1, sizeHintForRow(last));
    const int target = std::clamp(currentRow() + direction * std::max(1, lines - 1), 0, last);
    const int row = m_model.choiceFrom(target, direction);
    return row >= 0 ? row : m_model.choiceFrom(target, -direction);
}

int ChoiceList::contentHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return height;
}

void ChoiceList::announceCurrent()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentRow());
    QAccessible::updateAccessibility(&event);
}

void ChoiceList::announce(QWidget &part)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&part, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace eig
