// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/filter_chip.h"

#include "core/labels/query_labels.h"
#include "models/list_controller.h"

#include <algorithm>

namespace eig {
namespace {

constexpr std::size_t MaxNames = 3;

std::string colon(Language language) { return Label{"\u202F: ", ": "}.in(language); }

/// "Sécurité, Santé, Justice +2".
std::string namesOf(const ListController &controller, Field field,
                    const std::vector<std::string> &values)
{
    const auto names = valueNames(values, controller.engine(), controller.entity(), field,
                                  controller.language());
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), MaxNames); ++i)
        text += (i == 0 ? "" : ", ") + names[i];
    if (names.size() > MaxNames)
        text += " +" + std::to_string(names.size() - MaxNames);
    return text;
}

std::optional<FilterChip> facetChip(const ListController &controller, Field field, FacetState state)
{
    FilterChip chip{field, controller.facetValues(field, state), state == FacetState::Excluded, {}};
    // What names no value of the facet is shown as it was typed.
    std::vector<std::string> names = chip.values;
    if (names.empty())
        names = controller.query().values(field, chip.isExcluded);
    if (names.empty())
        return {};
    const Language language = controller.language();
    const std::string except = chip.isExcluded ? Label{"sauf ", "not "}.in(language) : "";
    chip.text = QString::fromStdString(label(field).in(language) + colon(language) + except
                                       + namesOf(controller, field, names));
    return chip;
}

bool isFreeWord(const Clause &clause)
{
    return !clause.field && !clause.excluded && !clause.isGroup();
}

bool isExpression(const Clause &clause, EntityKind entity)
{
    return isTextClause(clause, entity) && !isFreeWord(clause);
}

std::optional<FilterChip> expressionChip(const ListController &controller)
{
    Query rest;
    for (const Clause &clause : controller.query().clauses) {
        if (isExpression(clause, controller.entity()))
            rest.clauses.push_back(clause);
    }
    if (rest.isEmpty())
        return {};
    const Language language = controller.language();
    FilterChip chip;
    chip.text = QString::fromStdString(
        Label{"Expression", "Expression"}.in(language) + colon(language)
        + queryText(rest, controller.engine(), controller.entity(), language));
    return chip;
}

Query withoutChip(const ListController &controller, const FilterChip &chip)
{
    Query query = controller.query();
    if (chip.field)
        query.setValues(*chip.field, {}, chip.isExcluded);
    else
        std::erase_if(query.clauses, [&](const Clause &clause) {
            return isExpression(clause, controller.entity());
        });
    return query;
}

} // namespace

std::vector<FilterChip> chipsOf(const ListController &controller)
{
    std::vector<FilterChip> chips;
    const auto add = [&chips](std::optional<FilterChip> chip) {
        if (chip)
            chips.push_back(std::move(*chip));
    };
    for (const Field field : controller.facetFields()) {
        add(facetChip(controller, field, FacetState::Included));
        add(facetChip(controller, field, FacetState::Excluded));
    }
    add(expressionChip(controller));
    return chips;
}

TextRange rangeOfChip(const ListController &controller, const FilterChip &chip)
{
    const std::string text = controller.searchText().toStdString();
    const std::vector<QueryToken> tokens = parseQuery(text).tokens;
    const auto token = std::find_if(tokens.begin(), tokens.end(), [&](const QueryToken &one) {
        return one.kind == TokenKind::Field && one.field == chip.field
            && one.excluded == chip.isExcluded;
    });
    if (!chip.field || token == tokens.end())
        return {0, text.size()};
    return {token->begin, token->end};
}

void removeChip(ListController &controller, const FilterChip &chip)
{
    controller.setQuery(withoutChip(controller, chip));
}

void invertChip(ListController &controller, const FilterChip &chip)
{
    if (!chip.field)
        return;
    Query query = withoutChip(controller, chip);
    std::vector<std::string> values = query.values(*chip.field, !chip.isExcluded);
    values.insert(values.end(), chip.values.begin(), chip.values.end());
    query.setValues(*chip.field, std::move(values), !chip.isExcluded);
    controller.setQuery(query);
}

} // namespace eig
