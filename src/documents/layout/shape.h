// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/fonts/font_library.h"
#include "documents/layout/document.h"
#include "documents/layout/structure.h"
#include "documents/layout/style.h"

#include <cstddef>
#include <map>
#include <memory>
#include <pango/pango.h>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace eig::layout {

using PangoLayoutPtr = std::unique_ptr<PangoLayout, ReleaseObject>;

struct FreeGlyphItem {
    void operator()(PangoGlyphItem *item) const { pango_glyph_item_free(item); }
};
using GlyphItemPtr = std::unique_ptr<PangoGlyphItem, FreeGlyphItem>;

/// A text broken into lines, ready to be drawn glyph by glyph.
struct ShapedText {
    struct Run {
        PangoGlyphItem *glyphs = nullptr; ///< owned by layout, or by parts
        std::size_t span = 0;
        double x = 0; ///< from the left of the text
        double rise = 0;
        double width = 0;
    };
    struct Line {
        std::vector<Run> runs;
        double width = 0;
    };
    struct SpanPaint {
        Colour ink;
        NodeId node = Artifact;
        std::string target;
        std::string description;
    };

    PangoLayoutPtr layout;
    std::vector<GlyphItemPtr> parts; ///< of runs that were cut
    std::vector<Line> lines;
    std::vector<SpanPaint> spans;
    double pitch = 0;
    double baseline = 0; ///< from the top of a line
    double ascent = 0;   ///< for the rectangle of a link
    double descent = 0;

    [[nodiscard]] double height() const { return pitch * static_cast<double>(lines.size()); }
};

/// Shapes texts with one Pango context. Remembers the first character the font cannot show.
class Shaper
{
public:
    explicit Shaper(PangoContextPtr context) : m_context(std::move(context)) {}

    /// Broken at width; a word longer than the width is broken anywhere, but an address between its
    /// parts, and not in the name of its host if a line holds that. Never without a line.
    [[nodiscard]] std::shared_ptr<ShapedText> shape(const Text &text, const TextStyle &style,
                                                    double width);
    /// From now on a text shaped twice is one object, which the second time has the line distance
    /// of that style: enough to measure with, not to paint.
    void keepTexts() { m_keepsTexts = true; }
    /// One line, cut with an ellipsis at width.
    [[nodiscard]] std::shared_ptr<ShapedText> shapeLine(const std::string &text,
                                                        const TextStyle &style, double width);
    /// Empty when every character had a glyph, else "U+4E2D".
    [[nodiscard]] const std::string &missingCharacter() const { return m_missing; }

private:
    struct Metrics {
        double ascent = 0;
        double descent = 0;
    };

    [[nodiscard]] std::shared_ptr<ShapedText> shapeAnew(const Text &text, const TextStyle &style,
                                                        double width);
    [[nodiscard]] const Metrics &metricsOf(const TextStyle &style);
    [[nodiscard]] bool isOnLine(std::string_view word, const TextStyle &style, double width);
    [[nodiscard]] std::shared_ptr<ShapedText> start(const Text &text, const TextStyle &style,
                                                    double width);
    void readLines(ShapedText &shaped, const std::vector<std::size_t> &spanEnds);
    void noteMissing(const PangoGlyphString &glyphs);

    PangoContextPtr m_context;
    std::map<std::pair<Face, double>, Metrics> m_metrics; ///< Pango shapes a sample for each
    bool m_keepsTexts = false;
    std::map<std::string, std::shared_ptr<ShapedText>> m_texts; ///< by what decides on their lines
    std::string m_missing;
};

} // namespace eig::layout
