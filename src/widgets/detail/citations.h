// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/source_numbers.h"
#include "widgets/detail/text_block.h"

namespace eig {

/// Cites sources by number, as links.
class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_numbers(catalogue) {}

    /// The numbers as links, to be put behind a text; three and more in a row are one range.
    [[nodiscard]] TextParts cite(const SourceIds &sources);
    /// Numbers sources that are not cited anywhere.
    void add(const SourceIds &sources) { m_numbers.add(sources); }
    /// The first one has number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_numbers.sources(); }

private:
    SourceNumbers m_numbers;
};

} // namespace eig
