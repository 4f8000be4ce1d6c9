// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/fonts/font_library.h"
#include "documents/layout/document.h"
#include "documents/sheet.h"

namespace eig::layout {

/// Measures, places, paints and tags a document. Calls from several threads wait for each other.
[[nodiscard]] Result<PdfFile> composePdf(const Document &document);

} // namespace eig::layout
