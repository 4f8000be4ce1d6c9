// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/facet_values.h"

#include "models/facet_model.h"
#include "widgets/places/records/facet_menu.h"
#include "widgets/places/records/facet_value_delegate.h"
#include "widgets/style/text_style.h"

#include <QContextMenuEvent>
#include <QPainter>

#include <algorithm>

namespace eig {

FacetValues::FacetValues(FacetModel &model, QWidget *parent) : QListView(parent), m_values(model)
{
    setModel(&model);
    setItemDelegate(new FacetValueDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&model, &FacetModel::rowsChanged, this, &FacetValues::followRows);
    followRows();
}

void FacetValues::followRows()
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    setFixedHeight(std::max(row * m_values.rowCount(), 1));
    if (!currentIndex().isValid() && m_values.rowCount() > 0)
        setCurrentIndex(m_values.index(0));
}

void FacetValues::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || !m_focus.isShown() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, visualRect(currentIndex()), Theme::of(this), scaled(6));
}

void FacetValues::keyPressEvent(QKeyEvent *event)
{
    m_focus.keyPressed();
    viewport()->update();
    const bool isMenuKey = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
        || event->key() == Qt::Key_Enter)
        m_values.request(currentIndex(), FacetState::Included);
    else if (event->key() == Qt::Key_Delete)
        m_values.request(currentIndex(), FacetState::Excluded);
    else if (isMenuKey)
        openMenuAtCurrent();
    else if (event->text() == QLatin1String("/"))
        event->ignore(); // the window's: no value begins with it
    else
        QListView::keyPressEvent(event);
}

void FacetValues::mousePressEvent(QMouseEvent *event)
{
    m_focus.mousePressed();
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint())
                                                  : QModelIndex();
    if (m_pressed.isValid())
        setCurrentIndex(m_pressed);
}

/// The view itself would select what is dragged over.
void FacetValues::mouseMoveEvent(QMouseEvent *) {}

void FacetValues::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex released = indexAt(event->position().toPoint());
    const bool isClick = m_pressed.isValid() && released == m_pressed;
    m_pressed = QModelIndex();
    if (isClick)
        m_values.request(released,
                         event->modifiers().testFlag(Qt::AltModifier) ? FacetState::Excluded
                                                                      : FacetState::Included);
}

void FacetValues::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FacetValues::wheelEvent(QWheelEvent *event) { event->ignore(); }

void FacetValues::focusInEvent(QFocusEvent *event)
{
    m_focus.focusedBy(event->reason());
    QListView::focusInEvent(event);
    if (m_focus.isShown())
        Q_EMIT rowFocused(visualRect(currentIndex()));
}

void FacetValues::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    if (hasFocus() && current.isValid())
        Q_EMIT rowFocused(visualRect(current));
}

void FacetValues::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuAtCurrent();
    else
        openMenu(indexAt(event->pos()), event->globalPos());
}

void FacetValues::openMenuAtCurrent()
{
    openMenu(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
}

void FacetValues::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPersistentModelIndex row = index;
    const auto present = static_cast<FacetState>(index.data(FacetModel::StateRole).toInt());
    showFacetMenu(*this, globalPosition, present,
                  {[this, row](FacetState state) {
                       if (row.isValid())
                           m_values.request(row, state);
                   },
                   [this, row] {
                       if (row.isValid())
                           Q_EMIT onlyRequested(row.data(FacetModel::ValueRole).toString());
                   }});
}

void FacetValues::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        followRows();
        scheduleDelayedItemsLayout();
    }
}

} // namespace eig
