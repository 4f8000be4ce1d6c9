// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/citations.h"

#include "documents/sheets/words.h"

namespace eig::sheet {

using namespace layout;

Text Citations::cite(const SourceIds &sources, Language language)
{
    Text text;
    for (const auto &[first, last] : m_numbers.cite(sources)) {
        std::string range = std::to_string(first);
        std::string name = range;
        if (last != first) {
            name += "–" + std::to_string(last);
            range += "\u2060–\u2060" + std::to_string(last); // word joiners: it does not break
        }
        // The narrow no-break space keeps the number with the word it follows.
        if (text.empty())
            text.push_back({"\u202F", SpanLook::Reference});
        text.push_back({"[" + range + "]",
                        SpanLook::Reference,
                        "#source-" + std::to_string(first),
                        words::Source.in(language) + name,
                        {}});
    }
    return text;
}

} // namespace eig::sheet
