// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/challenges_place.h"

#include "core/labels/query_notes.h"
#include "widgets/places/challenges/challenge_table.h"
#include "widgets/places/challenges/chip_row.h"
#include "widgets/places/challenges/elsewhere_line.h"
#include "widgets/places/challenges/filters_panel.h"
#include "widgets/places/challenges/list_header.h"
#include "widgets/places/challenges/list_menus.h"
#include "widgets/places/challenges/no_challenge.h"
#include "widgets/places/challenges/sort_header.h"
#include "widgets/places/challenges/sort_settings.h"
#include "widgets/places/challenges/table_columns.h"
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

constexpr int WideWindow = 1680; ///< above it themes and team have room
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

ChallengesPlace::ChallengesPlace(const PlaceContext &context, QWidget *parent)
    : PlaceWidget(parent)
    , m_settings(context.settings)
    , m_controller(context.engine, EntityKind::Challenge, context.language)
    , m_model(context.engine.catalogue(), context.language)
    , m_header(new ListHeader(this))
    , m_chips(new ChipRow(m_controller, *m_header->button(), this))
    , m_note(new QLabel(this))
    , m_elsewhere(new ElsewhereLine(m_controller, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new ChallengeTable(m_model, m_pages))
    , m_columns(new TableColumns(*m_table, context.settings))
    , m_menus(new ListMenus(m_controller, *m_table, *m_columns, context.actions))
    , m_noMatch(new NoChallenge(m_controller, m_pages))
{
    m_controller.setSort(sortFromList(m_settings.list(Setting::ChallengeSort)));
    setUpLayout();
    m_menus->setUpListMenu(*m_header->menu());
    connectTable();
    connectQuery();
    setLanguage(context.language);
    refresh();
}

/// The window may have put the panel anywhere; it shows the controller of this place.
ChallengesPlace::~ChallengesPlace() { delete m_panel; }

void ChallengesPlace::setUpLayout()
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

void ChallengesPlace::applyFonts()
{
    m_note->setFont(fontOf(TextStyle::Small));
    m_note->setContentsMargins(scaled(Side), 0, scaled(Side), scaled(NoteBottom));
}

void ChallengesPlace::changeEvent(QEvent *event)
{
    PlaceWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void ChallengesPlace::connectTable()
{
    connect(m_table, &ChallengeTable::selectionMoved, this, &ChallengesPlace::followSelection);
    connect(m_table, &ChallengeTable::opened, this, &ChallengesPlace::opened);
    connect(m_table, &ChallengeTable::copyRequested, this,
            [this] { QApplication::clipboard()->setText(selectionAsText()); });
    connect(m_table, &ChallengeTable::resized, m_columns, &TableColumns::fit);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            &ChallengesPlace::scrolled);
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, &ChallengesPlace::sortBy);
    connect(m_menus, &ListMenus::sortRequested, this, &ChallengesPlace::sortBy);
    connect(m_columns, &TableColumns::changed, m_columns, &TableColumns::save);
}

void ChallengesPlace::connectQuery()
{
    connect(&m_controller, &ListController::resultChanged, this, &ChallengesPlace::refresh);
    connect(&m_controller, &ListController::searchTextChanged, this,
            &ChallengesPlace::queryTextChanged);
    connect(m_menus, &ListMenus::queryEdited, this, &ChallengesPlace::takeStep);
    connect(m_chips, &ChipRow::queryEdited, this, &ChallengesPlace::takeStep);
    connect(m_chips, &ChipRow::emptied, this, &ChallengesPlace::focusList);
    connect(m_chips, &ChipRow::editRequested, this, &ChallengesPlace::queryEditRequested);
    connect(m_elsewhere, &ElsewhereLine::everythingRequested, this,
            &ChallengesPlace::everythingRequested);
    connect(m_noMatch, &NoChallenge::queryEdited, this, [this] {
        takeStep();
        focusList();
    });
    connect(m_noMatch, &NoChallenge::recordRequested, this, &ChallengesPlace::recordRequested);
}

QString ChallengesPlace::title() const
{
    return QString::fromStdString(label(EntityKind::Challenge).in(m_controller.language()));
}

void ChallengesPlace::setLanguage(Language language)
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

void ChallengesPlace::setEngine(const SearchEngine &engine)
{
    {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        m_model.setCatalogue(engine.catalogue());
    }
    m_controller.setEngine(engine);
}

PlaceState ChallengesPlace::state() const
{
    PlaceState state;
    state.query = QString::fromStdString(toText(m_controller.query()));
    state.sort = m_controller.sort();
    for (const Id &id : m_wanted)
        state.selection.push_back({EntityKind::Challenge, id});
    state.scroll = m_table->firstVisibleRow();
    return state;
}

void ChallengesPlace::restore(const PlaceState &state)
{
    m_wanted.clear();
    for (const RecordRef &record : state.selection) {
        if (record.kind == EntityKind::Challenge)
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

QString ChallengesPlace::queryText() const { return m_controller.searchText(); }

void ChallengesPlace::setQueryText(const QString &text) { m_controller.setSearchText(text); }

void ChallengesPlace::completeQueryText()
{
    m_controller.completeSearchText();
    takeStep();
}

QWidget *ChallengesPlace::filterPanel()
{
    if (!m_panel) {
        m_panel = new FiltersPanel(m_controller, m_settings, nullptr);
        connect(m_panel, &FiltersPanel::queryEdited, this, &ChallengesPlace::takeStep);
    }
    return m_panel;
}

int ChallengesPlace::activeFilterCount() const { return m_controller.activeFacetCount(); }

void ChallengesPlace::clearFilters()
{
    m_controller.clearFacets();
    takeStep();
}

void ChallengesPlace::takeStep() { Q_EMIT stepTaken(); }

std::vector<RecordRef> ChallengesPlace::shown() const
{
    std::vector<RecordRef> records;
    for (const int row : m_table->selectedRows())
        records.push_back({EntityKind::Challenge, m_model.challengeAt(row)->id});
    return records;
}

QString ChallengesPlace::positionText() const
{
    const std::vector<int> rows = m_table->selectedRows();
    if (rows.size() != 1)
        return {};
    return tr("%1 of %2")
        .arg(QLocale().toString(rows.front() + 1), QLocale().toString(m_model.rowCount()));
}

QString ChallengesPlace::countText() const
{
    return tr("%n challenge(s)", nullptr, m_model.rowCount());
}

QString ChallengesPlace::selectionText() const
{
    const auto count = static_cast<int>(m_table->selectedRows().size());
    return count == 0 ? QString() : tr("%n selected", nullptr, count);
}

bool ChallengesPlace::select(const RecordRef &record)
{
    const auto row = record.kind == EntityKind::Challenge ? m_model.rowOf(record.id) : std::nullopt;
    if (!row)
        return false;
    m_table->selectRows({*row});
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

void ChallengesPlace::selectAll() { m_table->selectAll(); }

void ChallengesPlace::step(int rows)
{
    if (isEmpty())
        return;
    const int row = std::clamp(m_table->currentIndex().row() + rows, 0, m_model.rowCount() - 1);
    m_table->selectRows({row});
    m_table->scrollTo(m_table->currentIndex());
}

QString ChallengesPlace::selectionAsText() const { return m_table->selectionAsText(); }

std::optional<ListContent> ChallengesPlace::listContent() const
{
    ListContent content;
    content.query = m_controller.query();
    for (int row = 0; row < m_model.rowCount(); ++row)
        content.shown.push_back(m_model.challengeAt(row)->id);
    for (const int row : m_table->selectedRows())
        content.selected.push_back(m_model.challengeAt(row)->id);
    for (const int section : m_table->shownSections())
        content.visibleColumns.emplace_back(tableColumnOf(static_cast<ChallengeColumn>(section)));
    return content;
}

void ChallengesPlace::focusList()
{
    if (isEmpty())
        m_noMatch->focusFirst();
    else
        m_table->setFocus(Qt::ShortcutFocusReason);
}

void ChallengesPlace::setRowHeights(bool isCompact, bool isLow)
{
    m_table->setRowHeights(isCompact, isLow);
}

QList<QAction *> ChallengesPlace::viewActions()
{
    return {m_menus->columnsMenu()->menuAction(), m_menus->sortMenu()->menuAction()};
}

void ChallengesPlace::saveSettings()
{
    m_columns->save();
    m_settings.setList(Setting::ChallengeSort, sortToList(m_controller.sort()));
    if (m_panel)
        m_panel->saveSettings();
}

void ChallengesPlace::resizeEvent(QResizeEvent *event)
{
    PlaceWidget::resizeEvent(event);
    m_columns->setWide(window()->width() > scaled(WideWindow));
}

void ChallengesPlace::refresh()
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

void ChallengesPlace::refreshHeading()
{
    const int shown = m_model.rowCount();
    const auto total = static_cast<int>(m_controller.total());
    const QLocale locale;
    m_header->showTitle(title(),
                        shown == total
                            ? locale.toString(total)
                            : tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
}

void ChallengesPlace::refreshNote()
{
    QStringList notes;
    for (const QueryNote &note : m_controller.notes())
        notes.append(QString::fromStdString(noteText(note, m_controller.language())));
    const QString note = notes.join(u' ');
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ChallengesPlace::followSelection()
{
    if (m_isRefreshing)
        return;
    m_wanted.clear();
    for (const int row : m_table->selectedRows())
        m_wanted.push_back(m_model.challengeAt(row)->id);
    // The current one last.
    const Challenge *current = m_model.challengeAt(m_table->currentIndex().row());
    if (current && std::erase(m_wanted, current->id) > 0)
        m_wanted.push_back(current->id);
    Q_EMIT shownChanged();
}

/// What the user had selected as far as it is there, else the first row.
void ChallengesPlace::selectWanted()
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

void ChallengesPlace::followSort()
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

void ChallengesPlace::sortBy(const std::vector<Sort> &sort)
{
    m_controller.setSort(sort);
    m_settings.setList(Setting::ChallengeSort, sortToList(m_controller.sort()));
    takeStep();
}

} // namespace eig
