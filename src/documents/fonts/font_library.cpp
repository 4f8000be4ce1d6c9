// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/fonts/font_library.h"

#include "documents/resources.h"

#include <cairo-ft.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

#include <array>
#include <sys/mman.h>
#include <unistd.h>

namespace eig::layout {
namespace {

constexpr std::array<Face, 4> Faces{Face::Regular, Face::SemiBold, Face::Bold, Face::Italic};

std::shared_ptr<const FontLibrary> &keptLibrary()
{
    static std::shared_ptr<const FontLibrary> library;
    return library;
}

/// A file in memory with these bytes; -1 when the system refuses.
int memoryFile(std::span<const std::byte> bytes)
{
    const int descriptor = memfd_create("eig-font", MFD_CLOEXEC);
    if (descriptor < 0)
        return -1;
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = write(descriptor, bytes.data() + written, bytes.size() - written);
        if (count <= 0) {
            close(descriptor);
            return -1;
        }
        written += static_cast<std::size_t>(count);
    }
    return descriptor;
}

std::string nameOf(Face face)
{
    switch (face) {
    case Face::SemiBold: return "Inter SemiBold";
    case Face::Bold: return "Inter Bold";
    case Face::Italic: return "Inter Italic";
    case Face::Regular: break;
    }
    return "Inter Regular";
}

PangoWeight weightOf(Face face)
{
    switch (face) {
    case Face::SemiBold: return PANGO_WEIGHT_SEMIBOLD;
    case Face::Bold: return PANGO_WEIGHT_BOLD;
    case Face::Regular:
    case Face::Italic: break;
    }
    return PANGO_WEIGHT_NORMAL;
}

PangoStyle styleOf(Face face)
{
    return face == Face::Italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL;
}

} // namespace

void ReleaseObject::operator()(void *object) const { g_object_unref(object); }

PangoFontDescription *describeFont(Face face, double size)
{
    PangoFontDescription *description = pango_font_description_new();
    pango_font_description_set_family_static(description, "Inter");
    pango_font_description_set_weight(description, weightOf(face));
    pango_font_description_set_style(description, styleOf(face));
    pango_font_description_set_size(description, pango_units_from_double(size));
    return description;
}

Result<std::shared_ptr<const FontLibrary>> FontLibrary::load(std::span<const FontFile> files)
{
    const auto library = std::shared_ptr<FontLibrary>(new FontLibrary);
    if (!library->addFiles(files))
        return Unexpected({ErrorCode::FontMissing, "Inter", "the font files could not be loaded"});
    if (const std::string missing = library->missingFace(); !missing.empty())
        return Unexpected({ErrorCode::FontMissing, missing, "no such face in the font files"});
    return std::shared_ptr<const FontLibrary>(library);
}

Result<std::shared_ptr<const FontLibrary>> FontLibrary::bundled()
{
    if (!keptLibrary()) {
        const std::vector<FontFile> files = bundledFonts();
        auto library = load(files);
        if (!library)
            return library;
        keptLibrary() = *library;
    }
    return keptLibrary();
}

void FontLibrary::release() { keptLibrary().reset(); }

FontLibrary::~FontLibrary()
{
    if (m_map) {
        // The map does not free its configuration (Pango 1.50).
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map), nullptr);
        g_object_unref(m_map);
    }
    for (const int descriptor : m_descriptors)
        close(descriptor);
}

bool FontLibrary::addFiles(std::span<const FontFile> files)
{
    // A configuration of its own: no system file, no system font.
    FcConfig *config = FcConfigCreate();
    if (!config)
        return false;
    bool added = true;
    for (const FontFile &file : files) {
        const int descriptor = memoryFile(file.bytes);
        if (descriptor < 0) {
            added = false;
            break;
        }
        m_descriptors.push_back(descriptor);
        const std::string path = "/proc/self/fd/" + std::to_string(descriptor);
        const auto *name = reinterpret_cast<const FcChar8 *>(path.c_str());
        added = FcConfigAppFontAddFile(config, name) == FcTrue && added;
    }
    m_map = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
    if (m_map)
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m_map), config);
    FcConfigDestroy(config); // the map holds its own reference
    return added && m_map;
}

std::string FontLibrary::missingFace() const
{
    const PangoContextPtr context = createContext("fr-FR");
    for (const Face face : Faces) {
        PangoFontDescription *wanted = describeFont(face, 10);
        PangoFont *font = pango_font_map_load_font(m_map, context.get(), wanted);
        pango_font_description_free(wanted);
        bool found = false;
        if (font) {
            PangoFontDescription *actual = pango_font_describe(font);
            const char *family = pango_font_description_get_family(actual);
            found = family && std::string_view(family).starts_with("Inter")
                && pango_font_description_get_weight(actual) == weightOf(face)
                && pango_font_description_get_style(actual) == styleOf(face);
            pango_font_description_free(actual);
            g_object_unref(font);
        }
        if (!found)
            return nameOf(face);
    }
    return {};
}

PangoContextPtr FontLibrary::createContext(const std::string &language) const
{
    PangoContextPtr context(pango_font_map_create_context(m_map));
    pango_cairo_context_set_resolution(context.get(), 72);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    // Rounded positions would space the letters visibly at 72 dots per inch.
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    pango_context_set_language(context.get(), pango_language_from_string(language.c_str()));
    return context;
}

} // namespace eig::layout

void eig::releaseDocumentResources()
{
    layout::FontLibrary::release();
    pango_cairo_font_map_set_default(nullptr);
    cairo_debug_reset_static_data();
    // Not FcFini: a thread of Pango may still look for fonts, and Fontconfig then aborts.
}
