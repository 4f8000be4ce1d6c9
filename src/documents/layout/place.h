// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/strip.h"

#include <vector>

namespace eig::layout {

/// Distributes the strips of bands over pages. Strips kept with the next one stay on its page
/// unless together they are taller than a page. The pages point into bands, which must outlive
/// them.
[[nodiscard]] std::vector<Page> placeBands(const std::vector<StripBand> &bands,
                                           const PageGeometry &geometry);

} // namespace eig::layout
