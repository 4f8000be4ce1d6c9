// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "core/result.h"
#include "documents/pdf_file.h"

#include <optional>
#include <string>

namespace eig {

struct SheetOptions {
    Language language = Language::French;
    /// Seconds since 1970 for the dates of the file; the edition's date at 00:00 UTC when absent,
    /// so that one build and one input give the same bytes.
    std::optional<long long> creationTime;
    bool withQrCode = true;
    bool isGreyscale = false;
};

/// Whether there is a sheet for this kind of record: challenge, promotion, ministry,
/// administration.
[[nodiscard]] bool hasSheet(EntityKind kind);

/// The A4 sheet of one record: tagged PDF, embedded fonts, outline, links, title, language.
/// Guarantees no partial result; errors are UnknownRecord (also for a kind without a sheet),
/// FontMissing, GlyphMissing and DocumentFailed.
/// Safe to call from any thread; one document is composed at a time (Pango's font map is shared).
[[nodiscard]] Result<PdfFile> composeSheet(const Catalogue &catalogue, const RecordRef &record,
                                           const SheetOptions &options = {});

/// "eig-fiche-open-justice.pdf", "eig-ministere-interieur.pdf", "eig-promotion-3.pdf" … in both
/// languages, so that files sort together.
[[nodiscard]] std::string sheetFileName(const RecordRef &record);

} // namespace eig
