// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstddef>
#include <span>
#include <string>

namespace eig {

/// Marks a file as ours in the SQLite header ("EIGC").
inline constexpr int CatalogueApplicationId = 0x45494743;
/// The only version of data/schema/catalogue.sql this program reads and writes.
inline constexpr int CatalogueVersion = 4;

/// Reads a catalogue file image: header, size, version and schema are checked before any row, rows
/// are checked by validate(). name stands for the file in errors.
[[nodiscard]] Result<CatalogueContent> readCatalogueImage(std::span<const std::byte> image,
                                                          const std::string &name);

/// The catalogue that is part of the program. It was checked when the program was built: only
/// header and version are looked at again, for a quick start. For no other bytes.
[[nodiscard]] Result<Catalogue> openBundled(std::span<const std::byte> image);

} // namespace eig
