// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/acronyms.h"

#include "core/text/characters.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t ShortestAcronym = 3;

/// Written as an acronym: at least two capitals.
bool hasCapitals(std::string_view word)
{
    const std::u32string characters = charactersOf(word);
    return std::count_if(characters.begin(), characters.end(), isUpper) >= 2;
}

bool isLongEnough(std::string_view name)
{
    return foldedWords(name).size() == 1 && joinedWords(name).size() >= ShortestAcronym;
}

/// "Agence centrale (ACOSS)": the acronym in the parentheses at the end, and the words before.
std::pair<std::string_view, std::string_view> parenthesised(std::string_view name)
{
    const std::size_t open = name.rfind('(');
    if (open == std::string_view::npos || open == 0 || !name.ends_with(')'))
        return {};
    return {name.substr(open + 1, name.size() - open - 2), name.substr(0, open)};
}

} // namespace

Acronyms::Acronyms(const Catalogue &catalogue)
{
    for (const Administration &one : catalogue.administrations()) {
        if (isLongEnough(one.acronym))
            add(one.acronym, one.name);
        for (const auto *names : {&one.aliases, &one.formerNames}) {
            for (const std::string &name : *names) {
                if (isLongEnough(name) && hasCapitals(name))
                    add(name, one.name);
                const auto [acronym, expansion] = parenthesised(name);
                // An alias with a comma is a path of administrations, not a name.
                if (isLongEnough(acronym) && hasCapitals(acronym)
                    && name.find(',') == std::string::npos && name.find('+') == std::string::npos)
                    add(acronym, expansion);
            }
        }
    }
}

void Acronyms::add(std::string_view acronym, std::string_view expansion)
{
    m_spellings.emplace(acronym);
    const std::string folded = joinedWords(acronym);
    std::vector<std::string> words;
    std::string joined;
    for (const Word &word : foldedWords(expansion)) {
        words.push_back(word.folded);
        joined += (joined.empty() ? "" : " ") + word.folded;
    }
    std::vector<std::string> &known = m_expansions[folded];
    if (words.size() < 2 || std::find(known.begin(), known.end(), joined) != known.end())
        return;
    known.push_back(joined);
    m_acronyms[words.front()].push_back({words, folded});
}

/// "INSEE" and "Insee", not "insee".
bool Acronyms::isWritten(std::string_view word) const
{
    return hasCapitals(word) || m_spellings.contains(std::string(word));
}

std::vector<Acronyms::StandIn> Acronyms::in(std::string_view text,
                                            const std::vector<Word> &words) const
{
    return find(text, words, true);
}

std::vector<Acronyms::StandIn> Acronyms::inTyped(std::string_view text) const
{
    return find(text, foldedWords(text), false);
}

std::vector<Acronyms::StandIn> Acronyms::find(std::string_view text, const std::vector<Word> &words,
                                              bool needsCapitals) const
{
    std::vector<StandIn> found;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const auto place = static_cast<std::uint32_t>(i);
        if (const auto known = m_expansions.find(word.folded); known != m_expansions.end()
            && (!needsCapitals || isWritten(text.substr(word.begin, word.end - word.begin)))) {
            for (const std::string &expansion : known->second)
                found.push_back({place, expansion});
        }
        const auto starting = m_acronyms.find(word.folded);
        if (starting == m_acronyms.end())
            continue;
        for (const Expansion &expansion : starting->second) {
            const std::size_t count = expansion.words.size();
            if (count <= words.size() - i
                && std::equal(expansion.words.begin(), expansion.words.end(),
                              words.begin() + static_cast<std::ptrdiff_t>(i),
                              [](const std::string &a, const Word &b) { return a == b.folded; }))
                found.push_back({place, expansion.acronym});
        }
    }
    return found;
}

} // namespace eig
