// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/fit.h"

#include "documents/fonts/font_library.h"
#include "documents/layout/lay_out.h"
#include "documents/layout/measure.h"
#include "documents/layout/place.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace eig::layout {
namespace {

/// Where the strips of one column end on a page; none there is the lowest number.
double endOn(const Page &page, const Strips &column)
{
    double end = std::numeric_limits<double>::lowest();
    const std::less<const Strip *> before;
    for (const PlacedStrip &placed : page) {
        const bool isOfColumn = !column.empty() && !before(placed.strip, column.data())
            && before(placed.strip, column.data() + column.size());
        if (isOfColumn)
            end = std::max(end, placed.y + placed.strip->height);
    }
    return end;
}

void addBand(Fit &fit, const Page &page, const StripBand &band)
{
    if (band.columns.size() < 2)
        return;
    const double nothing = std::numeric_limits<double>::lowest();
    const double first = endOn(page, band.columns.front());
    double others = nothing;
    for (std::size_t i = 1; i < band.columns.size(); ++i)
        others = std::max(others, endOn(page, band.columns[i]));
    if (others == nothing)
        return;
    if (first == nothing)
        ++fit.emptyColumns;
    else
        fit.hollow = std::max(fit.hollow, others - first);
}

} // namespace

Fitter::Fitter(const std::string &language) : m_lock(lockFonts())
{
    if (const auto library = FontLibrary::bundled()) {
        m_shaper.emplace((*library)->createContext(language));
        m_shaper->keepTexts();
    }
}

std::optional<Fit> Fitter::fit(const Part &part)
{
    if (!m_shaper)
        return {};
    Structure structure;
    const PageGeometry geometry;
    const Anchors anchors; // a sheet prints no number of a page
    const std::vector<StripBand> bands =
        Measurer(*m_shaper, structure, geometry, anchors).measure(part);
    const std::vector<Page> pages = placeBands(bands, geometry);
    Fit fit;
    fit.pages = pages.size();
    for (const Page &page : pages) {
        fit.lastPageHeight = 0;
        for (const PlacedStrip &placed : page)
            fit.lastPageHeight = std::max(fit.lastPageHeight,
                                          placed.y + placed.strip->height - geometry.top);
        for (const StripBand &band : bands)
            addBand(fit, page, band);
    }
    return fit;
}

} // namespace eig::layout
