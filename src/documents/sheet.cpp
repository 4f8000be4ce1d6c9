// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet.h"

#include "core/storage/file_name.h"
#include "documents/pdf/compose.h"
#include "documents/sheet_document.h"

#include <string_view>

namespace eig {

bool hasSheet(EntityKind kind)
{
    return kind == EntityKind::Challenge || kind == EntityKind::Promotion
        || kind == EntityKind::Ministry || kind == EntityKind::Administration;
}

Result<PdfFile> composeSheet(const Catalogue &catalogue, const RecordRef &record,
                             const SheetOptions &options)
{
    const auto document = sheetDocument(catalogue, record, options);
    if (!document)
        return Unexpected(document.error());
    return layout::composePdf(*document);
}

std::string sheetFileName(const RecordRef &record)
{
    constexpr std::string_view Programme = "eig-"; // which the name begins with anyway
    std::string_view id = record.id;
    if (record.kind == EntityKind::Promotion && id.starts_with(Programme))
        id.remove_prefix(Programme.size());
    std::string stem = "eig-";
    switch (record.kind) {
    case EntityKind::Promotion: stem += "promotion-"; break;
    case EntityKind::Ministry: stem += "ministere-"; break;
    case EntityKind::Administration: stem += "administration-"; break;
    default: stem += "fiche-"; break;
    }
    return safeFileName(stem + std::string(id), "pdf");
}

} // namespace eig
