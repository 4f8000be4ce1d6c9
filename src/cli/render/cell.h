// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/views/json_parts.h"

#include <string>
#include <string_view>

namespace eig::cli {

/// The value of a column in a row; "promotion.id" and "themes.id" reach into references. Null when
/// there is none.
[[nodiscard]] Json valueAt(const Json &row, std::string_view column);

/// A value as the text of one cell: the name of a reference, the items of a list joined with " ; ",
/// "start/end" of a period; empty when unknown.
[[nodiscard]] std::string cellText(const Json &value);

} // namespace eig::cli
