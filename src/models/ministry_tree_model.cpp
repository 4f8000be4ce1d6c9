// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/ministry_tree_model.h"

#include "core/text/collate.h"
#include "models/ministry_texts.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace eig {
namespace {

// clang-format off
constexpr MinistryColumnSpec Columns[] = {
    {MinistryColumn::Name, "name", {"Nom", "Name"}, Qt::AlignLeft, 280, SortKey::Name, true, true},
    {MinistryColumn::Challenges, "challenges", {"Défis", "Challenges"}, Qt::AlignRight, 90, SortKey::Relevance, true, true},
    {MinistryColumn::Administrations, "administrations", {"Administrations", "Administrations"}, Qt::AlignRight, 140, SortKey::Administration, true, false},
    {MinistryColumn::Promotions, "presence", {"Présence", "Presence"}, Qt::AlignLeft, 90, SortKey::Promotion, true, true},
    {MinistryColumn::Entrepreneurs, "entrepreneurs", {"EIG", "EIG"}, Qt::AlignRight, 64, SortKey::TeamSize, false, true},
    {MinistryColumn::Mentors, "mentors", {"Mentors", "Mentors"}, Qt::AlignRight, 96, SortKey::MentorCount, false, true},
    {MinistryColumn::MainTheme, "theme", {"Thématique principale", "Main theme"}, Qt::AlignLeft, 180, SortKey::Themes, false, false},
    {MinistryColumn::Names, "names", {"Intitulés", "Source names"}, Qt::AlignRight, 110, SortKey::SourceCount, false, false},
};
// clang-format on

QString text(const std::string &utf8) { return QString::fromStdString(utf8); }

bool isCounted(MinistryRowKind kind)
{
    return kind == MinistryRowKind::Ministry || kind == MinistryRowKind::AllAdministrations
        || kind == MinistryRowKind::Administration;
}

bool isHeading(MinistryRowKind kind)
{
    return kind == MinistryRowKind::Heading || kind == MinistryRowKind::Promotion;
}

int promotionsWith(const MinistryFigures &figures)
{
    return static_cast<int>(std::count_if(figures.presence.begin(), figures.presence.end(),
                                          [](int count) { return count > 0; }));
}

/// The number behind a cell; none where the cell is empty or a text.
std::optional<int> numberOf(const MinistryRow &row, MinistryColumn column)
{
    const MinistryFigures &figures = row.figures;
    const bool isMinistry = row.kind == MinistryRowKind::Ministry
        || row.kind == MinistryRowKind::AllAdministrations;
    const bool hasPeople = isCounted(row.kind) || row.kind == MinistryRowKind::Challenge;
    const auto when = [](bool condition, int number) {
        return condition ? std::optional<int>(number) : std::nullopt;
    };
    switch (column) {
    case MinistryColumn::Challenges:
        return when(isCounted(row.kind) || row.kind == MinistryRowKind::Promotion,
                    figures.challenges);
    case MinistryColumn::Administrations: return when(isMinistry, figures.administrations);
    case MinistryColumn::Promotions: return when(isCounted(row.kind), promotionsWith(figures));
    case MinistryColumn::Entrepreneurs: return when(hasPeople, figures.entrepreneurs);
    case MinistryColumn::Mentors: return when(hasPeople, figures.mentors);
    case MinistryColumn::Names: return when(row.kind == MinistryRowKind::Ministry, figures.names);
    case MinistryColumn::Name:
    case MinistryColumn::MainTheme: return {};
    }
    return {};
}

} // namespace

std::string_view tableColumnOf(MinistryColumn column)
{
    switch (column) {
    case MinistryColumn::Name: return "name";
    case MinistryColumn::Challenges: return "challenge_count";
    case MinistryColumn::Administrations: return "administration_count";
    case MinistryColumn::Promotions: return "promotions";
    case MinistryColumn::Names: return "names";
    case MinistryColumn::Entrepreneurs:
    case MinistryColumn::Mentors:
    case MinistryColumn::MainTheme: break;
    }
    return {};
}

MinistryTreeModel::MinistryTreeModel(Catalogue catalogue, Language language, QObject *parent)
    : QAbstractItemModel(parent)
    , m_catalogue(std::move(catalogue))
    , m_language(language)
    , m_root(ministryTree(m_catalogue))
{
    sortRows();
}

MinistryTreeModel::~MinistryTreeModel() = default;

std::span<const MinistryColumnSpec> MinistryTreeModel::columns() { return Columns; }

int MinistryTreeModel::sectionOf(MinistryColumn column)
{
    const auto *spec = std::find_if(
        std::begin(Columns), std::end(Columns),
        [column](const MinistryColumnSpec &row) { return row.column == column; });
    return static_cast<int>(spec - std::begin(Columns));
}

void MinistryTreeModel::setCatalogue(Catalogue catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_root = ministryTree(m_catalogue);
    sortRows();
    endResetModel();
}

void MinistryTreeModel::setLanguage(Language language)
{
    m_language = language;
    sort(sectionOf(m_sortColumn), m_sortOrder);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void MinistryTreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = Columns[column].column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    sortRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(rowAt(index).row, index.column(), index.internalPointer()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MinistryTreeModel::sortRows()
{
    std::size_t begin = 0;
    const auto &children = m_root->children;
    const auto heading = std::find_if(children.begin(), children.end(), [](const auto &row) {
        return row->kind == MinistryRowKind::Heading;
    });
    const auto middle = static_cast<std::size_t>(heading - children.begin());
    sortChildren(*m_root, begin, middle);
    begin = std::min(middle + 1, children.size());
    sortChildren(*m_root, begin, children.size());
    for (const auto &row : children) {
        if (row->kind == MinistryRowKind::Ministry)
            sortChildren(*row, 1, row->children.size());
    }
}

/// Rows begin to end of the parent's.
void MinistryTreeModel::sortChildren(MinistryRow &parent, std::size_t begin, std::size_t end)
{
    struct Keyed {
        std::tuple<bool, int, std::string> key; ///< is empty, number, text
        std::string name;
        std::unique_ptr<MinistryRow> row;
    };
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    std::vector<Keyed> keyed;
    for (std::size_t i = begin; i < end; ++i) {
        Keyed entry;
        entry.row = std::move(parent.children[i]);
        const MinistryRow &row = *entry.row;
        entry.name = collationKey(sortText(row).toStdString());
        const int number = numberOf(row, m_sortColumn).value_or(0);
        std::string text;
        if (m_sortColumn == MinistryColumn::Name)
            text = entry.name;
        else if (m_sortColumn == MinistryColumn::MainTheme)
            text = collationKey(cellText(row, m_sortColumn).toStdString());
        entry.key = {row.figures.challenges == 0, number, text};
        keyed.push_back(std::move(entry));
    }
    std::stable_sort(keyed.begin(), keyed.end(), [=](const Keyed &a, const Keyed &b) {
        const auto &[aIsEmpty, aNumber, aText] = a.key;
        const auto &[bIsEmpty, bNumber, bText] = b.key;
        if (aIsEmpty != bIsEmpty)
            return bIsEmpty;
        const auto first = std::tie(aNumber, aText);
        const auto second = std::tie(bNumber, bText);
        if (first != second)
            return isDescending ? second < first : first < second;
        return a.name < b.name;
    });
    for (std::size_t i = begin; i < end; ++i) {
        parent.children[i] = std::move(keyed[i - begin].row);
        parent.children[i]->row = static_cast<int>(i);
    }
}

const MinistryRow &MinistryTreeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<const MinistryRow *>(index.internalPointer()) : *m_root;
}

QModelIndex MinistryTreeModel::indexOf(const MinistryRow &row) const
{
    return row.kind == MinistryRowKind::Root
        ? QModelIndex()
        : createIndex(row.row, 0, const_cast<MinistryRow *>(&row));
}

QModelIndex MinistryTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowAt(parent).children[static_cast<std::size_t>(row)].get());
}

QModelIndex MinistryTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*rowAt(index).parent) : QModelIndex();
}

int MinistryTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowAt(parent).children.size());
}

int MinistryTreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(std::size(Columns));
}

Qt::ItemFlags MinistryTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const MinistryRowKind kind = rowAt(index).kind;
    if (isHeading(kind))
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (kind != MinistryRowKind::AllAdministrations)
        flags |= Qt::ItemIsDragEnabled;
    return kind == MinistryRowKind::Challenge ? flags | Qt::ItemNeverHasChildren : flags;
}

QVariant MinistryTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MinistryRow &row = rowAt(index);
    const MinistryColumnSpec &spec = Columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(row, spec.column);
    case Qt::ToolTipRole:
        return spec.column == MinistryColumn::Name ? toolTip(row) : cellText(row, spec.column);
    case Qt::AccessibleTextRole:
        return spec.column == MinistryColumn::Name ? accessibleText(row)
                                                   : cellText(row, spec.column);
    case Qt::TextAlignmentRole: return QVariant(spec.alignment | Qt::AlignVCenter);
    case KindRole: return static_cast<int>(row.kind);
    case IdRole:
        return text(row.challenge                                     ? row.challenge->id
                        : row.kind == MinistryRowKind::Administration ? row.administration->id
                        : row.kind == MinistryRowKind::Ministry       ? row.ministry->id
                                                                      : Id());
    case RawRole: {
        const std::optional<int> number = numberOf(row, spec.column);
        return number ? QVariant(*number) : QVariant();
    }
    case CountRole: return row.figures.challenges;
    case PresenceRole: return QVariant::fromValue(row.figures.presence);
    case AcronymRole:
        return row.kind == MinistryRowKind::Administration
            ? text(acronymInList(*row.administration))
            : QString();
    case SortTextRole: return sortText(row);
    default: return {};
    }
}

QVariant MinistryTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return text(Columns[section].header.in(m_language));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Columns[section].alignment | Qt::AlignVCenter);
    return {};
}

} // namespace eig
