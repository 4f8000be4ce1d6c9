// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/strip.h"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace eig::layout {

/// The places links go to. A name is looked for in the part of the link first, then among the parts
/// themselves.
class Anchors
{
public:
    void add(std::size_t part, const std::string &name, const PagePoint &point)
    {
        m_inParts.emplace(std::pair(part, name), point);
    }
    void addPart(const std::string &name, const PagePoint &point) { m_parts.emplace(name, point); }
    /// Null when there is no such place.
    [[nodiscard]] const PagePoint *find(std::size_t part, const std::string &name) const
    {
        if (const auto found = m_inParts.find({part, name}); found != m_inParts.end())
            return &found->second;
        const auto found = m_parts.find(name);
        return found != m_parts.end() ? &found->second : nullptr;
    }

private:
    std::map<std::pair<std::size_t, std::string>, PagePoint> m_inParts;
    std::map<std::string, PagePoint> m_parts;
};

} // namespace eig::layout
