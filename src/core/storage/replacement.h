// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>
#include <span>
#include <string>

namespace eig {

/// One file being replaced, in two steps, so that several files can be prepared before the first
/// takes its place. Both steps as writeFileAtomically says; what is not finished is removed with
/// this.
class Replacement
{
public:
    explicit Replacement(const std::filesystem::path &target);
    ~Replacement();
    Replacement(const Replacement &) = delete;
    Replacement &operator=(const Replacement &) = delete;

    /// The new bytes are on the disk, beside the target.
    [[nodiscard]] Result<Done> prepare(std::span<const std::byte> bytes);
    /// They take the place of the target. After prepare, once.
    [[nodiscard]] Result<Done> commit();

private:
    [[nodiscard]] Unexpected failure(const char *step) const;
    [[nodiscard]] std::filesystem::path folder() const;
    [[nodiscard]] bool open();
    [[nodiscard]] bool write(std::span<const std::byte> bytes);
    void syncFolder() const;

    std::string m_name;
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
    int m_descriptor = -1;
};

} // namespace eig
