// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/page_card.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace eig {
namespace {

constexpr int Padding = 14; // pixels of the design at 100 %

void paintPanel(QWidget &widget)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(widget.rect()), scaled(radius::Card), Look::Panel, Theme::of(&widget));
}

} // namespace

PageCard::PageCard(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_top(new QHBoxLayout)
    , m_heading(new HeadingLabel(title, this))
{
    const int padding = scaled(Padding);
    m_column->setContentsMargins(padding, scaled(10), padding, padding);
    m_column->setSpacing(scaled(6));
    m_heading->setFont(fontOf(TextStyle::Section));
    m_top->addWidget(m_heading, 1);
    m_column->addLayout(m_top);
    setAccessibleName(title);
}

void PageCard::addBeside(QWidget *widget) { m_top->addWidget(widget, 0, Qt::AlignVCenter); }

void PageCard::setIcon(QWidget *icon) { m_top->insertWidget(0, icon, 0, Qt::AlignVCenter); }

void PageCard::paintEvent(QPaintEvent *) { paintPanel(*this); }

PageFigure::PageFigure(const QString &value, const QString &beside, TextBlock *what,
                       QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pageFigure"));
    setAccessibleName(QString(value + u' ' + beside + u' ' + what->text()).simplified());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(Padding) - TextBlock::Inset, scaled(8), scaled(8),
                               scaled(10));
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *figure = new TextBlock(value, this);
    figure->setLook(TextStyle::Figure, Token::T1);
    row->addWidget(figure, 0, Qt::AlignBottom);
    if (!beside.isEmpty()) {
        auto *rest = new TextBlock(beside, this);
        rest->setLook(TextStyle::Strong, Token::T2);
        rest->setContentsMargins(0, 0, 0, scaled(4));
        row->addWidget(rest, 1, Qt::AlignBottom);
    } else {
        row->addStretch(1);
    }
    column->addLayout(row);
    what->setParent(this);
    what->setLook(TextStyle::Body, Token::T2);
    column->addWidget(what);
    column->addStretch(1);
}

void PageFigure::paintEvent(QPaintEvent *) { paintPanel(*this); }

} // namespace eig
