// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/document.h"
#include "documents/layout/progress.h"
#include "documents/pdf_file.h"

#include <optional>

namespace eig::layout {

/// Measures, places, paints and tags a document. Calls from several threads wait for each other.
[[nodiscard]] Result<PdfFile> composePdf(const Document &document);

/// The same, with progress: called from this thread after each part measured and each page painted
/// or tagged. Empty when it cancelled.
[[nodiscard]] Result<std::optional<PdfFile>> composePdf(const Document &document,
                                                        const ComposeProgress &progress);

} // namespace eig::layout
