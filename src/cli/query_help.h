// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/language.h"

#include <string>

namespace eig::cli {

/// The page of "eig help query": how a query is written. Fields, rules and examples are those of
/// core/search/fields.h.
[[nodiscard]] std::string queryHelp(Language language);

} // namespace eig::cli
