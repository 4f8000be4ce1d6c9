// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/highlight.h"

#include <QString>

#include <string>
#include <vector>

namespace eig {

/// A part of a QString that the query asks for.
struct TextMark {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

/// Ranges in bytes of a UTF-8 text, in order, as parts of the QString made from it.
[[nodiscard]] std::vector<TextMark> marksFrom(const std::string &utf8,
                                              const std::vector<TextRange> &ranges);
/// What the highlighter finds in a text.
[[nodiscard]] std::vector<TextMark> marksIn(const QString &text, const Highlighter &highlighter);

} // namespace eig
