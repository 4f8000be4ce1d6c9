// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/result.h"
#include "documents/layout/document.h"
#include "documents/sheet.h"

namespace eig {

/// What the sheet of one record says, before it is laid out on pages: what composeSheet and the
/// pictures of its pages are made from. Fails with UnknownRecord, also for a kind without a sheet.
/// Safe to call from any thread; waits while a document is being composed.
[[nodiscard]] Result<layout::Document>
sheetDocument(const Catalogue &catalogue, const RecordRef &record, const SheetOptions &options);

/// The sheet as a part of a larger document: name, bands and running head; the anchor and the
/// depth are the caller's. Errors and threads as sheetDocument.
[[nodiscard]] Result<layout::Part> sheetPart(const Catalogue &catalogue, const RecordRef &record,
                                             const SheetOptions &options);

} // namespace eig
