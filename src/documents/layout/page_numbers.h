// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/anchors.h"
#include "documents/layout/shape.h"
#include "documents/layout/strip.h"
#include "documents/layout/structure.h"

#include <cstddef>
#include <string>
#include <vector>

namespace eig::layout {

/// The numbers of the pages of these anchors as far as they are known, with the widest number for
/// the others: what the space for them is measured with.
[[nodiscard]] Text expectedNumbers(const std::vector<std::string> &anchors, std::size_t part,
                                   const Anchors &known);

/// The widest number of a page; a document of ten thousand pages would be another kind of document.
inline constexpr const char *WidestNumber = "8888";

/// Fills the space a strip left for the numbers of pages: text, dots and links. A page is printed
/// once, pages in increasing order; anchors that lead nowhere are left out.
void printPageNumbers(Strip &strip, std::size_t part, const Anchors &anchors, Shaper &shaper,
                      Structure &structure);

} // namespace eig::layout
