// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/lay_out.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace eig::layout {

/// The explicit destination of a place (ISO 32000-1, 12.3.2.2), a little above it.
[[nodiscard]] QPDFObjectHandle destinationOf(const PagePoint &point,
                                             const std::vector<QPDFObjectHandle> &pages,
                                             const PageGeometry &geometry);

/// Adds the bookmarks. Those of a document of several parts are closed below the first level, so
/// that the panel can be read at a glance.
void addOutline(QPDF &pdf, const PlacedDocument &placed,
                const std::vector<QPDFObjectHandle> &pages);

} // namespace eig::layout
