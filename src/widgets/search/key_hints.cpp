// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/key_hints.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>

#include <numeric>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int CapGap = 4;
constexpr int HintGap = 14;

} // namespace

int widthOf(const KeyHint &hint)
{
    int width = QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(hint.text) + 1;
    for (const QString &key : hint.keys)
        width += tagSize(key).width() + scaled(CapGap);
    return width;
}

int widthOf(const QList<KeyHint> &hints)
{
    return std::accumulate(hints.begin(), hints.end(), 0, [](int width, const KeyHint &hint) {
        return width + (width > 0 ? scaled(HintGap) : 0) + widthOf(hint);
    });
}

void paintHints(QPainter &painter, const QRect &place, const QList<KeyHint> &hints,
                const Theme &theme)
{
    int left = place.left();
    for (const KeyHint &hint : hints) {
        const int end = left + widthOf(hint);
        if (end > place.right() + 1)
            return;
        for (const QString &key : hint.keys) {
            const QSize cap = tagSize(key);
            paintTag(painter,
                     QRect(QPoint(left, place.top() + (place.height() - cap.height()) / 2), cap),
                     key, Look::KeyCap, theme);
            left += cap.width() + scaled(CapGap);
        }
        paintText(painter, QRect(left, place.top(), end - left, place.height()), hint.text,
                  fontOf(TextStyle::Small), inkOf(Look::Header, theme));
        left = end + scaled(HintGap);
    }
}

} // namespace eig
