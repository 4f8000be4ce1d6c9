// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/search/results_view.h"

#include "widgets/places/search/result_delegate.h"

#include <QContextMenuEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace eig {

ResultsView::ResultsView(SearchResultsModel &model, QWidget *parent)
    : QListView(parent)
    , m_results(model)
    , m_delegate(new ResultDelegate(model, *this))
{
    setObjectName(QStringLiteral("searchResults"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setDragDropMode(DragOnly);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setItemDelegate(m_delegate);
    // Before the view hears of it: what was shaped is of the old rows.
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, m_delegate, &ResultDelegate::clear);
    connect(&model, &QAbstractItemModel::dataChanged, m_delegate, &ResultDelegate::clear);
    setModel(&model);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (m_results.recordAt(index.row()))
            Q_EMIT opened();
    });
}

void ResultsView::setCompact(bool isCompact)
{
    m_delegate->setCompact(isCompact);
    scheduleDelayedItemsLayout();
}

void ResultsView::refreshTexts()
{
    m_delegate->clear();
    scheduleDelayedItemsLayout();
}

int ResultsView::selectedRow() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? -1 : selected.front().row();
}

void ResultsView::selectRow(int row)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QModelIndex index = m_results.index(row);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ResultsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    if (hint == EnsureVisible && m_results.isHeading(index.row() - 1))
        QListView::scrollTo(m_results.index(index.row() - 1), hint);
}

int ResultsView::firstVisibleRow() const { return std::max(indexAt(QPoint(1, 1)).row(), 0); }

void ResultsView::scrollToRow(int row)
{
    if (row >= 0 && row < m_results.rowCount())
        scrollTo(m_results.index(row), PositionAtTop);
}

int ResultsView::neighbour(int records) const
{
    if (m_results.recordCount() == 0)
        return -1;
    int row = selectedRow();
    if (row < 0)
        return *m_results.recordRow(0);
    const int direction = records < 0 ? -1 : 1;
    int found = row;
    for (int left = std::abs(records); left > 0;) {
        row += direction;
        if (row < 0 || row >= m_results.rowCount())
            break;
        if (m_results.isHeading(row))
            continue;
        found = row;
        --left;
    }
    return found;
}

/// By the start of the name, as search folds it, from the current row on.
void ResultsView::keyboardSearch(const QString &text)
{
    m_typed.type(text);
    const int count = m_results.rowCount();
    if (count == 0 || m_typed.isEmpty())
        return;
    const int start = m_typed.firstRow(selectedRow());
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (m_results.isHeading(row))
            continue;
        const QString name = m_results.index(row).data().toString();
        if (m_typed.isStartOf(name.toStdString())) {
            setCurrentIndex(m_results.index(row));
            return;
        }
    }
}

void ResultsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier
        || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (selectedRow() >= 0)
            Q_EMIT opened();
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenuAtCurrent();
    } else if (event->text() == QLatin1String("/")) {
        event->ignore(); // the window's key for the search field
    } else {
        QListView::keyPressEvent(event);
    }
}

void ResultsView::focusInEvent(QFocusEvent *event)
{
    // Qt makes the first row current when there is none, which is a heading.
    const bool hadCurrent = currentIndex().isValid();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        QListView::focusInEvent(event);
    }
    if (!hadCurrent && m_results.recordCount() > 0)
        setCurrentIndex(m_results.index(*m_results.recordRow(0)));
}

void ResultsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        openMenuAtCurrent();
    else if (m_results.recordAt(indexAt(event->pos()).row()))
        Q_EMIT menuRequested(event->globalPos());
}

void ResultsView::openMenuAtCurrent()
{
    if (selectedRow() < 0)
        return;
    scrollTo(currentIndex());
    const QRect place = visualRect(currentIndex()) & viewport()->rect();
    Q_EMIT menuRequested(viewport()->mapToGlobal(place.bottomLeft()));
}

void ResultsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshTexts();
    else if (event->type() == QEvent::ActivationChange)
        viewport()->update();
}

void ResultsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isQuiet && m_results.recordAt(current.row()))
        Q_EMIT selectionMoved();
}

/// A click on a heading or below the last row leaves the selection as it is.
QItemSelectionModel::SelectionFlags ResultsView::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    if (!m_results.recordAt(index.row()))
        return QItemSelectionModel::NoUpdate;
    return QListView::selectionCommand(index, event);
}

QModelIndex ResultsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const auto indexOf = [this](int row) { return row < 0 ? QModelIndex() : m_results.index(row); };
    switch (action) {
    case MoveUp:
    case MovePrevious: return indexOf(neighbour(-1));
    case MoveDown:
    case MoveNext: return indexOf(neighbour(1));
    case MoveHome: return indexOf(m_results.recordRow(0).value_or(-1));
    case MoveEnd: return indexOf(m_results.rowCount() - 1);
    case MovePageUp:
    case MovePageDown: {
        const int reached =
            m_results.recordRow(QListView::moveCursor(action, modifiers).row()).value_or(-1);
        // A heading above is stepped over, not run against.
        const bool isStuck = reached == selectedRow();
        return indexOf(isStuck ? neighbour(action == MovePageUp ? -1 : 1) : reached);
    }
    default: return {}; // Left and Right go nowhere
    }
}

} // namespace eig
