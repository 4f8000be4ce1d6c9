// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <map>
#include <vector>

namespace eig {

/// Gives the sources of a page or a sheet their numbers, from 1, in the order in which they are
/// first cited. The catalogue outlives it.
class SourceNumbers
{
public:
    struct Range {
        int first = 0;
        int last = 0;

        friend bool operator==(const Range &, const Range &) = default;
    };

    explicit SourceNumbers(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    /// Numbers sources that are not cited anywhere. Those that do not exist are left out.
    void add(const SourceIds &sources);
    /// Their numbers, increasing; three and more in a row are one range.
    [[nodiscard]] std::vector<Range> cite(const SourceIds &sources);
    /// The first one has number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_sources; }

private:
    const Catalogue &m_catalogue;
    std::vector<const Source *> m_sources;
    std::map<Id, int> m_numbers;
};

} // namespace eig
