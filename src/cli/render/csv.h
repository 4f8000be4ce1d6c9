// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace eig::cli {

/// One record of an RFC 4180 file: comma, CRLF, quotes where needed. Values are verbatim: this is
/// the profile for other programs, not for a spreadsheet that runs formulas.
[[nodiscard]] std::string csvLine(const std::vector<std::string> &cells);

} // namespace eig::cli
