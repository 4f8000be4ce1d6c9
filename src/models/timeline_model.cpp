// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/timeline_model.h"

#include "core/labels/labels.h"
#include "core/text/collate.h"
#include "models/record_drag.h"

#include <QByteArray>
#include <QMimeData>
#include <QStringList>

#include <algorithm>
#include <set>

namespace eig {

TimelineModel::TimelineModel(Catalogue catalogue, Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_timeline(timelineOf(m_catalogue))
{
}

void TimelineModel::setCatalogue(Catalogue catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_timeline = timelineOf(m_catalogue);
    endResetModel();
}

void TimelineModel::setLanguage(Language language)
{
    m_language = language;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const TimelineItem &TimelineModel::itemAt(int row) const
{
    return m_timeline.items[static_cast<std::size_t>(row)];
}

int TimelineModel::rowOf(const RecordRef &record) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const TimelineItem &item = itemAt(row);
        if (item.record != record)
            continue;
        if (item.row == TimelineRow::Promotions || record.kind != EntityKind::Promotion)
            return row;
        found = found < 0 ? row : found;
    }
    return found;
}

int TimelineModel::rowOf(const RecordRef &record, int occurrence) const
{
    int left = occurrence;
    for (int row = 0; left >= 0 && row < rowCount(); ++row) {
        if (itemAt(row).record == record && left-- == 0)
            return row;
    }
    return rowOf(record);
}

int TimelineModel::occurrenceOf(int row) const
{
    int before = 0;
    for (int other = 0; other < row; ++other)
        before += itemAt(other).record == itemAt(row).record ? 1 : 0;
    return before;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_timeline.items.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem &item = itemAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return toolTip(item);
    case Qt::AccessibleTextRole: return whole(item);
    case SortRole: return sortKey(index.row(), index.column());
    default: return {};
    }
}

QString TimelineModel::text(const TimelineItem &item, int column) const
{
    switch (column) {
    case DateColumn: return QString::fromStdString(whenText(item, m_language));
    case KindColumn: return QString::fromStdString(singular(item.row).in(m_language));
    case TitleColumn: return QString::fromStdString(item.titleIn(m_language));
    case PromotionColumn: {
        const Promotion *promotion = m_catalogue.promotion(item.promotion);
        return promotion ? QString::fromStdString(promotion->shortName) : QString();
    }
    default: return sourcesOf(item);
    }
}

QByteArray TimelineModel::sortKey(int row, int column) const
{
    // A place among others: as wide as that of the last one.
    const auto placeKey = [](qsizetype place) {
        return QByteArray::number(place).rightJustified(10, '0');
    };
    const TimelineItem &item = itemAt(row);
    if (column == DateColumn)
        return placeKey(row);
    if (column == PromotionColumn) {
        const std::vector<Promotion> &all = m_catalogue.promotions();
        const auto found = std::find_if(
            all.begin(), all.end(),
            [&item](const Promotion &promotion) { return promotion.id == item.promotion; });
        return found == all.end() ? QByteArray() : placeKey(found - all.begin());
    }
    return QByteArray::fromStdString(collationKey(text(item, column).toStdString()));
}

QString TimelineModel::sourcesOf(const TimelineItem &item) const
{
    QStringList titles;
    for (const Id &id : item.sources) {
        if (const Source *source = m_catalogue.source(id))
            titles.append(QString::fromStdString(source->title));
    }
    return titles.join(QStringLiteral(", "));
}

/// "Jury, 14 novembre 2017, Un jury entend les candidats, EIG 2"
QString TimelineModel::whole(const TimelineItem &item) const
{
    QStringList parts{text(item, KindColumn), text(item, DateColumn), text(item, TitleColumn),
                      text(item, PromotionColumn)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString TimelineModel::toolTip(const TimelineItem &item) const
{
    QStringList lines{text(item, TitleColumn), text(item, DateColumn)};
    if (const QString promotion = text(item, PromotionColumn); !promotion.isEmpty())
        lines.append(promotion);
    return lines.join(u'\n');
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn: return QString::fromStdString(label(SortKey::Date).in(m_language));
    case KindColumn: return QString::fromStdString(label(Field::Kind).in(m_language));
    case TitleColumn: return tr("What happened");
    case PromotionColumn: return QString::fromStdString(label(Field::Promotion).in(m_language));
    default: return QString::fromStdString(label(EntityKind::Source).in(m_language));
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData *TimelineModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    std::vector<DraggedRecord> records;
    for (const int row : rows)
        records.push_back({itemAt(row).record, text(itemAt(row), TitleColumn)});
    return dragData(m_catalogue, records).release();
}

QStringList TimelineModel::mimeTypes() const { return dragTypes(); }

QString TimelineModel::asText(const QList<int> &rows) const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(u'\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(text(itemAt(row), column));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace eig
