// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/draw_figure.h"

#include <array>
#include <charconv>

namespace eig::layout {
namespace {

std::string number(double value)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::fixed, 4);
    return {digits.data(), end.ptr};
}

} // namespace

std::string drawFigure(const PaintedFigure &placed, const Colour &ink, std::size_t mark,
                       const PageGeometry &geometry)
{
    const CodeFigure &figure = *placed.figure;
    const double module = figure.size / figure.modules;
    // One unit is one module, from the top left corner of the code: short numbers.
    std::string content = "/Figure <</MCID " + std::to_string(mark) + ">> BDC\nq " + number(ink.red)
        + " " + number(ink.green) + " " + number(ink.blue) + " rg " + number(module) + " 0 0 "
        + number(-module) + " " + number(placed.left) + " " + number(geometry.height - placed.top)
        + " cm\n";
    for (const CodeFigure::Run &run : figure.runs)
        content += std::to_string(run.column) + " " + std::to_string(run.row) + " "
            + std::to_string(run.length) + " 1 re\n";
    return content + "f Q\nEMC\n";
}

QPDFObjectHandle figureLayout(const PaintedFigure &placed, const PageGeometry &geometry)
{
    const double size = placed.figure->size;
    QPDFObjectHandle box = QPDFObjectHandle::newArray();
    for (const double value : {placed.left, geometry.height - placed.top - size, placed.left + size,
                               geometry.height - placed.top})
        box.appendItem(QPDFObjectHandle::newReal(value, 3));
    QPDFObjectHandle layout = QPDFObjectHandle::parse("<< /O /Layout /Placement /Block >>");
    layout.replaceKey("/BBox", box);
    return layout;
}

} // namespace eig::layout
