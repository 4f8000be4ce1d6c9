// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace eig::layout {

/// The address as printable ASCII that a PDF link can open: http, https or mailto. Other bytes,
/// spaces and characters RFC 3986 does not allow are percent-encoded, apostrophes too; existing
/// percent-encoding is left alone. None for any other scheme or an address without a host.
[[nodiscard]] std::optional<std::string> linkAddress(std::string_view address);

/// The address as it is printed: without the scheme and a final slash.
[[nodiscard]] std::string printedAddress(std::string_view address);

} // namespace eig::layout
