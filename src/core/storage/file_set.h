// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace eig {

struct NewFile {
    std::filesystem::path path;
    std::string bytes;
};

/// Replaces files that belong together: all are on the disk before the first takes its place, and
/// the first of the list takes it last, so that it never stands beside companions of another day.
/// On an error all stay as they were; companions already replaced, which only a failing rename
/// can leave, are put back. The error names the file that failed.
[[nodiscard]] Result<Done> writeFilesTogether(const std::vector<NewFile> &files);

} // namespace eig
