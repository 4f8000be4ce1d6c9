// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/result.h"
#include "documents/booklet.h"
#include "documents/sheet.h"

#include <memory>
#include <vector>

namespace eig {

/// Rows of pixels from the top, four bytes each: blue, green, red, unused (little-endian
/// 0xffRRGGBB, as QImage::Format_RGB32).
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<unsigned char> pixels;
};

/// The pages of a document as pictures, for the preview and the printer: the same layout as the
/// file. Threads as composeSheet.
class PagePictures
{
public:
    struct Pages;

    explicit PagePictures(std::shared_ptr<const Pages> pages);

    [[nodiscard]] int count() const;
    /// Page index from 0 at this resolution; A4 at 300 dpi is 2480 by 3508.
    [[nodiscard]] Result<Picture> paint(int index, double dotsPerInch) const;

private:
    std::shared_ptr<const Pages> m_pages;
};

[[nodiscard]] Result<PagePictures> pagesOfSheet(const Catalogue &catalogue, const RecordRef &record,
                                                const SheetOptions &options = {});

} // namespace eig
