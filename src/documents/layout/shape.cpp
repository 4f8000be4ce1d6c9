// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/shape.h"

#include "documents/layout/address_breaks.h"
#include "documents/layout/clean_text.h"

#include <pango/pangofc-font.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace eig::layout {
namespace {

struct FreeIterator {
    void operator()(PangoLayoutIter *iterator) const { pango_layout_iter_free(iterator); }
};
using PangoIteratorPtr = std::unique_ptr<PangoLayoutIter, FreeIterator>;

double points(int units) { return pango_units_to_double(units); }

/// What a span changes in the style of its text.
TextStyle styleOf(const Span &span, TextStyle style)
{
    switch (span.look) {
    case SpanLook::Plain: break;
    case SpanLook::Strong: style.face = Face::SemiBold; break;
    case SpanLook::Emphasis: style.face = Face::Italic; break;
    case SpanLook::Muted:
        style.face = Face::Regular;
        style.ink = InkMuted;
        break;
    case SpanLook::Reference:
        style.face = Face::SemiBold;
        style.size *= ReferenceScale;
        break;
    }
    if (!span.target.empty())
        style.ink = InkAccent;
    return style;
}

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, std::size_t from, std::size_t to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

void addAttributes(PangoAttrList *list, const Span &span, const TextStyle &base, std::size_t from,
                   std::size_t to)
{
    const TextStyle style = styleOf(span, base);
    PangoFontDescription *font = describeFont(style.face, style.size);
    addAttribute(list, pango_attr_font_desc_new(font), from, to);
    pango_font_description_free(font);
    // The painter sets colours itself; this one keeps Pango from joining two spans in one run.
    addAttribute(list, pango_attr_foreground_new(0, 0, 0), from, to);
    if (span.look == SpanLook::Reference)
        addAttribute(list, pango_attr_rise_new(pango_units_from_double(base.size * ReferenceRise)),
                     from, to);
    if (!span.language.empty()) {
        PangoLanguage *language = pango_language_from_string(span.language.c_str());
        addAttribute(list, pango_attr_language_new(language), from, to);
    }
}

/// Takes the list, with what holds for every text: letters are printed as they are written (Inter
/// would make a multiplication sign of an x between digits) and words are never hyphenated.
void setAttributes(PangoLayout &layout, PangoAttrList *list)
{
    pango_attr_list_insert(list, pango_attr_font_features_new("calt=0"));
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(&layout, list);
    pango_attr_list_unref(list);
}

/// Pango empties the space at the end of a broken line. The real space, past the margin, keeps the
/// words apart for those who read or copy the text.
void restoreLineEnd(PangoGlyphItem &item, const char *text)
{
    PangoGlyphString &glyphs = *item.glyphs;
    if (glyphs.num_glyphs == 0)
        return;
    const int last = glyphs.num_glyphs - 1;
    const int byte = item.item->offset + glyphs.log_clusters[last];
    PangoGlyphInfo &glyph = glyphs.glyphs[last];
    if (glyph.glyph == PANGO_GLYPH_EMPTY && text[byte] == ' ')
        glyph.glyph = pango_fc_font_get_glyph(PANGO_FC_FONT(item.item->analysis.font), ' ');
}

/// What decides on the lines of a text; colours and line distances do not.
std::string keyOf(const Text &text, const TextStyle &style, double width)
{
    std::string key = std::to_string(static_cast<int>(style.face)) + ' '
        + std::to_string(pango_units_from_double(style.size)) + ' '
        + std::to_string(pango_units_from_double(width));
    for (const Span &span : text) {
        key += '\0' + std::to_string(static_cast<int>(span.look)) + span.language + '\0';
        key += span.text;
    }
    return key;
}

/// The parts of a run between the marks where its line could have been broken, which are not
/// printed: those who copy the text would get them. None when there is no mark.
std::optional<std::vector<GlyphItemPtr>> cutAtMarks(const PangoGlyphItem &run, const char *text)
{
    const PangoItem &item = *run.item;
    const std::string_view bytes(text + item.offset, static_cast<std::size_t>(item.length));
    const auto markFrom = [&bytes](std::size_t from) {
        return std::min(bytes.find(BreakMark, from), bytes.find(NoBreakMark, from));
    };
    if (markFrom(0) == std::string_view::npos)
        return {};
    std::vector<GlyphItemPtr> parts;
    GlyphItemPtr rest(pango_glyph_item_copy(const_cast<PangoGlyphItem *>(&run)));
    const auto cut = [&](std::size_t length) {
        if (length >= static_cast<std::size_t>(rest->item->length))
            return std::exchange(rest, nullptr);
        return GlyphItemPtr(pango_glyph_item_split(rest.get(), text, static_cast<int>(length)));
    };
    for (std::size_t from = 0; rest && from < bytes.size();) {
        const std::size_t mark = std::min(markFrom(from), bytes.size());
        if (mark > from)
            parts.push_back(cut(mark - from));
        if (rest && mark < bytes.size())
            cut(BreakMark.size());
        from = mark + BreakMark.size();
    }
    return parts;
}

void addParts(ShapedText &shaped, ShapedText::Line &line, ShapedText::Run run,
              std::vector<GlyphItemPtr> parts)
{
    for (GlyphItemPtr &part : parts) {
        run.glyphs = part.get();
        run.width = points(pango_glyph_string_get_width(part->glyphs));
        line.runs.push_back(run);
        run.x += run.width;
        shaped.parts.push_back(std::move(part));
    }
}

std::string codePoint(unsigned value)
{
    std::array<char, 12> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    std::string hex(digits.data(), end);
    std::transform(hex.begin(), hex.end(), hex.begin(),
                   [](char c) { return c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c; });
    return "U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex;
}

} // namespace

const Shaper::Metrics &Shaper::metricsOf(const TextStyle &style)
{
    const auto [entry, isNew] = m_metrics.try_emplace({style.face, style.size});
    if (isNew) {
        PangoFontDescription *font = describeFont(style.face, style.size);
        PangoFontMetrics *metrics = pango_context_get_metrics(m_context.get(), font, nullptr);
        entry->second = {points(pango_font_metrics_get_ascent(metrics)),
                         points(pango_font_metrics_get_descent(metrics))};
        pango_font_metrics_unref(metrics);
        pango_font_description_free(font);
    }
    return entry->second;
}

std::shared_ptr<ShapedText> Shaper::start(const Text &text, const TextStyle &style, double width)
{
    auto shaped = std::make_shared<ShapedText>();
    shaped->layout.reset(pango_layout_new(m_context.get()));
    PangoLayout *layout = shaped->layout.get();
    PangoFontDescription *font = describeFont(style.face, style.size);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    const Metrics &metrics = metricsOf(style);
    shaped->ascent = metrics.ascent;
    shaped->descent = metrics.descent;
    shaped->pitch = style.pitch;
    shaped->baseline = (style.pitch - shaped->ascent - shaped->descent) / 2 + shaped->ascent;
    for (const Span &span : text) {
        shaped->spans.push_back(
            {styleOf(span, style).ink, Artifact, span.target, span.description});
    }
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_single_paragraph_mode(layout, TRUE);
    pango_layout_set_width(layout, pango_units_from_double(width));
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    return shaped;
}

std::shared_ptr<ShapedText> Shaper::shape(const Text &text, const TextStyle &style, double width)
{
    if (!m_keepsTexts)
        return shapeAnew(text, style, width);
    std::shared_ptr<ShapedText> &kept = m_texts[keyOf(text, style, width)];
    if (!kept)
        kept = shapeAnew(text, style, width);
    kept->pitch = style.pitch;
    return kept;
}

std::shared_ptr<ShapedText> Shaper::shapeAnew(const Text &text, const TextStyle &style,
                                              double width)
{
    std::shared_ptr<ShapedText> shaped = start(text, style, width);
    std::string all;
    std::vector<std::size_t> spanEnds;
    PangoAttrList *attributes = pango_attr_list_new();
    for (const Span &span : text) {
        const std::size_t from = all.size();
        all += withAddressBreaks(cleanText(span.text), [&](std::string_view host) {
            return isOnLine(host, styleOf(span, style), width);
        });
        spanEnds.push_back(all.size());
        addAttributes(attributes, span, style, from, all.size());
    }
    setAttributes(*shaped->layout, attributes);
    pango_layout_set_text(shaped->layout.get(), all.data(), static_cast<int>(all.size()));
    readLines(*shaped, spanEnds);
    return shaped;
}

bool Shaper::isOnLine(std::string_view word, const TextStyle &style, double width)
{
    // Nearly every one is, and no letter of an address is wider than its size.
    if (static_cast<double>(word.size()) * style.size <= width)
        return true;
    const Text text{{std::string(word)}};
    const auto shaped = start(text, style, width);
    setAttributes(*shaped->layout, pango_attr_list_new());
    pango_layout_set_width(shaped->layout.get(), -1);
    pango_layout_set_text(shaped->layout.get(), word.data(), static_cast<int>(word.size()));
    int needed = 0;
    pango_layout_get_size(shaped->layout.get(), &needed, nullptr);
    return points(needed) <= width;
}

std::shared_ptr<ShapedText> Shaper::shapeLine(const std::string &text, const TextStyle &style,
                                              double width)
{
    std::shared_ptr<ShapedText> shaped = start({{text}}, style, width);
    const std::string clean = cleanText(text);
    setAttributes(*shaped->layout, pango_attr_list_new());
    pango_layout_set_ellipsize(shaped->layout.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_text(shaped->layout.get(), clean.data(), static_cast<int>(clean.size()));
    readLines(*shaped, {clean.size()});
    return shaped;
}

void Shaper::readLines(ShapedText &shaped, const std::vector<std::size_t> &spanEnds)
{
    PangoLayout *layout = shaped.layout.get();
    const bool hasMissing = pango_layout_get_unknown_glyphs_count(layout) > 0;
    const PangoIteratorPtr iterator(pango_layout_get_iter(layout));
    ShapedText::Line line;
    do {
        // The run at the end of each line is null: it stands for the line break.
        PangoGlyphItem *glyphs = pango_layout_iter_get_run_readonly(iterator.get());
        if (!glyphs) {
            shaped.lines.push_back(std::move(line));
            line = {};
            continue;
        }
        restoreLineEnd(*glyphs, pango_layout_get_text(layout));
        if (hasMissing)
            noteMissing(*glyphs->glyphs);
        PangoRectangle logical{};
        pango_layout_iter_get_run_extents(iterator.get(), nullptr, &logical);
        const auto offset = static_cast<std::size_t>(glyphs->item->offset);
        const auto span = std::upper_bound(spanEnds.begin(), spanEnds.end(), offset);
        const double rise = points(pango_layout_iter_get_baseline(iterator.get())
                                   - pango_layout_iter_get_run_baseline(iterator.get()));
        const std::size_t index = span == spanEnds.end()
            ? spanEnds.size() - 1
            : static_cast<std::size_t>(span - spanEnds.begin());
        ShapedText::Run run{glyphs, index, points(logical.x), rise, points(logical.width)};
        if (auto parts = cutAtMarks(*glyphs, pango_layout_get_text(layout)))
            addParts(shaped, line, run, std::move(*parts));
        else
            line.runs.push_back(run);
        line.width = points(logical.x + logical.width);
    } while (pango_layout_iter_next_run(iterator.get()));
    if (!line.runs.empty() || shaped.lines.empty())
        shaped.lines.push_back(std::move(line));
}

void Shaper::noteMissing(const PangoGlyphString &glyphs)
{
    for (int i = 0; i < glyphs.num_glyphs && m_missing.empty(); ++i) {
        const PangoGlyph glyph = glyphs.glyphs[i].glyph;
        if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
            m_missing = codePoint(glyph & ~PANGO_GLYPH_UNKNOWN_FLAG);
    }
}

} // namespace eig::layout
