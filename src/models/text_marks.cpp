// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "models/text_marks.h"

#include <algorithm>

namespace eig {
namespace {

/// UTF-16 units of some bytes of UTF-8; a cut character counts as one.
int unitsIn(const std::string &utf8, std::size_t begin, std::size_t end)
{
    begin = std::min(begin, utf8.size());
    end = std::clamp(end, begin, utf8.size());
    return static_cast<int>(
        QString::fromUtf8(utf8.data() + begin, static_cast<qsizetype>(end - begin)).size());
}

} // namespace

std::vector<TextMark> marksFrom(const std::string &utf8, const std::vector<TextRange> &ranges)
{
    std::vector<TextMark> marks;
    marks.reserve(ranges.size());
    std::size_t byte = 0;
    int unit = 0;
    for (const TextRange &range : ranges) {
        if (range.begin < byte || range.end <= range.begin)
            continue;
        const int start = unit + unitsIn(utf8, byte, range.begin);
        const int length = unitsIn(utf8, range.begin, range.end);
        marks.push_back({start, length});
        byte = range.end;
        unit = start + length;
    }
    return marks;
}

std::vector<TextMark> marksIn(const QString &text, const Highlighter &highlighter)
{
    if (highlighter.isEmpty() || text.isEmpty())
        return {};
    const std::string utf8 = text.toStdString();
    return marksFrom(utf8, highlighter.rangesIn(utf8));
}

} // namespace eig
