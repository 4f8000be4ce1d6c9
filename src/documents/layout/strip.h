// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/shape.h"

#include <cstddef>
#include <initializer_list>
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
    bool isDotted = false; ///< a row of dots of this height
};

struct OutlineTitle {
    int level = 1;
    std::string title;
};

/// A place on the page that leads elsewhere, beside the links of the texts.
struct StripLink {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    NodeId node = Artifact;
    std::string target;
    std::string description;
};

/// Where the numbers of pages go, once it is known where everything stands.
struct PageNumbers {
    std::vector<std::string> anchors;
    std::string name; ///< "Basegun" in "Basegun, page 72", which assistive technology says
    TextStyle style;
    NodeId node = Artifact;
    double left = 0; ///< of the space for the numbers, which are set at its right
    double right = 0;
    double y = 0; ///< top of their first line
    int order = 0;
    std::optional<double> leaderFrom{}; ///< left end of the dots
    /// The left edge when the whole line is one link; each number is one otherwise.
    std::optional<double> linkFrom{};
};

/// A two-dimensional code: dark runs of modules, on a square of as many modules.
struct CodeFigure {
    struct Run {
        int row = 0;
        int column = 0;
        int length = 0;
    };
    std::vector<Run> runs;
    int modules = 0;
    double x = 0;
    double y = 0;
    double size = 0;
    NodeId node = Artifact;
};

/// The smallest thing a page can hold: it is never cut.
struct Strip {
    double height = 0;
    double spaceBefore = 0; ///< not at the top of a page
    bool keepWithNext = false;
    std::vector<Box> boxes;
    std::vector<TextPiece> pieces;
    std::optional<OutlineTitle> outline;
    std::string anchor{}; ///< a name links can go to
    std::vector<StripLink> links{};
    std::optional<PageNumbers> numbers{};
    std::shared_ptr<const CodeFigure> figure{};
    std::shared_ptr<const Strip> header{}; ///< put above when this strip begins a page
};

struct PlacedStrip {
    const Strip *strip = nullptr;
    double y = 0;
    double x = 0; ///< moved to the right by this: another column than the one it was measured for
};

using Page = std::vector<PlacedStrip>;

using Strips = std::vector<Strip>;

/// The strips of each column.
struct StripBand {
    StripBand() = default;
    StripBand(std::initializer_list<Strips> strips) : columns(strips) {}

    std::vector<Strips> columns;
    /// How far to the right of the first column the others stand, when its strips run on into them;
    /// empty when each column has its own.
    std::vector<double> flow;
};

/// A place of the document.
struct PagePoint {
    std::size_t page = 0;
    double y = 0; ///< from the top of the page
};

} // namespace eig::layout
