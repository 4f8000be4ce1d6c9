// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace eig {

/// A name the usual file systems accept, made from ASCII slugs: "eig-fiche-open-justice.pdf".
/// Keeps letters, digits, '-', '_' and '.'; at most 120 bytes; never a path component from data
/// (reliability.md 4.4).
[[nodiscard]] std::string safeFileName(std::string_view stem, std::string_view extension);

} // namespace eig
