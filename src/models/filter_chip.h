// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/highlight.h"
#include "core/search/query.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace eig {

class ListController;

/// One chip above a list: the included or the excluded values of one facet; or, without a field,
/// everything typed that is neither a facet nor a free word ("Expression").
struct FilterChip {
    std::optional<Field> field;
    std::vector<std::string> values; ///< identifiers; empty for an expression
    bool isExcluded = false;
    QString text; ///< "Thématique : Sécurité", "Thématique : sauf Sécurité"
};

/// In the order of the filter panel, included before excluded, the expression last.
[[nodiscard]] std::vector<FilterChip> chipsOf(const ListController &controller);

/// Where the text of the query says what a chip stands for, in bytes of UTF-8: the first of its
/// clauses, or the whole text.
[[nodiscard]] TextRange rangeOfChip(const ListController &controller, const FilterChip &chip);

/// Takes from the query what the chip stands for.
void removeChip(ListController &controller, const FilterChip &chip);
/// Excludes what the chip includes, includes what it excludes; an expression stays.
void invertChip(ListController &controller, const FilterChip &chip);

} // namespace eig
