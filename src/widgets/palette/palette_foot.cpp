// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/palette_foot.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int Height = 34;
constexpr int Margin = 14;
constexpr int Gap = 20; ///< between keys and prefixes

} // namespace

PaletteFoot::PaletteFoot(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("paletteFoot"));
    retranslate();
}

void PaletteFoot::retranslate()
{
    m_keys = {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
              {{tr("Enter")}, tr("run")}};
    m_prefixes = {{{}, tr("Prefix")},
                  {{QStringLiteral(">")}, tr("commands")},
                  {{QStringLiteral("@")}, tr("people")},
                  {{QStringLiteral("#")}, tr("themes")}};
    QStringList spoken;
    for (const KeyHint &hint : m_keys + m_prefixes) {
        if (!hint.keys.isEmpty())
            spoken.append(tr("%1: %2").arg(hint.keys.join(u' '), hint.text));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize PaletteFoot::sizeHint() const
{
    const int text = QFontMetrics(fontOf(TextStyle::Small)).height();
    return {0, std::max(scaled(Height), text + scaled(10))};
}

void PaletteFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QRect place = rect().adjusted(scaled(Margin), 0, -scaled(Margin), 0);
    paintHints(painter, place, m_keys, theme);
    const int width = widthOf(m_prefixes);
    QRect right = place;
    right.setLeft(place.right() + 1 - width);
    if (right.left() >= place.left() + widthOf(m_keys) + scaled(Gap))
        paintHints(painter, right, m_prefixes, theme);
}

} // namespace eig
