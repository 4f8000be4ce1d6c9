// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/figure_card.h"

#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int Padding = 14;
constexpr int LeastWidth = 120;
constexpr int SmallestHeight = 76;

int figureHeight() { return QFontMetrics(fontOf(TextStyle::Figure)).height(); }

} // namespace

FigureCard::FigureCard(const QString &figure, const QString &what, LinkTarget target,
                       QWidget *parent)
    : LinkButton(figure + u' ' + what, std::move(target), parent)
    , m_figure(figure)
    , m_what(what)
{
}

QSize FigureCard::sizeHint() const { return {scaled(200), heightForWidth(scaled(200))}; }

QSize FigureCard::minimumSizeHint() const { return {scaled(LeastWidth), scaled(SmallestHeight)}; }

int FigureCard::heightForWidth(int width) const
{
    const QRect text = QFontMetrics(fontOf(TextStyle::Small))
                           .boundingRect(QRect(0, 0, width - 2 * scaled(Padding), 10'000),
                                         Qt::TextWordWrap, m_what);
    return std::max(2 * scaled(10) + figureHeight() + scaled(2) + text.height(),
                    scaled(SmallestHeight));
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(this);
    paintBox(painter, QRectF(rect()), scaled(radius::Card), isLit() ? Look::PanelLit : Look::Panel,
             theme);
    const QRect inside = rect().adjusted(scaled(Padding), scaled(10), -scaled(Padding), -scaled(8));
    painter.setFont(fontOf(TextStyle::Figure));
    painter.setPen(theme.color(Token::T1));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_figure);
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(theme.color(Token::T2));
    painter.drawText(inside.adjusted(0, figureHeight() + scaled(2), 0, scaled(8)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_what);
    paintFocus(painter, rect());
}

} // namespace eig
