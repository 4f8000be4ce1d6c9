// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/lay_out.h"
#include "documents/pdf/paint.h"

#include <optional>
#include <string>

namespace eig::layout {

/// The painted document with its logical structure, links, outline, metadata and language: a tagged
/// PDF whose bytes depend on nothing but the input. Empty when cancelled.
[[nodiscard]] Result<std::optional<std::string>>
tagPdf(const PaintedDocument &painted, const PlacedDocument &placed, const Progress &progress);

} // namespace eig::layout
