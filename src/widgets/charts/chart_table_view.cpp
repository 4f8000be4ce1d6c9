// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_table_view.h"

#include "models/chart_model.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int LineHeight = 26;
constexpr int LeastName = 84;
constexpr int ValueWidth = 56;

} // namespace

ChartTableView::ChartTableView(ChartModel &model, const QString &title, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(
        std::max(scaled(LineHeight), QFontMetrics(fontOf(TextStyle::Body)).height()));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(&model);
    connect(this, &QAbstractItemView::clicked, this, &ChartTableView::choose);
    // Its second press takes the focus back.
    connect(this, &QAbstractItemView::doubleClicked, this, &ChartTableView::choose);
}

QSize ChartTableView::sizeHint() const
{
    const int lines = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    return {scaled(280), lines + horizontalHeader()->sizeHint().height()};
}

QSize ChartTableView::minimumSizeHint() const { return {scaled(160), sizeHint().height()}; }

void ChartTableView::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns < 2)
        return;
    int wanted = scaled(ValueWidth);
    for (int column = 1; column < columns; ++column)
        wanted = std::max(wanted, horizontalHeader()->sectionSizeHint(column));
    const int room = viewport()->width();
    const int wide = std::min(wanted, (room - scaled(LeastName)) / (columns - 1));
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, std::max(wide, 1));
    setColumnWidth(0, std::max(room - (columns - 1) * std::max(wide, 1), 1));
}

/// Its mark shows the focus however it came, as in a drawing.
void ChartTableView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->state |= QStyle::State_KeyboardFocusChange;
}

void ChartTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        choose(currentIndex());
    else if (event->text() == QLatin1String("/"))
        event->ignore(); // the window's
    else
        QTableView::keyPressEvent(event);
}

void ChartTableView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

/// The page scrolls, not the chart.
void ChartTableView::wheelEvent(QWheelEvent *event) { event->ignore(); }

void ChartTableView::choose(const QModelIndex &index)
{
    const QString query = index.data(ChartModel::QueryRole).toString();
    const SourceIds sources = m_model.sourcesAt(index);
    if (!query.isEmpty())
        Q_EMIT queryChosen(query);
    else if (!sources.empty())
        Q_EMIT sourcesChosen(sources);
}

} // namespace eig
