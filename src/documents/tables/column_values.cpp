// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/column_values.h"

namespace eig::tables {

std::string withDetails(const std::string &text, const std::vector<std::string> &details)
{
    std::string inside;
    for (const std::string &detail : details) {
        if (!detail.empty())
            inside += (inside.empty() ? "" : ", ") + detail;
    }
    return inside.empty() ? text : text + " (" + inside + ')';
}

Cell termNames(const Scope &scope, const std::vector<Id> &ids,
               const Term *(Catalogue::*find)(std::string_view) const)
{
    std::vector<std::string> names;
    for (const Id &id : ids) {
        const Term *term = (scope.catalogue.*find)(id);
        names.push_back(term ? nameOf(*term, scope.language) : id);
    }
    return textsCell(names);
}

Cell disciplineName(const Scope &scope, const Id &id)
{
    return id.empty() ? Cell() : termNames(scope, {id}, &Catalogue::discipline);
}

Cell promotionName(const Scope &scope, const Id &id)
{
    const Promotion *promotion = scope.catalogue.promotion(id);
    return textCell(promotion ? promotion->shortName : id);
}

Cell ministryName(const Scope &scope, const Id &id)
{
    const Ministry *ministry = scope.catalogue.ministry(id);
    return textCell(ministry ? nameOf(*ministry, scope.language) : id);
}

Cell challengeName(const Scope &scope, const Id &id)
{
    const Challenge *challenge = scope.catalogue.challenge(id);
    return textCell(challenge ? challenge->name : id);
}

Cell peopleNames(const Scope &scope, const std::vector<Id> &ids)
{
    std::vector<std::string> names;
    for (const Id &id : ids) {
        const Person *person = scope.catalogue.person(id);
        names.push_back(person ? person->name : id);
    }
    return textsCell(names);
}

Cell discrepancyTexts(const Scope &scope, const std::vector<Discrepancy> &discrepancies)
{
    constexpr Label Colon{"\u202F: ", ": "};
    constexpr Label Kept{"valeur retenue ", "value kept "};
    std::vector<std::string> texts;
    for (const Discrepancy &one : discrepancies) {
        std::string text = one.subject + Colon.in(scope.language);
        for (const DisputedValue &value : one.values)
            text += withDetails(value.value, {value.note}) + "; ";
        text += Kept.in(scope.language) + one.kept;
        texts.push_back(withDetails(text, {one.comment}));
    }
    return textsCell(texts);
}

} // namespace eig::tables
