// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/compose.h"

#include "documents/layout/lay_out.h"
#include "documents/pdf/paint.h"
#include "documents/pdf/tag.h"

namespace eig::layout {

Result<std::optional<PdfFile>> composePdf(const Document &document, const ComposeProgress &callback)
{
    const std::unique_lock lock = lockFonts();
    const auto failed = [&document](Error error) {
        error.subject = document.footerName; // the name the reader knows
        return Unexpected(std::move(error));
    };
    const Progress progress(callback, document.parts.size());
    const auto placed = layOut(document, progress);
    if (!placed)
        return Unexpected(placed.error());
    if (!*placed)
        return std::optional<PdfFile>();
    const auto painted = paint(**placed, progress);
    if (!painted)
        return failed(painted.error());
    if (!*painted)
        return std::optional<PdfFile>();
    if (auto missing = missingGlyph(**placed))
        return Unexpected(std::move(*missing));
    auto bytes = tagPdf(**painted, **placed, progress);
    if (!bytes)
        return failed(bytes.error());
    if (!*bytes)
        return std::optional<PdfFile>();
    return std::optional(PdfFile{std::move(**bytes), static_cast<int>((*placed)->pages)});
}

Result<PdfFile> composePdf(const Document &document)
{
    auto pdf = composePdf(document, ComposeProgress());
    if (!pdf)
        return Unexpected(pdf.error());
    return std::move(**pdf);
}

} // namespace eig::layout
