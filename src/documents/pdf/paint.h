// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/lay_out.h"
#include "documents/pdf/paint_page.h"

#include <optional>
#include <string>
#include <vector>

namespace eig::layout {

struct PaintedDocument {
    std::string pdf; ///< every marked part of the content is a flat tag, in the order of marks
    std::vector<PaintedPage> pages;
};

/// Draws the pages with Cairo. Empty when cancelled.
[[nodiscard]] Result<std::optional<PaintedDocument>> paint(PlacedDocument &placed,
                                                           const Progress &progress);

} // namespace eig::layout
