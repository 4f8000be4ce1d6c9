// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/records_place.h"

#include "core/labels/query_notes.h"
#include "widgets/places/records/chip_row.h"
#include "widgets/places/records/elsewhere_line.h"
#include "widgets/places/records/filters_panel.h"
#include "widgets/places/records/list_header.h"
#include "widgets/places/records/list_menus.h"
#include "widgets/places/records/list_settings.h"
#include "widgets/places/records/no_match.h"
#include "widgets/places/records/record_table.h"
#include "widgets/places/records/record_words.h"
#include "widgets/places/records/sort_header.h"
#include "widgets/places/records/table_columns.h"
#include "widgets/shell/settings.h"
#include "widgets/style/text_style.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int WideWindow = 1680; ///< above it more columns have room
constexpr int Side = 18;
constexpr int NoteBottom = 8;

std::vector<std::size_t> rowsOf(const SearchResult &result)
{
    std::vector<std::size_t> rows;
    rows.reserve(result.hits.size());
    for (const Hit &hit : result.hits)
        rows.push_back(hit.index);
    return rows;
}

} // namespace

RecordsPlace::RecordsPlace(EntityKind entity, const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_settings(context.settings)
    , m_controller(context.engine, entity, context.language)
    , m_model(entity, context.engine.catalogue(), context.language)
    , m_header(new ListHeader(this))
    , m_chips(new ChipRow(m_controller, *m_header->button(), this))
    , m_note(new QLabel(this))
    , m_elsewhere(new ElsewhereLine(m_controller, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RecordTable(m_model, m_pages))
    , m_columns(new TableColumns(m_model, *m_table, context.settings))
    , m_menus(new ListMenus(m_controller, m_model, *m_table, *m_columns, context.actions))
    , m_noMatch(new NoMatch(m_controller, m_pages))
{
    m_controller.setSort(sortFromList(entity, m_settings.list(sortSetting(entity))));
    setUpLayout();
    m_menus->setUpListMenu(*m_header->menu());
    connectTable();
    connectQuery();
    setLanguage(context.language);
    refresh();
}

/// The window may have put the panel anywhere; it shows the controller of this place.
RecordsPlace::~RecordsPlace() { delete m_panel; }

void RecordsPlace::setUpLayout()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_note->setObjectName(QStringLiteral("queryNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_noMatch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_chips);
    column->addWidget(m_note);
    column->addWidget(m_pages, 1);
    column->addWidget(m_elsewhere);
    applyFonts();
}

void RecordsPlace::applyFonts()
{
    m_note->setFont(fontOf(TextStyle::Small));
    m_note->setContentsMargins(scaled(Side), 0, scaled(Side), scaled(NoteBottom));
}

void RecordsPlace::changeEvent(QEvent *event)
{
    PlaceWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void RecordsPlace::connectTable()
{
    connect(m_table, &RecordTable::selectionMoved, this, &RecordsPlace::followSelection);
    connect(m_table, &RecordTable::opened, this, &RecordsPlace::opened);
    connect(m_table, &RecordTable::copyRequested, this,
            [this] { QApplication::clipboard()->setText(selectionAsText()); });
    connect(m_table, &RecordTable::resized, m_columns, &TableColumns::fit);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordsPlace::scrolled);
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, &RecordsPlace::sortBy);
    connect(m_menus, &ListMenus::sortRequested, this, &RecordsPlace::sortBy);
    connect(m_columns, &TableColumns::changed, m_columns, &TableColumns::save);
}

void RecordsPlace::connectQuery()
{
    connect(&m_controller, &ListController::resultChanged, this, &RecordsPlace::refresh);
    connect(&m_controller, &ListController::searchTextChanged, this,
            &RecordsPlace::queryTextChanged);
    connect(m_menus, &ListMenus::queryEdited, this, &RecordsPlace::takeStep);
    connect(m_menus, &ListMenus::challengesRequested, this, &RecordsPlace::challengesRequested);
    connect(m_menus, &ListMenus::recordRequested, this, &RecordsPlace::recordRequested);
    connect(m_chips, &ChipRow::queryEdited, this, &RecordsPlace::takeStep);
    connect(m_chips, &ChipRow::emptied, this, &RecordsPlace::focusList);
    connect(m_chips, &ChipRow::editRequested, this, &RecordsPlace::queryEditRequested);
    connect(m_elsewhere, &ElsewhereLine::everythingRequested, this,
            &RecordsPlace::everythingRequested);
    connect(m_noMatch, &NoMatch::queryEdited, this, [this] {
        takeStep();
        focusList();
    });
    connect(m_noMatch, &NoMatch::recordRequested, this, &RecordsPlace::recordRequested);
}

QString RecordsPlace::title() const
{
    return QString::fromStdString(label(entity()).in(m_controller.language()));
}

void RecordsPlace::setLanguage(Language language)
{
    m_controller.setLanguage(language);
    m_model.setLanguage(language);
    m_header->retranslate();
    m_menus->retranslate();
    if (m_panel)
        m_panel->retranslate();
    m_table->setAccessibleName(title());
    m_chips->refresh();
    refreshHeading();
    refreshNote();
    m_elsewhere->refresh();
    followSort();
    if (isEmpty())
        m_noMatch->refresh();
}

void RecordsPlace::setEngine(const SearchEngine &engine)
{
    {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        m_model.setCatalogue(engine.catalogue());
    }
    m_controller.setEngine(engine);
}

PlaceState RecordsPlace::state() const
{
    PlaceState state;
    state.query = QString::fromStdString(toText(m_controller.query()));
    state.sort = m_controller.sort();
    for (const Id &id : m_wanted)
        state.selection.push_back({entity(), id});
    state.scroll = m_table->firstVisibleRow();
    return state;
}

void RecordsPlace::restore(const PlaceState &state)
{
    m_wanted.clear();
    for (const RecordRef &record : state.selection) {
        if (record.kind == entity())
            m_wanted.push_back(record.id);
    }
    Query query = parseQuery(state.query.toStdString()).query;
    query.sort = state.sort;
    m_controller.setQuery(query);
    // The result may be the one there was.
    selectWanted();
    if (!isEmpty())
        m_table->scrollToRow(std::clamp(state.scroll, 0, m_model.rowCount() - 1));
    Q_EMIT shownChanged();
}

QString RecordsPlace::queryText() const { return m_controller.searchText(); }

void RecordsPlace::setQueryText(const QString &text) { m_controller.setSearchText(text); }

void RecordsPlace::completeQueryText()
{
    m_controller.completeSearchText();
    takeStep();
}

QWidget *RecordsPlace::filterPanel()
{
    if (!m_panel) {
        m_panel = new FiltersPanel(m_controller, m_settings, nullptr);
        connect(m_panel, &FiltersPanel::queryEdited, this, &RecordsPlace::takeStep);
    }
    return m_panel;
}

int RecordsPlace::activeFilterCount() const { return m_controller.activeFacetCount(); }

void RecordsPlace::clearFilters()
{
    m_controller.clearFacets();
    takeStep();
}

const Id &RecordsPlace::idAt(int row) const { return m_model.idOf(m_model.indexAt(row)); }

void RecordsPlace::takeStep() { Q_EMIT stepTaken(); }

std::vector<RecordRef> RecordsPlace::shown() const
{
    std::vector<RecordRef> records;
    for (const int row : m_table->selectedRows())
        records.push_back({entity(), idAt(row)});
    return records;
}

QString RecordsPlace::positionText() const
{
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.size() != 1)
        return {};
    return tr("%1 of %2")
        .arg(QLocale().toString(rows.front() + 1), QLocale().toString(m_model.rowCount()));
}

QString RecordsPlace::countText() const { return countOf(entity(), m_model.rowCount()); }

QString RecordsPlace::selectionText() const
{
    const auto count = static_cast<int>(m_table->selectedRows().size());
    return count == 0 ? QString() : tr("%n selected", nullptr, count);
}

bool RecordsPlace::select(const RecordRef &record)
{
    const auto row = record.kind == entity() ? m_model.rowOf(record.id) : std::nullopt;
    if (!row)
        return false;
    m_table->selectRows({*row});
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void RecordsPlace::selectAll() { m_table->selectAll(); }

void RecordsPlace::step(int rows)
{
    if (isEmpty())
        return;
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_table->selectRows({row});
    m_table->scrollTo(m_table->currentIndex());
}

QString RecordsPlace::selectionAsText() const { return m_table->selectionAsText(); }

std::optional<ListContent> RecordsPlace::listContent() const
{
    ListContent content;
    content.kind = entity();
    content.query = m_controller.query();
    for (int row = 0; row < m_model.rowCount(); ++row)
        content.shown.push_back(idAt(row));
    for (const int row : m_table->selectedRows())
        content.selected.push_back(idAt(row));
    for (const int section : m_table->shownSections()) {
        if (const auto column = m_model.column(section).tableColumn; !column.empty())
            content.visibleColumns.emplace_back(column);
    }
    return content;
}

void RecordsPlace::focusList()
{
    if (isEmpty())
        m_noMatch->focusFirst();
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

void RecordsPlace::setRowHeights(bool isCompact, bool isLow)
{
    m_table->setRowHeights(isCompact, isLow);
}

QList<QAction *> RecordsPlace::viewActions()
{
    return {m_menus->columnsMenu()->menuAction(), m_menus->sortMenu()->menuAction()};
}

void RecordsPlace::saveSettings()
{
    m_columns->save();
    m_settings.setList(sortSetting(entity()), sortToList(m_controller.sort()));
    if (m_panel)
        m_panel->saveSettings();
}

void RecordsPlace::resizeEvent(QResizeEvent *event)
{
    PlaceWidget::resizeEvent(event);
    m_columns->setWide(window()->width() > scaled(WideWindow));
}

void RecordsPlace::refresh()
{
    {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        m_model.setRows(rowsOf(m_controller.result()));
    }
    m_pages->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (isEmpty())
        m_noMatch->refresh();
    m_chips->refresh();
    refreshHeading();
    refreshNote();
    m_elsewhere->refresh();
    followSort();
    selectWanted();
    Q_EMIT shownChanged();
}

void RecordsPlace::refreshHeading()
{
    const int shown = m_model.rowCount();
    const auto total = static_cast<int>(m_controller.total());
    const QLocale locale;
    m_header->showTitle(title(),
                        shown == total
                            ? locale.toString(total)
                            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void RecordsPlace::refreshNote()
{
    QStringList notes;
    for (const QueryNote &note : m_controller.notes())
        notes.append(QString::fromStdString(noteText(note, m_controller.language())));
    const QString note = notes.join(u' ');
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RecordsPlace::followSelection()
{
    if (m_isRefreshing)
        return;
    m_wanted.clear();
    for (const int row : m_table->selectedRows())
        m_wanted.push_back(idAt(row));
    // The current one last.
    const auto current = m_model.recordAt(m_table->currentIndex().row());
    if (current && std::erase(m_wanted, current->id) > 0)
        m_wanted.push_back(current->id);
    Q_EMIT shownChanged();
}

/// What the user had selected as far as it is there, else the first row.
void RecordsPlace::selectWanted()
{
    if (isEmpty())
        return;
    std::vector<int> rows;
    for (const Id &id : m_wanted) {
        if (const auto row = m_model.rowOf(id))
            rows.push_back(*row);
    }
    if (rows.empty())
        rows.push_back(0);
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    m_table->selectRows(rows);
    m_table->scrollTo(m_table->currentIndex());
}

void RecordsPlace::followSort()
{
    const std::vector<Sort> &sort = m_controller.sort();
    m_table->sortHeader()->showSort(sort);
    const QString names = [&] {
        QStringList parts;
        for (const Sort &part : sort) {
            const QString name = QString::fromStdString(
                label(part.key).in(m_controller.language()));
            parts.append(part.descending ? tr("%1, descending").arg(name)
                                         : tr("%1, ascending").arg(name));
        }
        return parts.isEmpty() ? tr("relevance") : parts.join(tr(", then "));
    }();
    m_table->setAccessibleDescription(tr("Sorted by %1").arg(names));
}

void RecordsPlace::sortBy(const std::vector<Sort> &sort)
{
    m_controller.setSort(sort);
    m_settings.setList(sortSetting(entity()), sortToList(m_controller.sort()));
    takeStep();
}

} // namespace eig
