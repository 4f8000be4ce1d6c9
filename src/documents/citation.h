// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

// How to cite a record of the catalogue, or one fact of it with the sources it rests on.

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace eig {

enum class CitationStyle {
    Iso690, ///< text after ISO 690:2021, a line for each record or source
    BibTeX,
    CslJson, ///< an array, Citation Style Language 1.0
};

/// The record as an entry of this edition of the catalogue. Error: UnknownRecord.
[[nodiscard]] Result<std::string> citeRecord(const Catalogue &catalogue, const RecordRef &record,
                                             CitationStyle style, Language language);

/// Several records, each once, in this order: the entries one after the other, or in one array.
/// Every style ends with a line break. Error: UnknownRecord, which names the record.
[[nodiscard]] Result<std::string> citeRecords(const Catalogue &catalogue,
                                              const std::vector<RecordRef> &records,
                                              CitationStyle style, Language language);

/// The sources a fact rests on, each cited, and the record they were read in. The fact is the
/// sentence or figure as the reader sees it. Errors: UnknownRecord (record or source).
[[nodiscard]] Result<std::string> citeFact(const Catalogue &catalogue, const RecordRef &record,
                                           const std::string &fact, const SourceIds &sources,
                                           CitationStyle style, Language language);

/// "txt", "bib", "json".
[[nodiscard]] std::string_view extensionOf(CitationStyle style);

} // namespace eig
