// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet_document.h"

#include "documents/edition_time.h"
#include "documents/sheets/administration_sheet.h"
#include "documents/sheets/challenge_sheet.h"
#include "documents/sheets/ministry_sheet.h"
#include "documents/sheets/promotion_sheet.h"
#include "documents/sheets/words.h"

#include <memory>

namespace eig {
namespace {

using sheet::SheetParts;

template<typename Sheet, typename Record>
std::unique_ptr<SheetParts> sheetOf(const Catalogue &catalogue, const Record *record,
                                    const SheetOptions &options)
{
    return record ? std::make_unique<Sheet>(catalogue, *record, options) : nullptr;
}

/// Null when there is no such record, or no sheet for its kind.
std::unique_ptr<SheetParts> sheetOf(const Catalogue &catalogue, const RecordRef &record,
                                    const SheetOptions &options)
{
    using namespace sheet;
    switch (record.kind) {
    case EntityKind::Challenge:
        return sheetOf<ChallengeSheet>(catalogue, catalogue.challenge(record.id), options);
    case EntityKind::Promotion:
        return sheetOf<PromotionSheet>(catalogue, catalogue.promotion(record.id), options);
    case EntityKind::Ministry:
        return sheetOf<MinistrySheet>(catalogue, catalogue.ministry(record.id), options);
    case EntityKind::Administration:
        return sheetOf<AdministrationSheet>(catalogue, catalogue.administration(record.id),
                                            options);
    default: return nullptr;
    }
}

} // namespace

Result<layout::Part> sheetPart(const Catalogue &catalogue, const RecordRef &record,
                               const SheetOptions &options)
{
    const std::unique_ptr<SheetParts> sheet = sheetOf(catalogue, record, options);
    if (!sheet)
        return Unexpected({ErrorCode::UnknownRecord, record.id, {}});
    return sheet->build();
}

Result<layout::Document> sheetDocument(const Catalogue &catalogue, const RecordRef &record,
                                       const SheetOptions &options)
{
    const std::unique_ptr<SheetParts> sheet = sheetOf(catalogue, record, options);
    if (!sheet)
        return Unexpected({ErrorCode::UnknownRecord, record.id, {}});
    const Edition &edition = catalogue.edition();
    layout::Document document;
    document.info = {sheet->name() + " — Catalogue EIG", edition.title, sheet->subject(),
                     sheet::tagOf(options.language),
                     options.creationTime.value_or(timeOf(edition.date))};
    document.isGreyscale = options.isGreyscale;
    document.footer = edition.title + ", " + sheet::words::Edition.in(options.language)
        + dateText(edition.date, options.language) + " · " + edition.licence;
    document.footerName = sheet->name();
    document.parts.push_back(sheet->build());
    return document;
}

} // namespace eig
