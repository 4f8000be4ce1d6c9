// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/judge.h"

#include "core/search/field_values.h"

#include <algorithm>
#include <utility>

namespace eig {
namespace {

Condition conditionOf(const Clause &clause, const EntityIndex &index)
{
    Condition condition{clause.excluded, clause.field, {}, {}};
    if (condition.isText()) {
        for (const std::string &value : clause.values)
            condition.alternatives.push_back(termsOf({{}, {value}, clause.phrase, false}));
        return condition;
    }
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
    Verdict unused; // an exclusion explains nothing
    return std::any_of(condition.alternatives.begin(), condition.alternatives.end(),
                       [&](const std::vector<TextTerm> &terms) {
                           return hasTerms(document, terms, condition.field == Field::Title,
                                           condition.excluded ? unused : verdict);
                       });
}

} // namespace

Failures failureBit(const Condition &condition)
{
    return condition.isText() ? 1U : failureBit(*condition.field);
}

std::vector<Condition> conditionsOf(const Query &query, const EntityIndex &index)
{
    std::vector<Condition> conditions;
    conditions.reserve(query.clauses.size());
    for (const Clause &clause : query.clauses)
        conditions.push_back(conditionOf(clause, index));
    return conditions;
}

Verdict judge(const Document &document, const std::vector<Condition> &conditions)
{
    Verdict verdict;
    for (const Condition &condition : conditions) {
        const bool holds = condition.isText() ? hasText(document, condition, verdict)
                                              : hasAllowedValue(document, condition);
        if (holds == condition.excluded)
            verdict.failed |= failureBit(condition);
    }
    return verdict;
}

} // namespace eig
