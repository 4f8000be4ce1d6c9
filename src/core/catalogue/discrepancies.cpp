// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/catalogue/discrepancies.h"

#include "core/domain/source_ids.h"

namespace eig {

SourceIds sourcesOfKept(const Discrepancy &discrepancy)
{
    SourceIds sources;
    for (const DisputedValue &value : discrepancy.values) {
        if (value.value == discrepancy.kept)
            addOnce(sources, value.sources);
    }
    return sources;
}

} // namespace eig
