// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig {

/// What people are listed by: "Koller Beryl", "Quatrebarbes Constance de". The first word is the
/// given name, all others the family name; a particle in lower case does not count in French lists
/// (AFNOR NF Z 44-001), "Le", "Da" and "De" of other origins do.
[[nodiscard]] std::string nameInOrder(std::string_view name);

} // namespace eig
