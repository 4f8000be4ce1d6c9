// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr double CellGap = 10;
constexpr double CellPadding = 3.5;
constexpr double SpaceAbove = 10;

/// Behind a cell that spans columns: without it the columns but the first would look empty.
void tintCell(Strip &strip, double left, double right)
{
    strip.boxes.push_back(
        {left - CellGap / 2, 0, right - left + CellGap / 2, strip.height, FillBand});
}

} // namespace

/// The left edge of each column, and the right edge of the table with the gap after a column.
std::vector<double> Measurer::columnEdges(const DataTable &table) const
{
    double shares = 0;
    for (const DataTable::Column &column : table.columns)
        shares += std::max(column.share, 0.01);
    std::vector<double> edges{m_x};
    for (const DataTable::Column &column : table.columns)
        edges.push_back(edges.back() + (m_width + CellGap) * std::max(column.share, 0.01) / shares);
    return edges;
}

Strip Measurer::tableHead(const DataTable &table, const std::vector<NodeId> &nodes)
{
    const std::vector<double> edges = columnEdges(table);
    Strip head;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const DataTable::Column &column = table.columns[i];
        const double width = edges[i + 1] - edges[i] - CellGap;
        const Stacked title = stack({{column.title}}, ColumnTitleStyle, nodes[i], edges[i], width);
        // Some lines are enough for a title; more would leave no place for the rows.
        const std::size_t lines = std::min<std::size_t>(title.text->lines.size(), 6);
        for (std::size_t line = 0; line < lines; ++line) {
            const double y = title.text->pitch * static_cast<double>(line);
            const double x = column.isNumber ? edges[i] + width - title.text->lines[line].width
                                             : title.x;
            head.pieces.push_back({title.text, line, x, y, title.order});
            head.height = std::max(head.height, y + title.text->pitch);
        }
    }
    head.height += CellPadding;
    addRule(head, head.height - 0.6, LineStrong);
    return head;
}

void Measurer::addTableHead(const DataTable &table, NodeId node)
{
    const NodeId row = m_structure.add(Role::TR, node);
    std::vector<NodeId> nodes;
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        nodes.push_back(m_structure.addColumnHeader(row));
    Strip head = tableHead(table, nodes);
    head.spaceBefore = SpaceAbove;
    head.keepWithNext = true;
    m_strips.push_back(std::move(head));
}

void Measurer::addTableRow(const DataTable &table, std::size_t rank, NodeId node)
{
    const std::vector<double> edges = columnEdges(table);
    const std::vector<Text> &texts = table.rows[rank];
    const NodeId row = m_structure.add(Role::TR, node);
    std::vector<Cell> cells;
    const std::size_t columns = table.columns.size();
    const std::size_t count = std::min(texts.size(), columns);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t end = i + 1 == count ? columns : i + 1;
        const double width = edges[end] - edges[i] - CellGap;
        const bool isHeader = table.hasRowHeaders && i == 0;
        const NodeId cell = isHeader ? m_structure.add(Role::TH, row)
                                     : m_structure.addCell(row, static_cast<int>(end - i));
        Stacked stacked = stack(texts[i], isHeader ? RowTitleStyle : CellStyle, cell, edges[i],
                                width);
        if (table.columns[i].isNumber)
            stacked.right = edges[i] + width;
        cells.push_back({std::move(stacked)});
    }
    const std::size_t first = m_strips.size();
    addRow(cells, 0, CellPadding, (m_geometry.bottom - m_geometry.top) / 3);
    for (std::size_t i = first; count > 0 && count < columns && i < m_strips.size(); ++i)
        tintCell(m_strips[i], edges[count - 1], m_x + m_width);
    addRule(m_strips.back(), m_strips.back().height - 0.6, LineLight);
}

void Measurer::add(const DataTable &table)
{
    if (table.columns.empty())
        return;
    const NodeId node = m_structure.add(Role::Table, m_section);
    addTableHead(table, node);
    const std::size_t from = m_strips.size();
    std::vector<std::size_t> ends;
    for (std::size_t rank = 0; rank < table.rows.size(); ++rank) {
        addTableRow(table, rank, node);
        ends.push_back(m_strips.size());
    }
    keepTwoPoints(from, ends);
    if (table.rows.empty()) {
        m_strips.back().keepWithNext = false;
        return;
    }
    const auto again = std::make_shared<const Strip>(
        tableHead(table, std::vector<NodeId>(table.columns.size(), Artifact)));
    for (std::size_t i = from; i < m_strips.size(); ++i)
        m_strips[i].header = again;
}

} // namespace eig::layout
