// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/ministry_table.h"

#include "models/ministry_tree_model.h"
#include "widgets/places/ministries/cell_delegate.h"
#include "widgets/places/row_table.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int RowHeight = 34;
constexpr int SmallestSection = 48;

QString keyOf(const MinistryColumnSpec &spec)
{
    return QString::fromUtf8(spec.key.data(), static_cast<qsizetype>(spec.key.size()));
}

bool isHeading(const QModelIndex &index) { return !(index.flags() & Qt::ItemIsSelectable); }

} // namespace

MinistryTable::MinistryTable(MinistryTreeModel &model, QWidget *parent)
    : MinistryPane(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_delegate(new CellDelegate(CellDelegate::Tint::ByDelegate, m_table))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setUpTable();
    setUpHeader();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MinistryTable::follow);
    connect(m_table, &QTableView::doubleClicked, this, &MinistryTable::opened);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &MinistryTable::scrolled);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MinistryTable::spanHeading);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &MinistryTable::retranslate);
    spanHeading();
    retranslate();
}

void MinistryTable::setUpTable()
{
    m_table->setObjectName(QStringLiteral("ministryTable"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(m_delegate);
    makeRowTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->installEventFilter(this);
    setRowHeight(RowHeight);
}

void MinistryTable::setUpHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("ministryTableHeader"));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(scaled(SmallestSection));
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int section, Qt::SortOrder order) {
                if (!m_isFitting)
                    Q_EMIT sortRequested(section, order);
            });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting)
            m_hasOwnWidths = true;
    });
    connect(header, &QWidget::customContextMenuRequested, this, &MinistryTable::showColumnMenu);
    resetColumns();
}

void MinistryTable::resetColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    int section = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        m_table->setColumnWidth(section, scaled(spec.defaultWidth));
        m_table->setColumnHidden(section, !spec.isShown);
        ++section;
    }
    m_hasOwnWidths = false;
    fitName();
}

/// Until the user chooses, the name takes what the others leave.
void MinistryTable::fitName()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    int others = 0;
    const int name = MinistryTreeModel::sectionOf(MinistryColumn::Name);
    for (int section = 0; section < m_model.columnCount(); ++section)
        others += section == name ? 0 : m_table->columnWidth(section);
    const int smallest = scaled(MinistryTreeModel::columns().front().defaultWidth);
    m_table->setColumnWidth(name, std::max(smallest, m_table->viewport()->width() - others));
}

void MinistryTable::spanHeading()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isHeading(m_model.index(row, 0)))
            m_table->setSpan(row, 0, 1, m_model.columnCount());
    }
}

void MinistryTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int section = 1; section < m_model.columnCount(); ++section) {
        const QString name =
            m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(section));
        connect(action, &QAction::toggled, this, [this, section](bool isShown) {
            m_table->setColumnHidden(section, !isShown);
            fitName();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this,
            &MinistryTable::resetColumns);
    menu->popup(m_table->horizontalHeader()->mapToGlobal(position));
}

void MinistryTable::setPath(const MinistryPath &path)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_path = path;
    m_pendingScroll.reset();
    const QModelIndex index = m_model.ministryIndex(path);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void MinistryTable::follow(const QModelIndex &index)
{
    if (m_isFollowing || !index.isValid() || isHeading(index))
        return;
    const MinistryPath path = m_model.pathAt(index);
    if (path.ministry == m_path.ministry)
        return;
    m_path = path;
    Q_EMIT pathChosen(path);
}

QModelIndex MinistryTable::shownRow() const { return m_table->currentIndex().siblingAtColumn(0); }

std::pair<int, int> MinistryTable::position() const
{
    int place = 0;
    int count = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (isHeading(m_model.index(row, 0)))
            continue;
        place += row < m_table->currentIndex().row() ? 1 : 0;
        ++count;
    }
    return {place, count};
}

void MinistryTable::step(int rows)
{
    QModelIndex index = shownRow();
    for (int left = std::abs(rows); left > 0 && index.isValid();) {
        index = index.siblingAtRow(index.row() + (rows < 0 ? -1 : 1));
        left -= index.isValid() && !isHeading(index) ? 1 : 0;
    }
    if (index.isValid())
        m_table->setCurrentIndex(index);
}

void MinistryTable::focusList() { m_table->setFocus(Qt::OtherFocusReason); }

void MinistryTable::setRowHeight(int designPixels)
{
    m_delegate->setRowHeight(designPixels);
    m_table->verticalHeader()->setDefaultSectionSize(
        std::max(scaled(designPixels), m_table->fontMetrics().height() + 4));
}

int MinistryTable::scroll() const
{
    return m_pendingScroll ? *m_pendingScroll : std::max(m_table->rowAt(1), 0);
}

void MinistryTable::setScroll(int row)
{
    if (!isVisible()) {
        m_pendingScroll = row;
        return;
    }
    m_pendingScroll.reset();
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop);
}

void MinistryTable::showEvent(QShowEvent *event)
{
    MinistryPane::showEvent(event);
    m_table->scrollTo(m_table->currentIndex());
    if (m_pendingScroll)
        setScroll(*m_pendingScroll);
}

void MinistryTable::resizeEvent(QResizeEvent *event)
{
    MinistryPane::resizeEvent(event);
    fitName();
}

QStringList MinistryTable::widths() const
{
    QStringList texts;
    int section = 0;
    for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
        ColumnWidth width{keyOf(spec), spec.defaultWidth, !m_table->isColumnHidden(section)};
        if (width.isShown && m_hasOwnWidths)
            width.width = unscaled(m_table->columnWidth(section));
        texts.append(width.toText());
        ++section;
    }
    return texts;
}

void MinistryTable::setWidths(const QStringList &widths)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    for (const QString &text : widths) {
        const ColumnWidth wanted = ColumnWidth::parse(text);
        int section = 0;
        for (const MinistryColumnSpec &spec : MinistryTreeModel::columns()) {
            if (wanted.width > 0 && wanted.key == keyOf(spec)) {
                m_hasOwnWidths |= wanted.isShown && wanted.width != spec.defaultWidth;
                m_table->setColumnWidth(section, scaled(wanted.width));
                m_table->setColumnHidden(section, section > 0 && !wanted.isShown);
            }
            ++section;
        }
    }
    fitName();
}

/// The accessible name, and the arrow over the column that the model is sorted by.
void MinistryTable::retranslate()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    m_table->setAccessibleName(
        QString::fromStdString(label(EntityKind::Ministry).in(m_model.language())));
    m_table->horizontalHeader()->setSortIndicator(
        MinistryTreeModel::sectionOf(m_model.sortColumn()), m_model.sortOrder());
}

/// Enter opens the record; the table itself would ignore the key.
bool MinistryTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool opens = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (opens && m_table->currentIndex().isValid())
            Q_EMIT opened();
        if (opens)
            return true;
        if (key == Qt::Key_Slash) {
            event->ignore(); // it leads to the search field
            return true;
        }
    }
    return MinistryPane::eventFilter(watched, event);
}

} // namespace eig
