// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/source_numbers.h"

#include <set>

namespace eig {

bool isKeyFigure(const Outcome &outcome)
{
    return outcome.kind == OutcomeKind::Figure && outcome.value.has_value();
}

SourceNumbers::SourceNumbers(const Catalogue &catalogue, const Challenge &challenge)
{
    const std::vector<const Outcome *> outcomes = catalogue.outcomesOf(challenge);
    for (const Outcome *outcome : outcomes) {
        if (isKeyFigure(*outcome))
            add(catalogue, outcome->sources);
    }
    if (challenge.status)
        add(catalogue, challenge.status->sources);
    for (const Outcome *outcome : outcomes) {
        if (!isKeyFigure(*outcome))
            add(catalogue, outcome->sources);
    }
    for (const Relation *relation : catalogue.outsideRelationsOf(challenge))
        add(catalogue, relation->sources);
    for (const RelatedChallenge &related : catalogue.relatedTo(challenge)) {
        for (const Relation *relation : related.relations)
            add(catalogue, relation->sources);
    }
    add(catalogue, challenge.sources);
}

void SourceNumbers::add(const Catalogue &catalogue, const SourceIds &sources)
{
    for (const Id &id : sources) {
        const Source *source = catalogue.source(id);
        if (!source || m_numbers.contains(id))
            continue;
        m_sources.push_back(source);
        m_numbers.emplace(id, static_cast<int>(m_sources.size()));
    }
}

std::vector<SourceRange> SourceNumbers::rangesOf(const SourceIds &sources) const
{
    std::set<int> numbers;
    for (const Id &id : sources) {
        if (const auto found = m_numbers.find(id); found != m_numbers.end())
            numbers.insert(found->second);
    }
    std::vector<SourceRange> ranges;
    for (const int number : numbers) {
        if (!ranges.empty() && ranges.back().last + 1 == number)
            ranges.back().last = number;
        else
            ranges.push_back({number, number});
    }
    return ranges;
}

} // namespace eig
