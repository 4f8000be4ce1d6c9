// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/sort_settings.h"

#include "core/labels/labels.h"

namespace eig {

std::vector<Sort> defaultSort() { return {{SortKey::Promotion, true}, {SortKey::Name, false}}; }

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

std::vector<Sort> sortFromList(const QStringList &list)
{
    std::vector<Sort> sort;
    for (const QString &text : list) {
        const bool isDescending = text.startsWith(u'-');
        const auto key = fromKey<SortKey>(text.mid(isDescending ? 1 : 0).toStdString());
        if (key == SortKey::Relevance)
            return {};
        if (key)
            sort.push_back({*key, isDescending});
    }
    return sort.empty() ? defaultSort() : sort;
}

} // namespace eig
