// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/near_ids.h"

#include "core/text/edit_distance.h"
#include "core/text/fold.h"

#include <algorithm>
#include <utility>

namespace eig::cli {
namespace {

/// What was typed in the form of an identifier.
std::string slugOf(std::string_view typed)
{
    std::string slug;
    for (const Word &word : foldedWords(typed.substr(0, 100)))
        slug += (slug.empty() ? "" : "-") + word.folded;
    return slug;
}

} // namespace

std::vector<Id> nearIds(std::string_view typed, const std::vector<Id> &known)
{
    constexpr std::size_t Most = 3;
    const std::string slug = slugOf(typed);
    if (slug.empty())
        return {};
    const std::size_t tolerance = std::max<std::size_t>(1, slug.size() / 3);
    std::vector<std::pair<std::size_t, Id>> near;
    for (const Id &id : known) {
        std::size_t distance = editDistance(slug, id);
        if (slug.size() >= 3 && id.find(slug) != Id::npos)
            distance = std::min(distance, tolerance);
        if (distance <= tolerance)
            near.emplace_back(distance, id);
    }
    std::sort(near.begin(), near.end());
    std::vector<Id> ids;
    for (std::size_t i = 0; i < std::min(Most, near.size()); ++i)
        ids.push_back(near[i].second);
    return ids;
}

} // namespace eig::cli
