// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/charts/chart_legend.h"

#include "widgets/detail/columns_layout.h"
#include "widgets/detail/text_block.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace eig {
namespace {

constexpr int SquareSide = 9; // pixels of the design at 100 %

class LegendSquare : public QWidget
{
public:
    LegendSquare(Token token, QWidget *parent) : QWidget(parent), m_token(token)
    {
        setFixedSize(scaled(SquareSide), scaled(16));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::of(this).color(m_token));
        const int side = scaled(SquareSide);
        painter.drawRoundedRect(QRect(0, (height() - side) / 2, side, side), 2, 2);
    }

private:
    Token m_token;
};

} // namespace

ChartLegend::ChartLegend(const QStringList &names, QWidget *parent) : QWidget(parent)
{
    auto *columns = new ColumnsLayout({2, 110, 8, 2});
    columns->setContentsMargins(0, 0, 0, 0);
    setLayout(columns);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(scaled(4));
        const bool isLast = i + 1 == names.size();
        row->addWidget(new LegendSquare(isLast ? Token::AccFill : Token::Cg, entry), 0,
                       Qt::AlignTop);
        auto *text = new TextBlock(names[i], entry);
        text->setLook(TextStyle::Small, Token::T2);
        row->addWidget(text, 1);
        columns->addWidget(entry);
    }
}

} // namespace eig
