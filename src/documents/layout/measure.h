// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/anchors.h"
#include "documents/layout/document.h"
#include "documents/layout/strip.h"
#include "documents/layout/structure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace eig::layout {

/// Turns blocks into strips of known height and adds them to the logical structure, in reading
/// order. Nothing is drawn; where a strip stands is decided by placeBands.
class Measurer
{
public:
    /// All must outlive the measurer. Anchors are those of the parts placed before.
    Measurer(Shaper &shaper, Structure &structure, const PageGeometry &geometry,
             const Anchors &anchors);

    /// The content of the part, which has this rank in the document, belongs to root.
    [[nodiscard]] std::vector<StripBand> measure(const Part &part, NodeId root = 0,
                                                 std::size_t rank = 0);

private:
    /// A text inside a row, with the space above it.
    struct Stacked {
        std::shared_ptr<const ShapedText> text;
        double x = 0;
        double gap = 0;
        int order = 0;
        std::optional<double> right{}; ///< where the lines end, when they are set at the right
    };
    using Cell = std::vector<Stacked>; ///< texts one under the other

    void add(const Banner &banner);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const BulletList &list);
    void add(const KeyTable &table);
    void add(const CardList &list);
    void add(const SourceList &list);
    void add(const QrCode &code);
    void add(const DataTable &table);
    void add(const Contents &contents);
    void add(const PageIndex &index);
    void add(const Cover &cover);

    void addColumn(const Column &column);
    void addTitle(const Heading &heading);
    void endHeading(Strip &last, HeadingLook look) const;
    /// The tinted band under the strips from first on, to the edges of the paper.
    void tintBand(std::size_t first, double foot);
    [[nodiscard]] Box accentBar() const;
    [[nodiscard]] std::shared_ptr<const Strip> continuedHeader(const Heading &heading);
    [[nodiscard]] Stacked stack(const Text &text, TextStyle style, NodeId node, double x,
                                double width);
    void addLines(const Stacked &stacked, double spaceBefore);
    void addPoint(const Stacked &label, const Stacked &body, double spaceBefore);
    void keepTwoPoints(std::size_t from, const std::vector<std::size_t> &ends);
    /// A row of cells as one strip, or as several when it is taller than tallest.
    void addRow(const std::vector<Cell> &cells, double spaceBefore, double padding,
                double tallest = millimetres(110));
    void addCards(const CardList &list, std::size_t from, NodeId parent);
    [[nodiscard]] Cell measureCard(const CardList &list, std::size_t rank, NodeId parent);
    void addTableHead(const DataTable &table, NodeId node);
    [[nodiscard]] Strip tableHead(const DataTable &table, const std::vector<NodeId> &cells);
    void addTableRow(const DataTable &table, std::size_t rank, NodeId node);
    [[nodiscard]] std::vector<double> columnEdges(const DataTable &table) const;
    void addGroup(const Contents::Entry &entry, NodeId list);
    void addEntry(const Contents::Entry &entry, NodeId list, double tagWidth);
    /// Makes a strip of texts and leaves place for the page of the anchor; all of it is a link.
    void addContentsLine(const Contents::Entry &entry, const Cell &texts, const TextStyle &number,
                         NodeId link);
    void addIndexEntry(const PageIndex::Entry &entry, NodeId list);
    [[nodiscard]] double widthOf(const std::string &text, const TextStyle &style);
    /// White closes up more than lines do: less of it is still seen.
    [[nodiscard]] double spacing() const { return m_leading * m_leading; }
    void addRule(Strip &strip, double y, const Colour &ink) const;

    Shaper &m_shaper;
    Structure &m_structure;
    const PageGeometry &m_geometry;
    const Anchors &m_anchors;
    std::size_t m_rank = 0;
    NodeId m_root = 0;
    NodeId m_section = 0;
    int m_depth = 0;
    int m_order = 0;
    bool m_isFirst = true; ///< nothing stands before in the part
    bool m_followsTitle = false;
    const Heading *m_heading = nullptr; ///< the last one of the column
    double m_x = 0;                     ///< left edge of the column on the page
    double m_width = 0;                 ///< of the column
    double m_leading = 1;
    Strips m_strips;
};

} // namespace eig::layout
