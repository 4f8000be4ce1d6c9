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

/// Replaces files that belong together: each one atomically, the first one last, so that it never
/// stands beside companions of another day. On an error the companions already written are put
/// back as they were, or removed where there was none. The error names the file that failed.
[[nodiscard]] Result<Done> writeFilesTogether(const std::vector<NewFile> &files);

} // namespace eig
