// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace eig::cli {

/// The text with control, bidirectional and zero-width characters written as \x1b or \u202e and
/// bytes that are not UTF-8 as \xff, so that it cannot drive a terminal (reliability.md T33).
[[nodiscard]] std::string visible(std::string_view text);

/// Cells of a terminal the text takes: 0 for combining marks, 2 for wide characters.
[[nodiscard]] std::size_t displayWidth(std::string_view text);

/// At most this many cells, the last one being "…" when something was cut.
[[nodiscard]] std::string cutToWidth(std::string_view text, std::size_t width);

} // namespace eig::cli
