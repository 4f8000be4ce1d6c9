// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/anchors.h"
#include "documents/layout/document.h"
#include "documents/layout/progress.h"
#include "documents/layout/shape.h"
#include "documents/layout/strip.h"
#include "documents/layout/structure.h"
#include "documents/layout/style.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace eig::layout {

struct OutlineEntry {
    OutlineTitle title;
    PagePoint point;
};

struct PlacedPart {
    std::vector<StripBand> bands;
    std::vector<Page> pages; ///< they point into bands
    std::size_t firstPage = 0;
};

/// A4, as the document lies.
[[nodiscard]] PageGeometry geometryOf(const Document &document);

/// A document of which everything has its place: what painting needs.
struct PlacedDocument {
    explicit PlacedDocument(const Document &source, PangoContextPtr context)
        : document(source)
        , geometry(geometryOf(source))
        , shaper(std::move(context))
    {
    }

    const Document &document;
    PageGeometry geometry;
    Shaper shaper;
    Structure structure;
    std::vector<PlacedPart> parts;
    std::size_t pages = 0;
    Anchors anchors;
    std::vector<OutlineEntry> outline; ///< in reading order
    std::string missingIn;             ///< the part in which the first glyph is missing
};

/// To be held while documents are laid out, painted or freed: a Pango font map serves one thread at
/// a time.
[[nodiscard]] std::unique_lock<std::mutex> lockFonts();

/// Measures and places each part, then prints the numbers of pages. The document must outlive what
/// is returned. Null when cancelled; fails with FontMissing.
[[nodiscard]] Result<std::unique_ptr<PlacedDocument>> layOut(const Document &document,
                                                             const Progress &progress);

/// The error of a character that has no glyph, if there was one; to be asked after painting, which
/// shapes the footer and the running heads.
[[nodiscard]] std::optional<Error> missingGlyph(const PlacedDocument &placed);

} // namespace eig::layout
