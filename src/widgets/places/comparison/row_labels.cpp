// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/comparison/row_labels.h"

#include "models/comparison_model.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QPainter>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int Wide = 158;
constexpr int Inside = 16;
constexpr int RightInside = 10;
constexpr int RowInside = 8;
constexpr int GroupInside = 4;

QFont labelFont(bool isGroup) { return fontOf(isGroup ? TextStyle::Strong : TextStyle::Body); }

} // namespace

RowLabels::RowLabels(QWidget *parent) : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(1);
}

QSize RowLabels::sizeHint() const { return {scaled(Wide), 0}; }

bool RowLabels::isGroup(int row) const
{
    return !static_cast<const ComparisonModel *>(model())->rowAt(row);
}

QRect RowLabels::textRect(const QRect &section, int row) const
{
    const int above = scaled(isGroup(row) ? GroupInside : RowInside);
    return section.adjusted(scaled(Inside), above, -scaled(RightInside), -above);
}

int RowLabels::heightOf(int row) const
{
    const QRect inside = textRect({0, 0, sizeHint().width(), 4000}, row);
    const QString text = model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    const QFontMetrics metrics(labelFont(isGroup(row)));
    const int above = scaled(isGroup(row) ? GroupInside : RowInside);
    return metrics.boundingRect(inside, Qt::TextWordWrap, text).height() + 2 * above;
}

void RowLabels::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    if (row >= model()->rowCount())
        return;
    const Theme theme = Theme::of(this);
    painter->fillRect(rect, theme.color(isGroup(row) ? Token::Hover : Token::Alt));
    paintEdge(*painter, rect, Qt::BottomEdge, theme.color(Token::Line));
    if (!isGroup(row))
        paintEdge(*painter, rect, Qt::RightEdge, theme.color(Token::Line));
    painter->setFont(labelFont(isGroup(row)));
    painter->setPen(theme.color(isGroup(row) ? Token::T1 : Token::T2));
    painter->drawText(textRect(rect, row), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
}

} // namespace eig
