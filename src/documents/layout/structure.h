// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace eig::layout {

/// Standard structure types (ISO 32000-1, 14.8.4).
enum class Role {
    Document,
    Part,
    Sect,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    TR,
    TH,
    TD,
    Span,
    Link,
    TOC,
    TOCI,
    Reference,
    Figure
};

[[nodiscard]] const char *nameOf(Role role);

/// The role of a heading: 1 to 6, what is beyond is the nearest.
[[nodiscard]] Role headingRole(int level);

/// What a header cell of a table heads.
enum class Scope { Row, Column };

enum class ListNumbering { None, Disc, Decimal };

using NodeId = int;
inline constexpr NodeId Artifact = -1; ///< painted, but not part of the content

struct StructureNode {
    Role role = Role::P;
    NodeId parent = Artifact;
    std::string language{};
    ListNumbering numbering = ListNumbering::None;
    Scope scope = Scope::Row;
    int columnSpan = 1;        ///< of a cell
    std::string alternative{}; ///< what stands for a figure
};

/// The logical tree of a document; node 0 is the document itself. Blocks are added in reading
/// order; links and spans follow the order in which they are painted.
class Structure
{
public:
    Structure();
    [[nodiscard]] NodeId add(Role role, NodeId parent);
    [[nodiscard]] NodeId addList(ListNumbering numbering, NodeId parent);
    [[nodiscard]] NodeId addColumnHeader(NodeId row);
    /// A cell that is no header.
    [[nodiscard]] NodeId addCell(NodeId row, int columnSpan);
    [[nodiscard]] NodeId addFigure(const std::string &alternative, NodeId parent);
    /// The node of each span of a text that belongs to parent: links get their own, and so do parts
    /// in another language unless the whole text is.
    [[nodiscard]] std::vector<NodeId> addSpans(const Text &text, NodeId parent);
    [[nodiscard]] const std::vector<StructureNode> &nodes() const { return m_nodes; }

private:
    std::vector<StructureNode> m_nodes;
};

} // namespace eig::layout
