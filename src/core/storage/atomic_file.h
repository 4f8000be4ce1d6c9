// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <span>
#include <string_view>

namespace eig {

/// Replaces a file by new bytes, or leaves it exactly as it was.
/// Temporary file in the same folder, checked write, fsync, size, close, rename, fsync of the
/// folder (reliability.md 4.5). On any error the temporary file is removed and the old file is
/// untouched. Symbolic links are followed, so that the link stays. Mode of an existing file is
/// kept, else 0666 & ~umask.
[[nodiscard]] Result<Done> writeFileAtomically(const std::filesystem::path &target,
                                               std::span<const std::byte> bytes);
[[nodiscard]] Result<Done> writeFileAtomically(const std::filesystem::path &target,
                                               std::string_view bytes);

/// The calls AtomicFile makes, replaceable by tests that make one of them fail.
struct FileCalls {
    int (*open)(const char *path, int flags, unsigned mode);
    long (*write)(int fd, const void *data, unsigned long size);
    int (*fsync)(int fd);
    int (*close)(int fd);
    int (*rename)(const char *from, const char *to);
};
/// Installs calls for this process and returns the previous ones. Tests only.
FileCalls replaceFileCalls(FileCalls calls);

} // namespace eig
