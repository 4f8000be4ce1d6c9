// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/search/oracle/dice.h"

namespace eig::test {

/// 1 to 60 challenges with all the texts that are searched, some promotions with DIG among them,
/// ministries, administrations with acronyms, people. References resolve.
[[nodiscard]] CatalogueContent randomContent(Dice &dice);

} // namespace eig::test
