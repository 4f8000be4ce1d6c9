// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/column_view.h"

#include "core/text/fold.h"
#include "models/ministry_tree_model.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace eig {
namespace {

std::string foldedRow(const QModelIndex &index)
{
    return foldedText(QString(index.data().toString() + u' '
                              + index.data(MinistryTreeModel::AcronymRole).toString())
                          .toStdString());
}

} // namespace

ColumnView::ColumnView(QWidget *parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setModel(&m_level);
    connect(&m_level, &QAbstractItemModel::modelReset, this, [this] {
        const QScopedValueRollback quiet(m_isQuiet, true); // nobody moved
        if (m_selected.isValid())
            select(m_selected);
    });
    viewport()->setAttribute(Qt::WA_Hover);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsSelectable)
            Q_EMIT openPressed();
    });
}

void ColumnView::showChildren(QAbstractItemModel *model, const QModelIndex &parent, bool isTop)
{
    m_level.setLevel(parent.isValid() || isTop ? model : nullptr, parent);
}

void ColumnView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

int ColumnView::rowCount() const { return m_level.rowCount(); }

QModelIndex ColumnView::rowIndex(int row) const { return m_level.index(row, 0); }

bool ColumnView::isSelectable(int row) const
{
    return rowIndex(row).flags() & Qt::ItemIsSelectable;
}

int ColumnView::count() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isSelectable(row) ? 1 : 0;
    return count;
}

QModelIndex ColumnView::firstRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (isSelectable(row))
            return rowIndex(row);
    }
    return {};
}

void ColumnView::select(const QModelIndex &inTree)
{
    m_selected = inTree;
    const QModelIndex index = m_level.fromTree(inTree);
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        scrollTo(index);
    } else {
        selectionModel()->clear();
    }
}

QModelIndex ColumnView::neighbour(int rows) const
{
    if (!currentIndex().isValid())
        return firstRow();
    const int direction = rows < 0 ? -1 : 1;
    int found = currentIndex().row();
    int left = std::abs(rows);
    for (int row = found + direction; left > 0 && row >= 0 && row < rowCount(); row += direction) {
        if (!isSelectable(row))
            continue;
        found = row;
        --left;
    }
    return rowIndex(found);
}

int ColumnView::firstVisibleRow() const
{
    const QModelIndex top = indexAt(QPoint(1, 1));
    return top.isValid() ? top.row() : 0;
}

void ColumnView::scrollToRow(int row)
{
    if (row >= 0 && row < rowCount())
        scrollTo(rowIndex(row), PositionAtTop);
}

void ColumnView::keyboardSearch(const QString &text)
{
    const bool continues = m_sinceTyped.isValid()
        && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_sinceTyped.start();
    // The same letter again and again goes from one row to the next.
    const bool repeats = continues && m_typed == text;
    m_typed = continues && !repeats ? QString(m_typed + text) : text;
    // A line break parts the words from their singulars.
    std::string wanted = foldedText(m_typed.toStdString());
    wanted = wanted.substr(0, wanted.find('\n'));
    if (wanted.empty() || rowCount() == 0)
        return;
    const bool startsFresh = !continues || repeats;
    const int start = currentIndex().isValid() ? currentIndex().row() + (startsFresh ? 1 : 0) : 0;
    for (int i = 0; i < rowCount(); ++i) {
        const int row = (start + i) % rowCount();
        if (isSelectable(row) && foldedRow(rowIndex(row)).find(wanted) != std::string::npos) {
            setCurrentIndex(rowIndex(row));
            return;
        }
    }
}

void ColumnView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier
        || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (isPlain && key == Qt::Key_Left) {
        Q_EMIT leftPressed();
    } else if (isPlain && key == Qt::Key_Right) {
        Q_EMIT rightPressed();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT openPressed();
    } else if (key == Qt::Key_Slash) {
        event->ignore(); // it leads to the search field
    } else {
        QListView::keyPressEvent(event);
    }
}

void ColumnView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current when there is none; here that would choose a challenge.
    const bool hadCurrent = currentIndex().isValid();
    m_isQuiet = true;
    QListView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        selectionModel()->clearCurrentIndex();
    m_isQuiet = false;
    Q_EMIT focused();
}

void ColumnView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(Theme::of(this).color(Token::T3));
    const QRect place = viewport()->rect().adjusted(scaled(14), scaled(10), -scaled(14),
                                                    -scaled(10));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ColumnView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (m_isQuiet)
        return;
    if (current.isValid())
        m_selected = inTree(current);
    Q_EMIT currentMoved(current);
}

QModelIndex ColumnView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    switch (action) {
    case MoveUp:
    case MovePrevious: return neighbour(-1);
    case MoveDown:
    case MoveNext: return neighbour(1);
    case MoveHome: return firstRow();
    case MoveEnd: return neighbour(std::max(rowCount(), 1));
    case MovePageUp:
    case MovePageDown: {
        const QModelIndex reached = QListView::moveCursor(action, modifiers);
        if (!reached.isValid() || isSelectable(reached.row()))
            return reached;
        const int from = currentIndex().isValid() ? currentIndex().row() : 0;
        return neighbour(reached.row() - from);
    }
    default: return QListView::moveCursor(action, modifiers);
    }
}

} // namespace eig
