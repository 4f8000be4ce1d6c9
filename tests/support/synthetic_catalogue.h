// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>

namespace eig::test {

/// A valid content with this many challenges, spread over eight promotions, twenty ministries and
/// sixty administrations. Equal on every run; may be empty of challenges.
[[nodiscard]] CatalogueContent syntheticContent(std::size_t challenges);

} // namespace eig::test
