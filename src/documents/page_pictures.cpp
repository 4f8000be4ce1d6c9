// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/page_pictures.h"

#include "documents/layout/lay_out.h"
#include "documents/pdf/paint_page.h"
#include "documents/sheet_document.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <utility>

namespace eig {

/// A laid out document, kept as long as pictures are asked for.
struct PagePictures::Pages {
    explicit Pages(layout::Document content) : document(std::move(content)) {}
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;
    ~Pages()
    {
        const std::unique_lock lock = layout::lockFonts();
        placed.reset();
    }

    layout::Document document;
    std::unique_ptr<layout::PlacedDocument> placed; ///< refers to document
};

namespace {

constexpr double PointsPerInch = 72;
constexpr double HighestResolution = 1200; ///< A4 then needs 560 MB

Unexpected failure(const layout::Document &document, const std::string &detail)
{
    return Unexpected({ErrorCode::DocumentFailed, document.footerName, detail});
}

Picture copyPixels(cairo_surface_t *surface, int width, int height)
{
    cairo_surface_flush(surface);
    Picture picture{width, height, {}};
    const auto row = static_cast<std::size_t>(width) * 4;
    picture.pixels.resize(row * static_cast<std::size_t>(height));
    const unsigned char *data = cairo_image_surface_get_data(surface);
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    for (std::size_t y = 0; y < static_cast<std::size_t>(height); ++y)
        std::memcpy(picture.pixels.data() + y * row, data + y * stride, row);
    return picture;
}

} // namespace

PagePictures::PagePictures(std::shared_ptr<const Pages> pages) : m_pages(std::move(pages)) {}

int PagePictures::count() const { return static_cast<int>(m_pages->placed->pages); }

Result<Picture> PagePictures::paint(int index, double dotsPerInch) const
{
    layout::PlacedDocument &placed = *m_pages->placed;
    const layout::Document &document = m_pages->document;
    if (index < 0 || index >= count())
        return failure(document, "no page " + std::to_string(index));
    if (!(dotsPerInch > 0) || dotsPerInch > HighestResolution)
        return failure(document, "resolution out of range");
    const std::unique_lock lock = layout::lockFonts();
    const double scale = dotsPerInch / PointsPerInch;
    const int width = std::max(static_cast<int>(std::lround(placed.geometry.width * scale)), 1);
    const int height = std::max(static_cast<int>(std::lround(placed.geometry.height * scale)), 1);
    const layout::SurfacePtr surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height));
    const layout::CairoPtr cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), width / placed.geometry.width, height / placed.geometry.height);
    const layout::PaintedPage painted = layout::paintPage(
        cairo.get(), placed, static_cast<std::size_t>(index), layout::FigurePainting::Now);
    if (const cairo_status_t status = cairo_status(cairo.get()); status != CAIRO_STATUS_SUCCESS)
        return failure(document, std::string("cairo: ") + cairo_status_to_string(status));
    return copyPixels(surface.get(), width, height);
}

Result<PagePictures> pagesOfSheet(const Catalogue &catalogue, const RecordRef &record,
                                  const SheetOptions &options)
{
    auto document = sheetDocument(catalogue, record, options);
    if (!document)
        return Unexpected(document.error());
    const auto pages = std::make_shared<PagePictures::Pages>(std::move(*document));
    const std::unique_lock lock = layout::lockFonts();
    auto placed = layout::layOut(pages->document, layout::Progress({}, 1));
    if (!placed)
        return Unexpected(placed.error());
    if (const auto missing = layout::missingGlyph(**placed))
        return Unexpected(*missing);
    pages->placed = std::move(*placed);
    return PagePictures(pages);
}

} // namespace eig
