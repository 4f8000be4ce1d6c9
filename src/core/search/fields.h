// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"

#include <optional>
#include <string_view>

namespace eig {

/// The field a name stands for, in French or English, accents and case ignored: one table for the
/// parser, its help and completion.
[[nodiscard]] std::optional<Field> fieldNamed(std::string_view name);

/// The facets of a kind of record, in the order of the filter panel (ui.md section 5).
[[nodiscard]] const std::vector<Field> &facetsOf(EntityKind entity);

} // namespace eig
