// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"

#include <string>
#include <string_view>

namespace eig::cli {

/// The name of a JSON key for a reader, "duration_months" → "Durée (mois)"; the key itself when it
/// has none.
[[nodiscard]] std::string keyText(std::string_view key, Language language);

/// The value of a key "kind", "role" or "roles" for a reader, "co_host" → "co-porteur"; the value
/// itself when it is free text or of another key.
[[nodiscard]] std::string valueText(std::string_view key, std::string_view value,
                                    Language language);

} // namespace eig::cli
