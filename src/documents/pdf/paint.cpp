// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/paint.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numbers>
#include <string_view>

namespace eig::layout {
namespace {

struct FreeCairo {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using CairoPtr = std::unique_ptr<cairo_t, FreeCairo>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, FreeCairo>;

/// The spaces of the catalogue's texts: plain, no-break, narrow no-break, and the other fixed ones.
constexpr std::array<std::string_view, 14> Blanks{" ",      "\u00A0", "\u202F", "\u2000", "\u2001",
                                                  "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
                                                  "\u2007", "\u2008", "\u2009", "\u200A"};

cairo_status_t appendBytes(void *closure, const unsigned char *data, unsigned int length)
{
    // C code calls this: no exception may leave it.
    try {
        static_cast<std::string *>(closure)->append(reinterpret_cast<const char *>(data), length);
    } catch (const std::exception &) {
        return CAIRO_STATUS_WRITE_ERROR;
    }
    return CAIRO_STATUS_SUCCESS;
}

void setInk(cairo_t *cairo, const Colour &ink)
{
    cairo_set_source_rgb(cairo, ink.red, ink.green, ink.blue);
}

void drawBox(cairo_t *cairo, const Box &box, double top)
{
    const double x = box.x;
    const double y = top + box.y;
    setInk(cairo, box.fill);
    if (box.radius > 0) {
        constexpr double Quarter = std::numbers::pi / 2;
        const double r = box.radius;
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, x + box.width - r, y + r, r, -Quarter, 0);
        cairo_arc(cairo, x + box.width - r, y + box.height - r, r, 0, Quarter);
        cairo_arc(cairo, x + r, y + box.height - r, r, Quarter, 2 * Quarter);
        cairo_arc(cairo, x + r, y + r, r, 2 * Quarter, 3 * Quarter);
        cairo_close_path(cairo);
    } else {
        cairo_rectangle(cairo, x, y, box.width, box.height);
    }
    cairo_fill(cairo);
}

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

/// A line of text at its place on the page.
struct PlacedPiece {
    const TextPiece *piece = nullptr;
    double y = 0;
};

class PagePainter
{
public:
    PagePainter(cairo_t *cairo, std::size_t page, PaintedDocument &painted)
        : m_cairo(cairo)
        , m_page(page)
        , m_painted(painted)
    {
        m_painted.marks.emplace_back();
    }

    void paintBoxes(const Page &page)
    {
        for (const PlacedStrip &placed : page) {
            for (const Box &box : placed.strip->boxes)
                drawBox(m_cairo, box, placed.y);
        }
    }

    void paintTexts(const Page &page)
    {
        std::vector<PlacedPiece> pieces;
        for (const PlacedStrip &placed : page) {
            for (const TextPiece &piece : placed.strip->pieces)
                pieces.push_back({&piece, placed.y + piece.y});
        }
        // Side-by-side texts are painted one after the other: the content is in reading order.
        std::stable_sort(pieces.begin(), pieces.end(), [](const auto &a, const auto &b) {
            return a.piece->order < b.piece->order;
        });
        for (const PlacedPiece &placed : pieces)
            paintLine(*placed.piece->text, placed.piece->line, placed.piece->x, placed.y);
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
            setInk(m_cairo, span.ink);
            cairo_move_to(m_cairo, x + run.x, y + text.baseline - run.rise);
            pango_cairo_show_glyph_item(m_cairo, bytes, run.glyphs);
            if (!span.target.empty())
                addLink(text, span, x + run.x, x + run.x + run.width, y);
        }
    }

    void notePlaces(const Page &page)
    {
        for (const PlacedStrip &placed : page) {
            const PagePoint point{m_page, placed.y};
            if (placed.strip->outline)
                m_painted.outline.push_back({*placed.strip->outline, point});
            if (!placed.strip->anchor.empty())
                m_painted.anchors.emplace(placed.strip->anchor, point);
        }
    }

private:
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
            m_painted.marks.back().push_back(node);
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
            if (last.node == span.node && last.page == m_page && last.top == top) {
                last.right = right;
                return;
            }
        }
        m_painted.links.push_back(
            {m_page, left, top, right, bottom, span.node, span.target, span.description});
    }

    cairo_t *m_cairo;
    std::size_t m_page;
    PaintedDocument &m_painted;
    NodeId m_node = Artifact;
};

void paintFooter(PagePainter &painter, cairo_t *cairo, const Document &document,
                 const PageGeometry &geometry, Shaper &shaper, const std::string &count)
{
    const double left = geometry.margin;
    const double width = geometry.contentWidth();
    const double y = millimetres(283);
    drawBox(cairo, {left, -4, width, 0.6, LineLight, 0}, y);
    const auto number = shaper.shapeLine(", page\u00A0" + count, FooterStrongStyle, width);
    const double numberWidth = number->lines.front().width;
    const auto name = shaper.shapeLine(document.footerName, FooterStrongStyle,
                                       width * 0.4 - numberWidth);
    const double nameWidth = name->lines.front().width;
    const double right = left + width - nameWidth - numberWidth;
    painter.paintLine(*shaper.shapeLine(document.footer, FooterStyle, right - left - 10), 0, left,
                      y);
    painter.paintLine(*name, 0, right, y);
    painter.paintLine(*number, 0, right + nameWidth, y);
}

void paintRunningHead(PagePainter &painter, cairo_t *cairo, const Document &document,
                      const PageGeometry &geometry, Shaper &shaper)
{
    const double y = millimetres(10.5);
    drawBox(cairo, {0, 0, geometry.width, millimetres(2), FillAccent, 0}, 0);
    drawBox(cairo, {geometry.margin, 15, geometry.contentWidth(), 0.6, LineLight, 0}, y);
    const auto head = shaper.shapeLine(document.runningHead, FooterStrongStyle,
                                       geometry.contentWidth());
    painter.paintLine(*head, 0, geometry.margin, y);
}

} // namespace

Result<PaintedDocument> paint(const Document &document, const std::vector<Page> &pages,
                              const PageGeometry &geometry, Shaper &shaper)
{
    PaintedDocument painted;
    const SurfacePtr surface(cairo_pdf_surface_create_for_stream(&appendBytes, &painted.pdf,
                                                                 geometry.width, geometry.height));
    const CairoPtr cairo(cairo_create(surface.get()));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        PagePainter painter(cairo.get(), i, painted);
        painter.paintBoxes(pages[i]);
        painter.paintTexts(pages[i]);
        painter.notePlaces(pages[i]);
        if (i > 0)
            paintRunningHead(painter, cairo.get(), document, geometry, shaper);
        const std::string count = std::to_string(i + 1) + "/" + std::to_string(pages.size());
        paintFooter(painter, cairo.get(), document, geometry, shaper, count);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    for (const cairo_status_t status :
         {cairo_status(cairo.get()), cairo_surface_status(surface.get())}) {
        if (status != CAIRO_STATUS_SUCCESS)
            return Unexpected({ErrorCode::DocumentFailed, document.info.title,
                               std::string("cairo: ") + cairo_status_to_string(status)});
    }
    return painted;
}

} // namespace eig::layout
