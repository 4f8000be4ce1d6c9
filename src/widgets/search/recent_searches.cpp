// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/recent_searches.h"

namespace eig {
namespace {

QStringList cleaned(QStringList list)
{
    for (QString &text : list)
        text = text.trimmed();
    list.removeAll(QString());
    list.removeDuplicates();
    return list.mid(0, RecentSearches::Most);
}

} // namespace

RecentSearches::RecentSearches(const QStringList &kept, QObject *parent)
    : QObject(parent)
    , m_list(cleaned(kept))
{
}

void RecentSearches::add(const QString &text) { replace(QStringList{text} + m_list); }

void RecentSearches::remove(const QString &text)
{
    QStringList list = m_list;
    list.removeAll(text.trimmed());
    replace(list);
}

void RecentSearches::clear() { replace({}); }

void RecentSearches::replace(const QStringList &list)
{
    const QStringList cleanedList = cleaned(list);
    if (cleanedList == m_list)
        return;
    m_list = cleanedList;
    Q_EMIT changed();
}

} // namespace eig
