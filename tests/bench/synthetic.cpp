// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/synthetic.h"

namespace eig::bench {

CatalogueContent enlarged(CatalogueContent content, std::size_t count)
{
    const std::size_t known = content.challenges.size();
    content.challenges.reserve(count);
    for (std::size_t i = known; i < count; ++i) {
        Challenge challenge = content.challenges[i % known];
        const Challenge &other = content.challenges[(i * 7 + i / known) % known];
        challenge.id += "-" + std::to_string(i);
        challenge.name += " " + std::to_string(i);
        challenge.tagline += " " + other.tagline;
        challenge.hosts = other.hosts;
        content.challenges.push_back(std::move(challenge));
    }
    return content;
}

} // namespace eig::bench
