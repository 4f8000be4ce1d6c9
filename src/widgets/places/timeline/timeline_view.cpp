// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_view.h"

#include "models/timeline_model.h"
#include "widgets/places/timeline/timeline_painter.h"
#include "widgets/style/text_style.h"

#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int MonthOfYears = 9;
constexpr int MonthOfMonths = 26;
constexpr int Margin = 24; ///< left free beside what is scrolled to

/// To assistive technology one line, not five cells.
class TimelineLines : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    [[nodiscard]] int columnCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : 1;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid()
            ? sourceModel()->index(index.row(), TimelineModel::TitleColumn).data(role)
            : QVariant();
    }
};

} // namespace

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    arrange(); // what follows asks for lengths
    setObjectName(QStringLiteral("timelineView"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    auto *lines = new TimelineLines(this);
    lines->setSourceModel(&m_model);
    setModel(lines);
    connect(this, &QAbstractItemView::doubleClicked, this, &TimelineView::opened);
}

void TimelineView::arrange()
{
    const int month = m_zoom == Zoom::Months ? MonthOfMonths : MonthOfYears;
    m_layout = std::make_unique<TimelineLayout>(m_model, scaled(month));
}

void TimelineView::doItemsLayout()
{
    arrange();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would put the rows below each other
    QAbstractItemView::doItemsLayout();
}

void TimelineView::refresh()
{
    m_hovered = -1;
    doItemsLayout();
}

void TimelineView::setZoom(Zoom zoom)
{
    if (zoom == m_zoom)
        return;
    const int half = (viewport()->width() - frozen().width()) / 2;
    const double middle = double(horizontalOffset() + half) / m_layout->monthWidth();
    m_zoom = zoom;
    doItemsLayout();
    horizontalScrollBar()->setValue(m_layout->x(middle) - half);
    Q_EMIT zoomChanged();
}

void TimelineView::setCurrent(int row)
{
    const QModelIndex index = row < 0 ? QModelIndex() : model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

int TimelineView::firstMonth() const
{
    return m_pendingMonth ? *m_pendingMonth : horizontalOffset() / m_layout->monthWidth();
}

void TimelineView::setFirstMonth(int month)
{
    if (!isVisible()) {
        m_pendingMonth = month;
        return;
    }
    m_pendingMonth.reset();
    horizontalScrollBar()->setValue(m_layout->x(month));
}

QSize TimelineView::frozen() const { return {rowNamesWidth(m_model), axisHeight()}; }

QPoint TimelineView::origin() const
{
    const QSize still = frozen();
    return {still.width() - horizontalOffset(), still.height() - verticalOffset()};
}

QRect TimelineView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() != 0)
        return {};
    return m_layout->item(index.row()).translated(origin());
}

QModelIndex TimelineView::indexAt(const QPoint &point) const
{
    const QSize still = frozen();
    if (point.x() < still.width() || point.y() < still.height())
        return {};
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_layout->item(row).contains(point - origin()))
            return model()->index(row, 0);
    }
    return {};
}

void TimelineView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (!index.isValid())
        return;
    if (!isVisible()) {
        m_revealsWhenShown = true;
        return;
    }
    const QRect item = m_layout->item(index.row());
    const QSize still = frozen();
    const auto reveal = [](QScrollBar *bar, int begin, int end, int room) {
        const int margin = scaled(Margin);
        if (end + margin > bar->value() + room)
            bar->setValue(end + margin - room);
        if (begin - margin < bar->value())
            bar->setValue(begin - margin);
    };
    reveal(horizontalScrollBar(), item.left(), item.right(), viewport()->width() - still.width());
    reveal(verticalScrollBar(), item.top(), item.bottom(), viewport()->height() - still.height());
}

std::optional<TimelineMove> TimelineView::moveOf(CursorAction action, bool isControl)
{
    switch (action) {
    case MoveLeft:
    case MovePrevious: return TimelineMove::Earlier;
    case MoveRight:
    case MoveNext: return TimelineMove::Later;
    case MoveUp: return TimelineMove::RowAbove;
    case MoveDown: return TimelineMove::RowBelow;
    case MoveHome: return isControl ? TimelineMove::First : TimelineMove::RowStart;
    case MoveEnd: return isControl ? TimelineMove::Last : TimelineMove::RowEnd;
    default: return {};
    }
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (m_model.rowCount() == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(0, 0);
    const auto move = moveOf(action, modifiers.testFlag(Qt::ControlModifier));
    if (!move)
        return currentIndex();
    const std::size_t next = moved(m_model.timeline(), static_cast<std::size_t>(current()), *move);
    return model()->index(static_cast<int>(next), 0);
}

int TimelineView::horizontalOffset() const { return horizontalScrollBar()->value(); }

int TimelineView::verticalOffset() const { return verticalScrollBar()->value(); }

QRegion TimelineView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

/// rect: a point that was clicked, or the place of an index; never a frame.
void TimelineView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.topLeft());
    selectionModel()->select(index.isValid() ? index : currentIndex(), command);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentChosen(current.row());
}

void TimelineView::updateGeometries()
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView has bars for rows below each other
    QAbstractItemView::updateGeometries();
    const QSize still = frozen();
    const QSize all = m_layout->size();
    const auto set = [](QScrollBar *bar, int length, int room, int step) {
        bar->setRange(0, std::max(length - room, 0));
        bar->setPageStep(std::max(room, 1));
        bar->setSingleStep(step);
    };
    set(horizontalScrollBar(), all.width(), viewport()->width() - still.width(),
        m_layout->monthWidth());
    set(verticalScrollBar(), all.height(), viewport()->height() - still.height(), scaled(24));
}

void TimelineView::scrollContentsBy(int, int)
{
    viewport()->update(); // axis and names stand still
    Q_EMIT scrolled();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would lay its rows out again
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    executeDelayedItemsLayout();
    updateGeometries();
    if (m_pendingMonth)
        setFirstMonth(*m_pendingMonth);
    // Only once it has its size.
    if (std::exchange(m_revealsWhenShown, false))
        QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_layout)
        doItemsLayout();
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrent(0);
    QListView::focusInEvent(event);
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT opened();
    } else if (key == Qt::Key_Slash) {
        event->ignore(); // it leads to the search field
    } else if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        horizontalScrollBar()->triggerAction(key == Qt::Key_PageUp
                                                 ? QAbstractSlider::SliderPageStepSub
                                                 : QAbstractSlider::SliderPageStepAdd);
    } else {
        QListView::keyPressEvent(event);
    }
}

/// With Ctrl it zooms; where nothing is above or below, it goes through time.
void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turned != 0)
            setZoom(turned > 0 ? Zoom::Months : Zoom::Years);
        event->accept();
    } else if (turned != 0
               && (event->modifiers().testFlag(Qt::ShiftModifier)
                   || verticalScrollBar()->maximum() == 0)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned);
        event->accept();
    } else {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would turn it by its flow
        QAbstractItemView::wheelEvent(event);
    }
}

void TimelineView::hover(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->setCursor(row < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    hover(indexAt(event->pos()).row());
}

void TimelineView::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    hover(-1);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    TimelinePainter(painter, *this, m_model, {origin(), frozen(), current(), m_hovered}).paint();
}

} // namespace eig
