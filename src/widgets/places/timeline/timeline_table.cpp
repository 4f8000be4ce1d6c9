// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_table.h"

#include "models/timeline_model.h"
#include "widgets/places/row_table.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int UsualRowHeight = 34;
constexpr int DateWidth = 260;
constexpr int KindWidth = 116;
constexpr int LeastTitle = 300;
constexpr int PromotionWidth = 92;
constexpr int SourcesWidth = 260;

} // namespace

TimelineTable::TimelineTable(TimelineModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_rowHeight(UsualRowHeight)
{
    setObjectName(QStringLiteral("timelineTable"));
    setModel(&m_model);
    makeRowTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    horizontalHeader()->setObjectName(QStringLiteral("timelineTableHeader"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineTable::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineTable::scrolled);
    setRowHeight(UsualRowHeight);
}

void TimelineTable::setCurrent(int row)
{
    setCurrentIndex(row < 0 ? QModelIndex() : m_model.index(row, TimelineModel::DateColumn));
}

void TimelineTable::setRowHeight(int designPixels)
{
    m_rowHeight = designPixels;
    verticalHeader()->setDefaultSectionSize(
        std::max(scaled(designPixels), fontMetrics().height() + 4));
    fit();
}

/// What happened takes what the others leave; where that is little, the table scrolls.
void TimelineTable::fit()
{
    const int widths[] = {DateWidth, KindWidth, LeastTitle, PromotionWidth, SourcesWidth};
    int others = 0;
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        setColumnWidth(column, scaled(widths[column]));
        others += column == TimelineModel::TitleColumn ? 0 : scaled(widths[column]);
    }
    setColumnWidth(TimelineModel::TitleColumn,
                   std::max(scaled(LeastTitle), viewport()->width() - others));
}

int TimelineTable::firstRow() const { return m_pendingRow ? *m_pendingRow : std::max(rowAt(1), 0); }

void TimelineTable::setFirstRow(int row)
{
    if (!isVisible()) {
        m_pendingRow = row;
        return;
    }
    m_pendingRow.reset();
    scrollTo(m_model.index(row, TimelineModel::DateColumn), QAbstractItemView::PositionAtTop);
}

void TimelineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentChosen(current.row());
}

void TimelineTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened();
    } else if (key == Qt::Key_Slash) {
        event->ignore(); // it leads to the search field
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TimelineTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrent(0);
    QTableView::focusInEvent(event);
}

void TimelineTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TimelineTable::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_pendingRow)
        setFirstRow(*m_pendingRow);
    else
        scrollTo(currentIndex());
}

void TimelineTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setRowHeight(m_rowHeight);
}

} // namespace eig
