// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "cli/output_file.h"

#include <system_error>

namespace eig::cli {

Output::Output(const std::string &given) : m_path(given)
{
    std::error_code error;
    m_exists = std::filesystem::is_directory(m_path, error);
    m_isFolder = m_exists || !m_path.has_filename();
}

Result<Done> Output::check(std::size_t files) const
{
    if (!m_exists && (m_isFolder || files > 1))
        return Unexpected({ErrorCode::FolderMissing, m_path.string(), {}});
    // Said before a long work rather than after it.
    std::error_code error;
    const std::filesystem::path parent = m_path.parent_path();
    if (!m_isFolder && !parent.empty() && !std::filesystem::is_directory(parent, error))
        return Unexpected({ErrorCode::FolderMissing, m_path.string(), {}});
    return Done{};
}

std::filesystem::path Output::fileFor(const std::string &name) const
{
    return m_isFolder ? m_path / name : m_path;
}

} // namespace eig::cli
