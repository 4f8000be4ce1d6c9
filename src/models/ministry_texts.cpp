// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/ministry_texts.h"

namespace eig {
namespace {

constexpr Label All{"Toutes", "All"};
constexpr Label AllOf{"Toutes les administrations", "All administrations"};
constexpr Label OtherInstitutions{"Autres institutions", "Other institutions"};
constexpr Label UnspecifiedService{"Service non précisé", "Service not specified"};

/// The host is the ministry itself.
bool isMinistryItself(const Administration &administration)
{
    return administration.kind == "ministère";
}

} // namespace

std::string administrationNameInList(const Administration &administration, Language language)
{
    return isMinistryItself(administration) ? UnspecifiedService.in(language) : administration.name;
}

std::string acronymInList(const Administration &administration)
{
    const bool repeats = administration.name.find(administration.acronym) != std::string::npos;
    return isMinistryItself(administration) || repeats ? std::string() : administration.acronym;
}

std::string ministryRowName(const MinistryRow &row, Language language)
{
    switch (row.kind) {
    case MinistryRowKind::Root: return {};
    case MinistryRowKind::Ministry: return ministryNameInList(*row.ministry, language);
    case MinistryRowKind::Heading: return OtherInstitutions.in(language);
    case MinistryRowKind::AllAdministrations: return All.in(language);
    case MinistryRowKind::Administration:
        return administrationNameInList(*row.administration, language);
    case MinistryRowKind::Promotion: return row.promotion->shortName;
    case MinistryRowKind::Challenge: return row.challenge->name;
    }
    return {};
}

std::string ministryRowFullName(const MinistryRow &row, Language language)
{
    switch (row.kind) {
    case MinistryRowKind::Ministry: return nameOf(*row.ministry, language);
    case MinistryRowKind::AllAdministrations: return AllOf.in(language);
    case MinistryRowKind::Administration: {
        const std::string acronym = acronymInList(*row.administration);
        const std::string &name = row.administration->name;
        return acronym.empty() ? name : name + " (" + acronym + ')';
    }
    default: return ministryRowName(row, language);
    }
}

std::string promotionNumber(const Promotion &promotion)
{
    constexpr std::string_view Programme = "EIG ";
    const std::string &name = promotion.shortName;
    return name.starts_with(Programme) ? name.substr(Programme.size()) : name;
}

std::string presenceText(const std::vector<Promotion> &promotions, const std::vector<int> &presence)
{
    std::string text;
    for (std::size_t i = 0; i < presence.size(); ++i) {
        if (presence[i] > 0)
            text += (text.empty() ? "" : ", ") + promotionNumber(promotions[i]);
    }
    return text;
}

} // namespace eig
