// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/compare/cells.h"
#include "core/compare/words.h"
#include "core/domain/source_ids.h"
#include "core/labels/labels.h"
#include "core/labels/period.h"

#include <algorithm>

// Promotions and ministries: what their challenges add up to.

namespace eig::cells {
namespace {

namespace words = compare_words;

/// "EIG 5", which no line break cuts.
std::string unbroken(std::string text)
{
    const std::size_t space = text.find(' ');
    return space == std::string::npos ? text : text.replace(space, 1, "\u00A0");
}

SourceIds citationsOf(const Promotion &promotion, const std::string &path)
{
    const auto found = promotion.citations.find(path);
    return found == promotion.citations.end() ? SourceIds() : found->second;
}

ComparedCell termOf(const Promotion &promotion, Language language)
{
    SourceIds sources = citationsOf(promotion, "calendar.term.start");
    addOnce(sources, citationsOf(promotion, "calendar.term.end"));
    return single(periodLabel(promotion.term, language), std::move(sources));
}

ComparedCell lengthOf(const Promotion &promotion, Language language)
{
    const auto months = promotion.durationMonths;
    return single(months ? counted(*months, words::MonthOne, words::MonthMany, language)
                         : std::string(),
                  citationsOf(promotion, "duration_months"));
}

ComparedCell profilesOf(const Catalogue &catalogue, const std::vector<ProfileCount> &counts,
                        const SourceIds &sources, Language language)
{
    ComparedCell cell;
    for (const ProfileCount &one : counts) {
        const Term *discipline = catalogue.discipline(one.discipline);
        cell.entries.push_back({{plain(discipline ? nameOf(*discipline, language) : one.discipline),
                                 muted("\u00A0" + numberText(one.count, language))}});
    }
    if (!cell.entries.empty())
        cell.entries.back().sources = sources;
    return cell;
}

/// The ministries of these challenges, in the order of the catalogue, with their counts.
ComparedCell ministriesOf(const Catalogue &catalogue,
                          const std::vector<const Challenge *> &challenges, Language language)
{
    ComparedCell cell;
    for (const Ministry &ministry : catalogue.ministries()) {
        const auto count = std::count_if(challenges.begin(), challenges.end(),
                                         [&](const Challenge *challenge) {
                                             return &catalogue.ministryOf(*challenge) == &ministry;
                                         });
        if (count > 0)
            cell.entries.push_back(
                {{link(ministryNameInList(ministry, language), EntityKind::Ministry, ministry.id),
                  muted("\u00A0" + numberText(count, language))}});
    }
    return cell;
}

ComparedCell administrationsOf(const Catalogue &catalogue, const Overview &overview,
                               Language language)
{
    ComparedCell cell;
    for (const AdministrationCount &one : overview.administrations) {
        const Administration *administration = catalogue.administration(one.administration);
        if (!administration)
            continue;
        ComparedValue entry{
            {link(administration->name, EntityKind::Administration, administration->id)}};
        if (one.count > 0)
            entry.parts.push_back(muted("\u00A0" + numberText(one.count, language)));
        cell.entries.push_back(std::move(entry));
    }
    return cell;
}

ComparedCell presenceOf(const Catalogue &catalogue, const Overview &overview, Language language)
{
    ComparedCell cell;
    for (std::size_t i = 0; i < overview.presence.size(); ++i) {
        const Promotion &promotion = catalogue.promotions()[i];
        if (overview.presence[i] > 0)
            cell.entries.push_back(
                {{link(unbroken(promotion.shortName), EntityKind::Promotion, promotion.id),
                  muted("\u00A0" + numberText(overview.presence[i], language))}});
    }
    return cell;
}

/// "5 sur 18": of how many challenges it is known what they became.
ComparedCell knownOutcomesOf(const Overview &overview, Language language)
{
    if (overview.challenges.empty())
        return {};
    const auto known = std::count_if(
        overview.challenges.begin(), overview.challenges.end(),
        [](const Challenge *challenge) { return challenge->status.has_value(); });
    return single(numberText(known, language) + words::OutOf.in(language)
                  + numberText(static_cast<std::int64_t>(overview.challenges.size()), language));
}

ComparedCell namesOf(const Ministry &ministry)
{
    ComparedCell cell;
    for (const MinistryName &name : ministry.names)
        cell.entries.push_back({{french(name.name)}, name.sources});
    return cell;
}

int challengeCountOf(const Overview &overview)
{
    return static_cast<int>(overview.challenges.size());
}

void addSelection(Rows<Promotion> &rows, Language language)
{
    rows.begin(words::Selection);
    const auto figure = [&](const char *key, const Label &name, std::optional<int> Funnel::*value) {
        rows.add(key, name, ComparedLook::Inline,
                 [language, key, value](const Promotion &promotion) {
                     return number(promotion.funnel.*value, language,
                                   citationsOf(promotion, std::string("funnel.") + key));
                 });
    };
    figure("proposed", words::Proposed, &Funnel::proposed);
    figure("selected", words::Selected, &Funnel::selected);
    figure("applicants", words::Applicants, &Funnel::applicants);
    figure("recruited", words::Recruited, &Funnel::recruited);
}

} // namespace

std::vector<ComparedRow> promotionRows(const Catalogue &catalogue,
                                       const std::vector<const Promotion *> &promotions,
                                       Language language)
{
    Rows<Promotion> rows(promotions, notDocumented(language));
    const auto overview = [&](const Promotion &promotion) {
        return overviewOfPromotion(catalogue, promotion.id);
    };
    rows.begin(words::Calendar);
    rows.add("term", words::Term, ComparedLook::Inline,
             [&](const Promotion &promotion) { return termOf(promotion, language); });
    rows.add("length", words::Length, ComparedLook::Inline,
             [&](const Promotion &promotion) { return lengthOf(promotion, language); });
    addSelection(rows, language);
    rows.begin(words::Team);
    rows.add("planned", words::Planned, ComparedLook::Inline, [&](const Promotion &promotion) {
        return profilesOf(catalogue, promotion.plannedProfiles,
                          citationsOf(promotion, "profiles.planned"), language);
    });
    rows.add("actual", words::Actual, ComparedLook::Inline, [&](const Promotion &promotion) {
        return profilesOf(catalogue, promotion.actualProfiles,
                          citationsOf(promotion, "profiles.actual"), language);
    });
    rows.begin(words::Content);
    rows.add("challenges", words::Challenges, ComparedLook::Inline,
             [&](const Promotion &promotion) {
                 return number(challengeCountOf(overview(promotion)), language);
             });
    rows.add("ministries", words::Ministries, ComparedLook::Inline,
             [&](const Promotion &promotion) {
                 return ministriesOf(catalogue, overview(promotion).challenges, language);
             });
    rows.add("themes", words::Themes, ComparedLook::Inline, [&](const Promotion &promotion) {
        return termCounts(catalogue, overview(promotion).themes, &Catalogue::theme, language);
    });
    rows.add("expertises", words::Expertises, ComparedLook::Inline,
             [&](const Promotion &promotion) {
                 return termCounts(catalogue, overview(promotion).expertises, &Catalogue::expertise,
                                   language);
             });
    rows.add("funding", words::Funding, ComparedLook::Text, [&](const Promotion &promotion) {
        return paragraphs(promotion.funding, citationsOf(promotion, "funding"));
    });
    rows.begin(words::FollowUp);
    rows.add("outcomes", words::Became, ComparedLook::Inline, [&](const Promotion &promotion) {
        return outcomes(overview(promotion).challenges, language);
    });
    rows.addSources(catalogue, words::Sources,
                    [](const Promotion &promotion) { return promotion.sources; });
    return rows.take();
}

std::vector<ComparedRow> ministryRows(const Catalogue &catalogue,
                                      const std::vector<const Ministry *> &ministries,
                                      Language language)
{
    Rows<Ministry> rows(ministries, notDocumented(language));
    const auto overview = [&](const Ministry &ministry) {
        return overviewOfMinistry(catalogue, ministry.id);
    };
    rows.begin(words::InFigures);
    rows.add("challenges", words::Challenges, ComparedLook::Inline, [&](const Ministry &ministry) {
        return number(challengeCountOf(overview(ministry)), language);
    });
    rows.add("presence", words::Presence, ComparedLook::Inline, [&](const Ministry &ministry) {
        return presenceOf(catalogue, overview(ministry), language);
    });
    rows.add("team", words::Entrepreneurs, ComparedLook::Inline, [&](const Ministry &ministry) {
        return number(overview(ministry).entrepreneurs, language);
    });
    rows.add("mentors", words::Mentors, ComparedLook::Inline, [&](const Ministry &ministry) {
        return number(overview(ministry).mentors, language);
    });
    rows.begin(words::Content);
    rows.add("administrations", words::Administrations, ComparedLook::Inline,
             [&](const Ministry &ministry) {
                 return administrationsOf(catalogue, overview(ministry), language);
             });
    rows.add("themes", words::Themes, ComparedLook::Inline, [&](const Ministry &ministry) {
        return termCounts(catalogue, overview(ministry).themes, &Catalogue::theme, language);
    });
    rows.add("expertises", words::Expertises, ComparedLook::Inline, [&](const Ministry &ministry) {
        return termCounts(catalogue, overview(ministry).expertises, &Catalogue::expertise,
                          language);
    });
    rows.add("names", words::Names, ComparedLook::Lines, &namesOf);
    rows.begin(words::FollowUp);
    rows.add("outcomes", words::Known, ComparedLook::Inline, [&](const Ministry &ministry) {
        return knownOutcomesOf(overview(ministry), language);
    });
    rows.addSources(catalogue, words::Sources, [](const Ministry &) { return SourceIds(); });
    return rows.take();
}

} // namespace eig::cells
