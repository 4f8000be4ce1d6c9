// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <string>

namespace eig::cli {

/// What -o names: a file, or a folder for files under their own names.
class Output
{
public:
    explicit Output(const std::string &given);

    /// FolderMissing when it is a folder, or in a folder, that does not exist, and when many files
    /// are to go where there is no folder.
    [[nodiscard]] Result<Done> check(std::size_t files) const;
    /// Where a file goes that would be called so in a folder.
    [[nodiscard]] std::filesystem::path fileFor(const std::string &name) const;

private:
    std::filesystem::path m_path;
    bool m_isFolder = false; ///< an existing one, or a name that can only be one
    bool m_exists = false;   ///< as a folder
};

} // namespace eig::cli
