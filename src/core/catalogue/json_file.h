// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/json_record.h"

#include <filesystem>
#include <string>

namespace eig {

/// Reads one JSON file of a data folder. Duplicate keys, nesting beyond 64 levels, files beyond
/// 64 MiB and text that is not UTF-8 JSON are problems (reliability.md T22); the result is then
/// null.
[[nodiscard]] JsonRecord::Json readJsonFile(const std::filesystem::path &folder,
                                            const std::string &file, Problems &problems);

} // namespace eig
