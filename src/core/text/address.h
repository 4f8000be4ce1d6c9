// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace eig {

/// True for an http or https address of at most 2 048 printable ASCII characters (others are
/// percent-encoded), with a host and without user information (reliability.md 4.2).
[[nodiscard]] bool isWebAddress(std::string_view address);

} // namespace eig
