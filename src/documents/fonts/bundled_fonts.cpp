// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/fonts/bundled_fonts.h"

extern "C" {
extern const std::byte eig_font_regular_begin[];
extern const std::byte eig_font_regular_end[];
extern const std::byte eig_font_semibold_begin[];
extern const std::byte eig_font_semibold_end[];
extern const std::byte eig_font_bold_begin[];
extern const std::byte eig_font_bold_end[];
extern const std::byte eig_font_italic_begin[];
extern const std::byte eig_font_italic_end[];
}

namespace eig::layout {

std::vector<FontFile> bundledFonts()
{
    return {{"Inter Regular", {eig_font_regular_begin, eig_font_regular_end}},
            {"Inter SemiBold", {eig_font_semibold_begin, eig_font_semibold_end}},
            {"Inter Bold", {eig_font_bold_begin, eig_font_bold_end}},
            {"Inter Italic", {eig_font_italic_begin, eig_font_italic_end}}};
}

} // namespace eig::layout
