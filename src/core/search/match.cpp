// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/match.h"

#include "core/text/fold.h"

#include <algorithm>
#include <unordered_set>

namespace eig {
namespace {

/// Architecture section 4, times four so that the quality of a match can break ties below a field.
constexpr int weightOf(MatchField field)
{
    switch (field) {
    case MatchField::Name: return 64;
    case MatchField::Alias: return 56;
    case MatchField::Person:
    case MatchField::Administration: return 40;
    case MatchField::Tagline: return 32;
    case MatchField::SectionTitle: return 16;
    case MatchField::Text: return 8;
    case MatchField::Keyword: return 4;
    case MatchField::Value: return 0;
    }
    return 0;
}

constexpr int qualityOf(MatchVariant variant)
{
    switch (variant) {
    case MatchVariant::Exact:
    case MatchVariant::Accent: return 2; // "Etat" is to rank what "État" ranks
    case MatchVariant::Plural: return 1;
    case MatchVariant::Prefix: return 0;
    }
    return 0;
}

bool endsWord(const std::string &folded, std::size_t end)
{
    return end == folded.size() || folded[end] == ' ' || folded[end] == '\n';
}

struct Found {
    std::size_t offset = 0;
    MatchVariant variant = MatchVariant::Prefix;
};

/// A whole word is better than a word start, wherever it stands.
std::optional<Found> find(const SearchText &text, const TextTerm &term)
{
    const std::string &folded = text.folded;
    std::optional<Found> start;
    for (std::size_t at = folded.find(term.exact); at != std::string::npos;
         at = folded.find(term.exact, at + 1)) {
        if (endsWord(folded, at + term.exact.size())) {
            // After the line break stand the singulars of plurals in the text.
            if (folded.find('\n') < at)
                return Found{at, MatchVariant::Plural};
            const bool same = text.isStandIn
                || lowerCase(text.original).find(term.asked) != std::string::npos;
            return Found{at, same ? MatchVariant::Exact : MatchVariant::Accent};
        }
        if (!start)
            start = Found{at, MatchVariant::Prefix};
    }
    // The plural of the very word asked is closer than any other word that starts like it.
    if (!term.stem.empty()) {
        for (std::size_t at = folded.find(term.stem); at != std::string::npos;
             at = folded.find(term.stem, at + 1)) {
            const std::size_t end = folded.find_first_of(" \n", at + 1);
            const std::string_view word = std::string_view(folded).substr(
                at + 1, (end == std::string::npos ? folded.size() : end) - at - 1);
            if (singular(word) == std::string_view(term.stem).substr(1))
                return Found{at, MatchVariant::Plural};
            if (!start)
                start = Found{at, MatchVariant::Prefix};
        }
    }
    return start;
}

} // namespace

int scoreOf(MatchField field, MatchVariant variant) { return weightOf(field) + qualityOf(variant); }

std::vector<TextTerm> termsOf(const Clause &clause)
{
    std::vector<TextTerm> terms;
    std::vector<TextTerm> stopWords;
    std::unordered_set<std::string> seen;
    for (const std::string &value : clause.values) {
        const std::vector<Word> words = foldedWords(value);
        if (clause.phrase && !words.empty()) {
            TextTerm phrase{lowerCase(value), {}, {}};
            for (const Word &word : words)
                phrase.exact += ' ' + word.folded;
            terms.push_back(std::move(phrase));
            continue;
        }
        for (const Word &word : words) {
            const std::string_view asked = std::string_view(value).substr(word.begin,
                                                                          word.end - word.begin);
            if (!seen.insert(word.folded).second)
                continue;
            TextTerm term{lowerCase(asked), ' ' + word.folded, ' ' + singular(word.folded)};
            (isStopWord(word.folded) ? stopWords : terms).push_back(std::move(term));
        }
    }
    return terms.empty() ? stopWords : terms;
}

std::optional<TextMatch> bestMatch(const Document &document, const TextTerm &term,
                                   std::optional<MatchField> only)
{
    std::optional<TextMatch> best;
    for (const SearchText &text : document.texts) {
        if (only && text.field != *only
            && !(*only == MatchField::Name && text.field == MatchField::Alias))
            continue;
        // Texts come strongest first: weaker ones cannot beat what was found.
        if (best && scoreOf(text.field, MatchVariant::Exact) <= best->score)
            break;
        const auto found = find(text, term);
        if (!found)
            continue;
        const int score = scoreOf(text.field, found->variant);
        if (!best || score > best->score)
            best = TextMatch{score, text.field, found->variant, &text, found->offset};
    }
    return best;
}

namespace {

/// The rank of the word of the original text where the match begins.
std::size_t wordOf(const TextMatch &match, const TextTerm &term, const std::vector<Word> &words)
{
    if (match.text->isStandIn)
        return match.text->place;
    // The offset counts the spaces before it, one per word; singulars after the line break are
    // looked up by their form.
    const std::string_view folded(match.text->folded);
    if (match.foldedOffset < folded.find('\n'))
        return static_cast<std::size_t>(std::count(
            folded.begin(), folded.begin() + static_cast<std::ptrdiff_t>(match.foldedOffset), ' '));
    const auto found = std::find_if(words.begin(), words.end(), [&](const Word &word) {
        return (' ' + singular(word.folded)).starts_with(term.stem);
    });
    return found == words.end() ? 0 : static_cast<std::size_t>(found - words.begin());
}

} // namespace

std::string excerptOf(const TextMatch &match, const TextTerm &term, std::size_t length)
{
    const std::string &original = match.text->original;
    const std::vector<Word> words = foldedWords(original);
    if (words.empty())
        return original;
    const std::size_t rank = std::min(wordOf(match, term, words), words.size() - 1);
    const std::size_t center = words[rank].begin;
    std::size_t first = rank;
    while (first > 0 && center - words[first - 1].begin <= length / 3)
        --first;
    // What is not needed before the match goes to what follows, and the other way.
    const std::size_t after = length - std::min(length, center - words[first].begin);
    std::size_t last = rank;
    while (last + 1 < words.size() && words[last + 1].end - center <= after)
        ++last;
    const std::size_t used = words[last].end - words[first].begin;
    while (last + 1 == words.size() && first > 0
           && words[last].end - words[first - 1].begin <= std::max(used, length))
        --first;
    const std::size_t begin = first == 0 ? 0 : words[first].begin;
    const std::size_t end = last + 1 == words.size() ? original.size() : words[last].end;
    return (begin == 0 ? "" : "… ") + original.substr(begin, end - begin)
        + (end == original.size() ? "" : " …");
}

} // namespace eig
