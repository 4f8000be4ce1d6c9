// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_parts.h"

#include "widgets/detail/text_block.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int CardRadius = 10;
constexpr int CardPadding = 9;
constexpr int PairGap = 4;
constexpr int NarrowestRight = 110;

int heightAt(const QWidget *widget, int width)
{
    return widget->hasHeightForWidth() ? widget->heightForWidth(width)
                                       : widget->sizeHint().height();
}

QSizePolicy heightForWidthPolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

void paintCard(QWidget *widget, Token ground, Token line)
{
    QPainter painter(widget);
    const Theme theme = Theme::of(widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(line), 1));
    painter.setBrush(theme.color(ground));
    const int radius = scaled(CardRadius);
    const QRectF frame = QRectF(widget->rect()).adjusted(TextBlock::Inset, 0, -TextBlock::Inset, 0);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

PairRow::PairRow(QWidget *left, QWidget *right, int leftWidth, QWidget *parent)
    : QWidget(parent)
    , m_left(left)
    , m_right(right)
    , m_leftWidth(leftWidth)
{
    left->setParent(this);
    right->setParent(this);
    setSizePolicy(heightForWidthPolicy());
}

int PairRow::leftWidth() const { return scaled(m_leftWidth); }

bool PairRow::isStacked(int width) const { return width < leftWidth() + scaled(NarrowestRight); }

int PairRow::heightForWidth(int width) const
{
    if (isStacked(width))
        return heightAt(m_left, width) + heightAt(m_right, width);
    const int right = width - leftWidth() - scaled(PairGap);
    return std::max(heightAt(m_left, leftWidth()), heightAt(m_right, right));
}

QSize PairRow::sizeHint() const
{
    const int width = leftWidth() + scaled(PairGap) + m_right->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize PairRow::minimumSizeHint() const { return {scaled(80), 0}; }

void PairRow::place()
{
    if (isStacked(width())) {
        const int high = heightAt(m_left, width());
        m_left->setGeometry(0, 0, width(), high);
        m_right->setGeometry(0, high, width(), heightAt(m_right, width()));
        return;
    }
    const int x = leftWidth() + scaled(PairGap);
    m_left->setGeometry(0, 0, leftWidth(), heightAt(m_left, leftWidth()));
    m_right->setGeometry(x, 0, width() - x, heightAt(m_right, width() - x));
}

void PairRow::resizeEvent(QResizeEvent *) { place(); }

bool PairRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

Card::Card(Look look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *column = new QVBoxLayout(this);
    const int padding = scaled(CardPadding);
    column->setContentsMargins(padding + TextBlock::Inset, padding, padding + TextBlock::Inset,
                               padding);
    column->setSpacing(scaled(2));
}

void Card::paintEvent(QPaintEvent *)
{
    if (m_look == Look::Caution)
        paintCard(this, Token::WarnSoft, Token::WarnSoft);
    else
        paintCard(this, Token::Alt, Token::Line);
}

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(heightForWidthPolicy());
}

void FigureStrip::add(const QString &value, const QString &what)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(scaled(CardPadding), scaled(6), scaled(2), scaled(8));
    column->setSpacing(0);
    auto *figure = new TextBlock(value, cell);
    figure->setLook(TextStyle::Title, Token::T1);
    column->addWidget(figure);
    auto *label = new TextBlock(what, cell);
    label->setLook(TextStyle::Small, Token::T2);
    column->addWidget(label);
    column->addStretch(1);
    m_cells.push_back(cell);
}

std::vector<QRect> FigureStrip::places(int width) const
{
    const int left = TextBlock::Inset;
    const int inner = width - 2 * TextBlock::Inset;
    int wanted = 0;
    for (const QWidget *cell : m_cells)
        wanted += cell->sizeHint().width();
    const auto count = static_cast<int>(m_cells.size());
    const int columns = wanted <= inner ? count : std::min(count, 2);
    const int spare = columns == count ? (inner - wanted) / std::max(count, 1) : 0;
    std::vector<QRect> places;
    int x = left;
    int y = 0;
    int high = 0;
    for (int i = 0; i < count; ++i) {
        const QWidget *cell = m_cells[static_cast<std::size_t>(i)];
        if (i > 0 && i % columns == 0) {
            x = left;
            y += high;
            high = 0;
        }
        const int wide = columns == count ? cell->sizeHint().width() + spare : inner / columns;
        places.emplace_back(x, y, wide, cell->heightForWidth(wide));
        high = std::max(high, places.back().height());
        x += wide;
    }
    return places;
}

int FigureStrip::heightForWidth(int width) const
{
    int bottom = 0;
    for (const QRect &place : places(width))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

QSize FigureStrip::sizeHint() const { return {scaled(260), heightForWidth(scaled(260))}; }

QSize FigureStrip::minimumSizeHint() const { return {scaled(80), 0}; }

void FigureStrip::resizeEvent(QResizeEvent *)
{
    const std::vector<QRect> cells = places(width());
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i]->setGeometry(cells[i]);
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    paintCard(this, Token::Alt, Token::Line);
    QPainter painter(this);
    const QColor line = Theme::of(this).color(Token::Line);
    for (const QRect &cell : places(width())) {
        if (cell.left() > TextBlock::Inset)
            painter.fillRect(cell.left(), cell.top(), 1, cell.height(), line);
        else if (cell.top() > 0)
            painter.fillRect(cell.left(), cell.top(), width() - 2 * TextBlock::Inset, 1, line);
    }
}

QSize TagLink::sizeHint() const
{
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(linkText()) + 2 * scaled(8),
            std::max(metrics.height() + scaled(4), scaled(22))};
}

void TagLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Line2), 1));
    painter.setBrush(theme.color(underMouse() ? Token::Hover : Token::Base));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, scaled(5), scaled(5));
    QFont font = fontOf(TextStyle::Caption);
    font.setWeight(QFont::DemiBold);
    font.setUnderline(isLit());
    painter.setFont(font);
    painter.setPen(theme.color(Token::T2));
    painter.drawText(rect(), Qt::AlignCenter, linkText());
    paintFocus(painter, rect());
}

IconLabel::IconLabel(const QIcon &icon, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconLabel::sizeHint() const { return {scaled(m_size), scaled(m_size)}; }

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace eig
