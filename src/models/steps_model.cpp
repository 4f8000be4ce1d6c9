// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/steps_model.h"

#include "core/labels/period.h"
#include "models/table_text.h"

#include <algorithm>

namespace eig {

StepsModel::StepsModel(std::vector<PromotionStep> steps, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_steps(std::move(steps))
    , m_language(language)
{
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PromotionStep &step = m_steps[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(label(step.kind).in(m_language));
    const QString dates = QString::fromStdString(periodLabel(step.dates, m_language));
    switch (role) {
    case Qt::DisplayRole: return index.column() == NameColumn ? name : dates;
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(name, dates);
    case Qt::ToolTipRole:
        return step.name.empty() ? QVariant() : QVariant(QString::fromStdString(step.name));
    default: return {};
    }
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Step") : tr("Date");
}

int StepsModel::rowOf(PromotionStepKind kind) const
{
    const auto found = std::find_if(
        m_steps.begin(), m_steps.end(),
        [kind](const PromotionStep &step) { return step.kind == kind; });
    return found == m_steps.end() ? -1 : static_cast<int>(found - m_steps.begin());
}

int StepsModel::termStart() const { return termEnd() < 0 ? -1 : rowOf(PromotionStepKind::Start); }

int StepsModel::termEnd() const
{
    if (rowOf(PromotionStepKind::Start) < 0)
        return -1;
    const int end = rowOf(PromotionStepKind::End);
    return end >= 0 ? end : rowOf(PromotionStepKind::Closing);
}

std::vector<QStringList> StepsModel::cells() const
{
    const auto header = [this](int column) {
        return headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    std::vector<QStringList> lines{{header(NameColumn), header(DateColumn)}};
    for (int row = 0; row < rowCount(); ++row)
        lines.push_back(
            {index(row, NameColumn).data().toString(), index(row, DateColumn).data().toString()});
    return lines;
}

QString StepsModel::asText() const { return tabbedText(cells()); }

std::string StepsModel::asCsv() const { return csvText(cells()); }

} // namespace eig
