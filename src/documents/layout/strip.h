// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/shape.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace eig::layout {

/// One line of a text, placed in its strip.
struct TextPiece {
    std::shared_ptr<const ShapedText> text;
    std::size_t line = 0;
    double x = 0;
    double y = 0;  ///< top of the line
    int order = 0; ///< rank in reading order; lines of one text have the same
};

/// A filled rectangle of the decoration.
struct Box {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Colour fill;
    double radius = 0;
};

struct OutlineTitle {
    int level = 1;
    std::string title;
};

/// The smallest thing a page can hold: it is never cut.
struct Strip {
    double height = 0;
    double spaceBefore = 0; ///< not at the top of a page
    bool keepWithNext = false;
    std::vector<Box> boxes;
    std::vector<TextPiece> pieces;
    std::optional<OutlineTitle> outline;
    std::string anchor; ///< a name links can go to
};

struct PlacedStrip {
    const Strip *strip = nullptr;
    double y = 0;
};

using Page = std::vector<PlacedStrip>;

using Strips = std::vector<Strip>;
using StripBand = std::vector<Strips>; ///< one per column

} // namespace eig::layout
