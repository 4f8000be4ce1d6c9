// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/fonts/bundled_fonts.h"
#include "documents/layout/style.h"

#include <memory>
#include <pango/pango.h>
#include <span>
#include <string>
#include <vector>

namespace eig::layout {

struct ReleaseObject {
    void operator()(void *object) const;
};
using PangoContextPtr = std::unique_ptr<PangoContext, ReleaseObject>;

/// A Pango font map that knows the given font files and nothing of the system, so that a document
/// is the same on every machine and nothing is substituted.
class FontLibrary
{
public:
    /// Fails with FontMissing, naming the face, when one of the four faces of Face cannot be found.
    [[nodiscard]] static Result<std::shared_ptr<const FontLibrary>>
    load(std::span<const FontFile> files);
    /// The library of the bundled fonts, loaded on first use and kept.
    [[nodiscard]] static Result<std::shared_ptr<const FontLibrary>> bundled();
    /// Forgets the kept library; the next use loads it again.
    static void release();

    FontLibrary(const FontLibrary &) = delete;
    FontLibrary &operator=(const FontLibrary &) = delete;
    ~FontLibrary();

    /// A context in points (72 per inch), without hinting or rounding of glyph positions.
    [[nodiscard]] PangoContextPtr createContext(const std::string &language) const;

private:
    FontLibrary() = default;
    bool addFiles(std::span<const FontFile> files);
    [[nodiscard]] std::string missingFace() const;

    PangoFontMap *m_map = nullptr;
    std::vector<int> m_descriptors; ///< memory files; open as long as the map may read them
};

/// The description of a face of Inter at this size in points. The caller frees it.
[[nodiscard]] PangoFontDescription *describeFont(Face face, double size);

} // namespace eig::layout
