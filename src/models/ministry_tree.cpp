// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/ministry_tree.h"

#include "core/catalogue/overview.h"

#include <algorithm>
#include <unordered_map>

namespace eig {
namespace {

using Challenges = std::vector<const Challenge *>;
using ChallengesByHost = std::unordered_map<const Administration *, Challenges>;

MinistryRow &append(MinistryRow &parent, MinistryRowKind kind)
{
    auto child = std::make_unique<MinistryRow>();
    child->kind = kind;
    child->parent = &parent;
    child->row = static_cast<int>(parent.children.size());
    child->ministry = parent.ministry;
    child->administration = parent.administration;
    child->promotion = parent.promotion;
    parent.children.push_back(std::move(child));
    return *parent.children.back();
}

MinistryFigures figuresOf(const Catalogue &catalogue, const Challenges &challenges)
{
    const Overview overview = overviewOf(catalogue, challenges);
    MinistryFigures figures;
    figures.challenges = static_cast<int>(challenges.size());
    figures.presence = overview.presence;
    figures.entrepreneurs = overview.entrepreneurs;
    figures.mentors = overview.mentors;
    if (!overview.themes.empty())
        figures.mainTheme = catalogue.theme(overview.themes.front().term);
    return figures;
}

/// challenges: by promotion, then name.
void appendChallenges(MinistryRow &parent, const Catalogue &catalogue, const Challenges &challenges)
{
    auto end = challenges.end();
    while (end != challenges.begin()) {
        const Id &promotion = (*(end - 1))->promotion;
        const auto begin = std::find_if(
            challenges.begin(), end, [&](const Challenge *c) { return c->promotion == promotion; });
        MinistryRow &heading = append(parent, MinistryRowKind::Promotion);
        heading.promotion = catalogue.promotion(promotion);
        heading.figures.challenges = static_cast<int>(end - begin);
        for (auto challenge = begin; challenge != end; ++challenge) {
            MinistryRow &row = append(parent, MinistryRowKind::Challenge);
            row.promotion = catalogue.promotion(promotion);
            row.challenge = *challenge;
            row.administration = &catalogue.hostOf(**challenge);
            row.figures.entrepreneurs = static_cast<int>((*challenge)->team.size());
            row.figures.mentors = static_cast<int>((*challenge)->mentors.size());
        }
        end = begin;
    }
}

void appendAdministrations(MinistryRow &parent, const Catalogue &catalogue,
                           const ChallengesByHost &byHost)
{
    for (const Administration &administration : catalogue.administrations()) {
        if (administration.ministry != parent.ministry->id)
            continue;
        MinistryRow &row = append(parent, MinistryRowKind::Administration);
        row.administration = &administration;
        const auto hosted = byHost.find(&administration);
        const Challenges challenges = hosted == byHost.end() ? Challenges() : hosted->second;
        row.figures = figuresOf(catalogue, challenges);
        appendChallenges(row, catalogue, challenges);
        parent.figures.administrations += challenges.empty() ? 0 : 1;
    }
}

/// Of one ministry, in the order of the catalogue: by promotion, then name.
using ChallengesByMinistry = std::unordered_map<const Ministry *, Challenges>;

struct Hosted {
    ChallengesByHost byHost;
    ChallengesByMinistry byMinistry;
};

void appendMinistry(MinistryRow &root, const Catalogue &catalogue, const Ministry &ministry,
                    const Hosted &hosted)
{
    MinistryRow &row = append(root, MinistryRowKind::Ministry);
    row.ministry = &ministry;
    const auto found = hosted.byMinistry.find(&ministry);
    const Challenges challenges = found == hosted.byMinistry.end() ? Challenges() : found->second;
    row.figures = figuresOf(catalogue, challenges);
    row.figures.names = static_cast<int>(ministry.names.size());
    MinistryRow &all = append(row, MinistryRowKind::AllAdministrations);
    appendChallenges(all, catalogue, challenges);
    appendAdministrations(row, catalogue, hosted.byHost);
    all.figures = row.figures;
}

} // namespace

std::unique_ptr<MinistryRow> ministryTree(const Catalogue &catalogue)
{
    Hosted hosted;
    for (const Challenge &challenge : catalogue.challenges()) {
        hosted.byHost[&catalogue.hostOf(challenge)].push_back(&challenge);
        hosted.byMinistry[&catalogue.ministryOf(challenge)].push_back(&challenge);
    }
    auto root = std::make_unique<MinistryRow>();
    const auto appendAll = [&](bool areGroups) {
        for (const Ministry &ministry : catalogue.ministries()) {
            if (ministry.isGroup == areGroups)
                appendMinistry(*root, catalogue, ministry, hosted);
        }
    };
    appendAll(false);
    append(*root, MinistryRowKind::Heading);
    appendAll(true);
    if (root->children.back()->kind == MinistryRowKind::Heading)
        root->children.pop_back();
    return root;
}

} // namespace eig
