// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/field_values.h"

#include "core/text/edit_distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <cstdint>

namespace eig {
namespace {

bool isNumber(const std::string &word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool hasWord(std::string_view name, const std::string &word)
{
    const std::string start = ' ' + word;
    for (std::size_t at = name.find(start); at != std::string_view::npos;
         at = name.find(start, at + 1)) {
        const std::size_t end = at + start.size();
        if (!isNumber(word) || end == name.size() || name[end] == ' ')
            return true;
    }
    return false;
}

/// The names of a value stand on lines of their own; all words have to be in the same one.
bool hasWords(const std::string &names, const std::vector<Word> &words)
{
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find('\n', begin), names.size());
        const auto name = std::string_view(names).substr(begin, end - begin);
        if (std::all_of(words.begin(), words.end(), [&name](const Word &word) {
                return hasWord(name, word.folded)
                    || (!isNumber(word.folded) && hasWord(name, singular(word.folded)));
            }))
            return true;
        begin = end + 1;
    }
    return false;
}

/// Names that several values share name none of them.
std::vector<std::uint32_t> wholly(const FieldTable &table, const std::string &words)
{
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t rank = 0; rank < table.values.size() && !words.empty(); ++rank) {
        const FieldTable::Value &value = table.values[rank];
        const auto has = [&words](const std::vector<std::string> &names) {
            return std::find(names.begin(), names.end(), words) != names.end();
        };
        if (has(value.whole) || has(value.others))
            ranks.push_back(rank);
    }
    return ranks;
}

std::vector<std::uint32_t> named(const FieldTable &table, const std::string &value)
{
    if (const auto found = table.byId.find(value); found != table.byId.end())
        return {found->second};
    if (auto whole = wholly(table, joinedWords(value)); whole.size() == 1)
        return whole;
    std::vector<Word> words = foldedWords(value);
    std::vector<Word> meaningful;
    std::copy_if(words.begin(), words.end(), std::back_inserter(meaningful),
                 [](const Word &word) { return !isStopWord(word.folded); });
    if (!meaningful.empty())
        words = std::move(meaningful);
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t rank = 0; rank < table.values.size() && !words.empty(); ++rank) {
        if (hasWords(table.values[rank].folded, words))
            ranks.push_back(rank);
    }
    return ranks;
}

std::vector<std::uint32_t> exactly(const FieldTable &table, const std::string &value)
{
    if (const auto found = table.byId.find(value); found != table.byId.end())
        return {found->second};
    return wholly(table, joinedWords(value));
}

/// Where a range begins and ends; an empty bound is open.
struct Range {
    std::string from;
    std::string to;
    bool isOpenBelow = false; ///< from itself is not in it
    bool isOpenAbove = false;
};

std::string trimmed(const std::string &text)
{
    const std::size_t begin = text.find_first_not_of(' ');
    const std::size_t end = text.find_last_not_of(' ');
    return begin == std::string::npos ? std::string() : text.substr(begin, end - begin + 1);
}

std::optional<Range> rangeOf(const FieldTable &table, const std::string &value)
{
    if (table.kind != ValueKind::Ordered && table.kind != ValueKind::Number)
        return {};
    if (value.starts_with('>'))
        return Range{trimmed(value.substr(1)), {}, true, false};
    if (value.starts_with('<'))
        return Range{{}, trimmed(value.substr(1)), false, true};
    const std::size_t dots = value.find("..");
    if (dots == std::string::npos)
        return {};
    return Range{trimmed(value.substr(0, dots)), trimmed(value.substr(dots + 2)), false, false};
}

/// The place of a bound in the order of a table: a rank, or the number itself.
std::optional<std::int64_t> boundOf(const FieldTable &table, const std::string &bound, bool isLast)
{
    if (table.kind == ValueKind::Number) {
        constexpr std::size_t MostDigits = 9;
        const std::string digits = joinedWords(bound);
        if (digits.empty() || digits.size() > MostDigits || !isNumber(digits))
            return {};
        return std::stoll(digits);
    }
    const auto ranks = named(table, bound);
    if (ranks.empty())
        return {};
    return isLast ? ranks.back() : ranks.front();
}

struct Bounds {
    std::int64_t first = 0;
    std::int64_t last = INT64_MAX;
    std::string unknown; ///< the bound that is none
};

Bounds boundsOf(const FieldTable &table, const Range &range)
{
    Bounds bounds;
    if (!range.from.empty()) {
        const auto first = boundOf(table, range.from, range.isOpenBelow);
        bounds.first = first.value_or(0) + (range.isOpenBelow ? 1 : 0);
        bounds.unknown = first ? "" : range.from;
    }
    if (!range.to.empty()) {
        const auto last = boundOf(table, range.to, !range.isOpenAbove);
        bounds.last = last.value_or(0) - (range.isOpenAbove ? 1 : 0);
        if (!last && bounds.unknown.empty())
            bounds.unknown = range.to;
    }
    return bounds;
}

std::vector<std::uint32_t> within(const FieldTable &table, const Range &range)
{
    const Bounds bounds = boundsOf(table, range);
    std::vector<std::uint32_t> ranks;
    for (std::uint32_t rank = 0; rank < table.values.size() && bounds.unknown.empty(); ++rank) {
        const std::int64_t place = table.kind == ValueKind::Number ? table.values[rank].number
                                                                   : std::int64_t{rank};
        if (place >= bounds.first && place <= bounds.last)
            ranks.push_back(rank);
    }
    return ranks;
}

/// The name of a table that is nearest to what was typed.
std::string nearestName(const FieldTable &table, const std::string &value)
{
    constexpr std::size_t Longest = 60;
    const std::string typed = joinedWords(value);
    std::string nearest;
    std::size_t least = typed.size() > Longest ? 0 : typed.size() / 3 + 1;
    const auto consider = [&](const std::string &name, const std::string &id) {
        const std::size_t edits = name.size() > Longest ? Longest : editDistance(typed, name);
        if (edits < least) {
            least = edits;
            nearest = id;
        }
    };
    for (const FieldTable::Value &one : table.values) {
        for (const std::string &name : one.whole) {
            consider(name, one.id);
            // "interieru" is near to a word of "Ministère de l’Intérieur".
            for (const Word &word : foldedWords(name)) {
                if (word.folded.size() > 3)
                    consider(word.folded, one.id);
            }
        }
    }
    return nearest;
}

} // namespace

std::vector<std::uint32_t> ranksOf(const FieldTable &table, const std::string &value)
{
    if (value.starts_with('='))
        return exactly(table, value.substr(1));
    const auto range = rangeOf(table, value);
    return range ? within(table, *range) : named(table, value);
}

std::optional<QueryNote> noteOn(const FieldTable &table, Field field, const std::string &value)
{
    if (!ranksOf(table, value).empty())
        return {};
    const auto range = rangeOf(table, value);
    if (!range) {
        if (table.kind == ValueKind::Number && isNumber(joinedWords(value)))
            return {}; // a number that no record has is an answer
        const std::string typed = value.starts_with('=') ? value.substr(1) : value;
        return QueryNote{QueryNoteKind::UnknownValue, typed, field, nearestName(table, typed)};
    }
    const Bounds bounds = boundsOf(table, *range);
    if (!bounds.unknown.empty())
        return QueryNote{QueryNoteKind::UnknownBound, bounds.unknown, field, {}};
    if (bounds.first > bounds.last)
        return QueryNote{QueryNoteKind::EmptyRange, value, field, {}};
    return {};
}

} // namespace eig
