// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/layout/document.h"
#include "documents/layout/strip.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace eig::layout {

struct PagePoint {
    std::size_t page = 0;
    double y = 0; ///< from the top of the page
};

/// One line of a link.
struct LinkArea {
    std::size_t page = 0;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0; ///< from the top of the page, as top
    NodeId node = Artifact;
    std::string target;
    std::string description;
};

struct OutlineEntry {
    OutlineTitle title;
    PagePoint point;
};

/// What painting leaves for the structure: which content is whose, and where things are.
struct PaintedDocument {
    std::string pdf; ///< every marked part of the content is a flat tag, in the order of marks
    std::vector<std::vector<NodeId>> marks; ///< per page
    std::vector<LinkArea> links;            ///< in reading order
    std::vector<OutlineEntry> outline;
    std::map<std::string, PagePoint> anchors;
};

/// Draws the pages with Cairo. Text of a node other than Artifact is enclosed in one tag for each
/// uninterrupted part; everything else is left unmarked.
[[nodiscard]] Result<PaintedDocument> paint(const Document &document,
                                            const std::vector<Page> &pages,
                                            const PageGeometry &geometry, Shaper &shaper);

} // namespace eig::layout
