// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/oracle/random_ask.h"

namespace eig::test {
namespace {

template<typename T> std::vector<T> without(std::vector<T> all, std::size_t index)
{
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(index));
    return all;
}

std::size_t leastParts(const Ask &ask)
{
    return ask.kind == Ask::Kind::Any || ask.excluded ? 2 : 1;
}

void addSmallerGroups(std::vector<Ask> &all, const Ask &ask)
{
    for (std::size_t i = 0; i < ask.parts.size(); ++i) {
        if (ask.parts.size() > leastParts(ask)) {
            all.push_back(ask);
            all.back().parts = without(ask.parts, i);
        }
        if (ask.parts[i].isGroup() && !ask.parts[i].excluded) {
            for (const Ask &part : ask.parts[i].parts) {
                all.push_back(ask);
                all.back().parts[i] = part;
            }
        }
        for (Ask &part : smaller(ask.parts[i])) {
            all.push_back(ask);
            all.back().parts[i] = std::move(part);
        }
    }
}

} // namespace

std::vector<Ask> smaller(const Ask &ask)
{
    std::vector<Ask> all;
    if (ask.excluded) {
        all.push_back(ask);
        all.back().excluded = false;
    }
    for (std::size_t i = 0; i < ask.words.size() && ask.words.size() > 1; ++i) {
        all.push_back(ask);
        all.back().words = without(ask.words, i);
    }
    for (std::size_t i = 0; i < ask.values.size() && ask.values.size() > 1; ++i) {
        all.push_back(ask);
        all.back().values = without(ask.values, i);
    }
    addSmallerGroups(all, ask);
    return all;
}

} // namespace eig::test
