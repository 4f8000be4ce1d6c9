// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <optional>
#include <string>
#include <string_view>

namespace eig::cli {

/// The name of a JSON key for a reader, "duration_months" → "Durée (mois)"; the key itself when it
/// has none.
[[nodiscard]] std::string keyText(std::string_view key, Language language);

/// A machine value such as "source_code" or "co_host" for a reader; none when it is free text.
[[nodiscard]] std::optional<std::string> valueText(std::string_view value, Language language);

} // namespace eig::cli
