// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"
#include "documents/layout/strip.h"
#include "documents/layout/structure.h"

#include <vector>

namespace eig::layout {

/// Turns blocks into strips of known height and adds them to the logical structure, in reading
/// order. Nothing is drawn; where a strip stands is decided by placeBands.
class Measurer
{
public:
    /// shaper and structure must outlive the measurer.
    Measurer(Shaper &shaper, Structure &structure, const PageGeometry &geometry);

    [[nodiscard]] std::vector<StripBand> measure(const Document &document);

private:
    /// A text inside a row, with the space above it.
    struct Stacked {
        std::shared_ptr<const ShapedText> text;
        double x = 0;
        double gap = 0;
        int order = 0;
    };
    using Cell = std::vector<Stacked>; ///< texts one under the other

    void add(const Banner &banner);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const BulletList &list);
    void add(const KeyTable &table);
    void add(const CardList &list);
    void add(const SourceList &list);

    [[nodiscard]] Stacked stack(const Text &text, const TextStyle &style, NodeId node, double x,
                                double width);
    void addLines(const Stacked &stacked, double spaceBefore);
    void addPoint(const Stacked &label, const Stacked &body, double spaceBefore);
    void keepTwoPoints(std::size_t from, const std::vector<std::size_t> &ends);
    /// A row of cells as one strip, or as several when it is taller than a part of a page.
    void addRow(const std::vector<Cell> &cells, double spaceBefore, double padding);
    void addCards(const CardList &list, std::size_t from, NodeId parent);
    [[nodiscard]] Cell measureCard(const CardList &list, std::size_t rank, NodeId parent);
    void addRule(Strip &strip, double y, const Colour &ink) const;

    Shaper &m_shaper;
    Structure &m_structure;
    const PageGeometry &m_geometry;
    NodeId m_section = 0;
    int m_order = 0;
    double m_x = 0;     ///< left edge of the column on the page
    double m_width = 0; ///< of the column
    Strips m_strips;
};

} // namespace eig::layout
