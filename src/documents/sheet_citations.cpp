// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheet_builder.h"

#include "documents/sheet_labels.h"

namespace eig::sheet {

using namespace layout;

Text Citations::cite(const SourceIds &sources, Language language)
{
    Text text;
    for (const auto &[first, last] : m_numbers.cite(sources)) {
        std::string range = std::to_string(first);
        if (last != first)
            range += "–" + std::to_string(last);
        // The narrow no-break space keeps the number with the word it follows.
        if (text.empty())
            text.push_back({"\u202F", SpanLook::Reference});
        text.push_back({"[" + range + "]",
                        SpanLook::Reference,
                        "#source-" + std::to_string(first),
                        words::Source.in(language) + range,
                        {}});
    }
    return text;
}

} // namespace eig::sheet
