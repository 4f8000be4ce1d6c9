// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/facet_value_delegate.h"

#include "models/facet_model.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

constexpr int Height = 26;
constexpr int BoxLeft = 4;
constexpr int BoxSize = 15;
constexpr int BoxRadius = 4;
constexpr int Gap = 8;
constexpr int End = 4;

void paintBox(QPainter &painter, const QRectF &box, FacetState state, const Theme &theme)
{
    const double unit = box.width() / BoxSize;
    painter.setBrush(theme.color(Token::Base));
    painter.setPen(QPen(theme.color(Token::Ctl), 1));
    if (state == FacetState::Included) {
        painter.setBrush(theme.color(Token::AccFill));
        painter.setPen(QPen(theme.color(Token::AccFill), 1));
    } else if (state == FacetState::Excluded) {
        painter.setBrush(theme.color(Token::BadSoft));
        painter.setPen(QPen(theme.color(Token::Bad), 1));
    }
    painter.drawRoundedRect(box, BoxRadius * unit, BoxRadius * unit);
    const auto at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * unit; };
    const QColor ink = theme.color(state == FacetState::Included ? Token::OnAcc : Token::Bad);
    painter.setPen(QPen(ink, 1.7 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (state == FacetState::Included) {
        const QPointF tick[] = {at(3.6, 7.8), at(6.3, 10.4), at(11.2, 4.9)};
        painter.drawPolyline(tick, 3);
    } else if (state == FacetState::Excluded) {
        painter.drawLine(at(4, 7.5), at(11, 7.5));
    }
}

} // namespace

int facetTextIndent() { return scaled(BoxLeft) + scaled(BoxSize) + scaled(Gap); }

void FacetValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const auto state = static_cast<FacetState>(index.data(FacetModel::StateRole).toInt());
    const int count = index.data(FacetModel::CountRole).toInt();
    const bool isDimmed = count == 0 && state == FacetState::None;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.color(Token::Hover));
        painter->drawRoundedRect(option.rect, scaled(6), scaled(6));
    }
    const int size = scaled(BoxSize);
    const int top = option.rect.top() + (option.rect.height() - size) / 2;
    const QRectF box(option.rect.left() + scaled(BoxLeft) + 0.5, top + 0.5, size - 1, size - 1);
    paintBox(*painter, box, state, theme);

    const QString number = QLocale().toString(count);
    QRect line = option.rect.adjusted(facetTextIndent(), 0, -scaled(End), 0);
    painter->setFont(fontOf(TextStyle::Small));
    painter->setPen(theme.color(Token::T3));
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, number);
    line.setRight(line.right() - painter->fontMetrics().horizontalAdvance(number) - scaled(Gap));

    QFont font = fontOf(state == FacetState::None ? TextStyle::Body : TextStyle::Strong);
    font.setWeight(state == FacetState::None ? QFont::Normal : QFont::Medium);
    font.setStrikeOut(state == FacetState::Excluded);
    painter->setFont(font);
    const Token ink = state == FacetState::Excluded ? Token::Bad : Token::T1;
    painter->setPen(theme.color(isDimmed ? Token::T3 : ink));
    const QString words = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                            Qt::ElideRight, line.width());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    painter->restore();
}

QSize FacetValueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int text = QFontMetrics(fontOf(TextStyle::Body)).height();
    return {0, std::max(scaled(Height), text + 6)};
}

} // namespace eig
