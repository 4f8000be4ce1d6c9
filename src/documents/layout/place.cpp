// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/layout/place.h"

#include <algorithm>
#include <span>

namespace eig::layout {
namespace {

struct Cursor {
    std::size_t page = 0;
    double y = 0;
    bool isTop = true; ///< nothing above on this page

    friend bool operator<(const Cursor &a, const Cursor &b)
    {
        return a.page != b.page ? a.page < b.page : a.y < b.y;
    }
};

using Chain = std::span<const Strip>;

class Placer
{
public:
    explicit Placer(const PageGeometry &geometry) : m_geometry(geometry) {}

    [[nodiscard]] std::vector<Page> takePages() { return std::move(m_pages); }

    void placeBand(const StripBand &band)
    {
        const bool allStart = std::all_of(band.begin(), band.end(), [&](const Strips &strips) {
            return strips.empty() || fits(firstChain(strips), m_cursor);
        });
        // Columns start side by side or not at all on this page.
        if (!allStart)
            toNextPage(m_cursor);
        Cursor end = m_cursor;
        for (const Strips &strips : band) {
            const Cursor columnEnd = placeColumn(strips, m_cursor);
            if (end < columnEnd)
                end = columnEnd;
        }
        m_cursor = end;
    }

private:
    [[nodiscard]] static Chain firstChain(Chain strips)
    {
        std::size_t count = 1;
        while (count < strips.size() && strips[count - 1].keepWithNext)
            ++count;
        return strips.first(count);
    }

    [[nodiscard]] static double heightOf(Chain chain, bool isTop)
    {
        double height = 0;
        for (const Strip &strip : chain)
            height += strip.spaceBefore + strip.height;
        return isTop ? height - chain.front().spaceBefore : height;
    }

    [[nodiscard]] bool fits(Chain chain, const Cursor &cursor) const
    {
        constexpr double Tolerance = 0.01;
        return topOf(cursor) + heightOf(chain, cursor.isTop) <= m_geometry.bottom + Tolerance;
    }

    [[nodiscard]] double topOf(const Cursor &cursor) const
    {
        if (!cursor.isTop)
            return cursor.y;
        return cursor.page == 0 ? m_geometry.firstTop : m_geometry.top;
    }

    static void toNextPage(Cursor &cursor)
    {
        if (!cursor.isTop)
            cursor = {cursor.page + 1, 0, true};
    }

    [[nodiscard]] Cursor placeColumn(const Strips &column, Cursor cursor)
    {
        for (Chain rest(column); !rest.empty();) {
            Chain chain = firstChain(rest);
            const bool fitsOnAPage = heightOf(chain, true) <= m_geometry.bottom - m_geometry.top;
            if (!fitsOnAPage)
                chain = chain.first(1);
            if (!fits(chain, cursor))
                toNextPage(cursor);
            for (const Strip &strip : chain)
                put(strip, cursor);
            rest = rest.subspan(chain.size());
        }
        return cursor;
    }

    void put(const Strip &strip, Cursor &cursor)
    {
        const double y = topOf(cursor) + (cursor.isTop ? 0 : strip.spaceBefore);
        if (m_pages.size() <= cursor.page)
            m_pages.resize(cursor.page + 1);
        m_pages[cursor.page].push_back({&strip, y});
        cursor = {cursor.page, y + strip.height, false};
    }

    const PageGeometry &m_geometry;
    Cursor m_cursor;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> placeBands(const std::vector<StripBand> &bands, const PageGeometry &geometry)
{
    Placer placer(geometry);
    for (const StripBand &band : bands)
        placer.placeBand(band);
    return placer.takePages();
}

} // namespace eig::layout
