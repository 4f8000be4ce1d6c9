// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/field_values.h"
#include "core/search/search.h"
#include "core/search/search_data.h"
#include "core/text/fold.h"

#include <algorithm>

// What a search says beside its result: why, what was not understood, what may be meant.

namespace eig {
namespace {

constexpr std::size_t MostNotes = 5;
constexpr std::size_t MostSpellings = 3;
constexpr std::size_t MostTried = 8; ///< words of a query that are looked up
constexpr std::size_t LongestTried = 40;
constexpr std::size_t MostClauses = 100; ///< of a query that somebody typed

/// Calls use(clause) for every clause that is no group, those of groups included.
template<typename Use> void forEachClause(const std::vector<Clause> &clauses, const Use &use)
{
    for (const Clause &clause : clauses) {
        for (const std::vector<Clause> &alternative : clause.alternatives)
            forEachClause(alternative, use);
        if (!clause.isGroup())
            use(clause);
    }
}

std::size_t mostEdits(std::string_view word)
{
    constexpr std::size_t Short = 4;
    constexpr std::size_t Long = 7;
    return word.size() < Short ? 0 : word.size() < Long ? 1 : 2;
}

/// The single words that are asked for, each once, as typed.
std::vector<std::string> askedWords(const Query &query)
{
    std::vector<std::string> words;
    forEachClause(query.clauses, [&](const Clause &clause) {
        if (clause.excluded || clause.phrase || (clause.field && clause.field != Field::Title))
            return;
        for (const std::string &value : clause.values) {
            if (value.size() <= LongestTried && words.size() < MostTried
                && foldedWords(value).size() == 1
                && std::find(words.begin(), words.end(), value) == words.end())
                words.push_back(value);
        }
    });
    return words;
}

void replaceWord(std::vector<Clause> &clauses, const std::string &typed, const std::string &word)
{
    for (Clause &clause : clauses) {
        for (std::vector<Clause> &alternative : clause.alternatives)
            replaceWord(alternative, typed, word);
        if (!clause.field || clause.field == Field::Title)
            std::replace(clause.values.begin(), clause.values.end(), typed, word);
    }
}

void addNote(std::vector<QueryNote> &notes, QueryNote note)
{
    if (notes.size() < MostNotes && std::find(notes.begin(), notes.end(), note) == notes.end())
        notes.push_back(std::move(note));
}

/// Of several kinds of records one has to know the value.
std::optional<QueryNote> noteIn(const std::vector<const EntityIndex *> &indexes, Field field,
                                const std::string &value)
{
    std::optional<QueryNote> first;
    bool isKnown = false;
    for (const EntityIndex *index : indexes) {
        const FieldTable *table = tableOf(*index, field);
        auto note = table ? noteOn(*table, field, value) : std::nullopt;
        isKnown = isKnown || (table && !note);
        if (note && (!first || (first->nearest.empty() && !note->nearest.empty())))
            first = std::move(note);
    }
    if (!first && !isKnown)
        return QueryNote{QueryNoteKind::FieldNotHere, {}, field, {}};
    return isKnown ? std::nullopt : first;
}

} // namespace

MatchReason SearchEngine::explain(EntityKind entity, const Query &query, const Hit &hit,
                                  std::size_t length) const
{
    const EntityIndex &index = m_data->index(entity);
    const auto conditions = conditionsOf(query, index);
    const Verdict verdict = judge(index.documents[hit.index], conditions);
    if (!verdict.best)
        return {};
    const SearchText &text = *verdict.best->text;
    MatchReason reason{text.field,
                       verdict.best->variant,
                       text.origin,
                       text.section,
                       verdict.bestTerm->asked,
                       excerptOf(*verdict.best, *verdict.bestTerm, length),
                       {}};
    reason.marks = highlighter(query).rangesIn(reason.excerpt);
    return reason;
}

std::vector<QueryNote> SearchEngine::notesOn(const Query &query,
                                             std::optional<EntityKind> entity) const
{
    std::vector<QueryNote> notes;
    std::vector<const EntityIndex *> indexes;
    forEachClause(query.clauses, [&](const Clause &clause) {
        if (!clause.field || clause.field == Field::Title || notes.size() == MostNotes)
            return;
        if (indexes.empty()) {
            for (const EntityKind kind : searchedKinds()) {
                if (kind == entity.value_or(kind))
                    indexes.push_back(&m_data->index(kind));
            }
            if (entity == EntityKind::Source)
                indexes.push_back(&m_data->index(EntityKind::Source));
        }
        for (const std::string &value : clause.values) {
            if (notes.size() == MostNotes)
                return;
            if (auto note = noteIn(indexes, *clause.field, value))
                addNote(notes, std::move(*note));
        }
    });
    return notes;
}

std::vector<NearSpelling> SearchEngine::nearSpellings(const Query &query,
                                                      std::optional<EntityKind> entity) const
{
    std::vector<EntityKind> kinds = searchedKinds();
    if (entity)
        kinds = {*entity};
    const auto countOf = [&](const Query &one) {
        std::size_t sum = 0;
        for (const EntityKind kind : kinds)
            sum += count(kind, one);
        return sum;
    };
    std::vector<NearSpelling> spellings;
    std::size_t clauses = 0;
    forEachClause(query.clauses, [&clauses](const Clause &) { ++clauses; });
    if (clauses > MostClauses)
        return spellings;
    for (const std::string &typed : askedWords(query)) {
        const std::string word = joinedWords(typed);
        const Query alone{{{{}, {typed}, false, false, {}}}, {}};
        const std::size_t most = mostEdits(word);
        if (most == 0 || countOf(alone) > 0)
            continue;
        std::vector<std::pair<WordIndex::NearWord, const WordIndex *>> near;
        for (const EntityKind kind : kinds) {
            for (WordIndex::NearWord &one : m_data->words(kind).near(word, most))
                near.emplace_back(std::move(one), &m_data->words(kind));
        }
        std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) {
            return a.first.edits != b.first.edits ? a.first.edits < b.first.edits
                                                  : a.first.documents > b.first.documents;
        });
        std::size_t tried = 0;
        for (const auto &[candidate, words] : near) {
            if (spellings.size() == MostSpellings || ++tried > MostTried * 2)
                break;
            NearSpelling spelling{typed, words->written(candidate.word), query, 0};
            replaceWord(spelling.query.clauses, typed, spelling.word);
            spelling.count = countOf(spelling.query);
            // "fraude", "fraudes" and "fraud" find the same.
            const bool isNew = std::none_of(
                spellings.begin(), spellings.end(), [&](const NearSpelling &one) {
                    return one.word.starts_with(singular(spelling.word))
                        || spelling.word.starts_with(singular(one.word));
                });
            if (spelling.count > 0 && isNew)
                spellings.push_back(std::move(spelling));
        }
    }
    return spellings;
}

Highlighter SearchEngine::highlighter(const Query &query) const
{
    Highlighter highlighter(query);
    std::string typed; // words that follow each other may be an expansion
    const auto flush = [&] {
        for (const Acronyms::StandIn &other : m_data->acronyms.inTyped(typed))
            highlighter.add(other.words);
        typed.clear();
    };
    forEachClause(query.clauses, [&](const Clause &clause) {
        if (clause.field || clause.excluded || clause.phrase)
            flush();
        if (!clause.field && !clause.excluded)
            typed += ' ' + clause.values.front();
        if (clause.phrase)
            flush();
    });
    flush();
    return highlighter;
}

} // namespace eig
