// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/result.h"

#include <optional>
#include <string>

namespace eig {

struct SheetOptions {
    Language language = Language::French;
    /// Seconds since 1970 for the dates of the file; the edition's date at 00:00 UTC when absent,
    /// so that one build and one input give the same bytes.
    std::optional<long long> creationTime;
};

/// A PDF file held in memory.
struct PdfFile {
    std::string bytes;
    int pages = 0;
};

/// The A4 sheet of one challenge: tagged PDF, embedded fonts, outline, links, title, language.
/// Guarantees no partial result; errors are FontMissing, GlyphMissing and DocumentFailed.
/// Safe to call from any thread, one call at a time per process (Pango's font map is shared).
[[nodiscard]] Result<PdfFile> composeChallengeSheet(const Catalogue &catalogue,
                                                    const Challenge &challenge,
                                                    const SheetOptions &options = {});

/// "eig-fiche-open-justice.pdf" in both languages, so that files sort together.
[[nodiscard]] std::string sheetFileName(const Challenge &challenge);

} // namespace eig
