// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/coverage.h"

#include <algorithm>

namespace eig {
namespace {

constexpr Gap Gaps[] = {Gap::Team,    Gap::Mentor, Gap::Text,
                        Gap::Outcome, Gap::Status, Gap::IndependentSource};

bool isIndependent(const Source &source)
{
    return source.kind != SourceKind::Programme && source.kind != SourceKind::Project;
}

/// The sources of a challenge and of everything told about it.
bool hasIndependentSource(const Catalogue &catalogue, const Challenge &challenge)
{
    const auto anyOf = [&catalogue](const SourceIds &ids) {
        return std::any_of(ids.begin(), ids.end(), [&catalogue](const Id &id) {
            const Source *source = catalogue.source(id);
            return source && isIndependent(*source);
        });
    };
    if (anyOf(challenge.sources) || (challenge.status && anyOf(challenge.status->sources)))
        return true;
    const auto outcomes = catalogue.outcomesOf(challenge);
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&anyOf](const Outcome *outcome) { return anyOf(outcome->sources); });
}

bool lacks(const Catalogue &catalogue, const Challenge &challenge, Gap gap)
{
    switch (gap) {
    case Gap::Team: return challenge.team.empty();
    case Gap::Mentor: return challenge.mentors.empty();
    case Gap::Text:
        return challenge.problem.empty() && challenge.aim.empty() && challenge.built.empty();
    case Gap::Outcome: return catalogue.outcomesOf(challenge).empty();
    case Gap::Status: return !challenge.status || challenge.status->value == Status::Unknown;
    case Gap::IndependentSource: return !hasIndependentSource(catalogue, challenge);
    }
    return false;
}

} // namespace

std::vector<GapCount> coverageOf(const Catalogue &catalogue)
{
    std::vector<GapCount> counts;
    for (const Gap gap : Gaps) {
        GapCount count{gap, {}};
        for (const Challenge &challenge : catalogue.challenges()) {
            if (lacks(catalogue, challenge, gap))
                count.challenges.push_back(challenge.id);
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

Label label(Gap gap)
{
    switch (gap) {
    case Gap::Team: return {"sans équipe connue", "without a known team"};
    case Gap::Mentor: return {"sans mentor connu", "without a known mentor"};
    case Gap::Text: return {"sans texte", "without a text"};
    case Gap::Outcome: return {"sans réalisation connue", "without a known outcome"};
    case Gap::Status: return {"sans suites connues", "without a known status"};
    case Gap::IndependentSource:
        return {"sans source indépendante", "without an independent source"};
    }
    return {};
}

std::string_view keyOf(Gap gap)
{
    switch (gap) {
    case Gap::Team: return "team";
    case Gap::Mentor: return "mentor";
    case Gap::Text: return "text";
    case Gap::Outcome: return "outcome";
    case Gap::Status: return "status";
    case Gap::IndependentSource: return "independent_source";
    }
    return {};
}

} // namespace eig
