// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/chart_model.h"

#include "core/domain/source_ids.h"
#include "models/table_text.h"

namespace eig {

ChartModel::ChartModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ChartModel::setTable(ChartTable table, Language language)
{
    beginResetModel();
    m_table = std::move(table);
    m_language = language;
    endResetModel();
}

bool ChartModel::hasTotals() const
{
    return !m_table.lines.empty() && m_table.lines.front().total.has_value();
}

int ChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.lines.size());
}

int ChartModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return 1 + static_cast<int>(m_table.columns.size()) + (hasTotals() ? 1 : 0);
}

const ChartValue *ChartModel::valueAt(const QModelIndex &index) const
{
    const ChartLine &line = m_table.lines[static_cast<std::size_t>(index.row())];
    const int column = index.column() - 1;
    if (column < 0)
        return nullptr;
    if (column < static_cast<int>(line.values.size()))
        return &line.values[static_cast<std::size_t>(column)];
    return line.total ? &*line.total : nullptr;
}

SourceIds ChartModel::sourcesAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (const ChartValue *value = valueAt(index))
        return value->sources;
    SourceIds sources;
    for (const ChartValue &value : m_table.lines[static_cast<std::size_t>(index.row())].values)
        addOnce(sources, value.sources);
    return sources;
}

QString ChartModel::columnName(int column) const
{
    if (column == 0)
        return {};
    if (column > static_cast<int>(m_table.columns.size()))
        return tr("Total");
    return QString::fromStdString(
        m_table.columns[static_cast<std::size_t>(column - 1)].in(m_language));
}

/// The count in words, with the share where the chart shows it.
QString ChartModel::textOf(const ChartValue &value) const
{
    if (m_table.isStated)
        return QString::number(value.count);
    QString counted = tr("%n challenge(s)", nullptr, value.count);
    if (value.whole == 0)
        return counted;
    return tr("%1 % (%2 of %3)").arg(value.shown()).arg(counted).arg(value.whole);
}

QVariant ChartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChartLine &line = m_table.lines[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(line.name.in(m_language));
    const ChartValue *value = valueAt(index);
    switch (role) {
    case Qt::DisplayRole: return value ? QVariant(value->shown()) : QVariant(name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(value ? Qt::Alignment(Qt::AlignCenter)
                                         : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        if (!value)
            return name;
        const bool hasSeries = m_table.columns.size() > 1;
        return hasSeries ? tr("%1, %2: %3").arg(name, columnName(index.column()), textOf(*value))
                         : tr("%1: %2").arg(name, textOf(*value));
    }
    case StrengthRole:
        return value && m_table.largest > 0 ? double(value->shown()) / m_table.largest : 0.0;
    case CountRole: return value ? QVariant(value->count) : QVariant();
    case QueryRole: {
        if (m_table.isStated)
            return {};
        // A name leads to what its whole line counts.
        const ChartValue *whole = line.total ? &*line.total : nullptr;
        const ChartValue *wanted = value ? value : whole;
        return wanted ? QString::fromStdString(toText(wanted->query)) : QString();
    }
    default: return {};
    }
}

QVariant ChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return columnName(section);
}

std::vector<QStringList> ChartModel::cells() const
{
    std::vector<QStringList> lines(1);
    for (int column = 0; column < columnCount(); ++column)
        lines.front().append(columnName(column));
    for (int row = 0; row < rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < columnCount(); ++column)
            line.append(index(row, column).data().toString());
        lines.push_back(std::move(line));
    }
    return lines;
}

QString ChartModel::asText() const { return tabbedText(cells()); }

std::string ChartModel::asCsv() const { return csvText(cells()); }

} // namespace eig
