// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/row.h"

#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace eig {

/// The table of citations in memory: which sources a record, or a fact of it, rests on.
class StoredCitations
{
public:
    explicit StoredCitations(SQLite::Database &database)
    {
        // The sources of a fact stand together: the place is looked for once.
        auto at = m_sources.end();
        eachRow(database, "citation", [this, &at](Row &row) {
            std::string kind = row.text();
            std::string record = row.text();
            std::string field = row.text();
            Key key(std::move(kind), std::move(record), std::move(field));
            if (at == m_sources.end() || at->first != key)
                at = m_sources.try_emplace(std::move(key)).first;
            at->second.push_back(row.text());
        });
    }

    /// field is empty for the record as a whole.
    [[nodiscard]] SourceIds of(const std::string &kind, const Id &record,
                               const std::string &field = {}) const
    {
        const auto found = m_sources.find({kind, record, field});
        return found == m_sources.end() ? SourceIds{} : found->second;
    }

    /// The sources of each fact that has some of its own.
    [[nodiscard]] std::map<std::string, SourceIds> byField(const std::string &kind,
                                                           const Id &record) const
    {
        std::map<std::string, SourceIds> sources;
        const Key whole{kind, record, {}};
        for (auto at = m_sources.upper_bound(whole); at != m_sources.end()
             && std::get<0>(at->first) == kind && std::get<1>(at->first) == record;
             ++at)
            sources.emplace(std::get<2>(at->first), at->second);
        return sources;
    }

private:
    using Key = std::tuple<std::string, std::string, std::string>;

    std::map<Key, SourceIds> m_sources;
};

} // namespace eig
