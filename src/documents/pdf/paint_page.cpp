// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/paint_page.h"

#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <numbers>
#include <string_view>

namespace eig::layout {
namespace {

/// The spaces of the catalogue's texts: plain, no-break, narrow no-break, and the other fixed ones.
constexpr std::array<std::string_view, 14> Blanks{" ",      "\u00A0", "\u202F", "\u2000", "\u2001",
                                                  "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
                                                  "\u2007", "\u2008", "\u2009", "\u200A"};

bool isBlank(const ShapedText::Run &run, const char *text)
{
    const PangoItem &item = *run.glyphs->item;
    std::string_view bytes(text + item.offset, static_cast<std::size_t>(item.length));
    while (!bytes.empty()) {
        const auto blank = std::find_if(Blanks.begin(), Blanks.end(),
                                        [&](auto space) { return bytes.starts_with(space); });
        if (blank == Blanks.end())
            return false;
        bytes.remove_prefix(blank->size());
    }
    return true;
}

void traceBox(cairo_t *cairo, const Box &box, double x, double y)
{
    if (box.radius <= 0) {
        cairo_rectangle(cairo, x, y, box.width, box.height);
        return;
    }
    constexpr double Quarter = std::numbers::pi / 2;
    const double r = box.radius;
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x + box.width - r, y + r, r, -Quarter, 0);
    cairo_arc(cairo, x + box.width - r, y + box.height - r, r, 0, Quarter);
    cairo_arc(cairo, x + r, y + box.height - r, r, Quarter, 2 * Quarter);
    cairo_arc(cairo, x + r, y + r, r, 2 * Quarter, 3 * Quarter);
    cairo_close_path(cairo);
}

/// The dots of all lines stand one under the other: they are set on a grid of the page.
void strokeDots(cairo_t *cairo, const Box &box, double x, double y)
{
    const double step = box.height * 4;
    const std::array<double, 2> dashes{box.height, step - box.height};
    const double middle = y + box.height / 2;
    cairo_set_dash(cairo, dashes.data(), static_cast<int>(dashes.size()), x);
    cairo_set_line_width(cairo, box.height);
    cairo_move_to(cairo, x, middle);
    cairo_line_to(cairo, x + box.width, middle);
    cairo_stroke(cairo);
    cairo_set_dash(cairo, nullptr, 0, 0);
}

/// A line of text at its place on the page.
struct PlacedPiece {
    const TextPiece *piece = nullptr;
    double x = 0;
    double y = 0;
};

class PagePainter
{
public:
    PagePainter(cairo_t *cairo, PlacedDocument &placed, std::size_t page, std::size_t part)
        : m_cairo(cairo)
        , m_placed(placed)
        , m_page(page)
    {
        m_painted.part = part;
    }

    void paintBoxes(const Page &page)
    {
        for (const PlacedStrip &placed : page) {
            for (const Box &box : placed.strip->boxes)
                drawBox(box, placed.x, placed.y);
        }
    }

    void drawBox(const Box &box, double left, double top)
    {
        setInk(box.fill);
        if (box.isDotted) {
            strokeDots(m_cairo, box, left + box.x, top + box.y);
            return;
        }
        traceBox(m_cairo, box, left + box.x, top + box.y);
        cairo_fill(m_cairo);
    }

    void noteFigures(const Page &page)
    {
        for (const PlacedStrip &placed : page) {
            if (const auto &figure = placed.strip->figure)
                m_painted.figures.push_back({figure, placed.x + figure->x, placed.y + figure->y});
        }
    }

    void paintFigures()
    {
        setInk(InkText);
        for (const PaintedFigure &placed : m_painted.figures) {
            const double module = placed.figure->size / placed.figure->modules;
            for (const CodeFigure::Run &run : placed.figure->runs)
                cairo_rectangle(m_cairo, placed.left + module * run.column,
                                placed.top + module * run.row, module * run.length, module);
        }
        cairo_fill(m_cairo);
    }

    void paintTexts(const Page &page)
    {
        std::vector<PlacedPiece> pieces;
        for (const PlacedStrip &placed : page) {
            for (const TextPiece &piece : placed.strip->pieces)
                pieces.push_back({&piece, placed.x + piece.x, placed.y + piece.y});
        }
        // Side-by-side texts are painted one after the other: the content is in reading order.
        std::stable_sort(pieces.begin(), pieces.end(), [](const auto &a, const auto &b) {
            return a.piece->order < b.piece->order;
        });
        for (const PlacedPiece &placed : pieces)
            paintLine(*placed.piece->text, placed.piece->line, placed.x, placed.y);
        enter(Artifact);
    }

    void paintLine(const ShapedText &text, std::size_t line, double x, double y)
    {
        const char *bytes = pango_layout_get_text(text.layout.get());
        for (const ShapedText::Run &run : text.lines[line].runs) {
            const ShapedText::SpanPaint &span = text.spans[run.span];
            if (!isBlank(run, bytes))
                enter(span.node);
            else if (!isInside(text))
                continue;
            setInk(span.ink);
            cairo_move_to(m_cairo, x + run.x, y + text.baseline - run.rise);
            pango_cairo_show_glyph_item(m_cairo, bytes, run.glyphs);
            if (!span.target.empty())
                addLink(text, span, x + run.x, x + run.x + run.width, y);
        }
    }

    void noteLinks(const Page &page)
    {
        for (const PlacedStrip &placed : page) {
            for (const StripLink &link : placed.strip->links) {
                const double left = placed.x + link.x;
                const double top = placed.y + link.y;
                m_painted.links.push_back({m_page, m_painted.part, left, top, left + link.width,
                                           top + link.height, link.node, link.target,
                                           link.description});
            }
        }
    }

    void paintFooter();
    void paintRunningHead(const std::string &text);

    [[nodiscard]] PaintedPage take() { return std::move(m_painted); }

private:
    void setInk(const Colour &ink)
    {
        const Colour used = m_placed.document.isGreyscale ? greyOf(ink) : ink;
        cairo_set_source_rgb(m_cairo, used.red, used.green, used.blue);
    }

    /// Cairo 1.18 drops a tag with nothing visible in it: spaces share the tag they follow.
    [[nodiscard]] bool isInside(const ShapedText &text) const
    {
        return std::any_of(text.spans.begin(), text.spans.end(),
                           [this](const auto &span) { return span.node == m_node; });
    }

    void enter(NodeId node)
    {
        if (node == m_node)
            return;
        if (m_node != Artifact)
            cairo_tag_end(m_cairo, "P");
        if (node != Artifact) {
            // The role of the tag is set later, with the tree: Cairo needs only to mark the place.
            cairo_tag_begin(m_cairo, "P", nullptr);
            m_painted.marks.push_back(node);
        }
        m_node = node;
    }

    void addLink(const ShapedText &text, const ShapedText::SpanPaint &span, double left,
                 double right, double y)
    {
        const double top = y + text.baseline - text.ascent;
        const double bottom = y + text.baseline + text.descent;
        if (!m_painted.links.empty()) {
            LinkArea &last = m_painted.links.back();
            if (last.node == span.node && last.top == top) {
                last.right = right;
                return;
            }
        }
        m_painted.links.push_back({m_page, m_painted.part, left, top, right, bottom, span.node,
                                   span.target, span.description});
    }

    cairo_t *m_cairo;
    PlacedDocument &m_placed;
    std::size_t m_page;
    PaintedPage m_painted;
    NodeId m_node = Artifact;
};

void PagePainter::paintFooter()
{
    Shaper &shaper = m_placed.shaper;
    const Document &document = m_placed.document;
    const std::string count = std::to_string(m_page + 1) + "/" + std::to_string(m_placed.pages);
    const double left = m_placed.geometry.margin;
    const double width = m_placed.geometry.contentWidth();
    const double y = m_placed.geometry.bottom + millimetres(5);
    drawBox({left, -4, width, 0.6, LineLight, 0}, 0, y);
    const auto number = shaper.shapeLine(", page\u00A0" + count, FooterStrongStyle, width);
    const double numberWidth = number->lines.front().width;
    const auto name = shaper.shapeLine(document.footerName, FooterStrongStyle,
                                       width * 0.4 - numberWidth);
    const double nameWidth = name->lines.front().width;
    const double right = left + width - nameWidth - numberWidth;
    paintLine(*shaper.shapeLine(document.footer, FooterStyle, right - left - 10), 0, left, y);
    paintLine(*name, 0, right, y);
    paintLine(*number, 0, right + nameWidth, y);
}

void PagePainter::paintRunningHead(const std::string &text)
{
    const PageGeometry &geometry = m_placed.geometry;
    const double y = millimetres(10.5);
    drawBox({0, 0, geometry.width, millimetres(2), FillAccent, 0}, 0, 0);
    drawBox({geometry.margin, 15, geometry.contentWidth(), 0.6, LineLight, 0}, 0, y);
    const auto head = m_placed.shaper.shapeLine(text, FooterStrongStyle, geometry.contentWidth());
    paintLine(*head, 0, geometry.margin, y);
}

/// The part a page belongs to.
std::size_t partOf(const PlacedDocument &placed, std::size_t page)
{
    const auto after = std::upper_bound(
        placed.parts.begin(), placed.parts.end(), page,
        [](std::size_t number, const PlacedPart &part) { return number < part.firstPage; });
    return static_cast<std::size_t>(after - placed.parts.begin()) - 1;
}

} // namespace

PaintedPage paintPage(cairo_t *cairo, PlacedDocument &placed, std::size_t page,
                      FigurePainting figures)
{
    const std::size_t rank = partOf(placed, page);
    const PlacedPart &part = placed.parts[rank];
    const Page &strips = part.pages[page - part.firstPage];
    PagePainter painter(cairo, placed, page, rank);
    painter.paintBoxes(strips);
    painter.noteFigures(strips);
    if (figures == FigurePainting::Now)
        painter.paintFigures();
    painter.paintTexts(strips);
    painter.noteLinks(strips);
    if (page > part.firstPage)
        painter.paintRunningHead(placed.document.parts[rank].runningHead);
    painter.paintFooter();
    return painter.take();
}

} // namespace eig::layout
