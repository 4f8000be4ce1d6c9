// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/judge.h"

#include "core/search/field_values.h"
#include "core/search/query_text.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

std::vector<Condition> conditionsOf(const std::vector<Clause> &clauses, const EntityIndex &index);

/// Words that ask for nothing beside others, as in "archives de la Marine".
bool isOfStopWords(const Clause &clause)
{
    if (clause.field || clause.phrase || clause.isGroup())
        return false;
    return std::all_of(clause.values.begin(), clause.values.end(), [](const std::string &value) {
        const std::vector<Word> words = foldedWords(value);
        return std::all_of(words.begin(), words.end(),
                           [](const Word &word) { return isStopWord(word.folded); });
    });
}

bool hasSpace(const std::string &value)
{
    for (std::size_t offset = 0; offset < value.size();) {
        if (isQuerySpace(decodeUtf8(value, offset)))
            return true;
    }
    return false;
}

Condition textCondition(const Clause &clause)
{
    Condition condition{clause.excluded, clause.field, {}, {}, {}, {}};
    for (const std::string &value : clause.values) {
        if (clause.field && value.starts_with('='))
            condition.titles.push_back(' ' + joinedWords(value));
        else
            // Only quotes can put a space into the value of a field.
            condition.alternatives.push_back(termsOf(
                {{}, {value}, clause.phrase || (clause.field && hasSpace(value)), false, {}}));
    }
    return condition;
}

Condition conditionOf(const Clause &clause, const EntityIndex &index)
{
    Condition condition{clause.excluded, clause.field, {}, {}, {}, {}};
    for (const std::vector<Clause> &alternative : clause.alternatives)
        condition.groups.push_back(conditionsOf(alternative, index));
    if (condition.isGroup())
        return condition;
    if (condition.isText())
        return textCondition(clause);
    const auto table = index.tables.find(*clause.field);
    if (table == index.tables.end())
        return condition;
    condition.allowed.resize(table->second.values.size());
    for (const std::string &value : clause.values) {
        for (const std::uint32_t rank : ranksOf(table->second, value))
            condition.allowed[rank] = true;
    }
    return condition;
}

std::vector<Condition> conditionsOf(const std::vector<Clause> &clauses, const EntityIndex &index)
{
    std::vector<Condition> conditions;
    conditions.reserve(clauses.size());
    const bool hasMeaning = std::any_of(clauses.begin(), clauses.end(), [](const Clause &one) {
        return !one.field && !one.excluded && !isOfStopWords(one);
    });
    for (const Clause &clause : clauses) {
        if (!hasMeaning || !isOfStopWords(clause))
            conditions.push_back(conditionOf(clause, index));
    }
    return conditions;
}

bool hasAllowedValue(const Document &document, const Condition &condition)
{
    const auto values = document.values.find(*condition.field);
    if (values == document.values.end() || condition.allowed.empty())
        return false;
    return std::any_of(values->second.begin(), values->second.end(),
                       [&](std::uint32_t rank) { return condition.allowed[rank]; });
}

/// All terms of one value have to be found; their scores add up.
bool hasTerms(const Document &document, const std::vector<TextTerm> &terms, bool inTitle,
              Verdict &verdict)
{
    const auto only = inTitle ? std::optional(MatchField::Name) : std::nullopt;
    std::vector<std::pair<TextMatch, const TextTerm *>> matches;
    for (const TextTerm &term : terms) {
        auto match = bestMatch(document, term, only);
        if (!match)
            return false;
        matches.emplace_back(*match, &term);
    }
    for (auto &[match, term] : matches) {
        verdict.score += match.score;
        if (!verdict.best || match.score > verdict.best->score) {
            verdict.best = match;
            verdict.bestTerm = term;
        }
    }
    return true;
}

bool hasText(const Document &document, const Condition &condition, Verdict &verdict)
{
    return std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                       [&](const std::vector<TextTerm> &terms) {
                           return hasTerms(document, terms, condition.field == Field::Title,
                                           verdict);
                       })
        || hasTitle(document, condition);
}

bool holds(const Document &document, const Condition &condition, Verdict &verdict);

void take(Verdict &verdict, const Verdict &part)
{
    verdict.score += part.score;
    if (part.best && (!verdict.best || part.best->score > verdict.best->score)) {
        verdict.best = part.best;
        verdict.bestTerm = part.bestTerm;
    }
}

/// Every alternative that holds counts, so that two words found are better than one.
bool hasGroup(const Document &document, const Condition &condition, Verdict &verdict)
{
    bool hasOne = false;
    for (const std::vector<Condition> &group : condition.groups) {
        Verdict part;
        const bool hasAll = std::all_of(group.begin(), group.end(), [&](const Condition &one) {
            return holds(document, one, part);
        });
        if (hasAll)
            take(verdict, part);
        hasOne = hasOne || hasAll;
    }
    return hasOne;
}

bool holds(const Document &document, const Condition &condition, Verdict &verdict)
{
    Verdict unused; // an exclusion explains nothing
    Verdict &into = condition.excluded ? unused : verdict;
    const bool found = condition.isGroup() ? hasGroup(document, condition, into)
        : condition.isText()               ? hasText(document, condition, into)
                                           : hasAllowedValue(document, condition);
    return found != condition.excluded;
}

} // namespace

bool usesText(const std::vector<Condition> &conditions)
{
    return std::any_of(conditions.begin(), conditions.end(), [](const Condition &one) {
        return one.isText() || std::any_of(one.groups.begin(), one.groups.end(), usesText);
    });
}

bool hasTitle(const Document &document, const Condition &condition)
{
    if (condition.titles.empty())
        return false;
    return std::any_of(document.texts.begin(), document.texts.end(), [&](const SearchText &text) {
        if (text.isStandIn || (text.field != MatchField::Name && text.field != MatchField::Alias))
            return false;
        const auto words = std::string_view(text.folded).substr(0, text.folded.find('\n'));
        return std::find(condition.titles.begin(), condition.titles.end(), words)
            != condition.titles.end();
    });
}

Failures failureBit(const Condition &condition)
{
    return condition.isText() || condition.isGroup() ? 1U : failureBit(*condition.field);
}

std::vector<Condition> conditionsOf(const Query &query, const EntityIndex &index)
{
    return conditionsOf(query.clauses, index);
}

Verdict judge(const Document &document, const std::vector<Condition> &conditions)
{
    Verdict verdict;
    for (const Condition &condition : conditions) {
        if (!holds(document, condition, verdict))
            verdict.failed |= failureBit(condition);
    }
    return verdict;
}

} // namespace eig
