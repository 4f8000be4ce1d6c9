// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/sort_ranks.h"

#include "core/labels/labels.h"
#include "core/text/collate.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace eig {
namespace {

/// Collation keys of names that many records share.
class KeyCache
{
public:
    const std::string &keyOf(const std::string &text)
    {
        const auto [found, isNew] = m_keys.try_emplace(text);
        if (isNew && !text.empty())
            found->second = collationKey(text);
        return found->second;
    }

private:
    std::unordered_map<std::string, std::string> m_keys;
};

/// What the cells of one column are compared by; empty when nothing is documented.
class SortTexts
{
public:
    SortTexts(const EntityIndex &index, SortKey key, Language language)
        : m_index(index)
        , m_key(key)
        , m_language(language)
    {
    }

    std::string textOf(const Document &document)
    {
        if (const auto found = document.numbers.find(m_key); found != document.numbers.end())
            return padded(found->second);
        if (const auto found = document.words.find(m_key); found != document.words.end())
            return m_keys.keyOf(found->second);
        switch (m_key) {
        case SortKey::Role: return names(document, Field::Role, 1);
        case SortKey::Kind: return names(document, Field::Kind, 1);
        case SortKey::Name: return document.nameKey;
        case SortKey::Identifier: return document.id;
        case SortKey::Date: return document.date;
        case SortKey::Website: return document.website;
        case SortKey::Promotion: return number(document.promotionOrder);
        case SortKey::TeamSize: return number(document.teamSize);
        case SortKey::MentorCount: return number(document.mentorCount);
        case SortKey::SourceCount: return number(document.sourceCount);
        case SortKey::Administration: return names(document, Field::Administration, 1);
        case SortKey::Ministry: return names(document, Field::Ministry, 1);
        case SortKey::Place: return names(document, Field::Place, 1);
        case SortKey::Status: return names(document, Field::Status, 1);
        case SortKey::Themes: return names(document, Field::Theme, SIZE_MAX);
        case SortKey::Expertises: return names(document, Field::Expertise, SIZE_MAX);
        case SortKey::SourceCode: return mark(document, LinkKind::SourceCode);
        case SortKey::Video: return mark(document, LinkKind::Video);
        default: return {}; // relevance, and what this kind does not have
        }
    }

private:
    /// Digits of equal length, so that text order is number order.
    static std::string padded(int value)
    {
        const std::string digits = std::to_string(value);
        return std::string(10 - std::min<std::size_t>(digits.size(), 10), '0') + digits;
    }

    static std::string number(int value) { return value <= 0 ? std::string() : padded(value); }

    std::string names(const Document &document, Field field, std::size_t limit)
    {
        const auto table = m_index.tables.find(field);
        const auto ranks = document.values.find(field);
        if (table == m_index.tables.end() || ranks == document.values.end())
            return {};
        std::string joined;
        for (std::size_t i = 0; i < std::min(limit, ranks->second.size()); ++i) {
            const FieldTable::Value &value = table->second.values[ranks->second[i]];
            if (value.id == UndocumentedValue)
                continue;
            joined += joined.empty() ? "" : ", ";
            joined += m_language == Language::French ? value.fr : value.en;
        }
        return m_keys.keyOf(joined);
    }

    [[nodiscard]] std::string mark(const Document &document, LinkKind kind) const
    {
        const auto table = m_index.tables.find(Field::Has);
        const auto ranks = document.values.find(Field::Has);
        if (table == m_index.tables.end() || ranks == document.values.end())
            return {};
        const bool has = std::any_of(
            ranks->second.begin(), ranks->second.end(),
            [&](std::uint32_t rank) { return table->second.values[rank].id == keyOf(kind); });
        return has ? "1" : "";
    }

    const EntityIndex &m_index;
    SortKey m_key;
    Language m_language;
    KeyCache m_keys;
};

bool isBefore(const Hit &a, const Hit &b, const std::vector<SortLevel> &levels)
{
    for (const SortLevel &level : levels) {
        if (!level.ranks) {
            if (a.score != b.score)
                return level.descending ? a.score < b.score : a.score > b.score;
            continue;
        }
        const std::uint32_t left = (*level.ranks)[a.index];
        const std::uint32_t right = (*level.ranks)[b.index];
        if (left == right)
            continue;
        const bool hasUnknown = left == UnknownRank || right == UnknownRank;
        return level.descending && !hasUnknown ? right < left : left < right;
    }
    return a.index < b.index;
}

} // namespace

SortRanks sortRanksOf(const EntityIndex &index, SortKey key, Language language)
{
    SortTexts texts(index, key, language);
    std::vector<std::pair<std::string, std::size_t>> keyed;
    keyed.reserve(index.documents.size());
    SortRanks ranks(index.documents.size(), UnknownRank);
    for (std::size_t i = 0; i < index.documents.size(); ++i) {
        std::string text = texts.textOf(index.documents[i]);
        if (!text.empty())
            keyed.emplace_back(std::move(text), i);
    }
    std::sort(keyed.begin(), keyed.end());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        if (i > 0 && keyed[i].first != keyed[i - 1].first)
            ++rank;
        ranks[keyed[i].second] = rank;
    }
    return ranks;
}

void sortHits(std::vector<Hit> &hits, const std::vector<SortLevel> &levels)
{
    std::sort(hits.begin(), hits.end(),
              [&levels](const Hit &a, const Hit &b) { return isBefore(a, b, levels); });
}

} // namespace eig
