// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/entity_name.h"

#include "core/text/fold.h"

namespace eig::cli {
namespace {

struct EntityName {
    std::string_view folded; ///< singular by foldedWords and singular()
    EntityKind entity;
};

constexpr EntityName Names[] = {
    {"promotion", EntityKind::Promotion},
    {"promo", EntityKind::Promotion},
    {"cohort", EntityKind::Promotion},
    {"ministry", EntityKind::Ministry},
    {"ministrie", EntityKind::Ministry},
    {"ministere", EntityKind::Ministry},
    {"administration", EntityKind::Administration},
    {"challenge", EntityKind::Challenge},
    {"defi", EntityKind::Challenge},
    {"person", EntityKind::Person},
    {"people", EntityKind::Person},
    {"personne", EntityKind::Person},
    {"outcome", EntityKind::Outcome},
    {"realisation", EntityKind::Outcome},
    {"source", EntityKind::Source},
    {"milestone", EntityKind::Milestone},
    {"date", EntityKind::Milestone},
    {"jalon", EntityKind::Milestone},
    {"partner", EntityKind::Partner},
    {"partenaire", EntityKind::Partner},
    {"sibling programme", EntityKind::SiblingProgramme},
    {"sibling", EntityKind::SiblingProgramme},
    {"programme comparable", EntityKind::SiblingProgramme},
    {"programme", EntityKind::Programme},
};

} // namespace

std::optional<EntityKind> entityNamed(std::string_view name)
{
    std::string spaced(name); // sibling_programme, as in JSON
    for (char &c : spaced)
        c = c == '_' ? ' ' : c;
    std::string folded;
    for (const Word &word : foldedWords(spaced))
        folded += (folded.empty() ? "" : " ") + singular(word.folded);
    for (const EntityName &entry : Names) {
        if (entry.folded == folded)
            return entry.entity;
    }
    return {};
}

std::string entityNames(Language language)
{
    constexpr Label Kinds{
        "promotions, ministères, administrations, défis, personnes, réalisations, sources, dates",
        "promotions, ministries, administrations, challenges, people, outcomes, sources, "
        "milestones"};
    return Kinds.in(language);
}

Address addressOf(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos)
        return {{}, Id(text)};
    const auto entity = entityNamed(text.substr(0, slash));
    return {entity, Id(entity ? text.substr(slash + 1) : text)};
}

} // namespace eig::cli
