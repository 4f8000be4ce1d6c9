// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/record_table_model.h"

#include "core/domain/person_name.h"
#include "models/administration_cells.h"
#include "models/challenge_cells.h"
#include "models/outcome_cells.h"
#include "models/person_cells.h"
#include "models/promotion_cells.h"
#include "models/record_drag.h"

#include <QMimeData>

#include <algorithm>
#include <set>

namespace eig {
namespace {

std::vector<ChallengeFigures> figuresFor(EntityKind entity, const Catalogue &catalogue)
{
    switch (entity) {
    case EntityKind::Promotion: return figuresOfPromotions(catalogue);
    case EntityKind::Administration: return figuresOfAdministrations(catalogue);
    default: return {};
    }
}

template<typename T>
std::optional<std::size_t> placeIn(const std::vector<T> &records, const T *record)
{
    return record ? std::optional(static_cast<std::size_t>(record - records.data())) : std::nullopt;
}

/// Into the catalogue's vector of the kind.
std::optional<std::size_t> placeOf(const Catalogue &catalogue, EntityKind entity,
                                   std::string_view id)
{
    switch (entity) {
    case EntityKind::Challenge: return placeIn(catalogue.challenges(), catalogue.challenge(id));
    case EntityKind::Promotion: return placeIn(catalogue.promotions(), catalogue.promotion(id));
    case EntityKind::Administration:
        return placeIn(catalogue.administrations(), catalogue.administration(id));
    case EntityKind::Person: return placeIn(catalogue.people(), catalogue.person(id));
    case EntityKind::Outcome: return placeIn(catalogue.outcomes(), catalogue.outcome(id));
    default: return {};
    }
}

QVariant valueOf(const RecordCells &cells, int section, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cells.text(section);
    case Qt::ToolTipRole: return cells.fullText(section);
    case Qt::AccessibleTextRole: return cells.accessibleText(section);
    case RecordTableModel::RawRole: return cells.raw(section);
    case RecordTableModel::SecondLineRole: return cells.secondLine(section);
    case RecordTableModel::ShortTextRole: return cells.shortText(section);
    case RecordTableModel::PresenceRole: return QVariant::fromValue(cells.presence());
    default: return {};
    }
}

template<typename Is> std::optional<int> sectionWhere(std::span<const ListColumn> columns, Is is)
{
    const auto found = std::find_if(columns.begin(), columns.end(), is);
    if (found == columns.end())
        return {};
    return static_cast<int>(found - columns.begin());
}

} // namespace

RecordTableModel::RecordTableModel(EntityKind entity, Catalogue catalogue, Language language,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_entity(entity)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_columns(columnsOf(entity))
    , m_figures(figuresFor(entity, m_catalogue))
{
}

std::optional<int> RecordTableModel::sectionOf(SortKey key) const
{
    return sectionWhere(m_columns,
                        [key](const ListColumn &column) { return column.sortKey == key; });
}

std::optional<int> RecordTableModel::sectionNamed(std::string_view key) const
{
    return sectionWhere(m_columns, [key](const ListColumn &column) { return column.key == key; });
}

void RecordTableModel::setCatalogue(Catalogue catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_figures = figuresFor(m_entity, m_catalogue);
    m_rows.clear();
    endResetModel();
}

void RecordTableModel::setRows(std::vector<std::size_t> records)
{
    // An unchanged list keeps its scroll position and current row.
    if (records == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(records);
    endResetModel();
}

void RecordTableModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Id &RecordTableModel::idOf(std::size_t record) const
{
    switch (m_entity) {
    case EntityKind::Promotion: return m_catalogue.promotions()[record].id;
    case EntityKind::Administration: return m_catalogue.administrations()[record].id;
    case EntityKind::Person: return m_catalogue.people()[record].id;
    case EntityKind::Outcome: return m_catalogue.outcomes()[record].id;
    default: return m_catalogue.challenges()[record].id;
    }
}

std::optional<RecordRef> RecordTableModel::recordAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    return RecordRef{m_entity, idOf(indexAt(row))};
}

std::optional<int> RecordTableModel::rowOf(std::string_view id) const
{
    const auto place = placeOf(m_catalogue, m_entity, id);
    const auto found = place ? std::find(m_rows.begin(), m_rows.end(), *place) : m_rows.end();
    if (found == m_rows.end())
        return {};
    return static_cast<int>(found - m_rows.begin());
}

std::vector<std::string> RecordTableModel::namesAt(int row) const
{
    std::vector<std::string> names{index(row, 0).data().toString().toStdString()};
    if (m_entity == EntityKind::Person)
        names.push_back(nameInOrder(names.front()));
    return names;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t record = indexAt(index.row());
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column(index.column()).alignment | Qt::AlignVCenter);
    case IdRole: return textOf(idOf(record));
    default: return cell(record, index.column(), role);
    }
}

QVariant RecordTableModel::cell(std::size_t record, int section, int role) const
{
    const CellScope scope{m_catalogue, m_language, m_columns, m_figures};
    switch (m_entity) {
    case EntityKind::Challenge:
        return valueOf(ChallengeCells(scope, m_catalogue.challenges()[record]), section, role);
    case EntityKind::Promotion:
        return valueOf(PromotionCells(scope, m_catalogue.promotions()[record]), section, role);
    case EntityKind::Administration:
        return valueOf(AdministrationCells(scope, m_catalogue.administrations()[record]), section,
                       role);
    case EntityKind::Person:
        return valueOf(PersonCells(scope, m_catalogue.people()[record]), section, role);
    case EntityKind::Outcome:
        return valueOf(OutcomeCells(scope, m_catalogue.outcomes()[record]), section, role);
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return textOf(column(section).header.in(m_language));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column(section).alignment | Qt::AlignVCenter);
    default: return {};
    }
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *RecordTableModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows; // a row comes with all its cells
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    std::vector<DraggedRecord> records;
    for (const int row : rows) {
        if (auto record = recordAt(row))
            records.push_back({std::move(*record), index(row, 0).data().toString()});
    }
    return dragData(m_catalogue, records).release();
}

QStringList RecordTableModel::mimeTypes() const { return dragTypes(); }

} // namespace eig
