// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/labels/source_numbers.h"
#include "documents/layout/document.h"

#include <vector>

namespace eig::sheet {

/// Cites sources by number.
class Citations
{
public:
    explicit Citations(const Catalogue &catalogue) : m_numbers(catalogue) {}

    /// Superscript numbers as links to the source list, in increasing order; three or more in a row
    /// become a range. Empty without a source.
    [[nodiscard]] layout::Text cite(const SourceIds &sources, Language language);
    /// Gives the rest of these sources their numbers.
    void number(const SourceIds &sources) { m_numbers.add(sources); }
    /// The cited sources by number, the first one having number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_numbers.sources(); }

private:
    SourceNumbers m_numbers;
};

} // namespace eig::sheet
