// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/field_values.h"

#include "core/text/fold.h"

#include <algorithm>

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
        const std::vector<std::string> &names = table.values[rank].whole;
        if (std::find(names.begin(), names.end(), words) != names.end())
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

} // namespace

std::vector<std::uint32_t> ranksOf(const FieldTable &table, const std::string &value)
{
    const std::size_t dots = value.find("..");
    if (!table.ordered || dots == std::string::npos)
        return named(table, value);
    const std::string from = value.substr(0, dots);
    const std::string to = value.substr(dots + 2);
    const auto first = from.empty() ? std::vector<std::uint32_t>{0} : named(table, from);
    const auto last = to.empty()
        ? std::vector<std::uint32_t>{static_cast<std::uint32_t>(table.values.size()) - 1}
        : named(table, to);
    std::vector<std::uint32_t> ranks;
    if (first.empty() || last.empty() || table.values.empty())
        return ranks;
    for (std::uint32_t rank = first.front(); rank <= last.back(); ++rank)
        ranks.push_back(rank);
    return ranks;
}

} // namespace eig
