// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/page_numbers.h"

#include <map>
#include <set>

namespace eig::layout {
namespace {

std::string describe(const PageNumbers &numbers, std::size_t page)
{
    return numbers.name + ", page\u00A0" + std::to_string(page + 1);
}

void addLeader(Strip &strip, const PageNumbers &numbers, const ShapedText &text)
{
    constexpr double Gap = 5;
    constexpr double Dot = 0.6;
    const double from = *numbers.leaderFrom + Gap;
    const double to = numbers.right - text.lines.front().width - Gap;
    if (to > from)
        strip.boxes.push_back(
            {from, numbers.y + text.baseline - 1.2, to - from, Dot, InkMuted, 0, true});
}

} // namespace

Text expectedNumbers(const std::vector<std::string> &anchors, std::size_t part,
                     const Anchors &known)
{
    std::set<std::size_t> pages;
    Text text;
    for (const std::string &anchor : anchors) {
        const PagePoint *point = known.find(part, anchor);
        if (point && !pages.insert(point->page).second)
            continue;
        if (!text.empty())
            text.push_back({", "});
        text.push_back({point ? std::to_string(point->page + 1) : WidestNumber});
    }
    return text;
}

void printPageNumbers(Strip &strip, std::size_t part, const Anchors &anchors, Shaper &shaper,
                      Structure &structure)
{
    const PageNumbers &numbers = *strip.numbers;
    std::map<std::size_t, std::string> pages;
    for (const std::string &anchor : numbers.anchors) {
        if (const PagePoint *point = anchors.find(part, anchor))
            pages.emplace(point->page, "#" + anchor);
    }
    if (pages.empty())
        return;
    Text text;
    for (const auto &[page, target] : pages) {
        if (!text.empty())
            text.push_back({", "});
        Span number{std::to_string(page + 1)};
        if (!numbers.linkFrom) {
            number.target = target;
            number.description = describe(numbers, page);
        }
        text.push_back(std::move(number));
    }
    const auto shaped = shaper.shape(text, numbers.style, numbers.right - numbers.left);
    const std::vector<NodeId> nodes = structure.addSpans(text, numbers.node);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        shaped->spans[i].node = nodes[i];
    for (std::size_t line = 0; line < shaped->lines.size(); ++line) {
        const double y = numbers.y + shaped->pitch * static_cast<double>(line);
        strip.pieces.push_back(
            {shaped, line, numbers.right - shaped->lines[line].width, y, numbers.order});
    }
    if (numbers.leaderFrom)
        addLeader(strip, numbers, *shaped);
    if (numbers.linkFrom) {
        const auto &[page, target] = *pages.begin();
        strip.links.push_back({*numbers.linkFrom, 0, numbers.right - *numbers.linkFrom,
                               strip.height, numbers.node, target, describe(numbers, page)});
    }
}

} // namespace eig::layout
