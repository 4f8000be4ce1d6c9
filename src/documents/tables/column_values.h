// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/tables/columns.h"

// Values that several kinds of records have.

namespace eig::tables {

/// The text between one thing known of a value and the next: "Titre (Produit, 2021)".
[[nodiscard]] std::string withDetails(const std::string &text,
                                      const std::vector<std::string> &details);
[[nodiscard]] Cell termNames(const Scope &scope, const std::vector<Id> &ids,
                             const Term *(Catalogue::*find)(std::string_view) const);
[[nodiscard]] Cell disciplineName(const Scope &scope, const Id &id);
[[nodiscard]] Cell promotionName(const Scope &scope, const Id &id); ///< the short one, "EIG 5"
[[nodiscard]] Cell ministryName(const Scope &scope, const Id &id);
[[nodiscard]] Cell challengeName(const Scope &scope, const Id &id);
[[nodiscard]] Cell peopleNames(const Scope &scope, const std::vector<Id> &ids);
[[nodiscard]] Cell discrepancyTexts(const Scope &scope,
                                    const std::vector<Discrepancy> &discrepancies);

} // namespace eig::tables
