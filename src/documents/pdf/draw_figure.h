// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/pdf/paint_page.h"

#include <cstddef>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

namespace eig::layout {

/// The operators that draw a code as marked content with this number, in the user space a page
/// begins with: to be put before everything else on the page.
[[nodiscard]] std::string drawFigure(const PaintedFigure &placed, const Colour &ink,
                                     std::size_t mark, const PageGeometry &geometry);

/// Its place on the page, as the attributes of its structure element.
[[nodiscard]] QPDFObjectHandle figureLayout(const PaintedFigure &placed,
                                            const PageGeometry &geometry);

} // namespace eig::layout
