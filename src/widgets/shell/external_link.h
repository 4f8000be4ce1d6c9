// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace eig {

/// True for the addresses that may leave the application: http and https with a host, and mailto
/// with one recipient and nothing else (reliability.md 4.2).
[[nodiscard]] bool isExternalAddress(std::string_view address);

/// Opens the address in the user's browser or mail program; false, and nothing happens, when it may
/// not be opened. The only way out of the application.
bool openExternal(std::string_view address);

} // namespace eig
