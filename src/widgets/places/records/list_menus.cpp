// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/list_menus.h"

#include "core/compare/comparison.h"
#include "core/labels/query_labels.h"
#include "models/list_controller.h"
#include "models/record_table_model.h"
#include "widgets/places/records/cell_filters.h"
#include "widgets/places/records/record_table.h"
#include "widgets/places/records/sort_header.h"
#include "widgets/places/records/table_columns.h"
#include "widgets/shell/actions.h"
#include "widgets/style/icons.h"

#include <QMenu>

#include <algorithm>
#include <optional>

namespace eig {
namespace {

QString nameOf(SortKey key, Language language)
{
    return QString::fromStdString(label(key).in(language));
}

/// A name is no place for a mnemonic.
QString plain(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

/// The field that says a challenge belongs to such a record.
std::optional<Field> fieldOf(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Promotion: return Field::Promotion;
    case EntityKind::Administration: return Field::Administration;
    case EntityKind::Person: return Field::Person;
    default: return {};
    }
}

} // namespace

ListMenus::ListMenus(ListController &controller, RecordTableModel &model, RecordTable &table,
                     TableColumns &columns, Actions &actions)
    : QObject(&table)
    , m_controller(controller)
    , m_model(model)
    , m_table(table)
    , m_columns(columns)
    , m_actions(actions)
    , m_columnsMenu(new QMenu(&table))
    , m_sortMenu(new QMenu(&table))
    , m_thenMenu(new QMenu(&table))
{
    m_columnsMenu->setObjectName(QStringLiteral("columnsMenu"));
    m_sortMenu->setObjectName(QStringLiteral("sortMenu"));
    m_thenMenu->setObjectName(QStringLiteral("thenMenu"));
    m_columnsMenu->setIcon(themedIcon(Icon::Columns));
    m_sortMenu->setIcon(themedIcon(Icon::Sort));
    connect(m_columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_columnsMenu->clear();
        m_columns.fillMenu(*m_columnsMenu);
    });
    connect(m_sortMenu, &QMenu::aboutToShow, this, &ListMenus::fillSortMenu);
    connect(&m_table, &RecordTable::menuRequested, this, &ListMenus::showRowMenu);
    SortHeader *header = m_table.sortHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ListMenus::showHeaderMenu);
    retranslate();
}

ListMenus::~ListMenus() = default;

void ListMenus::retranslate()
{
    m_columnsMenu->setTitle(tr("&Columns"));
    m_sortMenu->setTitle(tr("So&rt by"));
    m_thenMenu->setTitle(tr("&Then by"));
}

void ListMenus::setUpListMenu(QMenu &menu)
{
    menu.addMenu(m_columnsMenu);
    menu.addMenu(m_sortMenu);
    menu.addSeparator();
    menu.addAction(m_actions[ActionId::CompactRows]);
}

/// Of the columns, and relevance before them.
std::vector<SortKey> ListMenus::sortKeys() const
{
    std::vector<SortKey> keys{SortKey::Relevance};
    for (const ListColumn &column : m_model.columns())
        keys.push_back(column.sortKey);
    return keys;
}

void ListMenus::fillSortMenu()
{
    m_sortMenu->clear();
    const std::vector<Sort> &sort = m_controller.sort();
    const Sort first = sort.empty() ? Sort{} : sort.front();
    for (const SortKey key : sortKeys()) {
        QAction *action = m_sortMenu->addAction(nameOf(key, m_controller.language()));
        action->setCheckable(true);
        action->setChecked(key == first.key);
        connect(action, &QAction::triggered, this, [this, key] {
            Q_EMIT sortRequested(key == SortKey::Relevance ? std::vector<Sort>{}
                                                           : sortedBy({}, key));
        });
    }
    m_sortMenu->addSeparator();
    const auto addDirection = [&](const QString &text, bool isDescending) {
        QAction *action = m_sortMenu->addAction(text);
        action->setCheckable(true);
        action->setEnabled(!sort.empty());
        action->setChecked(!sort.empty() && first.descending == isDescending);
        connect(action, &QAction::triggered, this, [this, isDescending] {
            std::vector<Sort> turned = m_controller.sort();
            turned.front().descending = isDescending;
            Q_EMIT sortRequested(turned);
        });
    };
    addDirection(tr("&Ascending"), false);
    addDirection(tr("&Descending"), true);
    m_thenMenu->setEnabled(!sort.empty());
    m_sortMenu->addMenu(m_thenMenu);
    fillThenMenu();
}

void ListMenus::fillThenMenu()
{
    m_thenMenu->clear();
    const std::vector<Sort> &sort = m_controller.sort();
    for (const SortKey key : sortKeys()) {
        if (key == SortKey::Relevance || sort.empty() || key == sort.front().key)
            continue;
        QAction *action = m_thenMenu->addAction(nameOf(key, m_controller.language()));
        action->setCheckable(true);
        action->setChecked(std::any_of(sort.begin(), sort.end(),
                                       [key](const Sort &other) { return other.key == key; }));
        connect(action, &QAction::triggered, this, [this, key](bool isOn) {
            std::vector<Sort> changed = m_controller.sort();
            if (isOn)
                changed = sortedAlsoBy(std::move(changed), key);
            else
                std::erase_if(changed, [key](const Sort &other) { return other.key == key; });
            Q_EMIT sortRequested(changed);
        });
    }
}

void ListMenus::showHeaderMenu(const QPoint &position)
{
    SortHeader *header = m_table.sortHeader();
    // The moves in the menu are those of the column under the pointer.
    const int section = header->logicalIndexAt(position);
    const int row = m_table.currentIndex().row();
    if (section >= 0 && row >= 0)
        m_table.selectionModel()->setCurrentIndex(m_table.model()->index(row, section),
                                                  QItemSelectionModel::NoUpdate);
    m_columnsMenu->popup(header->mapToGlobal(position));
}

void ListMenus::showRowMenu(const QModelIndex &cell, const QPoint &globalPosition)
{
    auto *menu = new QMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("rowMenu"));
    QAction *open = menu->addAction(tr("&Open"));
    open->setObjectName(QStringLiteral("open"));
    connect(open, &QAction::triggered, &m_table, &RecordTable::opened);
    menu->setDefaultAction(open);
    menu->addSeparator();
    if (isComparable(m_controller.entity()))
        menu->addAction(m_actions[ActionId::AddToComparison]);
    menu->addAction(m_actions[ActionId::ExportSheet]);
    menu->addAction(m_actions[ActionId::ExportTable]);
    QAction *copy = menu->addAction(themedIcon(Icon::Copy), tr("&Copy"));
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QAction::triggered, &m_table, &RecordTable::copyRequested);
    menu->addAction(m_actions[ActionId::Cite]);
    if (const auto record = m_model.recordAt(cell.row()))
        addChallenges(*menu, *record);
    addCellFilters(*menu, cell);
    menu->popup(globalPosition);
}

/// The way from a record to its challenges.
void ListMenus::addChallenges(QMenu &menu, const RecordRef &record)
{
    if (const Outcome *outcome = record.kind == EntityKind::Outcome
            ? m_controller.catalogue().outcome(record.id)
            : nullptr) {
        const Challenge *challenge = m_controller.catalogue().challenge(outcome->challenge);
        if (!challenge)
            return;
        const QString name = plain(QString::fromStdString(challenge->name));
        QAction *open = menu.addAction(tr("Open the challenge “%1”").arg(name));
        open->setObjectName(QStringLiteral("openChallenge"));
        connect(open, &QAction::triggered, this, [this, id = challenge->id] {
            Q_EMIT recordRequested({EntityKind::Challenge, id});
        });
        return;
    }
    const auto field = fieldOf(record.kind);
    Query query;
    if (field)
        query.setValues(*field, {record.id}, false);
    const std::size_t count = field ? m_controller.engine().count(EntityKind::Challenge, query) : 0;
    if (count == 0)
        return;
    QAction *show = menu.addAction(tr("Show %n challenge(s)", nullptr, static_cast<int>(count)));
    show->setObjectName(QStringLiteral("showChallenges"));
    connect(show, &QAction::triggered, this, [this, text = QString::fromStdString(toText(query))] {
        Q_EMIT challengesRequested(text);
    });
}

void ListMenus::addCellFilters(QMenu &menu, const QModelIndex &cell)
{
    const std::vector<CellFilter> filters = cellFilters(m_model, cell);
    const auto add = [&](const CellFilter &filter, const QString &text, FacetState state) {
        const auto names = valueNames({filter.value}, m_controller.engine(), m_controller.entity(),
                                      filter.field, m_controller.language());
        const QString name = plain(QString::fromStdString(names.front()));
        connect(menu.addAction(text.arg(name)), &QAction::triggered, this, [this, filter, state] {
            m_controller.setFacet(filter.field, filter.value, state);
            Q_EMIT queryEdited();
        });
    };
    if (!filters.empty())
        menu.addSeparator();
    for (const CellFilter &filter : filters)
        add(filter, tr("Filter on “%1”"), FacetState::Included);
    for (const CellFilter &filter : filters)
        add(filter, tr("Exclude “%1”"), FacetState::Excluded);
}

} // namespace eig
