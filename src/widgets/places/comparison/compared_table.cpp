// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/compared_table.h"

#include "widgets/detail/link_button.h"
#include "widgets/places/comparison/cell_widget.h"
#include "widgets/places/comparison/item_header.h"
#include "widgets/places/comparison/row_labels.h"
#include "widgets/shell/external_link.h"
#include "widgets/style/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace eig {
namespace {

/// The ground of a cell; its texts are widgets.
class GroundDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto *model = static_cast<const ComparisonModel *>(index.model());
        const Theme theme = Theme::of(option.widget);
        const bool isGroup = !model->rowAt(index.row());
        painter->fillRect(option.rect, theme.color(isGroup ? Token::Hover : Token::Base));
        paintEdge(*painter, option.rect, Qt::BottomEdge, theme.color(Token::Line));
        if (!isGroup)
            paintEdge(*painter, option.rect, Qt::RightEdge, theme.color(Token::Line));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paintFocusRing(*painter, QRectF(option.rect).adjusted(1, 1, -2, -2),
                           scaled(radius::Row), theme);
    }
};

QString menuText(QString text)
{
    return text.replace(QChar::LineSeparator, u' ').replace(u'&', QStringLiteral("&&"));
}

} // namespace

ComparedTable::ComparedTable(ComparisonModel &model, const Catalogue &catalogue, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_catalogue(catalogue)
    , m_items(new ItemHeader(this))
    , m_labels(new RowLabels(this))
{
    setObjectName(QStringLiteral("comparedTable"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new GroundDelegate(this));
    setHorizontalHeader(m_items);
    setVerticalHeader(m_labels);
    setModel(&model);
    m_items->setSectionResizeMode(QHeaderView::Stretch);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &ComparedTable::rebuild);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ComparedTable::keepCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparedTable::rebuild);
    connect(m_items, &ItemHeader::moveRequested, this, &ComparedTable::moveRequested);
    connect(m_items, &ItemHeader::removeRequested, this, &ComparedTable::removeRequested);
}

ComparedTable::~ComparedTable() = default;

CellWidget *ComparedTable::cellAt(int row, int column) const
{
    return qobject_cast<CellWidget *>(
        indexWidget(m_model.index(row, m_model.isMerged(row) ? 0 : column)));
}

const RecordRef *ComparedTable::recordAt(int column) const
{
    const std::vector<ComparedItem> &items = m_model.comparison().items;
    return column < 0 || column >= static_cast<int>(items.size())
        ? nullptr
        : &items[static_cast<std::size_t>(column)].record;
}

ComparedTable::Cell ComparedTable::cellKey(int row, int column) const
{
    const ComparedRow *compared = row < 0 ? nullptr : m_model.rowAt(row);
    const RecordRef *record = recordAt(column);
    return {compared ? std::string(compared->key) : std::string(),
            record ? addressOf(*record) : std::string()};
}

void ComparedTable::keepCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    m_current = cellKey(current.row(), current.column());
    m_currentColumn = current.column();
}

/// The same row of the same record; of one that is gone, the record in its place.
void ComparedTable::restoreCurrent()
{
    if (m_current.second.empty() || m_model.columnCount() == 0)
        return;
    const int row = std::max(m_model.rowOf(m_current.first), 0);
    int column = std::min(m_currentColumn, m_model.columnCount() - 1);
    for (int i = 0; i < m_model.columnCount(); ++i) {
        if (cellKey(row, i).second == m_current.second)
            column = i;
    }
    setCurrentIndex(m_model.index(row, column));
}

void ComparedTable::rebuild()
{
    const int scroll = verticalScrollBar()->value();
    clearSpans();
    m_items->refresh();
    m_citations = std::make_unique<Citations>(m_catalogue);
    // Numbers of sources stay the same when rows are left out.
    for (const ComparedRow &row : m_model.comparison().rows) {
        for (const ComparedCell &cell : row.cells)
            static_cast<void>(m_citations->cite(cell.sources()));
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        addCells(row);
    fitRows();
    restoreCurrent();
    verticalScrollBar()->setValue(scroll);
}

void ComparedTable::addCells(int row)
{
    const int columns = m_model.columnCount();
    if (m_model.isMerged(row) && columns > 1)
        setSpan(row, 0, 1, columns);
    if (!m_model.rowAt(row))
        return;
    for (int column = 0; column < (m_model.isMerged(row) ? 1 : columns); ++column)
        makeCell(row, column);
}

void ComparedTable::makeCell(int row, int column)
{
    const ComparedRow &compared = *m_model.rowAt(row);
    const bool isIdentical = compared.isIdentical();
    const ComparedCell cell = isIdentical ? compared.merged()
                                          : compared.cells[static_cast<std::size_t>(column)];
    const bool isWhole = m_whole.count(cellKey(row, column)) > 0;
    auto *widget = new CellWidget(
        {compared, cell, isWhole ? CellExtent::Whole : CellExtent::Short, isIdentical},
        *m_citations, viewport());
    connect(widget, &CellWidget::linkActivated, this,
            [this, row, column](const LinkTarget &target) { follow(target, row, column); });
    for (QWidget *part : widget->findChildren<QWidget *>())
        part->installEventFilter(this);
    widget->installEventFilter(this);
    setIndexWidget(m_model.index(row, column), widget);
}

void ComparedTable::rebuildCell(int row, int column)
{
    if (row >= m_model.rowCount() || column >= m_model.columnCount() || !m_model.rowAt(row))
        return;
    makeCell(row, column);
    fitRows();
    scrollTo(m_model.index(row, column));
}

void ComparedTable::fitRows()
{
    if (m_isFitting)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    // Twice at most: the height of the rows decides on the scroll bar, and that on their width.
    for (int pass = 0; pass < 2; ++pass) {
        updateGeometries();
        const int width = m_items->length();
        for (int row = 0; row < m_model.rowCount(); ++row)
            setRowHeight(row, heightOf(row));
        updateGeometries();
        if (m_items->length() == width)
            break;
    }
}

int ComparedTable::heightOf(int row) const
{
    int height = m_labels->heightOf(row);
    const bool isMerged = m_model.isMerged(row);
    for (int column = 0; column < (isMerged ? 1 : m_model.columnCount()); ++column) {
        const int width = isMerged ? m_items->length() : columnWidth(column);
        if (const CellWidget *cell = cellAt(row, column))
            height = std::max(height, cell->heightForWidth(width));
    }
    return height;
}

/// A link in the cell, or the record of the column.
void ComparedTable::follow(const LinkTarget &target, int row, int column)
{
    switch (target.kind) {
    case LinkTarget::Kind::Record: Q_EMIT recordRequested(target.record); break;
    case LinkTarget::Kind::Address: openExternal(target.text); break;
    case LinkTarget::Kind::Source:
        if (const int sources = m_model.rowOf("sources"); sources >= 0) {
            setCurrentIndex(m_model.index(sources, column));
            setFocus(Qt::OtherFocusReason);
        }
        break;
    case LinkTarget::Kind::More:
        if (const Cell cell = cellKey(row, column); m_whole.erase(cell) == 0)
            m_whole.insert(cell);
        // The link that led here goes with its cell.
        QTimer::singleShot(0, this, [this, row, column] { rebuildCell(row, column); });
        setFocus(Qt::OtherFocusReason);
        break;
    case LinkTarget::Kind::Query:
    case LinkTarget::Kind::None: break;
    }
}

void ComparedTable::activate()
{
    const QModelIndex current = currentIndex();
    const CellWidget *cell = current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
    if (!cell || cell->links().empty())
        return;
    if (cell->links().size() == 1)
        cell->links().front()->click();
    else
        showMenu(viewport()->mapToGlobal(visualRect(current).bottomLeft()));
}

/// What the cell leads to, then what can be done with the record of its column.
void ComparedTable::showMenu(const QPoint &position)
{
    const QModelIndex current = currentIndex();
    const RecordRef *record = recordAt(current.column());
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("comparedMenu"));
    if (const CellWidget *cell = cellAt(current.row(), current.column())) {
        for (LinkButton *link : cell->links())
            connect(menu->addAction(menuText(link->linkText())), &QAction::triggered, link,
                    &LinkButton::click);
    }
    menu->addSeparator();
    const int column = current.column();
    const QString name = menuText(
        m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    connect(menu->addAction(tr("&Open %1").arg(name)), &QAction::triggered, this,
            [this, open = *record] { Q_EMIT recordRequested(open); });
    QAction *left = menu->addAction(tr("Move to the &left"));
    left->setEnabled(column > 0);
    connect(left, &QAction::triggered, this, [this] { move(-1); });
    QAction *right = menu->addAction(tr("Move to the &right"));
    right->setEnabled(column + 1 < m_model.columnCount());
    connect(right, &QAction::triggered, this, [this] { move(1); });
    connect(menu->addAction(themedIcon(Icon::Close), tr("&Remove %1").arg(name)),
            &QAction::triggered, this, [this, column] { Q_EMIT removeRequested(column); });
    menu->popup(position);
}

void ComparedTable::move(int step)
{
    const int from = currentIndex().column();
    const int to = from + step;
    if (from >= 0 && to >= 0 && to < m_model.columnCount())
        Q_EMIT moveRequested(from, to);
}

void ComparedTable::keyPressEvent(QKeyEvent *event)
{
    const bool isControl = event->modifiers() == Qt::ControlModifier;
    const int key = event->key();
    if (isControl && (key == Qt::Key_Left || key == Qt::Key_Right))
        move(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Delete && currentIndex().isValid())
        Q_EMIT removeRequested(currentIndex().column());
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        activate();
    else
        QTableView::keyPressEvent(event);
}

void ComparedTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ComparedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitRows();
}

void ComparedTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(viewport()->mapFromGlobal(event->globalPos()));
        if (index.isValid())
            setCurrentIndex(index);
        showMenu(event->globalPos());
    } else {
        showMenu(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    }
}

/// Fonts, lengths and colours of the cells are those of the moment they were made.
void ComparedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::FontChange || type == QEvent::PaletteChange
        || type == QEvent::StyleChange) {
        keepCurrent();
        m_rebuild.start();
    }
}

bool ComparedTable::eventFilter(QObject *watched, QEvent *event)
{
    // A click on the text of a cell, which is a widget of its own, is a click on the cell.
    if (event->type() == QEvent::MouseButtonPress && watched != viewport()) {
        const auto *part = static_cast<QWidget *>(watched);
        const QPoint position = part->mapTo(viewport(), static_cast<QMouseEvent *>(event)->pos());
        if (const QModelIndex index = indexAt(position); index.isValid())
            setCurrentIndex(index);
    }
    return QTableView::eventFilter(watched, event);
}

} // namespace eig
