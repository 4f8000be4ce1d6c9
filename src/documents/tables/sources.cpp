// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/columns.h"

#include <algorithm>

namespace eig::tables {
namespace {

/// Each source once, in the order of its first citation.
class Citations
{
public:
    explicit Citations(const Scope &scope) : m_scope(scope) {}

    Citations &add(const SourceIds &ids)
    {
        for (const Id &id : ids) {
            const Source *source = m_scope.catalogue.source(id);
            if (source && std::find(m_sources.begin(), m_sources.end(), source) == m_sources.end())
                m_sources.push_back(source);
        }
        return *this;
    }
    Citations &add(const std::vector<Discrepancy> &discrepancies)
    {
        for (const Discrepancy &discrepancy : discrepancies) {
            for (const DisputedValue &value : discrepancy.values)
                add(value.sources);
        }
        return *this;
    }
    template<typename T> Citations &addEach(const std::vector<T> &facts)
    {
        for (const T &fact : facts)
            add(fact.sources);
        return *this;
    }
    [[nodiscard]] std::vector<const Source *> take() { return std::move(m_sources); }

private:
    Scope m_scope;
    std::vector<const Source *> m_sources;
};

} // namespace

std::vector<const Source *> sourcesNamed(const Scope &scope, const SourceIds &ids)
{
    return Citations(scope).add(ids).take();
}

std::vector<const Source *> sourcesOf(const Scope &scope, const Challenge &challenge)
{
    Citations citations(scope);
    if (challenge.status)
        citations.add(challenge.status->sources);
    for (const Outcome *step : scope.catalogue.stepsOf(challenge))
        citations.add(step->sources);
    for (const Outcome *outcome : scope.catalogue.outcomesOf(challenge))
        citations.add(outcome->sources);
    for (const Relation &relation : scope.catalogue.relations()) {
        if (relation.from.challenge == challenge.id || relation.to.challenge == challenge.id)
            citations.add(relation.sources);
    }
    return citations.add(challenge.sources).take();
}

std::vector<const Source *> sourcesOf(const Scope &scope, const Promotion &promotion)
{
    Citations citations(scope);
    for (const auto &[field, ids] : promotion.citations)
        citations.add(ids);
    for (const Jury &jury : scope.catalogue.programme().juries) {
        if (jury.promotion == promotion.id)
            citations.add(jury.sources);
    }
    return citations.add(promotion.discrepancies).add(promotion.sources).take();
}

std::vector<const Source *> sourcesOf(const Scope &scope, const Ministry &ministry)
{
    return Citations(scope).addEach(ministry.names).take();
}

std::vector<const Source *> sourcesOf(const Scope &scope, const Programme &programme)
{
    return Citations(scope)
        .addEach(programme.objectives)
        .addEach(programme.figures)
        .addEach(programme.team)
        .add(programme.discrepancies)
        .take();
}

bool hasSources(EntityKind kind)
{
    return kind != EntityKind::Administration && kind != EntityKind::Source;
}

} // namespace eig::tables
