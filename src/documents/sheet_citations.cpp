// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet_builder.h"

#include "documents/sheet_labels.h"

#include <set>

namespace eig::sheet {

using namespace layout;

void Citations::number(const SourceIds &sources)
{
    for (const Id &id : sources) {
        const Source *source = m_catalogue.source(id);
        if (source && !m_numbers.contains(id)) {
            m_sources.push_back(source);
            m_numbers.emplace(id, static_cast<int>(m_sources.size()));
        }
    }
}

Text Citations::cite(const SourceIds &sources, Language language)
{
    number(sources);
    std::set<int> numbers;
    for (const Id &id : sources) {
        if (const auto found = m_numbers.find(id); found != m_numbers.end())
            numbers.insert(found->second);
    }
    Text text;
    for (auto first = numbers.begin(); first != numbers.end();) {
        auto last = first;
        auto next = std::next(first);
        for (; next != numbers.end() && *next == *last + 1; ++next)
            last = next;
        if (*last < *first + 2) {
            last = first;
            next = std::next(first);
        }
        std::string range = std::to_string(*first);
        if (last != first)
            range += "–" + std::to_string(*last);
        // The narrow no-break space keeps the number with the word it follows.
        if (text.empty())
            text.push_back({"\u202F", SpanLook::Reference});
        text.push_back({"[" + range + "]",
                        SpanLook::Reference,
                        "#source-" + std::to_string(*first),
                        words::Source.in(language) + range,
                        {}});
        first = next;
    }
    return text;
}

} // namespace eig::sheet
