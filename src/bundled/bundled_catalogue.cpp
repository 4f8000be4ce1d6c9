// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bundled/bundled_catalogue.h"

extern "C" {
extern const std::byte eig_bundled_catalogue_begin[];
extern const std::byte eig_bundled_catalogue_end[];
}

namespace eig {

std::span<const std::byte> bundledCatalogue()
{
    return {eig_bundled_catalogue_begin, eig_bundled_catalogue_end};
}

} // namespace eig
