// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/measure.h"

#include <qrencode.h>

namespace eig::layout {
namespace {

struct FreeCode {
    void operator()(QRcode *code) const { QRcode_free(code); }
};

constexpr int QuietModules = 4; // ISO/IEC 18004: nothing is printed this close to the code

/// None when the text is empty or too long for a code.
std::shared_ptr<CodeFigure> encode(const std::string &text)
{
    const std::unique_ptr<QRcode, FreeCode> code(
        text.empty() ? nullptr : QRcode_encodeString(text.c_str(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code)
        return {};
    auto figure = std::make_shared<CodeFigure>();
    figure->modules = code->width;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if ((code->data[row * code->width + column] & 1) == 0)
                continue;
            const bool goesOn = !figure->runs.empty() && figure->runs.back().row == row
                && figure->runs.back().column + figure->runs.back().length == column;
            if (goesOn)
                ++figure->runs.back().length;
            else
                figure->runs.push_back({row, column, 1});
        }
    }
    return figure;
}

} // namespace

/// The quiet zone is kept above and under the code; at its sides are the margin and column gaps.
void Measurer::add(const QrCode &code)
{
    const std::shared_ptr<CodeFigure> figure = encode(code.address);
    if (!figure)
        return;
    // A code and its address do not belong to the section before them.
    if (m_section != m_root)
        m_section = m_structure.add(Role::Sect, m_root);
    const double quiet = code.size / figure->modules * QuietModules;
    figure->node = m_structure.addFigure(code.alternative, m_section);
    figure->x = m_x;
    figure->y = quiet;
    figure->size = code.size;
    Strip strip;
    strip.height = code.size + 2 * quiet;
    strip.keepWithNext = true; // its address follows
    strip.figure = figure;
    m_strips.push_back(std::move(strip));
}

void Measurer::add(const Cover &cover)
{
    const auto part = [&](const Text &text, const TextStyle &style, Role role, double spaceBefore) {
        const NodeId node = m_structure.add(role, m_section);
        addLines(stack(text, style, node, m_x, m_width), spaceBefore);
    };
    const std::size_t first = m_strips.size();
    part({{cover.origin}}, CoverOriginStyle, Role::P, 0);
    const std::size_t title = m_strips.size();
    part({{cover.title}}, CoverTitleStyle, headingRole(1 + m_depth), millimetres(62));
    m_strips[title].outline = {1 + m_depth, cover.title};
    part(cover.subtitle, CoverSubtitleStyle, Role::P, 8);
    tintBand(first, millimetres(22));
    const std::size_t lines = m_strips.size();
    for (const Text &line : cover.lines)
        part(line, CoverLineStyle, Role::P, m_strips.size() == lines ? millimetres(12) : 3);
}

} // namespace eig::layout
