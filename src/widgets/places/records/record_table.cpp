// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/record_table.h"

#include "models/record_table_model.h"
#include "widgets/places/records/record_delegate.h"
#include "widgets/places/records/record_words.h"
#include "widgets/places/records/sort_header.h"
#include "widgets/places/row_table.h"
#include "widgets/style/text_style.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace eig {
namespace {

constexpr int ComfortHeight = 50;
constexpr int LowHeight = 46;
constexpr int CompactHeight = 30;
constexpr int BarWidth = 3;
constexpr int RowRadius = 6;

} // namespace

RecordTable::RecordTable(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_records(model)
    , m_header(new SortHeader(model, this))
    , m_delegate(new RecordDelegate(model, *this))
{
    setObjectName(objectNameOf(model.entity(), "Table"));
    setHorizontalHeader(m_header);
    setModel(&model);
    setItemDelegate(m_delegate);
    makeRowTable(*this);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    verticalHeader()->setMinimumSectionSize(1);
    applyRowHeight();
    // Bar and ring stand at the edges of the viewport, not of the row.
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(),
            qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_hoverRow = -1;
        refreshTexts();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &RecordTable::refreshTexts);
    connect(this, &QTableView::doubleClicked, this, &RecordTable::opened);
}

void RecordTable::refreshTexts()
{
    m_delegate->clear();
    m_delegate->setHoverRow(m_hoverRow);
    viewport()->update();
}

void RecordTable::setRowHeights(bool isCompact, bool isLow)
{
    m_isCompact = isCompact;
    m_isLow = isLow;
    m_delegate->setCompact(isCompact);
    applyRowHeight();
}

/// Two lines need more than the design gives them where the system font is tall.
void RecordTable::applyRowHeight()
{
    const int first = QFontMetrics(fontOf(TextStyle::Strong)).height();
    const int second = m_isCompact ? 0 : QFontMetrics(fontOf(TextStyle::Small)).height() + 2;
    const int designed = m_isCompact ? CompactHeight : (m_isLow ? LowHeight : ComfortHeight);
    verticalHeader()->setDefaultSectionSize(std::max(scaled(designed), first + second + 6));
    verticalScrollBar()->setSingleStep(verticalHeader()->defaultSectionSize());
}

std::vector<int> RecordTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void RecordTable::selectRows(const std::vector<int> &rows)
{
    QItemSelection selection;
    const int last = model()->columnCount() - 1;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, last));
    if (!rows.empty())
        selectionModel()->setCurrentIndex(model()->index(rows.back(), m_column),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

int RecordTable::firstVisibleRow() const { return std::max(rowAt(0), 0); }

void RecordTable::scrollToRow(int row)
{
    scrollTo(model()->index(row, 0), QAbstractItemView::PositionAtTop);
}

std::vector<int> RecordTable::shownSections() const
{
    std::vector<int> sections;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        if (!m_header->isSectionHidden(section))
            sections.push_back(section);
    }
    return sections;
}

QString RecordTable::selectionAsText() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {};
    const std::vector<int> sections = shownSections();
    const auto line = [&](auto cell) {
        QStringList cells;
        for (const int section : sections) {
            // A tab or a line break inside a cell would shift all that follow.
            cells.append(cell(section).toString().simplified());
        }
        return QString(cells.join(u'\t') + u'\n');
    };
    QString text = line([&](int section) { return model()->headerData(section, Qt::Horizontal); });
    for (const int row : rows)
        text += line([&](int section) { return model()->index(row, section).data(); });
    return text;
}

/// By the start of the name, as search folds it, from the current row on.
void RecordTable::keyboardSearch(const QString &text)
{
    m_typed.type(text);
    const int count = model()->rowCount();
    if (count == 0 || m_typed.isEmpty())
        return;
    const int start = m_typed.firstRow(currentIndex().row());
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        const std::vector<std::string> names = m_records.namesAt(row);
        if (std::any_of(names.begin(), names.end(),
                        [this](const std::string &name) { return m_typed.isStartOf(name); })) {
            selectRows({row});
            scrollTo(currentIndex());
            return;
        }
    }
}

void RecordTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Theme theme = Theme::of(this);
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        const int top = std::max(range.top(), rowAt(0));
        for (int row = top; row <= range.bottom(); ++row) {
            const int y = rowViewportPosition(row);
            if (y >= viewport()->height())
                break;
            painter.fillRect(0, y, scaled(BarWidth), rowHeight(row) - 1, theme.color(Token::Focus));
        }
    }
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !hasFocus() || !m_focus.isShown())
        return;
    const QRect row(0, rowViewportPosition(current.row()),
                    std::min(viewport()->width(), m_header->length()),
                    rowHeight(current.row()) - 1);
    paintFocusRing(painter, row, theme, scaled(RowRadius));
    // Where the cell matters, for "Filter on", it is marked too.
    if (m_header->visualIndex(current.column()) > 0) {
        const QRect cell = visualRect(current).adjusted(0, 0, 0, -1);
        painter.fillRect(cell.left() + scaled(RowRadius), cell.bottom() - 3,
                         cell.width() - 2 * scaled(RowRadius), 2, theme.color(Token::Focus));
    }
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    Q_EMIT resized();
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (!m_focus.isShown()) {
        m_focus.keyPressed();
        viewport()->update();
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier
        || event->modifiers() == Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
    } else if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (currentIndex().isValid())
            Q_EMIT opened();
    } else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openMenuAtCurrent();
    } else if (event->text() == QLatin1String("/")) {
        event->ignore(); // the window's key for the search field
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RecordTable::mousePressEvent(QMouseEvent *event)
{
    m_focus.mousePressed();
    QTableView::mousePressEvent(event);
    viewport()->update();
}

void RecordTable::mouseMoveEvent(QMouseEvent *event)
{
    setHoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool RecordTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    return QTableView::viewportEvent(event);
}

void RecordTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    for (const int changed : {m_hoverRow, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               rowHeight(changed));
    }
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
}

void RecordTable::focusInEvent(QFocusEvent *event)
{
    m_focus.focusedBy(event->reason());
    QTableView::focusInEvent(event);
    viewport()->update();
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        openMenuAtCurrent();
        return;
    }
    const QModelIndex cell = indexAt(event->pos());
    if (cell.isValid())
        Q_EMIT menuRequested(cell, event->globalPos());
}

void RecordTable::openMenuAtCurrent()
{
    const QModelIndex cell = currentIndex();
    if (!cell.isValid())
        return;
    scrollTo(cell);
    const QRect place = visualRect(cell) & viewport()->rect();
    Q_EMIT menuRequested(cell, viewport()->mapToGlobal(place.bottomLeft()));
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyRowHeight();
        refreshTexts();
        Q_EMIT resized(); // widths follow the text size too
    } else if (event->type() == QEvent::ActivationChange) {
        viewport()->update();
    }
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        m_column = current.column();
}

void RecordTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    Q_EMIT selectionMoved();
}

} // namespace eig
