// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>

namespace eig {

/// The catalogue file the programs were built with; valid for the life of the process.
[[nodiscard]] std::span<const std::byte> bundledCatalogue();

} // namespace eig
