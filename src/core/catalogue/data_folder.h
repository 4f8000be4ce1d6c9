// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/catalogue/problem.h"

#include <filesystem>

namespace eig {

/// Reads data/catalogue (format: data/README.md) and validates it. The content is complete only
/// when problems stays empty.
[[nodiscard]] CatalogueContent readDataFolder(const std::filesystem::path &folder,
                                              Problems &problems);

/// Content and meaning: identifiers, references, lengths, dates, addresses.
/// Run on data folders and on catalogue files before anything relies on them.
void validate(const CatalogueContent &content, Problems &problems);

} // namespace eig
