// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/lay_out.h"

#include <cairo.h>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace eig::layout {

struct FreeCairo {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
using CairoPtr = std::unique_ptr<cairo_t, FreeCairo>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, FreeCairo>;

/// One line of a link.
struct LinkArea {
    std::size_t page = 0;
    std::size_t part = 0; ///< its anchors come first
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0; ///< from the top of the page, as top
    NodeId node = Artifact;
    std::string target;
    std::string description;
};

struct PaintedFigure {
    std::shared_ptr<const CodeFigure> figure;
    double left = 0;
    double top = 0;
};

/// What painting a page leaves for the structure: which content is whose, and where things are.
struct PaintedPage {
    std::size_t part = 0;
    std::vector<NodeId> marks;
    std::vector<LinkArea> links; ///< in reading order
    std::vector<PaintedFigure> figures;
};

enum class FigurePainting {
    Now,
    Later ///< with the tags: versions of Cairo differ in the marks they leave of a drawing
};

/// Draws a page of the document, from 0. Text of a node other than Artifact is enclosed in one tag
/// for each uninterrupted part; everything else is left unmarked.
[[nodiscard]] PaintedPage paintPage(cairo_t *cairo, PlacedDocument &placed, std::size_t page,
                                    FigurePainting figures);

} // namespace eig::layout
