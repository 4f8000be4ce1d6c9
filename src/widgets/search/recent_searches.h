// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>

namespace eig {

/// The searches run before, as they were typed: newest first, each once, at most Most.
class RecentSearches : public QObject
{
    Q_OBJECT

public:
    static constexpr int Most = 50;

    /// kept: a list() of an earlier start, of any content.
    explicit RecentSearches(const QStringList &kept = {}, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &list() const { return m_list; }
    /// Puts it first. Spaces around it do not count; nothing but spaces is no search.
    void add(const QString &text);
    void remove(const QString &text);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void replace(const QStringList &list);

    QStringList m_list;
};

} // namespace eig
