// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf/outline.h"

#include <algorithm>

namespace eig::layout {
namespace {

using Object = QPDFObjectHandle;

class OutlineWriter
{
public:
    OutlineWriter(QPDF &pdf, const PlacedDocument &placed, const std::vector<Object> &pages)
        : m_pdf(pdf)
        , m_placed(placed)
        , m_pages(pages)
        , m_isClosed(placed.document.parts.size() > 1)
    {
    }

    /// The items of [from, …) deeper than level, linked to each other under parent.
    std::size_t addItems(Object parent, std::size_t from, int level)
    {
        const std::vector<OutlineEntry> &outline = m_placed.outline;
        Object previous;
        long long count = 0;
        std::size_t i = from;
        while (i < outline.size() && outline[i].title.level > level) {
            const OutlineEntry &entry = outline[i];
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", Object::newUnicodeString(entry.title.title));
            item.replaceKey("/Parent", parent);
            item.replaceKey("/Dest", destinationOf(entry.point, m_pages, m_placed.geometry));
            if (previous.isInitialized()) {
                previous.replaceKey("/Next", item);
                item.replaceKey("/Prev", previous);
            } else {
                parent.replaceKey("/First", item);
            }
            parent.replaceKey("/Last", item);
            previous = item;
            ++count;
            i = addItems(item, i + 1, entry.title.level);
        }
        // Negative: the item is closed (ISO 32000-1, table 153).
        const bool isClosed = m_isClosed && level > 0;
        if (count > 0)
            parent.replaceKey("/Count", Object::newInteger(isClosed ? -count : count));
        return i;
    }

private:
    QPDF &m_pdf;
    const PlacedDocument &m_placed;
    const std::vector<Object> &m_pages;
    bool m_isClosed;
};

} // namespace

Object destinationOf(const PagePoint &point, const std::vector<Object> &pages,
                     const PageGeometry &geometry)
{
    constexpr double Above = 6;
    Object array = Object::newArray();
    array.appendItem(pages[point.page]);
    array.appendItem(Object::newName("/XYZ"));
    array.appendItem(Object::newInteger(0));
    array.appendItem(Object::newReal(geometry.height - std::max(point.y - Above, 0.0), 3));
    array.appendItem(Object::newNull());
    return array;
}

void addOutline(QPDF &pdf, const PlacedDocument &placed, const std::vector<Object> &pages)
{
    if (placed.outline.empty())
        return;
    Object root = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    OutlineWriter(pdf, placed, pages).addItems(root, 0, 0);
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace eig::layout
