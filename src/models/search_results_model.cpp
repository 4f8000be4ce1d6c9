// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/search_results_model.h"

#include "core/labels/query_notes.h"
#include "models/record_drag.h"
#include "models/result_texts.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>
#include <set>

namespace eig {
namespace {

constexpr std::size_t LineLength = 110; ///< characters of an excerpt that fill about a line

} // namespace

int excerptLines(EntityKind entity)
{
    switch (entity) {
    case EntityKind::Challenge:
    case EntityKind::Promotion:
    case EntityKind::Ministry:
    case EntityKind::Milestone: return 2;
    default: return 1;
    }
}

SearchResultsModel::SearchResultsModel(SearchEngine engine, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_engine(std::move(engine))
    , m_language(language)
{
}

void SearchResultsModel::setEngine(SearchEngine engine)
{
    beginResetModel();
    m_engine = std::move(engine);
    m_groups.clear();
    m_texts.clear();
    m_rows = 0;
    endResetModel();
}

void SearchResultsModel::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    m_texts.clear();
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1));
}

void SearchResultsModel::setResult(Query query, std::vector<EntityResult> results,
                                   Headings headings)
{
    beginResetModel();
    m_query = std::move(query);
    m_highlighter = m_engine.highlighter(m_query);
    m_hasHeadings = headings == Headings::Shown;
    m_texts.clear();
    m_explained = 0;
    m_groups.clear();
    m_rows = 0;
    for (EntityResult &result : results) {
        if (result.hits.empty())
            continue;
        m_groups.push_back({result.entity, std::move(result.hits), m_rows});
        m_rows += headingRows() + static_cast<int>(m_groups.back().hits.size());
    }
    endResetModel();
}

const SearchResultsModel::Group &SearchResultsModel::groupAt(int row) const
{
    const auto after = std::upper_bound(
        m_groups.begin(), m_groups.end(), row,
        [](int wanted, const Group &group) { return wanted < group.firstRow; });
    return *std::prev(after);
}

const Hit &SearchResultsModel::hitAt(int row) const
{
    const Group &group = groupAt(row);
    return group.hits[static_cast<std::size_t>(row - group.firstRow - headingRows())];
}

bool SearchResultsModel::isHeading(int row) const
{
    return m_hasHeadings && row >= 0 && row < m_rows && groupAt(row).firstRow == row;
}

EntityKind SearchResultsModel::kindAt(int row) const { return groupAt(row).entity; }

std::optional<RecordRef> SearchResultsModel::recordAt(int row) const
{
    if (row < 0 || row >= m_rows || isHeading(row))
        return {};
    return m_engine.recordOf(groupAt(row).entity, hitAt(row).index);
}

std::optional<int> SearchResultsModel::rowOf(const RecordRef &record) const
{
    for (const Group &group : m_groups) {
        if (group.entity != record.kind)
            continue;
        for (std::size_t i = 0; i < group.hits.size(); ++i) {
            if (m_engine.recordOf(group.entity, group.hits[i].index).id == record.id)
                return group.firstRow + headingRows() + static_cast<int>(i);
        }
    }
    return {};
}

int SearchResultsModel::recordCount() const
{
    return m_rows - headingRows() * static_cast<int>(m_groups.size());
}

int SearchResultsModel::recordsBefore(int row) const
{
    if (m_rows == 0 || row <= 0)
        return 0;
    row = std::min(row, m_rows);
    int headings = 0;
    for (const Group &group : m_groups)
        headings += group.firstRow < row ? headingRows() : 0;
    return row - headings;
}

std::optional<int> SearchResultsModel::recordRow(int row) const
{
    if (m_rows == 0)
        return {};
    row = std::clamp(row, 0, m_rows - 1);
    return isHeading(row) ? row + 1 : row;
}

const ResultTexts &SearchResultsModel::textsAt(int row) const
{
    const auto found = m_texts.constFind(row);
    if (found != m_texts.constEnd())
        return *found;
    if (m_texts.size() >= MostKept)
        m_texts.clear();
    return *m_texts.insert(row, made(row));
}

ResultTexts SearchResultsModel::made(int row) const
{
    const EntityKind entity = groupAt(row).entity;
    const Hit &hit = hitAt(row);
    RecordTexts record = recordTexts(m_engine.catalogue(), entity, hit.index, m_language);
    ResultTexts texts;
    texts.name = std::move(record.name);
    texts.nameMarks = marksIn(texts.name, m_highlighter);
    texts.tags = std::move(record.tags);
    texts.line = std::move(record.line);
    const auto length = LineLength * static_cast<std::size_t>(excerptLines(entity));
    const MatchReason reason = m_engine.explain(entity, m_query, hit, length);
    ++m_explained;
    if (!reason.term.empty()) {
        texts.foundIn = QString::fromStdString(foundIn(reason, m_language));
        texts.reason = QString::fromStdString(reasonText(reason, m_language));
    }
    // The name stands above already.
    if (reason.field != MatchField::Name && !reason.excerpt.empty()) {
        texts.excerpt = QString::fromStdString(reason.excerpt);
        texts.excerptMarks = marksFrom(reason.excerpt, reason.marks);
        // A keyword or a name says little: what it is of stands below.
        const bool isShort = reason.excerpt.size() < LineLength / 2 && excerptLines(entity) > 1;
        if (isShort && !record.about.isEmpty() && record.about != texts.excerpt)
            texts.excerpt += u'\n' + record.about;
    } else {
        texts.excerpt = record.about.left(2 * static_cast<qsizetype>(length));
        texts.excerptMarks = marksIn(texts.excerpt, m_highlighter);
    }
    return texts;
}

QString SearchResultsModel::asText(int row) const
{
    if (!recordAt(row))
        return {};
    const ResultTexts &texts = textsAt(row);
    return texts.name.simplified() + u'\t' + texts.excerpt.simplified();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant SearchResultsModel::headingData(const Group &group, int role) const
{
    const QString name = QString::fromStdString(label(group.entity).in(m_language));
    const auto count = static_cast<int>(group.hits.size());
    switch (role) {
    case Qt::DisplayRole: return name;
    case Qt::AccessibleTextRole: return QString(name + u", " + QLocale().toString(count));
    case CountRole: return count;
    default: return {};
    }
}

/// "Lab Santé, Défi, EIG 2, Drees, Santé et solidarités"
QString SearchResultsModel::accessibleText(int row) const
{
    const ResultTexts &texts = textsAt(row);
    QStringList parts{texts.name, QString::fromStdString(singular(kindAt(row)).in(m_language))};
    parts += texts.tags;
    if (!texts.line.isEmpty())
        parts.append(texts.line);
    return parts.join(QStringLiteral(", "));
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Group &group = groupAt(row);
    if (role == IsHeadingRole)
        return isHeading(row);
    if (role == KindRole)
        return static_cast<int>(group.entity);
    if (isHeading(row))
        return headingData(group, role);
    switch (role) {
    case Qt::DisplayRole:
        return recordTexts(m_engine.catalogue(), group.entity, hitAt(row).index, m_language).name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return textsAt(row).reason;
    case Qt::AccessibleTextRole: return accessibleText(row);
    case IdRole:
        return QString::fromStdString(m_engine.recordOf(group.entity, hitAt(row).index).id);
    default: return {};
    }
}

Qt::ItemFlags SearchResultsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags all = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isHeading(index.row()) ? all : all | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QMimeData *SearchResultsModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const QModelIndex &index : indexes)
        rows.insert(index.row());
    std::vector<DraggedRecord> records;
    for (const int row : rows) {
        if (auto record = recordAt(row))
            records.push_back({std::move(*record), index(row).data().toString()});
    }
    return dragData(m_engine.catalogue(), records).release();
}

QStringList SearchResultsModel::mimeTypes() const { return dragTypes(); }

} // namespace eig
