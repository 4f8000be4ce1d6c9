// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_table.h"

#include "models/timeline_model.h"
#include "models/timeline_order.h"
#include "widgets/places/row_table.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
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
    , m_order(new TimelineOrder(model, this))
    , m_rowHeight(UsualRowHeight)
{
    setObjectName(QStringLiteral("timelineTable"));
    setModel(m_order);
    makeRowTable(*this);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setUpHeader();
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineTable::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineTable::scrolled);
    setRowHeight(UsualRowHeight);
}

void TimelineTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(QStringLiteral("timelineTableHeader"));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    showOrder();
    connect(
        header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
            if (!m_isShowingOrder)
                Q_EMIT orderChosen({TimelineOrder::keyOf(section), order == Qt::DescendingOrder});
        });
}

/// The arrow over the column.
void TimelineTable::showOrder()
{
    const QScopedValueRollback showing(m_isShowingOrder, true);
    horizontalHeader()->setSortIndicator(TimelineOrder::columnOf(order().key),
                                         order().descending ? Qt::DescendingOrder
                                                            : Qt::AscendingOrder);
}

Sort TimelineTable::order() const { return m_order->order(); }

void TimelineTable::setOrder(Sort order)
{
    m_order->setOrder(order);
    showOrder();
    scrollTo(currentIndex());
}

int TimelineTable::current() const { return itemAt(currentIndex().row()); }

int TimelineTable::placeOf(int item) const
{
    return item < 0 ? -1 : m_order->mapFromSource(m_model.index(item, 0)).row();
}

int TimelineTable::itemAt(int place) const
{
    return place < 0 ? -1 : m_order->mapToSource(m_order->index(place, 0)).row();
}

void TimelineTable::setCurrent(int item)
{
    setCurrentIndex(item < 0 ? QModelIndex()
                             : m_order->index(placeOf(item), TimelineModel::DateColumn));
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
    scrollTo(m_order->index(row, TimelineModel::DateColumn), QAbstractItemView::PositionAtTop);
}

void TimelineTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentChosen(itemAt(current.row()));
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
        setCurrent(itemAt(0));
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
