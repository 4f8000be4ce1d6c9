// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/views/json_parts.h"

#include <string>

namespace eig::cli {

enum class Markup { Text, Markdown };

/// A record of records.h as a page to read: name, fields, then sections; unknown values are
/// "Non documenté", and [n] is the n-th of the sources at the end.
[[nodiscard]] std::string articleOf(const Json &detail, EntityKind entity, Language language,
                                    Markup markup);

} // namespace eig::cli
