// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/coverage.h"

#include <algorithm>

namespace eig {
namespace {

struct Row {
    Gap gap;
    std::string_view key;
    Label label;
};

// clang-format off
constexpr Row Rows[] = {
    {Gap::Team, "team", {"sans équipe connue", "without a known team"}},
    {Gap::Mentor, "mentor", {"sans mentor connu", "without a known mentor"}},
    {Gap::Text, "text", {"sans texte", "without a text"}},
    {Gap::Problem, "problem", {"sans problème de départ", "without the initial problem"}},
    {Gap::Aim, "aim", {"sans but", "without the aim"}},
    {Gap::Built, "built", {"sans ce qui a été réalisé", "without what was built"}},
    {Gap::BuiltStatement, "built_statement", {"sans rien dire de ce qui a été réalisé", "without a word on what was built"}},
    {Gap::Outcome, "outcome", {"sans réalisation connue", "without a known outcome"}},
    {Gap::Trail, "trail", {"sans étape datée", "without a dated step"}},
    {Gap::Status, "status", {"sans suites connues", "without a known status"}},
    {Gap::StatusDate, "status_date", {"sans statut daté", "without a dated status"}},
    {Gap::Keywords, "keywords", {"sans mot-clé", "without a keyword"}},
    {Gap::TaglineEn, "tagline_en", {"sans description en anglais", "without an English tagline"}},
    {Gap::SummaryEn, "summary_en", {"sans résumé en anglais", "without an English summary"}},
    {Gap::IndependentSource, "independent_source", {"sans source indépendante", "without an independent source"}},
};
// clang-format on

const Row &rowOf(Gap gap)
{
    return *std::find_if(std::begin(Rows), std::end(Rows),
                         [gap](const Row &row) { return row.gap == gap; });
}

bool isIndependent(const Source &source)
{
    return source.kind != SourceKind::Programme && source.kind != SourceKind::Project;
}

/// Among the sources of a challenge and of everything told about it.
SourceIds independentSources(const Catalogue &catalogue, const Challenge &challenge)
{
    SourceIds found;
    const auto add = [&](const SourceIds &ids) {
        for (const Id &id : ids) {
            const Source *source = catalogue.source(id);
            if (source && isIndependent(*source)
                && std::find(found.begin(), found.end(), id) == found.end())
                found.push_back(id);
        }
    };
    add(challenge.sources);
    if (challenge.status)
        add(challenge.status->sources);
    for (const Outcome *outcome : catalogue.outcomesOf(challenge))
        add(outcome->sources);
    return found;
}

bool hasDatedStep(const Catalogue &catalogue, const Challenge &challenge)
{
    const auto outcomes = catalogue.outcomesOf(challenge);
    return std::any_of(outcomes.begin(), outcomes.end(), [](const Outcome *outcome) {
        return outcome->kind == OutcomeKind::Step && outcome->date;
    });
}

bool lacks(const Catalogue &catalogue, const Challenge &challenge, Gap gap)
{
    switch (gap) {
    case Gap::Team: return challenge.team.empty();
    case Gap::Mentor: return challenge.mentors.empty();
    case Gap::Text:
        return challenge.problem.empty() && challenge.aim.empty() && challenge.built.empty();
    case Gap::Problem: return challenge.problem.empty();
    case Gap::Aim: return challenge.aim.empty();
    case Gap::Built: return challenge.built.empty();
    case Gap::BuiltStatement:
        return challenge.built.empty() && !isStatedUndocumented(challenge, ChallengeText::Built);
    case Gap::Outcome: return catalogue.outcomesOf(challenge).empty();
    case Gap::Trail: return !hasDatedStep(catalogue, challenge);
    case Gap::Status: return !challenge.status || challenge.status->value == Status::Unknown;
    case Gap::StatusDate: return !challenge.status || !challenge.status->asOf;
    case Gap::Keywords: return challenge.keywords.empty();
    case Gap::TaglineEn: return challenge.taglineEn.empty();
    case Gap::SummaryEn: return challenge.summaryEn.empty();
    case Gap::IndependentSource: return independentSources(catalogue, challenge).empty();
    }
    return false;
}

bool hasSeveralChallenges(const Catalogue &catalogue, const Administration &administration)
{
    const auto &all = catalogue.challenges();
    return std::count_if(all.begin(), all.end(),
                         [&](const Challenge &challenge) {
                             return &catalogue.hostOf(challenge) == &administration;
                         })
        >= 2;
}

/// The coverage of one field over some records.
template<typename T>
FieldCoverage measured(FieldCoverage field, const std::vector<T> &records, std::string T::*text,
                       const auto &isMeant)
{
    for (const T &record : records) {
        if (!isMeant(record))
            continue;
        ++field.records;
        if ((record.*text).empty())
            field.missing.push_back(record.id);
    }
    return field;
}

} // namespace

std::vector<GapCount> coverageOf(const Catalogue &catalogue)
{
    std::vector<GapCount> counts;
    for (const Row &row : Rows) {
        GapCount count{row.gap, {}, {}};
        for (const Promotion &promotion : catalogue.promotions()) {
            const std::size_t before = count.challenges.size();
            for (const Challenge &challenge : catalogue.challenges()) {
                if (challenge.promotion == promotion.id && lacks(catalogue, challenge, row.gap))
                    count.challenges.push_back(challenge.id);
            }
            count.byPromotion.push_back(count.challenges.size() - before);
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

Label label(Gap gap) { return rowOf(gap).label; }

std::string_view keyOf(Gap gap) { return rowOf(gap).key; }

std::vector<FieldCoverage> recordCoverageOf(const Catalogue &catalogue)
{
    const auto every = [](const auto &) { return true; };
    const auto several = [&](const Administration &administration) {
        return hasSeveralChallenges(catalogue, administration);
    };
    const auto promotion = [&](std::string_view field, const Label &label,
                               std::string Promotion::*text) {
        return measured({EntityKind::Promotion, field, label, 0, {}}, catalogue.promotions(), text,
                        every);
    };
    const Label portrait{"portrait", "portrait"};
    const Label summary{"résumé en anglais", "English summary"};
    return {
        promotion("portrait", portrait, &Promotion::portrait),
        promotion("news", {"nouveautés", "what was new"}, &Promotion::news),
        promotion("ending", {"fin", "ending"}, &Promotion::ending),
        promotion("evaluation", {"évaluation", "evaluation"}, &Promotion::evaluation),
        promotion("tagline_en", {"description en anglais", "English tagline"},
                  &Promotion::taglineEn),
        promotion("summary_en", summary, &Promotion::summaryEn),
        measured({EntityKind::Ministry, "portrait", portrait, 0, {}}, catalogue.ministries(),
                 &Ministry::portrait, every),
        measured({EntityKind::Ministry, "summary_en", summary, 0, {}}, catalogue.ministries(),
                 &Ministry::summaryEn, every),
        measured({EntityKind::Administration, "activity", {"activité", "activity"}, 0, {}},
                 catalogue.administrations(), &Administration::activity, several),
        measured({EntityKind::Milestone, "title_en", {"titre en anglais", "English title"}, 0, {}},
                 catalogue.programme().milestones, &Milestone::titleEn, every),
    };
}

std::vector<IndependentSources> independentSourcesOf(const Catalogue &catalogue)
{
    std::vector<IndependentSources> all;
    for (const Challenge &challenge : catalogue.challenges()) {
        SourceIds sources = independentSources(catalogue, challenge);
        if (!sources.empty())
            all.push_back({challenge.id, std::move(sources)});
    }
    return all;
}

} // namespace eig
