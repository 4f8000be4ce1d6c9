// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/challenge_list.h"

#include "models/list_controller.h"
#include "widgets/places/challenges/no_match.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int RowHeight = 28;
constexpr int MinSection = 48;

std::vector<std::size_t> rowsOf(const SearchResult &result)
{
    std::vector<std::size_t> rows;
    rows.reserve(result.hits.size());
    for (const Hit &hit : result.hits)
        rows.push_back(hit.index);
    return rows;
}

} // namespace

ChallengeList::ChallengeList(ListController &controller, Language language, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_model(controller.catalogue(), language)
    , m_note(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_noMatch(new NoMatch(controller, this))
{
    m_note->setObjectName(QStringLiteral("queryNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(8, 4, 8, 4);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    setUpTable();
    connectHeader();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &row) {
                if (const Challenge *challenge = m_model.challengeAt(row.row())) {
                    m_currentId = challenge->id;
                    Q_EMIT
                    currentChanged();
                }
            });
    connect(m_table, &QTableView::doubleClicked, this, &ChallengeList::activated);
    connect(&m_controller, &ListController::resultChanged, this, &ChallengeList::refresh);
    setLanguage(language);
    refresh();
}

void ChallengeList::setUpTable()
{
    m_table->setObjectName(QStringLiteral("challengeTable"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->installEventFilter(this);
    QHeaderView *rows = m_table->verticalHeader();
    rows->hide();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(std::max(RowHeight, m_table->fontMetrics().height() + 8));
    QHeaderView *header = m_table->horizontalHeader();
    header->setObjectName(QStringLiteral("challengeHeader"));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(MinSection);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    fitColumns();
}

void ChallengeList::connectHeader()
{
    const QHeaderView *header = m_table->horizontalHeader();
    connect(
        header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
            if (m_isAdjusting)
                return;
            const auto columns = ChallengeTableModel::columns();
            const SortKey key = section < 0 ? SortKey::Relevance
                                            : columns[static_cast<std::size_t>(section)].sortKey;
            m_controller.setSort({key, section >= 0 && order == Qt::DescendingOrder});
        });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isAdjusting)
            m_hasOwnWidths = true;
    });
}

void ChallengeList::setLanguage(Language language)
{
    m_model.setLanguage(language);
    m_table->setAccessibleName(QString::fromStdString(label(EntityKind::Challenge).in(language)));
    m_noMatch->refresh();
    refreshNote();
}

void ChallengeList::reloadCatalogue()
{
    m_model.setCatalogue(m_controller.catalogue());
    refresh();
}

const Challenge *ChallengeList::current() const
{
    return m_model.challengeAt(m_table->currentIndex().row());
}

bool ChallengeList::select(std::string_view id)
{
    const auto row = m_model.rowOf(id);
    if (row)
        selectRow(*row);
    return row.has_value();
}

void ChallengeList::selectRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

QString ChallengeList::currentAsText() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return {};
    QStringList headers;
    QStringList cells;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        headers.append(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        cells.append(current.siblingAtColumn(column).data().toString());
    }
    return headers.join(u'\t') + u'\n' + cells.join(u'\t') + u'\n';
}

void ChallengeList::focusList()
{
    if (m_model.rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_noMatch->focusFirst();
}

void ChallengeList::refresh()
{
    m_model.setRows(rowsOf(m_controller.result()));
    const bool isEmpty = m_model.rowCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (isEmpty)
        m_noMatch->refresh();
    refreshNote();
    followSort();
    if (isEmpty)
        Q_EMIT
    currentChanged();
    else if (!m_table->currentIndex().isValid() && !select(m_currentId)) selectRow(0);
}

void ChallengeList::refreshNote()
{
    QString note;
    if (!m_controller.unknownFields().isEmpty())
        note = tr("Unknown field “%1”: searched as text.")
                   .arg(m_controller.unknownFields().join(QStringLiteral(", ")));
    else if (m_controller.hasUnclosedQuote())
        note = tr("The quote is not closed: everything after it is searched as one phrase.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChallengeList::followSort()
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    const Sort &sort = m_controller.query().sort;
    m_table->horizontalHeader()->setSortIndicator(
        ChallengeTableModel::sectionOf(sort.key).value_or(-1),
        sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

std::vector<int> ChallengeList::columnWidths() const
{
    std::vector<int> widths;
    if (m_hasOwnWidths) {
        for (int column = 0; column < m_model.columnCount(); ++column)
            widths.push_back(m_table->columnWidth(column));
    }
    return widths;
}

void ChallengeList::setColumnWidths(const std::vector<int> &widths)
{
    if (widths.size() != ChallengeTableModel::columns().size())
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column,
                                std::max(widths[static_cast<std::size_t>(column)], MinSection));
    m_hasOwnWidths = true;
}

/// Until the user chooses, columns have their default widths and share what is left.
void ChallengeList::fitColumns()
{
    if (m_hasOwnWidths)
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    int needed = 0;
    for (const ChallengeColumnSpec &spec : ChallengeTableModel::columns())
        needed += spec.defaultWidth;
    const int available = m_pages->width() - m_table->verticalScrollBar()->sizeHint().width() - 4;
    const int spare = std::max(available - needed, 0);
    int section = 0;
    for (const ChallengeColumnSpec &spec : ChallengeTableModel::columns()) {
        const bool grows = spec.column == ChallengeColumn::Name
            || spec.column == ChallengeColumn::Administration;
        m_table->setColumnWidth(section++, spec.defaultWidth + (grows ? spare / 2 : 0));
    }
}

void ChallengeList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

/// Enter opens the record; the table itself would ignore the key.
bool ChallengeList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && current()) {
            Q_EMIT
            activated();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace eig
