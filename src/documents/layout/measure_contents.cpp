// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include "documents/layout/page_numbers.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr double NumberGap = 8;
constexpr const char *NoteSpace = "\u00A0\u00A0"; ///< a count stays with the name it follows
constexpr double WidestShare = 0.45;              ///< of the width of the index, for the numbers

} // namespace

double Measurer::widthOf(const std::string &text, const TextStyle &style)
{
    return m_shaper.shapeLine(text, style, m_width)->lines.front().width;
}

void Measurer::addContentsLine(const Contents::Entry &entry, const Cell &texts,
                               const TextStyle &number, NodeId link)
{
    std::vector<Cell> cells;
    for (const Stacked &text : texts)
        cells.push_back({text});
    addRow(cells, 0, 0, m_geometry.bottom - m_geometry.top);
    const ShapedText &text = *texts.back().text;
    Strip &strip = m_strips.back();
    PageNumbers numbers{{entry.anchor}, entry.text, number, link};
    numbers.right = m_x + m_width;
    numbers.left = numbers.right - widthOf(WidestNumber, number);
    numbers.y = strip.height - text.pitch;
    numbers.order = m_order++;
    numbers.linkFrom = m_x;
    strip.numbers = std::move(numbers);
}

void Measurer::addGroup(const Contents::Entry &entry, NodeId list)
{
    const NodeId item = m_structure.add(Role::TOCI, list);
    const NodeId link = m_structure.add(Role::Link, m_structure.add(Role::Reference, item));
    const double width = m_width - widthOf(WidestNumber, GroupNumberStyle) - NumberGap;
    Text text{{entry.text}};
    if (!entry.tag.empty())
        text.insert(text.begin(), {entry.tag + "\u2002", SpanLook::Muted});
    if (!entry.note.empty())
        text.push_back({NoteSpace + entry.note, SpanLook::Muted});
    const std::size_t first = m_strips.size();
    addContentsLine(entry, {stack(text, GroupStyle, link, m_x, width)}, GroupNumberStyle, link);
    m_strips[first].spaceBefore = 12;
    Strip &last = m_strips.back();
    last.height += 6;
    addRule(last, last.height - 3, LineStrong);
}

void Measurer::addEntry(const Contents::Entry &entry, NodeId list, double tagWidth)
{
    const NodeId item = m_structure.add(Role::TOCI, list);
    const NodeId link = m_structure.add(Role::Link, m_structure.add(Role::Reference, item));
    Cell texts;
    if (!entry.tag.empty())
        texts.push_back(stack({{entry.tag}}, EntryTagStyle, link, m_x, m_width / 3));
    Text text{{entry.text}};
    if (!entry.note.empty())
        text.push_back({NoteSpace + entry.note, SpanLook::Muted});
    const double x = m_x + tagWidth;
    const double reserved = widthOf(WidestNumber, EntryStyle) + NumberGap;
    texts.push_back(stack(text, EntryStyle, link, x, m_x + m_width - reserved - x));
    const double end = x + texts.back().text->lines.back().width;
    addContentsLine(entry, texts, EntryStyle, link);
    m_strips.back().numbers->leaderFrom = end;
}

void Measurer::add(const Contents &contents)
{
    double tagWidth = 0;
    for (const Contents::Entry &entry : contents.entries) {
        if (entry.level > 1 && !entry.tag.empty())
            tagWidth = std::max(tagWidth, widthOf(entry.tag, EntryTagStyle) + 9);
    }
    tagWidth = std::min(tagWidth, m_width / 3);
    const NodeId list = m_structure.add(Role::TOC, m_section);
    NodeId inner = Artifact;
    for (std::size_t i = 0; i < contents.entries.size(); ++i) {
        const Contents::Entry &entry = contents.entries[i];
        const bool isGroup = entry.level <= 1;
        if (isGroup) {
            addGroup(entry, list);
            inner = Artifact;
        } else {
            if (inner == Artifact)
                inner = m_structure.add(Role::TOC, list);
            addEntry(entry, inner, tagWidth);
        }
        // A group keeps two of its lines.
        const bool hasMore = i + 1 < contents.entries.size() && contents.entries[i + 1].level > 1;
        const bool isFirst = !isGroup && i > 0 && contents.entries[i - 1].level <= 1;
        m_strips.back().keepWithNext = (isGroup || isFirst) && hasMore;
    }
}

void Measurer::addIndexEntry(const PageIndex::Entry &entry, NodeId list)
{
    const NodeId item = m_structure.add(Role::LI, list);
    const NodeId body = m_structure.add(Role::LBody, item);
    const auto expected = m_shaper.shape(expectedNumbers(entry.anchors, m_rank, m_anchors),
                                         EntryStyle, m_width * WidestShare);
    double area = 0;
    for (const ShapedText::Line &line : expected->lines)
        area = std::max(area, line.width);
    area += 0.5; // rounding must not break a line that was measured

    Text text{{entry.name}};
    if (!entry.detail.empty())
        text.push_back({"\u2002" + entry.detail, SpanLook::Muted});
    const Stacked name = stack(text, EntryStyle, body, m_x, m_width - area - NumberGap);
    addRow({{name}}, 0, 0, m_geometry.bottom - m_geometry.top);
    Strip &strip = m_strips.back();
    PageNumbers numbers{entry.anchors, entry.name, EntryStyle, body};
    numbers.right = m_x + m_width;
    numbers.left = numbers.right - area;
    numbers.y = strip.height - name.text->pitch;
    numbers.order = m_order++;
    numbers.leaderFrom = m_x + name.text->lines.back().width;
    strip.height += expected->height() - expected->pitch;
    strip.numbers = std::move(numbers);
}

void Measurer::add(const PageIndex &index)
{
    const NodeId list = m_structure.addList(ListNumbering::None, m_section);
    for (const PageIndex::Entry &entry : index.entries)
        addIndexEntry(entry, list);
}

} // namespace eig::layout
