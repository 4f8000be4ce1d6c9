// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/fonts/font_library.h"
#include "support/catch.h"

using namespace eig;
using namespace eig::layout;

TEST_CASE("the four bundled faces are found")
{
    const auto library = FontLibrary::load(bundledFonts());
    REQUIRE(library);
    CHECK((*library)->createContext("fr-FR") != nullptr);
}

TEST_CASE("a missing face is an error that names it, not a substitute")
{
    std::vector<FontFile> files = bundledFonts();
    const std::size_t removed = GENERATE(std::size_t{0}, std::size_t{1}, std::size_t{2},
                                         std::size_t{3});
    const std::string name(files[removed].name);
    files.erase(files.begin() + static_cast<std::ptrdiff_t>(removed));
    const auto library = FontLibrary::load(files);
    REQUIRE_FALSE(library);
    CHECK(library.error().code == ErrorCode::FontMissing);
    CHECK(library.error().subject == name);
}

TEST_CASE("bytes that are no font are an error")
{
    const std::vector<std::byte> bytes(2000, std::byte{7});
    const std::vector<FontFile> files{{"Inter Regular", bytes}};
    const auto library = FontLibrary::load(files);
    REQUIRE_FALSE(library);
    CHECK(library.error().code == ErrorCode::FontMissing);
}

TEST_CASE("no font of the system is ever used")
{
    const auto library = FontLibrary::load(bundledFonts());
    REQUIRE(library);
    const PangoContextPtr context = (*library)->createContext("fr-FR");
    PangoFontFamily **families = nullptr;
    int count = 0;
    pango_font_map_list_families(pango_context_get_font_map(context.get()), &families, &count);
    for (int i = 0; i < count; ++i) {
        // Fontconfig's generic names are always listed.
        const std::string name = pango_font_family_get_name(families[i]);
        const bool isGeneric = name == "Sans" || name == "Serif" || name == "Monospace"
            || name == "Cursive" || name == "Fantasy" || name == "System-ui";
        CHECK((isGeneric || name.starts_with("Inter")));
    }
    g_free(families);
}
