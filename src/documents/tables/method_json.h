// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/tables/grid.h"

#include <nlohmann/json.hpp>
#include <string>

namespace eig::tables {

/// The method for a program: {catalogue, edition, date, licence, query, sentence, shown, total…}.
[[nodiscard]] nlohmann::ordered_json methodJson(const Grid &grid);

/// UTF-8, two spaces, a final line break; bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json &json);

} // namespace eig::tables
