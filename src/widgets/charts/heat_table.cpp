// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/heat_table.h"

#include "models/chart_model.h"
#include "widgets/charts/mark_focus.h"
#include "widgets/style/contrast.h"
#include "widgets/style/text_style.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace eig {
namespace {

constexpr double Steps[] = {0.14, 0.28, 0.42, 0.56, 0.72, 0.84, 1.0};
constexpr std::size_t FirstDark = 4; ///< from here the ink is that of a filled button

// pixels of the design at 100 %
constexpr int LineHeight = 26;
constexpr int HeaderHeight = 22;
constexpr int CellWidth = 38;
constexpr int LeastCell = 24; ///< "100" fits
constexpr int LeastName = 132;
constexpr int MostNameShare = 40; ///< per cent of the table, where its names are long
constexpr int NameLeft = 3;
constexpr int NameRight = 6;
constexpr int CornerRadius = 4;
constexpr int Apart = 1;

class HeatDelegate : public QStyledItemDelegate
{
public:
    explicit HeatDelegate(HeatTable *table) : QStyledItemDelegate(table), m_table(table) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::of(m_table);
        const auto *model = static_cast<const ChartModel *>(index.model());
        const auto series = static_cast<int>(model->table().columns.size());
        if (index.column() == 0)
            paintName(*painter, option.rect, index, theme);
        else if (index.column() <= series)
            paintValue(*painter, option, index, theme);
        else
            paintTotal(*painter, option.rect, index, theme);
        paintMarkFocus(*painter, *m_table, index, option.rect);
        painter->restore();
    }

private:
    static void paintName(QPainter &painter, const QRect &cell, const QModelIndex &index,
                          const Theme &theme)
    {
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(theme.color(Token::T1));
        const QRect place = cell.adjusted(scaled(NameLeft), 0, -scaled(NameRight), 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                          place.width()));
    }

    static void paintValue(QPainter &painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index, const Theme &theme)
    {
        const QRect cell = option.rect.adjusted(scaled(Apart), scaled(Apart), -scaled(Apart),
                                                -scaled(Apart));
        const double strength = index.data(ChartModel::StrengthRole).toDouble();
        const bool isLit = option.state.testFlag(QStyle::State_MouseOver);
        const HeatColors colors = strength > 0
            ? heatColors(theme, strength)
            : HeatColors{theme.color(isLit ? Token::Hover : Token::Alt), theme.color(Token::T3)};
        painter.setPen(strength > 0 && isLit ? QPen(theme.color(Token::Focus), 1) : Qt::NoPen);
        painter.setBrush(colors.ground);
        painter.drawRoundedRect(cell, scaled(CornerRadius), scaled(CornerRadius));
        if (strength <= 0)
            return;
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(colors.ink);
        painter.drawText(cell, Qt::AlignCenter, index.data().toString());
    }

    static void paintTotal(QPainter &painter, const QRect &cell, const QModelIndex &index,
                           const Theme &theme)
    {
        painter.setFont(fontOf(TextStyle::Small));
        painter.setPen(theme.color(Token::T2));
        painter.drawText(cell.adjusted(0, 0, -scaled(4), 0), Qt::AlignRight | Qt::AlignVCenter,
                         index.data().toString());
    }

    HeatTable *m_table;
};

/// The names of the columns without a ground, "1" for "EIG 1" beside the other promotions.
class HeatHeader : public QHeaderView
{
public:
    explicit HeatHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

    [[nodiscard]] QSize sizeHint() const override
    {
        return {scaled(CellWidth),
                std::max(scaled(HeaderHeight), QFontMetrics(fontOf(TextStyle::Small)).height())};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        QString text = model()->headerData(section, Qt::Horizontal).toString();
        if (text.startsWith(QLatin1String("EIG ")))
            text = text.mid(4);
        painter->save();
        painter->setFont(fontOf(TextStyle::Small));
        painter->setPen(Theme::of(this).color(Token::T2));
        painter->drawText(rect, Qt::AlignCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        painter->restore();
    }
};

} // namespace

HeatColors heatColors(const Theme &theme, double strength)
{
    const auto count = std::size(Steps);
    const auto step = static_cast<std::size_t>(
        std::clamp(std::ceil(strength * double(count)), 1.0, double(count)) - 1);
    return {mixed(theme.color(Token::AccFill), theme.color(Token::Base), Steps[step]),
            theme.color(step < FirstDark ? Token::T1 : Token::OnAcc)};
}

HeatTable::HeatTable(ChartModel &model, const QString &title, QWidget *parent)
    : ChartTableView(model, title, parent)
{
    setHorizontalHeader(new HeatHeader(this));
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        std::max(scaled(LineHeight), QFontMetrics(fontOf(TextStyle::Body)).height()));
    setItemDelegate(new HeatDelegate(this));
}

int HeatTable::longestName() const
{
    const QFontMetrics metrics(fontOf(TextStyle::Body));
    int longest = 0;
    for (int row = 0; row < chart().rowCount(); ++row)
        longest = std::max(longest,
                           metrics.horizontalAdvance(chart().index(row, 0).data().toString()));
    return longest + scaled(NameLeft) + scaled(NameRight) + 1;
}

void HeatTable::fitColumns()
{
    const int columns = chart().columnCount();
    if (columns < 2)
        return;
    const int room = viewport()->width();
    const int least = scaled(LeastName);
    const int names = std::clamp(longestName(), least, std::max(least, room * MostNameShare / 100));
    const int wide = std::clamp((room - names) / (columns - 1), scaled(LeastCell),
                                scaled(CellWidth));
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, wide);
    setColumnWidth(0, std::max(room - (columns - 1) * wide, 1));
}

} // namespace eig
