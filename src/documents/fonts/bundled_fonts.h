// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace eig::layout {

/// A font file as part of the program.
struct FontFile {
    std::string_view name; ///< "Inter Regular"
    std::span<const std::byte> bytes;
};

/// The four faces of the documents; valid for the life of the process.
[[nodiscard]] std::vector<FontFile> bundledFonts();

} // namespace eig::layout
