// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/person_name.h"

namespace eig {

std::string nameInOrder(std::string_view name)
{
    const std::size_t space = name.find(' ');
    if (space == std::string_view::npos)
        return std::string(name);
    const std::string_view given = name.substr(0, space);
    std::string_view family = name.substr(space + 1);
    for (const std::string_view particle : {"de ", "d’", "d'"}) {
        if (!family.starts_with(particle))
            continue;
        family.remove_prefix(particle.size());
        return std::string(family) + ' ' + std::string(given) + ' ' + std::string(particle);
    }
    return std::string(family) + ' ' + std::string(given);
}

} // namespace eig
