// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/acronyms.h"
#include "core/search/documents.h"
#include "core/search/evaluate.h"
#include "core/search/judge.h"
#include "core/search/search.h"
#include "core/search/sort_ranks.h"
#include "core/search/word_index.h"

#include <array>
#include <map>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

namespace eig {

inline constexpr std::size_t EntityCounts = static_cast<std::size_t>(EntityKind::Programme) + 1;

/// What a SearchEngine keeps; for its own sources only.
struct SearchEngine::Data {
    explicit Data(Catalogue all) : catalogue(std::move(all)), acronyms(catalogue) {}

    /// Built on first use: a window needs the challenges first, the rest when someone asks.
    const EntityIndex &index(EntityKind entity) const
    {
        const auto rank = static_cast<std::size_t>(entity);
        std::call_once(built[rank], [&] { indexes[rank] = indexOf(catalogue, entity, acronyms); });
        return indexes[rank];
    }

    /// Built for the first query with words.
    const WordIndex &words(EntityKind entity) const
    {
        const EntityIndex &all = index(entity);
        const auto rank = static_cast<std::size_t>(entity);
        std::call_once(wordsBuilt[rank], [&] { wordIndexes[rank].build(all.documents); });
        return wordIndexes[rank];
    }

    Marks marks(EntityKind entity, const Query &query) const
    {
        const std::vector<Condition> conditions = conditionsOf(query, index(entity));
        return evaluate(index(entity), conditions, usesText(conditions) ? &words(entity) : nullptr);
    }

    /// Computed on the first sort by a column.
    const SortRanks &ranks(EntityKind entity, SortKey key, Language language) const
    {
        const EntityIndex &all = index(entity);
        const std::scoped_lock lock(sortMutex);
        const auto [found, isNew] = sorts.try_emplace({entity, key, language});
        if (isNew)
            found->second = sortRanksOf(all, key, language);
        return found->second;
    }

    void sort(std::vector<Hit> &hits, EntityKind entity, const Query &query,
              Language language) const
    {
        std::vector<SortLevel> levels;
        for (const Sort &sort : query.sort) {
            const bool isRelevance = sort.key == SortKey::Relevance;
            levels.push_back(
                {isRelevance ? nullptr : &ranks(entity, sort.key, language), sort.descending});
        }
        if (levels.empty())
            levels.push_back({});
        sortHits(hits, levels);
    }

    Catalogue catalogue;
    Acronyms acronyms;
    mutable std::array<std::once_flag, EntityCounts> built;
    mutable std::array<EntityIndex, EntityCounts> indexes;
    mutable std::array<std::once_flag, EntityCounts> wordsBuilt;
    mutable std::array<WordIndex, EntityCounts> wordIndexes;
    mutable std::mutex sortMutex;
    mutable std::map<std::tuple<EntityKind, SortKey, Language>, SortRanks> sorts;
};

[[nodiscard]] inline const FieldTable *tableOf(const EntityIndex &index, std::optional<Field> field)
{
    const auto found = field ? index.tables.find(*field) : index.tables.end();
    return found == index.tables.end() ? nullptr : &found->second;
}

} // namespace eig
