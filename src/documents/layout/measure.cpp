// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include "documents/layout/link_address.h"

namespace eig::layout {
namespace {

constexpr double BulletIndent = 11;
constexpr double SourceIndent = 20;

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

Measurer::Measurer(Shaper &shaper, Structure &structure, const PageGeometry &geometry,
                   const Anchors &anchors)
    : m_shaper(shaper)
    , m_structure(structure)
    , m_geometry(geometry)
    , m_anchors(anchors)
{
}

std::vector<StripBand> Measurer::measure(const Part &part, NodeId root, std::size_t rank)
{
    m_rank = rank;
    m_root = root;
    m_section = root;
    m_depth = part.depth;
    m_order = 0;
    m_isFirst = true;
    std::vector<StripBand> bands;
    m_leading = part.leading;
    for (const Band &band : part.bands) {
        StripBand &measured = bands.emplace_back();
        for (const Column &column : band.columns) {
            if (band.flows && &column != &band.columns.front()) {
                measured.flow.push_back(column.x - band.columns.front().x);
                continue;
            }
            addColumn(column);
            measured.columns.push_back(std::move(m_strips));
        }
    }
    return bands;
}

void Measurer::addColumn(const Column &column)
{
    m_x = m_geometry.margin + column.x;
    m_width = column.width;
    m_strips.clear();
    m_followsTitle = false;
    m_heading = nullptr;
    for (const Block &block : column.blocks) {
        std::visit([this](const auto &content) { add(content); }, block);
        m_isFirst = false;
        const auto *heading = std::get_if<Heading>(&block);
        m_followsTitle = heading && heading->level <= 1;
        m_heading = heading ? heading : m_heading;
    }
    for (Strip &strip : m_strips)
        strip.spaceBefore *= spacing();
}

Measurer::Stacked Measurer::stack(const Text &source, TextStyle style, NodeId node, double x,
                                  double width)
{
    style.pitch *= m_leading;
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

Box Measurer::accentBar() const
{
    return {0, -m_geometry.firstTop, m_geometry.width, millimetres(2), FillAccent, 0};
}

void Measurer::tintBand(std::size_t first, double foot)
{
    for (std::size_t i = first; i < m_strips.size(); ++i) {
        Strip &strip = m_strips[i];
        const double above = i == first ? m_geometry.firstTop : strip.spaceBefore * spacing();
        const bool isLast = i + 1 == m_strips.size();
        strip.keepWithNext = !isLast && i < first + 6;
        strip.height += isLast ? foot : 0;
        strip.boxes.insert(strip.boxes.begin(),
                           {0, -above, m_geometry.width, above + strip.height, FillBand, 0});
    }
    Strip &top = m_strips[first];
    top.boxes.insert(top.boxes.begin() + 1, accentBar());
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
    m_strips[first].boxes.push_back({m_x, -1.5, tagWidth, tag.text->pitch + 3, FillAccent, 3});
    m_strips[first].height += 2;

    const NodeId title = m_structure.add(headingRole(1 + m_depth), m_section);
    addLines(stack({{banner.title}}, TitleStyle, title, m_x, m_width), 7);
    m_strips[first + 1].outline = {1 + m_depth, banner.title};
    const NodeId tagline = m_structure.add(Role::P, m_section);
    addLines(stack(banner.tagline, TaglineStyle, tagline, m_x, m_width), 2);

    tintBand(first, 15 * spacing());
}

/// The title of a part that has neither banner nor cover.
void Measurer::addTitle(const Heading &heading)
{
    m_section = m_root;
    const NodeId node = m_structure.add(headingRole(1 + m_depth), m_section);
    const std::size_t first = m_strips.size();
    addLines(stack({{heading.text}}, TitleStyle, node, m_x, m_width), 17);
    for (std::size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
    m_strips[first].outline = {1 + m_depth, heading.text};
    if (m_isFirst)
        m_strips[first].boxes.push_back(accentBar());
}

void Measurer::add(const Heading &heading)
{
    if (heading.level <= 1)
        return addTitle(heading);
    const bool isSide = heading.look == HeadingLook::Side;
    if (heading.level == 2)
        m_section = m_structure.add(Role::Sect, m_root);
    const NodeId node = m_structure.add(headingRole(heading.level + m_depth), m_section);
    const std::size_t first = m_strips.size();
    const double spaceBefore = heading.level > 2 ? 8 : isSide ? 15 : 17;
    addLines(stack({{heading.text}}, styleOf(heading), node, m_x, m_width), spaceBefore);
    for (std::size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
    m_strips[first].outline = {heading.level + m_depth, heading.text};
    endHeading(m_strips.back(), heading.look);
}

/// The space under a heading, and the rule of one beside the text.
void Measurer::endHeading(Strip &last, HeadingLook look) const
{
    const bool isSide = look == HeadingLook::Side;
    last.height += (isSide ? 7 : 4) * spacing();
    if (isSide)
        addRule(last, last.height - 4 * spacing(), LineStrong);
}

void Measurer::add(const Paragraph &paragraph)
{
    const NodeId node = m_structure.add(Role::P, m_section);
    if (m_followsTitle && paragraph.look == ParagraphLook::Body) {
        addLines(stack(paragraph.text, LeadStyle, node, m_x, m_width), 3);
        m_strips.back().height += 8;
        return;
    }
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

/// A heading that a page repeats: decoration, since the list has one.
std::shared_ptr<const Strip> Measurer::continuedHeader(const Heading &heading)
{
    const Stacked text = stack({{heading.text}}, styleOf(heading), Artifact, m_x, m_width);
    auto strip = std::make_shared<Strip>();
    strip->height = text.text->height();
    for (std::size_t line = 0; line < text.text->lines.size(); ++line) {
        const double y = text.text->pitch * static_cast<double>(line);
        strip->pieces.push_back({text.text, line, text.x, y, text.order});
    }
    endHeading(*strip, heading.look);
    return strip;
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
    // A short list stays with its heading; the pages of a longer one say what it is.
    constexpr std::size_t ShortList = 14;
    const bool isShort = m_strips.size() - from <= ShortList;
    const auto header = list.continued.empty() ? nullptr : continuedHeader({2, list.continued});
    for (std::size_t i = from; i < m_strips.size(); ++i) {
        if (isShort && i + 1 < m_strips.size())
            m_strips[i].keepWithNext = true;
        if (i > from)
            m_strips[i].header = header;
    }
    keepTwoPoints(from, ends);
}

} // namespace eig::layout
