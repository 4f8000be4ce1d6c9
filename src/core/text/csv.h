// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// A cell between quotes, those inside doubled (RFC 4180, 2.7).
[[nodiscard]] std::string csvQuoted(std::string_view cell);

/// One record of an RFC 4180 file: comma, CRLF, quotes where needed; a single empty cell is quoted,
/// so that its line is not a blank one. Values are verbatim: this is the profile for other
/// programs, not for a spreadsheet that runs formulas.
[[nodiscard]] std::string csvLine(const std::vector<std::string> &cells);

} // namespace eig
