// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"

#include <string>
#include <utility>
#include <vector>

namespace eig::sheet {

using Blocks = std::vector<layout::Block>;

/// The blocks of a sheet, without a word on which of the side sections stand beside the texts.
struct SheetLayout {
    Blocks head; ///< of the full width, on top
    Blocks main;
    std::vector<Blocks> side; ///< sections in reading order, after main
    std::size_t fixed = 1;    ///< how many of them always stand beside
    Blocks rest;              ///< of the full width, under the columns
    Blocks sources;           ///< of the full width, last

    /// Nothing when the section is empty.
    void addSide(Blocks section)
    {
        if (!section.empty())
            side.push_back(std::move(section));
    }
};

/// A part with its bands and its leading, whose columns end as close to one another as they can:
/// side sections that would run on beside an empty column go below, over the full width, and lines
/// stand a little closer where that saves a page or fills the last one. No text is left out, none
/// gets smaller. The reading order is that of SheetLayout, whatever the arrangement. language is
/// BCP 47. Waits while a document is being composed.
[[nodiscard]] layout::Part arrange(const SheetLayout &blocks, const std::string &language);

} // namespace eig::sheet
