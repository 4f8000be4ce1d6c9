// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/column_values.h"

#include <algorithm>

namespace eig::tables {
namespace {

using enum TableValue;

/// A challenge counts for its first host and for the ministry of that host (facts rule).
template<typename Counts> Cell challengesWhere(const Scope &scope, Counts counts)
{
    std::vector<std::string> ids;
    for (const Challenge &challenge : scope.catalogue.challenges()) {
        if (counts(challenge))
            ids.push_back(challenge.id);
    }
    return textsCell(ids);
}

Cell challengesUnder(const Scope &scope, const Ministry &ministry)
{
    return challengesWhere(scope, [&](const Challenge &challenge) {
        return &scope.catalogue.ministryOf(challenge) == &ministry;
    });
}

Cell administrationsUnder(const Scope &scope, const Ministry &ministry)
{
    std::vector<std::string> ids;
    for (const Administration &administration : scope.catalogue.administrations()) {
        if (administration.ministry == ministry.id)
            ids.push_back(administration.id);
    }
    return textsCell(ids);
}

Cell namesOf(const Scope &scope, const Ministry &ministry)
{
    constexpr Label Since{"depuis ", "since "};
    constexpr Label Until{"jusqu’à ", "until "};
    std::vector<std::string> names;
    for (const MinistryName &name : ministry.names)
        names.push_back(
            withDetails(name.name,
                        {name.since ? Since.in(scope.language) + name.since->iso() : "",
                         name.until ? Until.in(scope.language) + name.until->iso() : ""}));
    return textsCell(names);
}

Cell countsByPromotion(const Scope &scope, const Ministry &ministry)
{
    std::vector<std::string> texts;
    for (const Promotion &promotion : scope.catalogue.promotions()) {
        const Cell found = challengesWhere(scope, [&](const Challenge &challenge) {
            return challenge.promotion == promotion.id
                && &scope.catalogue.ministryOf(challenge) == &ministry;
        });
        if (!found.empty())
            texts.push_back(withDetails(promotion.shortName, {std::to_string(found.size())}));
    }
    return textsCell(texts);
}

Cell hostedChallenges(const Scope &scope, const Administration &administration)
{
    return challengesWhere(scope, [&](const Challenge &challenge) {
        return &scope.catalogue.hostOf(challenge) == &administration;
    });
}

Cell allChallenges(const Scope &scope, const Administration &administration)
{
    return challengesWhere(scope, [&](const Challenge &challenge) {
        return std::any_of(challenge.hosts.begin(), challenge.hosts.end(), [&](const Host &host) {
            return host.administration == administration.id;
        });
    });
}

std::string shortNameOf(const Ministry &ministry, Language language)
{
    const bool isEnglish = language == Language::English && !ministry.shortNameEn.empty();
    return isEnglish ? ministry.shortNameEn : ministry.shortName;
}

MinistryKind kindOf(const Ministry &ministry)
{
    return ministry.isGroup ? MinistryKind::Group : MinistryKind::Ministry;
}

} // namespace

// clang-format off
const RecordColumns<Ministry> &ministryColumns()
{
    static const RecordColumns<Ministry> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant du ministère, le même d’une édition à l’autre.", "Identifier of the ministry, the same in every edition."}, Text},
     [](const Scope &, const Ministry &m) { return textCell(m.id); }},
    {{"name", {"Nom", "Name"}, {"Nom stable du ministère ou du groupe d’institutions.", "Stable name of the ministry or the group of institutions."}, Text},
     [](const Scope &s, const Ministry &m) { return textCell(nameOf(m, s.language)); }},
    {{"short_name", {"Nom court", "Short name"}, {"Nom court du ministère.", "Short name of the ministry."}, Text},
     [](const Scope &s, const Ministry &m) { return textCell(shortNameOf(m, s.language)); }},
    {{"kind", {"Type", "Kind"}, {"Ministère, ou groupe d’institutions sans ministère.", "Ministry, or group of institutions without a ministry."}, Text},
     [](const Scope &s, const Ministry &m) { return textCell(label(kindOf(m)).in(s.language)); }},
    {{"kind_id", {"Type (code)", "Kind (code)"}, {"Mot stable du type\u202F: ministry ou group.", "Stable word of the kind: ministry or group."}, Text},
     [](const Scope &, const Ministry &m) { return textCell(std::string(keyOf(kindOf(m)))); }},
    {{"names", {"Noms dans les sources", "Names in the sources"}, {"Noms que le ministère a portés selon les sources, avec leurs dates.", "Names the ministry had as sources say, with their dates."}, Text, true},
     namesOf},
    {{"administration_count", {"Administrations", "Administrations"}, {"Nombre d’administrations du catalogue sous ce ministère.", "Number of administrations of the catalogue under this ministry."}, Number},
     [](const Scope &s, const Ministry &m) { return countCell(administrationsUnder(s, m).size()); }},
    {{"challenge_count", {"Défis", "Challenges"}, {"Nombre de défis dont la première administration est sous ce ministère.", "Number of challenges whose first administration is under this ministry."}, Number},
     [](const Scope &s, const Ministry &m) { return countCell(challengesUnder(s, m).size()); }},
    {{"promotions", {"Défis par promotion", "Challenges by promotion"}, {"Promotions où le ministère a des défis, avec leur nombre.", "Promotions in which the ministry has challenges, with their number."}, Text, true},
     countsByPromotion},
    {{"portrait", label(TextSection::Portrait), {"Portrait du ministère, en français.", "Portrait of the ministry, in French."}, Text},
     [](const Scope &, const Ministry &m) { return textCell(m.portrait); }},
    {{"summary_en", {"Résumé en anglais", "Summary"}, {"Résumé en anglais.", "Summary in English."}, Text},
     [](const Scope &, const Ministry &m) { return textCell(m.summaryEn); }},
    {{"administration_ids", {"Administrations (identifiants)", "Administrations (identifiers)"}, {"Identifiants des administrations sous ce ministère.", "Identifiers of the administrations under this ministry."}, Text, true},
     administrationsUnder},
    {{"challenge_ids", {"Défis (identifiants)", "Challenges (identifiers)"}, {"Identifiants des défis comptés.", "Identifiers of the challenges counted."}, Text, true},
     challengesUnder},
    };
    return columns;
}

const RecordColumns<Administration> &administrationColumns()
{
    static const RecordColumns<Administration> columns{
    {{"id", {"Identifiant", "Identifier"}, {"Identifiant de l’administration, le même d’une édition à l’autre.", "Identifier of the administration, the same in every edition."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.id); }},
    {{"name", {"Nom", "Name"}, {"Nom de l’administration.", "Name of the administration."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.name); }},
    {{"acronym", {"Sigle", "Acronym"}, {"Sigle de l’administration.", "Acronym of the administration."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.acronym); }},
    {{"kind", {"Type", "Kind"}, {"Nature de l’administration, en français.", "Nature of the administration, in French."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.kind); }},
    {{"ministry", {"Ministère", "Ministry"}, {"Ministère, ou groupe d’institutions sans ministère.", "Ministry, or group of institutions without a ministry."}, Text},
     [](const Scope &s, const Administration &a) { return ministryName(s, a.ministry); }},
    {{"ministry_id", {"Ministère (identifiant)", "Ministry (identifier)"}, {"Identifiant du ministère dans la table des ministères.", "Identifier of the ministry in the table of ministries."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.ministry); }},
    {{"no_ministry_reason", {"Sans ministère", "Without a ministry"}, {"Pourquoi elle n’a pas de ministère.", "Why it has no ministry."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.noMinistryReason); }},
    {{"parent", {"Rattachement", "Part of"}, {"Administration dont elle fait partie.", "Administration it is part of."}, Text},
     [](const Scope &s, const Administration &a) {
         const Administration *parent = s.catalogue.administration(a.parent);
         return textCell(parent ? parent->name : a.parent); }},
    {{"parent_id", {"Rattachement (identifiant)", "Part of (identifier)"}, {"Identifiant de cette administration.", "Identifier of that administration."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.parent); }},
    {{"aliases", {"Autres noms", "Other names"}, {"Autres noms de l’administration.", "Other names of the administration."}, Text, true},
     [](const Scope &, const Administration &a) { return textsCell(a.aliases); }},
    {{"former_names", {"Anciens noms", "Former names"}, {"Noms que l’administration a portés.", "Names the administration had."}, Text, true},
     [](const Scope &, const Administration &a) { return textsCell(a.formerNames); }},
    {{"website", {"Site", "Website"}, {"Site de l’administration.", "Website of the administration."}, Address},
     [](const Scope &, const Administration &a) { return textCell(a.website); }},
    {{"activity", {"Activité", "What it does"}, {"Ce que fait l’administration, en français.", "What the administration does, in French."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.activity); }},
    {{"note", label(TextSection::Note), {"Remarque sur l’administration, en français.", "Remark on the administration, in French."}, Text},
     [](const Scope &, const Administration &a) { return textCell(a.note); }},
    {{"challenge_count", {"Défis", "Challenges"}, {"Nombre de défis dont elle est la première administration.", "Number of challenges of which it is the first administration."}, Number},
     [](const Scope &s, const Administration &a) { return countCell(hostedChallenges(s, a).size()); }},
    {{"challenge_ids", {"Défis (identifiants)", "Challenges (identifiers)"}, {"Identifiants de tous ses défis, quel que soit son rôle.", "Identifiers of all its challenges, whatever its role."}, Text, true},
     allChallenges},
    };
    return columns;
}
// clang-format on

} // namespace eig::tables
