// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include <algorithm>

namespace eig::layout {
namespace {

constexpr double ColumnGap = 14;
constexpr double FigureBar = 3;
constexpr double FigureIndent = 13;
constexpr double RowPadding = 4.5;
constexpr double PlainRowPadding = 2;
/// Taller ones are cut: nothing shows where they end.
constexpr double TallestPlainRow = millimetres(40);

} // namespace

void Measurer::addRow(const std::vector<Cell> &cells, double spaceBefore, double padding,
                      double tallest)
{
    const std::size_t first = m_strips.size();
    for (const Cell &cell : cells) {
        std::size_t strip = first;
        double y = padding;
        for (const Stacked &stacked : cell) {
            y += stacked.gap;
            for (std::size_t line = 0; line < stacked.text->lines.size(); ++line) {
                if (y + stacked.text->pitch > tallest) {
                    ++strip;
                    y = 0;
                }
                if (m_strips.size() <= strip)
                    m_strips.resize(strip + 1);
                const double x = stacked.right ? *stacked.right - stacked.text->lines[line].width
                                               : stacked.x;
                m_strips[strip].pieces.push_back({stacked.text, line, x, y, stacked.order});
                y += stacked.text->pitch;
                m_strips[strip].height = std::max(m_strips[strip].height, y);
            }
        }
    }
    if (m_strips.size() == first)
        m_strips.emplace_back();
    m_strips[first].spaceBefore = spaceBefore;
    m_strips.back().height += padding;
}

void Measurer::add(const KeyTable &table)
{
    const NodeId node = m_structure.add(Role::Table, m_section);
    const auto pairs = static_cast<std::size_t>(std::max(table.pairsPerLine, 1));
    const double gap = pairs > 1 ? ColumnGap : 0;
    const auto count = static_cast<double>(pairs);
    const double pairWidth = (m_width - gap * (count - 1)) / count;
    const double keyWidth = millimetres(27);
    const bool isRuled = table.look == KeyLook::Ruled;
    const std::size_t firstStrip = m_strips.size();
    for (std::size_t from = 0; from < table.rows.size(); from += pairs) {
        std::vector<Cell> cells;
        const std::size_t end = std::min(from + pairs, table.rows.size());
        for (std::size_t i = from; i < end; ++i) {
            const NodeId row = m_structure.add(Role::TR, node);
            const NodeId header = m_structure.add(Role::TH, row);
            const NodeId value = m_structure.add(Role::TD, row);
            const double x = m_x + (pairWidth + gap) * static_cast<double>(i - from);
            cells.push_back({stack({{table.rows[i].key}}, KeyStyle, header, x, keyWidth - 6)});
            cells.push_back({stack(table.rows[i].value, ValueStyle, value, x + keyWidth,
                                   pairWidth - keyWidth)});
        }
        const std::size_t rowStrip = m_strips.size();
        if (isRuled)
            addRow(cells, from > 0 ? 0 : 13, RowPadding * spacing());
        else
            addRow(cells, from > 0 ? 0 : 5, PlainRowPadding, TallestPlainRow);
        if (isRuled)
            addRule(m_strips[rowStrip], -0.3, from == 0 ? LineStrong : LineLight);
    }
    if (isRuled && m_strips.size() > firstStrip)
        addRule(m_strips.back(), m_strips.back().height - 0.3, LineLight);
}

Measurer::Cell Measurer::measureCard(const CardList &list, std::size_t rank, NodeId parent)
{
    const bool isFigure = list.look == CardLook::Figure;
    const CardList::Card &card = list.cards[rank];
    const auto perLine = static_cast<std::size_t>(std::max(list.cardsPerLine, 1));
    const auto count = static_cast<double>(perLine);
    const double width = (m_width - ColumnGap * (count - 1)) / count;
    const double indent = isFigure ? FigureIndent : 0;
    const double x = m_x + (width + ColumnGap) * static_cast<double>(rank % perLine) + indent;
    const NodeId row = m_structure.add(Role::LI, parent);
    const NodeId body = m_structure.add(Role::LBody, row);
    const auto part = [&](const Text &text, const TextStyle &style) {
        return stack(text, style, m_structure.add(Role::P, body), x, width - indent);
    };
    Cell cell{part(card.title, isFigure ? FigureStyle : SideNameStyle)};
    if (!card.detail.empty())
        cell.push_back(part(card.detail, isFigure ? FigureLabelStyle : SideDetailStyle));
    return cell;
}

void Measurer::addCards(const CardList &list, std::size_t from, NodeId parent)
{
    const bool isFigure = list.look == CardLook::Figure;
    const auto perLine = static_cast<std::size_t>(std::max(list.cardsPerLine, 1));
    const std::size_t end = std::min(from + perLine, list.cards.size());
    std::vector<Cell> cells;
    for (std::size_t i = from; i < end; ++i)
        cells.push_back(measureCard(list, i, parent));
    const std::size_t firstStrip = m_strips.size();
    addRow(cells, isFigure ? 15 : from == 0 ? 2 : 5, 0);
    if (!isFigure)
        return;
    for (std::size_t i = firstStrip; i < m_strips.size(); ++i) {
        for (const Cell &cell : cells)
            m_strips[i].boxes.push_back(
                {cell.front().x - FigureIndent, 0, FigureBar, m_strips[i].height, FillAccent, 0});
    }
}

void Measurer::add(const CardList &list)
{
    const NodeId node = m_structure.addList(ListNumbering::None, m_section);
    const auto perLine = static_cast<std::size_t>(std::max(list.cardsPerLine, 1));
    const std::size_t firstStrip = m_strips.size();
    std::vector<std::size_t> ends;
    for (std::size_t from = 0; from < list.cards.size(); from += perLine) {
        addCards(list, from, node);
        ends.push_back(m_strips.size());
    }
    keepTwoPoints(firstStrip, ends);
    if (!m_heading || m_heading->continued.empty() || ends.size() < 2)
        return;
    const auto header = continuedHeader({m_heading->level, m_heading->continued, m_heading->look});
    for (std::size_t i = firstStrip + 1; i < m_strips.size(); ++i)
        m_strips[i].header = header;
}

} // namespace eig::layout
