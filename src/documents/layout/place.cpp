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
        if (!band.flow.empty() && !band.columns.empty())
            return placeFlow(band);
        const auto canStart = [&](const Strips &strips) {
            return strips.empty() || fits(firstChain(strips), m_cursor);
        };
        const bool allStart = std::all_of(band.columns.begin(), band.columns.end(), canStart);
        // Columns start side by side or not at all on this page.
        if (!allStart)
            toNextPage(m_cursor);
        Cursor end = m_cursor;
        for (const Strips &strips : band.columns) {
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
        if (isTop && chain.front().header)
            height += chain.front().header->height;
        return isTop ? height - chain.front().spaceBefore : height;
    }

    [[nodiscard]] bool fits(Chain chain, const Cursor &cursor) const
    {
        constexpr double Tolerance = 0.01;
        return topOf(cursor) + heightOf(chain, cursor.isTop) <= m_geometry.bottom + Tolerance;
    }

    [[nodiscard]] double topOf(const Cursor &cursor) const
    {
        if (!cursor.isTop || cursor.page == m_flowPage)
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
            const Chain chain = chainThatFits(rest);
            if (!fits(chain, cursor))
                toNextPage(cursor);
            for (const Strip &strip : chain)
                put(strip, cursor);
            rest = rest.subspan(chain.size());
        }
        return cursor;
    }

    /// Each column of the page is filled before the next one, those of the first page from where
    /// the band begins.
    void placeFlow(const StripBand &band)
    {
        const Chain strips(band.columns.front());
        if (strips.empty())
            return;
        if (!fits(firstChain(strips), m_cursor))
            toNextPage(m_cursor);
        const double spaceBefore = m_cursor.isTop ? 0 : strips.front().spaceBefore;
        const double top = topOf(m_cursor) + spaceBefore;
        m_flowPage = m_cursor.page;
        Cursor cursor{m_cursor.page, top, true};
        Cursor end = cursor;
        std::size_t column = 0;
        for (Chain rest = strips; !rest.empty();) {
            const Chain chain = chainThatFits(rest);
            if (!fits(chain, cursor) && !(cursor.isTop && cursor.page != m_flowPage)) {
                column = (column + 1) % (band.flow.size() + 1);
                cursor = column > 0 ? Cursor{cursor.page, top, true}
                                    : Cursor{cursor.page + 1, 0, true};
            }
            m_shift = column > 0 ? band.flow[column - 1] : 0;
            for (const Strip &strip : chain)
                put(strip, cursor);
            end = end < cursor ? cursor : end;
            rest = rest.subspan(chain.size());
        }
        m_shift = 0;
        m_flowPage = NoPage;
        m_cursor = end;
    }

    /// The first chain, or its first strip when a page would not hold all of it.
    [[nodiscard]] Chain chainThatFits(Chain strips) const
    {
        const Chain chain = firstChain(strips);
        const bool fitsOnAPage = heightOf(chain, true) <= m_geometry.bottom - m_geometry.top;
        return fitsOnAPage ? chain : chain.first(1);
    }

    void put(const Strip &strip, Cursor &cursor)
    {
        if (cursor.isTop && strip.header)
            put(*strip.header, cursor); // which has no header of its own
        const double y = topOf(cursor) + (cursor.isTop ? 0 : strip.spaceBefore);
        if (m_pages.size() <= cursor.page)
            m_pages.resize(cursor.page + 1);
        m_pages[cursor.page].push_back({&strip, y, m_shift});
        cursor = {cursor.page, y + strip.height, false};
    }

    static constexpr std::size_t NoPage = static_cast<std::size_t>(-1);

    const PageGeometry &m_geometry;
    Cursor m_cursor;
    std::size_t m_flowPage = NoPage; ///< where the columns begin at the height of the cursor
    double m_shift = 0;
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
