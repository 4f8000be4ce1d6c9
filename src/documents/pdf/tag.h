// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/strip.h"
#include "documents/layout/structure.h"
#include "documents/pdf/paint.h"

#include <string>

namespace eig::layout {

/// The painted document with its logical structure, links, outline, metadata and language: a tagged
/// PDF whose bytes depend on nothing but the input.
[[nodiscard]] Result<std::string> tagPdf(const PaintedDocument &painted, const Structure &structure,
                                         const DocumentInfo &info, const PageGeometry &geometry);

} // namespace eig::layout
