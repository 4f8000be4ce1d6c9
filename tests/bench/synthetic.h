// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

namespace eig::bench {

/// The content with its challenges repeated, under other identifiers and with taglines that mix the
/// words of two of them, until there are count. Equal on every run.
[[nodiscard]] CatalogueContent enlarged(CatalogueContent content, std::size_t count);

} // namespace eig::bench
