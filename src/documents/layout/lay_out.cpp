// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/lay_out.h"

#include "documents/layout/measure.h"
#include "documents/layout/page_numbers.h"
#include "documents/layout/place.h"

#include <utility>

namespace eig::layout {
namespace {

void notePlaces(PlacedDocument &placed, std::size_t rank)
{
    const PlacedPart &part = placed.parts[rank];
    const std::string &name = placed.document.parts[rank].anchor;
    if (!name.empty() && !part.pages.empty())
        placed.anchors.addPart(name, {part.firstPage, 0});
    for (std::size_t i = 0; i < part.pages.size(); ++i) {
        for (const PlacedStrip &strip : part.pages[i]) {
            const PagePoint point{part.firstPage + i, strip.y};
            if (strip.strip->outline)
                placed.outline.push_back({*strip.strip->outline, point});
            if (!strip.strip->anchor.empty())
                placed.anchors.add(rank, strip.strip->anchor, point);
        }
    }
}

void printPageNumbers(PlacedDocument &placed, std::size_t rank)
{
    for (StripBand &band : placed.parts[rank].bands) {
        for (Strips &strips : band.columns) {
            for (Strip &strip : strips) {
                if (strip.numbers)
                    printPageNumbers(strip, rank, placed.anchors, placed.shaper, placed.structure);
            }
        }
    }
}

} // namespace

PageGeometry geometryOf(const Document &document)
{
    PageGeometry geometry;
    if (document.orientation == Orientation::Landscape) {
        const double foot = geometry.height - geometry.bottom;
        std::swap(geometry.width, geometry.height);
        geometry.bottom = geometry.height - foot;
    }
    return geometry;
}

std::unique_lock<std::mutex> lockFonts()
{
    static std::mutex oneAtATime;
    return std::unique_lock(oneAtATime);
}

Result<std::unique_ptr<PlacedDocument>> layOut(const Document &document, const Progress &progress)
{
    const auto library = FontLibrary::bundled();
    if (!library)
        return Unexpected(library.error());
    auto placed = std::make_unique<PlacedDocument>(
        document, (*library)->createContext(document.info.language));
    const bool isOnePart = document.parts.size() == 1;
    Measurer measurer(placed->shaper, placed->structure, placed->geometry, placed->anchors);
    for (std::size_t i = 0; i < document.parts.size(); ++i) {
        const NodeId root = isOnePart ? 0 : placed->structure.add(Role::Part, 0);
        PlacedPart &part = placed->parts.emplace_back();
        part.bands = measurer.measure(document.parts[i], root, i);
        part.pages = placeBands(part.bands, placed->geometry);
        part.firstPage = placed->pages;
        placed->pages += part.pages.size();
        notePlaces(*placed, i);
        if (!isOnePart && placed->missingIn.empty() && missingGlyph(*placed))
            placed->missingIn = document.parts[i].name;
        if (!progress.measured(i + 1, document.parts[i].name))
            return std::unique_ptr<PlacedDocument>();
    }
    for (std::size_t i = 0; i < document.parts.size(); ++i)
        printPageNumbers(*placed, i);
    return placed;
}

std::optional<Error> missingGlyph(const PlacedDocument &placed)
{
    const std::string &missing = placed.shaper.missingCharacter();
    if (missing.empty())
        return {};
    const std::string &name = placed.missingIn.empty() ? placed.document.footerName
                                                       : placed.missingIn;
    return Error{ErrorCode::GlyphMissing, name + " (" + missing + ")", "no glyph for " + missing};
}

} // namespace eig::layout
