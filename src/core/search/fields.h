// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/label.h"
#include "core/search/query.h"

#include <optional>
#include <string_view>
#include <vector>

namespace eig {

/// What the values of a field are.
enum class ValueKind {
    Text,    ///< words of the record
    Name,    ///< one of a list of names
    Ordered, ///< the same, and the list has an order: ranges
    Number,  ///< a number: ranges
};

/// All that is known of a field of the query language: parser, tints, completion and help read it.
struct FieldInfo {
    Field field = Field::Title;
    ValueKind kind = ValueKind::Name;
    Label name;                          ///< as typed before ':', "thème" / "theme"
    Label meaning;                       ///< a short phrase for the help, "thématique du défi"
    Label example;                       ///< a whole query, "thème:santé"
    std::vector<std::string_view> names; ///< every name that is understood, folded
};

/// In the order of the help page.
[[nodiscard]] const std::vector<FieldInfo> &fieldTable();
[[nodiscard]] const FieldInfo &fieldInfo(Field field);

/// The field a name stands for, in French or English, accents and case ignored.
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);
/// The field whose name is nearest to a misspelt one, or begins with it; none when none is near.
[[nodiscard]] std::optional<Field> fieldNear(std::string_view name);

/// The facets of a kind of record, in the order of the filter panel (ui.md section 5).
[[nodiscard]] const std::vector<Field> &facetsOf(EntityKind entity);

/// Whether a clause is read and written by a facet of a list: a field of its panel, outside groups.
[[nodiscard]] bool isFacetClause(const Clause &clause, EntityKind entity);
/// The query without the clauses of facets: what was typed.
[[nodiscard]] Query withoutFacets(Query query, EntityKind entity);

/// An example of the help page: what it asks for, and the query, in both languages.
struct QueryExample {
    Label meaning;
    Label query;
};
/// The rules of the language other than fields: words, phrases, operators, exclusion, ranges.
[[nodiscard]] const std::vector<QueryExample> &queryRules();
[[nodiscard]] const std::vector<QueryExample> &queryExamples();

} // namespace eig
