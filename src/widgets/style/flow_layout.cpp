// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/style/flow_layout.h"

#include <algorithm>

namespace eig {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() { qDeleteAll(m_parts); }

void FlowLayout::addItem(QLayoutItem *part) { m_parts.append(part); }

int FlowLayout::count() const { return static_cast<int>(m_parts.size()); }

QLayoutItem *FlowLayout::itemAt(int index) const { return m_parts.value(index); }

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_parts.takeAt(index) : nullptr;
}

QList<QRect> FlowLayout::placed(const QRect &rect) const
{
    QList<QRect> places;
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    for (const QLayoutItem *part : m_parts) {
        QSize size = part->sizeHint();
        size.setWidth(std::min(size.width(), inner.width()));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            x = inner.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        places.append(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    places.append(QRect(x, y + lineHeight + contentsMargins().bottom(), 0, 0));
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    return placed(QRect(0, 0, width, 0)).last().top();
}

QSize FlowLayout::sizeHint() const
{
    int width = contentsMargins().left() + contentsMargins().right();
    int height = 0;
    for (const QLayoutItem *part : m_parts) {
        width += part->sizeHint().width() + spacing();
        height = std::max(height, part->sizeHint().height());
    }
    return {width, height + contentsMargins().top() + contentsMargins().bottom()};
}

QSize FlowLayout::minimumSize() const
{
    int height = 0;
    for (const QLayoutItem *part : m_parts)
        height = std::max(height, part->sizeHint().height());
    return {0, height + contentsMargins().top() + contentsMargins().bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QList<QRect> places = placed(rect);
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        m_parts.at(i)->setGeometry(places.at(i));
}

} // namespace eig
