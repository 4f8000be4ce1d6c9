// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/discrepancies.h"

#include <algorithm>

namespace eig {

SourceIds sourcesOfKept(const Discrepancy &discrepancy)
{
    SourceIds sources;
    for (const DisputedValue &value : discrepancy.values) {
        if (value.value != discrepancy.kept)
            continue;
        for (const Id &source : value.sources) {
            if (std::find(sources.begin(), sources.end(), source) == sources.end())
                sources.push_back(source);
        }
    }
    return sources;
}

} // namespace eig
