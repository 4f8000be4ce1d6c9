// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"

#include "documents/layout/measure.h"
#include "documents/layout/place.h"
#include "documents/pdf/paint.h"
#include "documents/pdf/tag.h"

#include <mutex>

namespace eig::layout {

Result<PdfFile> composePdf(const Document &document)
{
    static std::mutex oneAtATime; // a Pango font map serves one thread at a time
    const std::lock_guard lock(oneAtATime);
    const auto library = FontLibrary::bundled();
    if (!library)
        return Unexpected(library.error());
    const auto failed = [&document](Error error) {
        error.subject = document.footerName; // the name the reader knows
        return Unexpected(std::move(error));
    };
    Shaper shaper((*library)->createContext(document.info.language));
    Structure structure;
    const PageGeometry geometry;
    const std::vector<StripBand> bands = Measurer(shaper, structure, geometry).measure(document);
    const std::vector<Page> pages = placeBands(bands, geometry);
    const auto painted = paint(document, pages, geometry, shaper);
    if (!painted)
        return failed(painted.error());
    // Checked after painting, which shapes the footer and the running head.
    if (const std::string &missing = shaper.missingCharacter(); !missing.empty()) {
        return Unexpected({ErrorCode::GlyphMissing, document.footerName + " (" + missing + ")",
                           "no glyph for " + missing});
    }
    auto bytes = tagPdf(*painted, structure, document.info, geometry);
    if (!bytes)
        return failed(bytes.error());
    return PdfFile{std::move(*bytes), static_cast<int>(pages.size())};
}

} // namespace eig::layout
