// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/word_index.h"

#include "core/text/edit_distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <unordered_map>

namespace eig {
namespace {

bool isTitle(MatchField field) { return field == MatchField::Name || field == MatchField::Alias; }

/// Calls use(word, isSingular) for every word of a folded text (foldedText() has their form).
template<typename Use> void forEachWord(std::string_view folded, const Use &use)
{
    bool isSingular = false;
    for (std::size_t begin = 0; begin < folded.size();) {
        if (folded[begin] == '\n')
            isSingular = true;
        if (folded[begin] == '\n' || folded[begin] == ' ') {
            ++begin;
            continue;
        }
        const std::size_t end = std::min(folded.find_first_of(" \n", begin), folded.size());
        use(folded.substr(begin, end - begin), isSingular);
        begin = end;
    }
}

} // namespace

void WordIndex::build(const std::vector<Document> &documents)
{
    m_documents = &documents;
    std::unordered_map<std::string_view, std::size_t> known;
    for (std::uint32_t number = 0; number < documents.size(); ++number) {
        for (const SearchText &text : documents[number].texts) {
            forEachWord(text.folded, [&](std::string_view word, bool isSingular) {
                const auto [found, isNew] = known.try_emplace(word, m_entries.size());
                if (isNew)
                    m_entries.push_back({std::string(word), singular(word), {}, {}});
                Entry &entry = m_entries[found->second];
                std::vector<Posting> &postings = isSingular ? entry.singulars : entry.written;
                // Texts come strongest first, so the first one that has the word is the best.
                if (postings.empty() || postings.back().document != number)
                    postings.push_back({number, text.field});
            });
        }
    }
    std::sort(m_entries.begin(), m_entries.end(),
              [](const Entry &a, const Entry &b) { return a.word < b.word; });
}

std::vector<std::uint8_t> WordIndex::scores(const TextTerm &term, bool inTitle) const
{
    return term.stem.empty() ? phraseScores(term, inTitle) : wordScores(term, inTitle);
}

std::vector<std::uint8_t> WordIndex::wordScores(const TextTerm &term, bool inTitle) const
{
    std::vector<std::uint8_t> scores(m_documents->size());
    const auto raise = [&](const std::vector<Posting> &postings, MatchVariant variant) {
        for (const Posting &posting : postings) {
            const auto score = static_cast<std::uint8_t>(scoreOf(posting.field, variant));
            if (!inTitle || isTitle(posting.field))
                scores[posting.document] = std::max(scores[posting.document], score);
        }
    };
    // The singular of a word is not always its beginning (journaux, journal).
    const std::string_view word = std::string_view(term.exact).substr(1);
    const std::string_view stem = std::string_view(term.stem).substr(1);
    const auto visit = [&](std::string_view start, std::string_view seen) {
        for (auto entry = find(start); entry != m_entries.end() && entry->word.starts_with(start);
             ++entry) {
            if (!seen.empty() && entry->word.starts_with(seen))
                continue;
            const bool isPlural = entry->stem == stem;
            const MatchVariant other = isPlural ? MatchVariant::Plural : MatchVariant::Prefix;
            raise(entry->written, entry->word == word ? MatchVariant::Exact : other);
            raise(entry->singulars, entry->word == word ? MatchVariant::Plural : other);
        }
    };
    visit(word, {});
    if (stem != word)
        visit(stem, word);
    return scores;
}

/// Only the documents that have every word of the phrase are read.
std::vector<std::uint8_t> WordIndex::phraseScores(const TextTerm &term, bool inTitle) const
{
    std::vector<std::uint8_t> scores(m_documents->size(), 1);
    forEachWord(term.exact, [&](std::string_view word, bool) {
        const std::string start = ' ' + std::string(word);
        const auto found = wordScores({{}, start, start}, inTitle);
        for (std::size_t i = 0; i < scores.size(); ++i)
            scores[i] = scores[i] != 0 && found[i] != 0 ? 1 : 0;
    });
    const auto only = inTitle ? std::optional(MatchField::Name) : std::nullopt;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        if (scores[i] == 0)
            continue;
        const auto match = bestMatch((*m_documents)[i], term, only);
        scores[i] = match ? static_cast<std::uint8_t>(match->score) : 0;
    }
    return scores;
}

std::vector<WordIndex::NearWord> WordIndex::near(std::string_view word, std::size_t most) const
{
    std::vector<NearWord> words;
    for (const Entry &entry : m_entries) {
        const std::size_t edits = typingDistance(word, entry.word, most);
        if (edits > 0 && edits <= most && !entry.written.empty())
            words.push_back({entry.word, edits, entry.written.size()});
    }
    std::stable_sort(words.begin(), words.end(), [](const NearWord &a, const NearWord &b) {
        return a.edits != b.edits ? a.edits < b.edits : a.documents > b.documents;
    });
    return words;
}

bool WordIndex::hasStart(std::string_view start) const
{
    const auto entry = find(start);
    return entry != m_entries.end() && entry->word.starts_with(start);
}

std::string WordIndex::written(std::string_view word) const
{
    const auto entry = find(word);
    if (entry == m_entries.end() || entry->word != word || entry->written.empty())
        return std::string(word);
    const Document &document = (*m_documents)[entry->written.front().document];
    for (const SearchText &text : document.texts) {
        for (const Word &one : foldedWords(text.original)) {
            if (one.folded == word)
                return lowerCase(
                    std::string_view(text.original).substr(one.begin, one.end - one.begin));
        }
    }
    return std::string(word);
}

std::vector<WordIndex::Entry>::const_iterator WordIndex::find(std::string_view start) const
{
    return std::lower_bound(
        m_entries.begin(), m_entries.end(), start,
        [](const Entry &one, std::string_view text) { return one.word < text; });
}

} // namespace eig
