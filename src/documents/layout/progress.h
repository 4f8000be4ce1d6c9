// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace eig::layout {

/// Called with how much is done, of how much, and the name of the part at hand. False cancels.
using ComposeProgress =
    std::function<bool(std::size_t done, std::size_t total, const std::string &part)>;

/// Counts each part three times, for measuring, painting and tagging: the total is known at the
/// start and the count never goes back.
class Progress
{
public:
    Progress(ComposeProgress callback, std::size_t parts)
        : m_callback(std::move(callback))
        , m_parts(parts)
    {
    }

    /// The parts done, of those being measured, painted or tagged. False when cancelled.
    [[nodiscard]] bool measured(std::size_t parts, const std::string &name) const
    {
        return report(parts, name);
    }
    [[nodiscard]] bool painted(std::size_t parts, const std::string &name) const
    {
        return report(m_parts + parts, name);
    }
    [[nodiscard]] bool tagged(std::size_t parts, const std::string &name) const
    {
        return report(2 * m_parts + parts, name);
    }

private:
    [[nodiscard]] bool report(std::size_t done, const std::string &name) const
    {
        return !m_callback || m_callback(done, 3 * m_parts, name);
    }

    ComposeProgress m_callback;
    std::size_t m_parts;
};

} // namespace eig::layout
