// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include "documents/layout/link_address.h"

namespace eig::layout {
namespace {

constexpr double BulletIndent = 11;
constexpr double SourceIndent = 20;

Role roleOf(int level) { return level <= 1 ? Role::H1 : level == 2 ? Role::H2 : Role::H3; }

/// A target that cannot be opened leaves a plain text; a link without description is its text.
Text withUsableLinks(Text text)
{
    for (Span &span : text) {
        if (!span.target.starts_with('#') && !linkAddress(span.target))
            span.target.clear();
        if (span.description.empty())
            span.description = span.text;
    }
    return text;
}

const TextStyle &styleOf(const Heading &heading)
{
    if (heading.look == HeadingLook::Side)
        return SideHeadingStyle;
    return heading.level <= 2 ? HeadingStyle : MinorHeadingStyle;
}

const TextStyle &styleOf(const Paragraph &paragraph)
{
    switch (paragraph.look) {
    case ParagraphLook::Side: return SideDetailStyle;
    case ParagraphLook::Note: return SourceStyle;
    case ParagraphLook::Body: break;
    }
    return BodyStyle;
}

} // namespace

Measurer::Measurer(Shaper &shaper, Structure &structure, const PageGeometry &geometry)
    : m_shaper(shaper)
    , m_structure(structure)
    , m_geometry(geometry)
{
}

std::vector<StripBand> Measurer::measure(const Document &document)
{
    std::vector<StripBand> bands;
    for (const Band &band : document.bands) {
        StripBand &columns = bands.emplace_back();
        for (const Column &column : band.columns) {
            m_x = m_geometry.margin + column.x;
            m_width = column.width;
            m_strips.clear();
            for (const Block &block : column.blocks)
                std::visit([this](const auto &content) { add(content); }, block);
            columns.push_back(std::move(m_strips));
        }
    }
    return bands;
}

Measurer::Stacked Measurer::stack(const Text &source, const TextStyle &style, NodeId node, double x,
                                  double width)
{
    const Text text = withUsableLinks(source);
    const std::shared_ptr<ShapedText> shaped = m_shaper.shape(text, style, width);
    const std::vector<NodeId> nodes = m_structure.addSpans(text, node);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        shaped->spans[i].node = nodes[i];
    return {shaped, x, 0, m_order++};
}

/// One strip per line; no single line is left alone at the foot or the top of a page.
void Measurer::addLines(const Stacked &stacked, double spaceBefore)
{
    const std::size_t count = stacked.text->lines.size();
    for (std::size_t line = 0; line < count; ++line) {
        Strip strip;
        strip.height = stacked.text->pitch;
        strip.spaceBefore = line == 0 ? spaceBefore : 0;
        strip.keepWithNext = line + 1 < count && (line == 0 || line + 2 == count);
        strip.pieces.push_back({stacked.text, line, stacked.x, 0, stacked.order});
        m_strips.push_back(std::move(strip));
    }
}

void Measurer::addRule(Strip &strip, double y, const Colour &ink) const
{
    strip.boxes.push_back({m_x, y, m_width, 0.6, ink, 0});
}

void Measurer::add(const Banner &banner)
{
    const double right = m_x + m_width;
    const auto label = [&](const std::string &text, const TextStyle &style, double x) {
        return stack({{text}}, style, m_structure.add(Role::P, m_section), x, m_width / 3);
    };
    const Stacked tag = label(banner.tag, TagStyle, m_x + 6);
    const double tagWidth = tag.text->lines.front().width + 12;
    const Stacked name = label(banner.kind, KindStyle, m_x + tagWidth + 8);
    Stacked origin = label(banner.origin, KindStyle, right);
    origin.x -= origin.text->lines.front().width;
    addRow({{tag}, {name}, {origin}}, 0, 0);
    const std::size_t first = m_strips.size() - 1;
    m_strips[first].boxes.push_back({m_x, -1.5, tagWidth, TagStyle.pitch + 3, FillAccent, 3});
    m_strips[first].height += 2;

    const NodeId title = m_structure.add(Role::H1, m_section);
    addLines(stack({{banner.title}}, TitleStyle, title, m_x, m_width), 7);
    m_strips[first + 1].outline = {1, banner.title};
    const NodeId tagline = m_structure.add(Role::P, m_section);
    addLines(stack(banner.tagline, TaglineStyle, tagline, m_x, m_width), 2);

    // The tinted band runs to the edges of the paper, above and beside the text.
    constexpr double BandFoot = 15;
    for (std::size_t i = first; i < m_strips.size(); ++i) {
        Strip &strip = m_strips[i];
        const double above = i == first ? m_geometry.firstTop : strip.spaceBefore;
        const bool isLast = i + 1 == m_strips.size();
        strip.keepWithNext = !isLast && i < first + 6;
        strip.height += isLast ? BandFoot : 0;
        strip.boxes.insert(strip.boxes.begin(),
                           {0, -above, m_geometry.width, above + strip.height, FillBand, 0});
    }
    Strip &top = m_strips[first];
    top.boxes.insert(top.boxes.begin() + 1,
                     {0, -m_geometry.firstTop, m_geometry.width, millimetres(2), FillAccent, 0});
}

void Measurer::add(const Heading &heading)
{
    const bool isSide = heading.look == HeadingLook::Side;
    if (heading.level <= 2)
        m_section = m_structure.add(Role::Sect, 0);
    const NodeId node = m_structure.add(roleOf(heading.level), m_section);
    const std::size_t first = m_strips.size();
    const double spaceBefore = heading.level > 2 ? 8 : isSide ? 15 : 17;
    addLines(stack({{heading.text}}, styleOf(heading), node, m_x, m_width), spaceBefore);
    for (std::size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
    m_strips[first].outline = {heading.level, heading.text};
    Strip &last = m_strips.back();
    last.height += isSide ? 7 : 4;
    if (isSide)
        addRule(last, last.height - 4, LineStrong);
}

void Measurer::add(const Paragraph &paragraph)
{
    const NodeId node = m_structure.add(Role::P, m_section);
    const bool isNote = paragraph.look == ParagraphLook::Note;
    // A note alone on a page would close nothing.
    if (isNote && !m_strips.empty())
        m_strips.back().keepWithNext = true;
    addLines(stack(paragraph.text, styleOf(paragraph), node, m_x, m_width), isNote ? 9 : 4);
}

void Measurer::addPoint(const Stacked &label, const Stacked &body, double spaceBefore)
{
    const std::size_t first = m_strips.size();
    addLines(body, spaceBefore);
    m_strips[first].pieces.push_back({label.text, 0, label.x, 0, label.order});
}

/// A list is not cut after its first or before its last point. ends holds, for each point, the
/// index after its last strip; from is the first strip.
void Measurer::keepTwoPoints(std::size_t from, const std::vector<std::size_t> &ends)
{
    if (ends.size() < 2)
        return;
    const std::size_t lastOfFirst = ends.front() - 1;
    const std::size_t lastOfSecondLast = ends[ends.size() - 2] - 1;
    if (lastOfFirst >= from)
        m_strips[lastOfFirst].keepWithNext = true;
    m_strips[lastOfSecondLast].keepWithNext = true;
}

void Measurer::add(const BulletList &list)
{
    const NodeId node = m_structure.addList(ListNumbering::Disc, m_section);
    const std::size_t from = m_strips.size();
    std::vector<std::size_t> ends;
    TextStyle bullet = BodyStyle;
    bullet.ink = InkAccent;
    for (const Text &point : list.points) {
        const NodeId row = m_structure.add(Role::LI, node);
        const NodeId label = m_structure.add(Role::Lbl, row);
        const NodeId body = m_structure.add(Role::LBody, row);
        const Stacked mark = stack({{"•"}}, bullet, label, m_x + 2, BulletIndent);
        addPoint(mark, stack(point, BodyStyle, body, m_x + BulletIndent, m_width - BulletIndent),
                 3);
        ends.push_back(m_strips.size());
    }
    keepTwoPoints(from, ends);
}

void Measurer::add(const SourceList &list)
{
    const NodeId node = m_structure.addList(ListNumbering::Decimal, m_section);
    const std::size_t from = m_strips.size();
    std::vector<std::size_t> ends;
    TextStyle number = SourceStyle;
    number.face = Face::SemiBold;
    number.ink = InkAccent;
    for (std::size_t i = 0; i < list.entries.size(); ++i) {
        const NodeId row = m_structure.add(Role::LI, node);
        const NodeId label = m_structure.add(Role::Lbl, row);
        const NodeId body = m_structure.add(Role::LBody, row);
        const std::string rank = std::to_string(i + 1);
        Stacked mark = stack({{rank + "."}}, number, label, m_x, SourceIndent);
        mark.x += SourceIndent - 6 - mark.text->lines.front().width;
        const std::size_t first = m_strips.size();
        addPoint(
            mark,
            stack(list.entries[i], SourceStyle, body, m_x + SourceIndent, m_width - SourceIndent),
            2.5);
        m_strips[first].anchor = "source-" + rank;
        ends.push_back(m_strips.size());
    }
    keepTwoPoints(from, ends);
}

} // namespace eig::layout
