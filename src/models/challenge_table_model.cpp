// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/challenge_table_model.h"

#include "models/challenge_cells.h"

#include <algorithm>
#include <array>

namespace eig {
namespace {

// clang-format off
std::span<const ChallengeColumnSpec> columnTable()
{
    using Column = ChallengeColumn;
    static const std::array<ChallengeColumnSpec, 15> Table{{
        {Column::Name, "name", singular(EntityKind::Challenge), Qt::AlignLeft, 300, true, SortKey::Name},
        {Column::Promotion, "promotion", label(SortKey::Promotion), Qt::AlignLeft, 116, true, SortKey::Promotion},
        {Column::Administration, "administration", label(SortKey::Administration), Qt::AlignLeft, 168, true, SortKey::Administration},
        {Column::Ministry, "ministry", label(SortKey::Ministry), Qt::AlignLeft, 160, false, SortKey::Ministry},
        {Column::Themes, "themes", label(SortKey::Themes), Qt::AlignLeft, 180, false, SortKey::Themes},
        {Column::Expertises, "expertises", label(SortKey::Expertises), Qt::AlignLeft, 180, false, SortKey::Expertises},
        {Column::Team, "team", label(SortKey::TeamSize), Qt::AlignRight, 56, false, SortKey::TeamSize},
        {Column::Mentors, "mentors", label(SortKey::MentorCount), Qt::AlignRight, 72, false, SortKey::MentorCount},
        {Column::Place, "place", label(SortKey::Place), Qt::AlignLeft, 130, false, SortKey::Place},
        {Column::Status, "status", label(SortKey::Status), Qt::AlignLeft, 170, false, SortKey::Status},
        {Column::SourceCode, "code", label(SortKey::SourceCode), Qt::AlignHCenter, 90, false, SortKey::SourceCode},
        {Column::Video, "video", label(SortKey::Video), Qt::AlignHCenter, 64, false, SortKey::Video},
        {Column::Website, "website", label(SortKey::Website), Qt::AlignLeft, 160, false, SortKey::Website},
        {Column::Sources, "sources", label(SortKey::SourceCount), Qt::AlignRight, 72, false, SortKey::SourceCount},
        {Column::Identifier, "id", label(SortKey::Identifier), Qt::AlignLeft, 140, false, SortKey::Identifier},
    }};
    return Table;
}
// clang-format on

template<typename Is> std::optional<int> sectionWhere(Is is)
{
    const auto table = columnTable();
    const auto found = std::find_if(table.begin(), table.end(), is);
    if (found == table.end())
        return {};
    return static_cast<int>(found - table.begin());
}

const ChallengeColumnSpec &specOf(int section)
{
    return columnTable()[static_cast<std::size_t>(section)];
}

} // namespace

std::string_view tableColumnOf(ChallengeColumn column)
{
    switch (column) {
    case ChallengeColumn::Name: return "name";
    case ChallengeColumn::Promotion: return "promotion";
    case ChallengeColumn::Administration: return "administrations";
    case ChallengeColumn::Ministry: return "ministry";
    case ChallengeColumn::Themes: return "themes";
    case ChallengeColumn::Expertises: return "expertises";
    case ChallengeColumn::Team: return "team";
    case ChallengeColumn::Mentors: return "mentors";
    case ChallengeColumn::Place: return "town";
    case ChallengeColumn::Status: return "status";
    case ChallengeColumn::SourceCode: return "source_code";
    case ChallengeColumn::Video: return "video";
    case ChallengeColumn::Website: return "website";
    case ChallengeColumn::Sources: return "sources";
    case ChallengeColumn::Identifier: return "id";
    }
    return {};
}

ChallengeTableModel::ChallengeTableModel(Catalogue catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
{
}

std::span<const ChallengeColumnSpec> ChallengeTableModel::columns() { return columnTable(); }

std::optional<int> ChallengeTableModel::sectionOf(SortKey key)
{
    return sectionWhere([key](const ChallengeColumnSpec &spec) { return spec.sortKey == key; });
}

std::optional<int> ChallengeTableModel::sectionNamed(std::string_view key)
{
    return sectionWhere([key](const ChallengeColumnSpec &spec) { return spec.key == key; });
}

void ChallengeTableModel::setCatalogue(Catalogue catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_rows.clear();
    endResetModel();
}

void ChallengeTableModel::setRows(std::vector<std::size_t> challenges)
{
    // An unchanged list keeps its scroll position and current row.
    if (challenges == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(challenges);
    endResetModel();
}

void ChallengeTableModel::setLanguage(Language language)
{
    m_language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const Challenge *ChallengeTableModel::challengeAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    return &m_catalogue.challenges()[m_rows[static_cast<std::size_t>(row)]];
}

std::optional<int> ChallengeTableModel::rowOf(std::string_view id) const
{
    const Challenge *challenge = m_catalogue.challenge(id);
    if (!challenge)
        return {};
    const auto position = static_cast<std::size_t>(challenge - m_catalogue.challenges().data());
    const auto found = std::find(m_rows.begin(), m_rows.end(), position);
    if (found == m_rows.end())
        return {};
    return static_cast<int>(found - m_rows.begin());
}

int ChallengeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChallengeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTable().size());
}

QVariant ChallengeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Challenge &challenge = *challengeAt(index.row());
    const ChallengeColumnSpec &spec = specOf(index.column());
    const ChallengeCells cells(m_catalogue, challenge, m_language);
    switch (role) {
    case Qt::DisplayRole: return cells.text(spec.column);
    case Qt::ToolTipRole: return cells.fullText(spec.column);
    case Qt::AccessibleTextRole: return cells.accessibleText(spec.column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
    case IdRole: return QString::fromStdString(challenge.id);
    case RawRole: return cells.raw(spec.column);
    case SecondLineRole: return cells.secondLine(spec.column);
    case ShortTextRole: return cells.shortText(spec.column);
    default: return {};
    }
}

QVariant ChallengeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ChallengeColumnSpec &spec = specOf(section);
    switch (role) {
    case Qt::DisplayRole: return QString::fromStdString(spec.header.in(m_language));
    case Qt::TextAlignmentRole: return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace eig
