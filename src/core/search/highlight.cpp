// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/highlight.h"

#include "core/text/fold.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t MostTerms = 200; ///< more words than anybody looks for in a text

} // namespace

Highlighter::Highlighter(const Query &query) { addClauses(query.clauses); }

void Highlighter::addClauses(const std::vector<Clause> &clauses)
{
    bool hasMeaning = false;
    std::vector<Term> stopWords;
    for (const Clause &clause : clauses) {
        if (clause.excluded || (clause.field && clause.field != Field::Title))
            continue;
        if (m_terms.size() > MostTerms)
            break;
        for (const std::vector<Clause> &alternative : clause.alternatives)
            addClauses(alternative);
        for (const std::string &value : clause.values) {
            Term phrase;
            for (const Word &word : foldedWords(value)) {
                if (clause.phrase) {
                    phrase.words.push_back(word.folded);
                    continue;
                }
                hasMeaning = hasMeaning || !isStopWord(word.folded);
                (isStopWord(word.folded) ? stopWords : m_terms)
                    .push_back({{word.folded}, singular(word.folded)});
            }
            if (!phrase.words.empty())
                m_terms.push_back(std::move(phrase));
        }
    }
    if (!hasMeaning && m_terms.empty())
        m_terms = std::move(stopWords);
    if (m_terms.size() > MostTerms)
        m_terms.resize(MostTerms);
}

void Highlighter::add(std::string folded)
{
    Term term;
    for (const Word &word : foldedWords(folded))
        term.words.push_back(word.folded);
    if (term.words.size() == 1)
        term.words.front() = std::move(folded); // it is folded already
    if (!term.words.empty() && m_terms.size() < MostTerms)
        m_terms.push_back(std::move(term));
}

std::vector<TextRange> Highlighter::rangesIn(std::string_view text) const
{
    std::vector<TextRange> ranges;
    if (m_terms.empty())
        return ranges;
    const std::vector<Word> words = foldedWords(text);
    const auto matches = [&](const Term &term, std::size_t at) {
        if (term.words.size() > words.size() - at)
            return false;
        const std::string &last = words[at + term.words.size() - 1].folded;
        const bool same = std::equal(
            term.words.begin(), term.words.end() - 1,
            words.begin() + static_cast<std::ptrdiff_t>(at),
            [](const std::string &a, const Word &b) { return a == b.folded; });
        if (!same)
            return false;
        if (last.starts_with(term.words.back()))
            return true;
        return !term.stem.empty()
            && (last.starts_with(term.stem) || singular(last).starts_with(term.words.back())
                || singular(last).starts_with(term.stem));
    };
    for (std::size_t at = 0; at < words.size();) {
        std::size_t longest = 0;
        for (const Term &term : m_terms) {
            if (term.words.size() > longest && matches(term, at))
                longest = term.words.size();
        }
        if (longest > 0)
            ranges.push_back({words[at].begin, words[at + longest - 1].end});
        at += std::max<std::size_t>(longest, 1);
    }
    return ranges;
}

} // namespace eig
