// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/shape.h"

#include "documents/sheets/citations.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>

using namespace eig;
using namespace eig::layout;

namespace {

Shaper shaper() { return Shaper((*FontLibrary::bundled())->createContext("fr-FR")); }

PangoGlyph glyphAt(const ShapedText &text, int place)
{
    return text.lines.front().runs.front().glyphs->glyphs->glyphs[place].glyph;
}

} // namespace

TEST_CASE("a letter between digits is printed as it is written")
{
    Shaper shape = shaper();
    const auto alone = shape.shape({{"x"}}, {}, 200);
    CHECK(glyphAt(*shape.shape({{"3x2"}}, {}, 200), 1) == glyphAt(*alone, 0));
    CHECK(glyphAt(*shape.shapeLine("3x2", {}, 200), 1) == glyphAt(*alone, 0));
}

TEST_CASE("a range of citations is never broken, and follows its word")
{
    Shaper shape = shaper();
    CatalogueContent content = test::sampleContent();
    for (const char *id : {"a", "b", "c"}) {
        content.sources.push_back(content.sources.front());
        content.sources.back().id = id;
    }
    const Catalogue catalogue(content);
    Text text = sheet::Citations(catalogue).cite({"a", "b", "c"}, Language::French);
    text.insert(text.begin(), {"trois mots courts"});
    REQUIRE(text.back().target == "#source-1");
    const std::size_t range = text.size() - 1;
    const auto holds = [](std::size_t span) {
        return [span](const ShapedText::Line &line) {
            return std::any_of(line.runs.begin(), line.runs.end(),
                               [span](const auto &run) { return run.span == span; });
        };
    };
    bool isWrapped = false;
    for (double width = 60; width < 160; width += 2) {
        const auto shaped = shape.shape(text, {}, width);
        INFO(width);
        CHECK(std::count_if(shaped->lines.begin(), shaped->lines.end(), holds(range)) == 1);
        CHECK(holds(0)(shaped->lines.back()));
        isWrapped = isWrapped || shaped->lines.size() > 1;
    }
    CHECK(isWrapped);
    CHECK(shape.missingCharacter().empty());
}
