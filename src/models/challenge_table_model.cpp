// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/challenge_table_model.h"

#include "models/ministry_name.h"

#include <algorithm>
#include <array>

namespace eig {
namespace {

std::span<const ChallengeColumnSpec> columnTable()
{
    static const std::array<ChallengeColumnSpec, 4> Table{{
        {ChallengeColumn::Name, singular(EntityKind::Challenge), 190, SortKey::Name, Qt::AlignLeft},
        {ChallengeColumn::Promotion, label(Field::Promotion), 84, SortKey::Promotion,
         Qt::AlignLeft},
        {ChallengeColumn::Administration, label(Field::Administration), 200,
         SortKey::Administration, Qt::AlignLeft},
        {ChallengeColumn::Ministry, label(Field::Ministry), 140, SortKey::Ministry, Qt::AlignLeft},
    }};
    return Table;
}

const ChallengeColumnSpec &specOf(int section)
{
    return columnTable()[static_cast<std::size_t>(section)];
}

} // namespace

ChallengeTableModel::ChallengeTableModel(Catalogue catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
{
}

std::span<const ChallengeColumnSpec> ChallengeTableModel::columns() { return columnTable(); }

std::optional<int> ChallengeTableModel::sectionOf(SortKey key)
{
    const auto table = columnTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [key](const auto &spec) { return spec.sortKey == key; });
    if (found == table.end())
        return {};
    return static_cast<int>(found - table.begin());
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
    Q_EMIT
    headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.empty())
        Q_EMIT
    dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
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
    switch (role) {
    case Qt::DisplayRole: return displayText(challenge, spec.column);
    case Qt::ToolTipRole: return fullText(challenge, spec.column);
    case Qt::AccessibleTextRole: return accessibleText(challenge, spec.column);
    case Qt::TextAlignmentRole: return QVariant::fromValue(spec.alignment | Qt::AlignVCenter);
    case IdRole: return QString::fromStdString(challenge.id);
    case RawRole: return rawValue(challenge, spec.column);
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

QString ChallengeTableModel::displayText(const Challenge &challenge, ChallengeColumn column) const
{
    switch (column) {
    case ChallengeColumn::Name: return QString::fromStdString(challenge.name);
    case ChallengeColumn::Promotion:
        return QString::fromStdString(m_catalogue.promotionOf(challenge).shortName);
    case ChallengeColumn::Administration:
        return QString::fromStdString(m_catalogue.hostOf(challenge).name);
    case ChallengeColumn::Ministry:
        return QString::fromStdString(
            ministryNameInList(m_catalogue.ministryOf(challenge), m_language));
    }
    return {};
}

/// What a cell may have had to shorten, for its tool tip.
QString ChallengeTableModel::fullText(const Challenge &challenge, ChallengeColumn column) const
{
    switch (column) {
    case ChallengeColumn::Name:
        return QString::fromStdString(challenge.tagline.empty() ? challenge.name
                                                                : challenge.tagline);
    case ChallengeColumn::Promotion:
        return QString::fromStdString(nameOf(m_catalogue.promotionOf(challenge), m_language));
    case ChallengeColumn::Administration: {
        const Administration &host = m_catalogue.hostOf(challenge);
        const std::string acronym = host.acronym.empty() ? "" : " (" + host.acronym + ")";
        return QString::fromStdString(host.name + acronym);
    }
    case ChallengeColumn::Ministry:
        return QString::fromStdString(nameOf(m_catalogue.ministryOf(challenge), m_language));
    }
    return {};
}

QVariant ChallengeTableModel::rawValue(const Challenge &challenge, ChallengeColumn column) const
{
    switch (column) {
    case ChallengeColumn::Name: return QString::fromStdString(challenge.name);
    case ChallengeColumn::Promotion: return m_catalogue.promotionOf(challenge).order;
    case ChallengeColumn::Administration:
        return QString::fromStdString(m_catalogue.hostOf(challenge).id);
    case ChallengeColumn::Ministry:
        return QString::fromStdString(m_catalogue.ministryOf(challenge).id);
    }
    return {};
}

/// The first cell speaks for the row: "Basegun, EIG 5, Ministère de l’Intérieur".
QString ChallengeTableModel::accessibleText(const Challenge &challenge,
                                            ChallengeColumn column) const
{
    if (column != ChallengeColumn::Name)
        return displayText(challenge, column);
    return displayText(challenge, ChallengeColumn::Name) + u", "
        + displayText(challenge, ChallengeColumn::Promotion) + u", "
        + displayText(challenge, ChallengeColumn::Administration);
}

} // namespace eig
