// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/paint.h"

#include <cairo-pdf.h>

namespace eig::layout {
namespace {

cairo_status_t appendBytes(void *closure, const unsigned char *data, unsigned int length)
{
    // C code calls this: no exception may leave it.
    try {
        static_cast<std::string *>(closure)->append(reinterpret_cast<const char *>(data), length);
    } catch (const std::exception &) {
        return CAIRO_STATUS_WRITE_ERROR;
    }
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

Result<std::optional<PaintedDocument>> paint(PlacedDocument &placed, const Progress &progress)
{
    PaintedDocument painted;
    const SurfacePtr surface(cairo_pdf_surface_create_for_stream(
        &appendBytes, &painted.pdf, placed.geometry.width, placed.geometry.height));
    const CairoPtr cairo(cairo_create(surface.get()));
    for (std::size_t i = 0; i < placed.pages; ++i) {
        painted.pages.push_back(paintPage(cairo.get(), placed, i, FigurePainting::Later));
        cairo_show_page(cairo.get());
        const std::size_t part = painted.pages.back().part;
        if (!progress.painted(part, placed.document.parts[part].name))
            return std::optional<PaintedDocument>();
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status :
         {cairo_status(cairo.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return Unexpected({ErrorCode::DocumentFailed, placed.document.info.title,
                               std::string("cairo: ") + cairo_status_to_string(status)});
    }
    return std::optional(std::move(painted));
}

} // namespace eig::layout
