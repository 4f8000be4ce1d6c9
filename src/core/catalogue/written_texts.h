// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"

#include <cstddef>
#include <functional>
#include <string>

namespace eig {

/// How long a text may be, in words or in sentences; 0 is no limit.
struct TextLimits {
    std::size_t leastSentences = 0;
    std::size_t mostSentences = 0;
    std::size_t leastWords = 0;
    std::size_t mostWords = 0;
};

/// A text written by us, with its place in the data files. What is quoted as found (titles of
/// sources, names met in sources, disputed values) is not among them.
struct PlacedText {
    std::string file;
    Id entry;
    std::string field;
    const std::string &text;
    Language language = Language::French;
    TextLimits limits{};
};

/// Calls visit with every text that is not empty.
void eachWrittenText(const Catalogue &catalogue,
                     const std::function<void(const PlacedText &)> &visit);

/// All paragraphs of the programme's story together, in words.
[[nodiscard]] TextLimits storyLimits();

} // namespace eig
