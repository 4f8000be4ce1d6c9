// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "widgets/detail/text_block.h"

#include <map>
#include <vector>

namespace eig {

/// Gives the sources of a page their numbers, from 1, in the order in which they are first cited.
class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// The numbers as links, to be put behind a text; three and more in a row are one range.
    [[nodiscard]] TextParts cite(const SourceIds &sources);
    /// Numbers sources that are not cited anywhere.
    void add(const SourceIds &sources);
    /// The first one has number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_sources; }

private:
    const Catalogue &m_catalogue;
    std::vector<const Source *> m_sources;
    std::map<Id, int> m_numbers;
};

} // namespace eig
