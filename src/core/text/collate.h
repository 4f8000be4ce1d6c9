// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig {

/// A key whose byte order is the French dictionary order (ICU, CLDR French): compare keys with <.
[[nodiscard]] std::string collationKey(std::string_view text);

} // namespace eig
