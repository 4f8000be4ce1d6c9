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
#include <vector>

namespace eig {

struct ComparisonOptions {
    Language language = Language::French;
    /// As of sheets (SheetOptions).
    std::optional<long long> creationTime;
};

/// Records of one kind side by side on A4 pages that lie: a table for each group of rows, texts
/// whole, sources by number. What is identical stands once, across the columns of the records.
/// Tagged, with embedded fonts, as the sheets are. Fails with UnknownRecord when fewer than two of
/// the records exist, else as composeSheet() does. Safe to call from any thread.
[[nodiscard]] Result<PdfFile> composeComparison(const Catalogue &catalogue,
                                                const std::vector<RecordRef> &records,
                                                const ComparisonOptions &options = {});

/// "eig-comparaison-open-justice-datajust.pdf", in both languages.
[[nodiscard]] std::string comparisonFileName(const std::vector<RecordRef> &records);

} // namespace eig
