// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/source_numbers.h"

#include <set>

namespace eig {

void SourceNumbers::add(const SourceIds &sources)
{
    for (const Id &id : sources) {
        const Source *source = m_catalogue.source(id);
        if (!source || m_numbers.contains(id))
            continue;
        m_sources.push_back(source);
        m_numbers.emplace(id, static_cast<int>(m_sources.size()));
    }
}

std::vector<SourceNumbers::Range> SourceNumbers::cite(const SourceIds &sources)
{
    add(sources);
    std::set<int> numbers;
    for (const Id &id : sources) {
        if (const auto found = m_numbers.find(id); found != m_numbers.end())
            numbers.insert(found->second);
    }
    std::vector<Range> ranges;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        auto next = std::next(first);
        for (; next != numbers.end() && *next == *last + 1; ++next)
            last = next;
        if (*last < *first + 2) {
            last = first;
            next = std::next(first);
        }
        ranges.push_back({*first, *last});
        first = next;
    }
    return ranges;
}

} // namespace eig
