// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/list_settings.h"

#include "models/list_columns.h"

#include <algorithm>

namespace eig {
namespace {

struct ListSettings {
    EntityKind entity;
    Setting columns;
    Setting sort;
};

constexpr ListSettings Lists[] = {
    {EntityKind::Challenge, Setting::ChallengeColumns, Setting::ChallengeSort},
    {EntityKind::Promotion, Setting::PromotionColumns, Setting::PromotionSort},
    {EntityKind::Administration, Setting::AdministrationColumns, Setting::AdministrationSort},
    {EntityKind::Person, Setting::PersonColumns, Setting::PersonSort},
    {EntityKind::Outcome, Setting::OutcomeColumns, Setting::OutcomeSort},
};

const ListSettings &settingsOf(EntityKind entity)
{
    const auto found = std::find_if(std::begin(Lists), std::end(Lists),
                                    [entity](const auto &list) { return list.entity == entity; });
    return found == std::end(Lists) ? Lists[0] : *found;
}

bool hasColumn(EntityKind entity, SortKey key)
{
    const auto columns = columnsOf(entity);
    return std::any_of(columns.begin(), columns.end(),
                       [key](const ListColumn &column) { return column.sortKey == key; });
}

} // namespace

Setting columnsSetting(EntityKind entity) { return settingsOf(entity).columns; }

Setting sortSetting(EntityKind entity) { return settingsOf(entity).sort; }

QStringList sortToList(const std::vector<Sort> &sort)
{
    QStringList list;
    for (const Sort &part : sort) {
        const std::string_view key = keyOf(part.key);
        list.append((part.descending ? QStringLiteral("-") : QString())
                    + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
    }
    // An empty list in the settings would be the default sort.
    if (list.isEmpty())
        list.append(QString::fromUtf8(keyOf(SortKey::Relevance).data()));
    return list;
}

std::optional<Sort> sortFromText(const QString &text)
{
    const bool isDescending = text.startsWith(u'-');
    const auto key = fromKey<SortKey>(text.mid(isDescending ? 1 : 0).toStdString());
    return key ? std::optional(Sort{*key, isDescending}) : std::nullopt;
}

std::vector<Sort> sortFromList(EntityKind entity, const QStringList &list)
{
    std::vector<Sort> sort;
    for (const QString &text : list) {
        const std::optional<Sort> part = sortFromText(text);
        if (part && part->key == SortKey::Relevance)
            return {};
        if (part && hasColumn(entity, part->key))
            sort.push_back(*part);
    }
    return sort.empty() ? defaultSortOf(entity) : sort;
}

} // namespace eig
