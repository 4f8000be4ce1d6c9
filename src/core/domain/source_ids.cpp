// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/source_ids.h"

#include <algorithm>

namespace eig {

void addOnce(SourceIds &sources, const SourceIds &more)
{
    for (const Id &source : more) {
        if (std::find(sources.begin(), sources.end(), source) == sources.end())
            sources.push_back(source);
    }
}

} // namespace eig
