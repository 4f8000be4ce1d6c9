// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/columns_layout.h"

#include "widgets/style/text_style.h"

#include <algorithm>

namespace eig {

ColumnsLayout::~ColumnsLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void ColumnsLayout::addItem(QLayoutItem *item) { m_items.push_back(item); }

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int ColumnsLayout::columnsAt(int width) const
{
    const int gap = scaled(m_shape.gap);
    const int columns = (width + gap) / (scaled(m_shape.narrowest) + gap);
    return std::clamp(columns, 1, m_shape.mostColumns);
}

int ColumnsLayout::arrange(const QRect &rect, Run run) const
{
    const int columns = columnsAt(rect.width());
    const int gap = scaled(m_shape.gap);
    const int width = (rect.width() - (columns - 1) * gap) / columns;
    int y = rect.top();
    for (std::size_t first = 0; first < m_items.size();
         first += static_cast<std::size_t>(columns)) {
        const std::size_t end = std::min(first + static_cast<std::size_t>(columns), m_items.size());
        int height = 0;
        for (std::size_t i = first; i < end; ++i) {
            const QLayoutItem *item = m_items[i];
            height = std::max(height,
                              item->hasHeightForWidth() ? item->heightForWidth(width)
                                                        : item->sizeHint().height());
        }
        for (std::size_t i = first; run == Run::Place && i < end; ++i) {
            const int column = static_cast<int>(i - first);
            m_items[i]->setGeometry({rect.left() + column * (width + gap), y, width, height});
        }
        y += height + (end < m_items.size() ? scaled(m_shape.lineGap) : 0);
    }
    return y - rect.top();
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Run::Measure);
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Run::Place);
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_shape.mostColumns * scaled(m_shape.narrowest)
        + (m_shape.mostColumns - 1) * scaled(m_shape.gap);
    return {width, heightForWidth(width)};
}

QSize ColumnsLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->minimumSize().width());
    return {width, 0};
}

} // namespace eig
