// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>

namespace eig {

/// Reads a regular file of at most 64 MiB into memory. Never blocks on a pipe or a device:
/// anything but a regular file is NotReadable.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &file);

} // namespace eig
