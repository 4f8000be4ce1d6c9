// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <map>
#include <vector>

namespace eig {

/// Consecutive source numbers, "[3]" or "[3–5]".
struct SourceRange {
    int first = 0;
    int last = 0;
};

/// The numbers of a challenge's sources, from 1, in the order in which the detail pane and the
/// sheet first cite them: key figures, status, outputs, stated relations, then the challenge
/// itself.
class SourceNumbers
{
public:
    SourceNumbers(const Catalogue &catalogue, const Challenge &challenge);

    /// The first one has number 1.
    [[nodiscard]] const std::vector<const Source *> &sources() const { return m_sources; }
    [[nodiscard]] std::vector<SourceRange> rangesOf(const SourceIds &sources) const;

private:
    void add(const Catalogue &catalogue, const SourceIds &sources);

    std::vector<const Source *> m_sources;
    std::map<Id, int> m_numbers;
};

/// A key figure is an outcome of that kind with a number.
[[nodiscard]] bool isKeyFigure(const Outcome &outcome);

} // namespace eig
