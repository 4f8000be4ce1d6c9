// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/footed_dialog.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

constexpr int Margin = 22;

} // namespace

FootedDialog::FootedDialog(QWidget *parent)
    : QDialog(parent)
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_footLine(new QHBoxLayout(m_foot))
{
    const int margin = scaled(Margin);
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(scaled(8));
    m_footLine->setContentsMargins(scaled(18), scaled(12), scaled(18), scaled(12));
    m_footLine->setSpacing(scaled(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_body, 1);
    column->addWidget(m_foot);
}

void FootedDialog::fit(int designWidth)
{
    const int width = std::max(scaled(designWidth), layout()->minimumSize().width());
    // The layout's own sizes take no account of how texts wrap at this width.
    layout()->invalidate();
    resize(width,
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->sizeHint().height());
}

void FootedDialog::beginAt(QWidget &control)
{
    setAttribute(Qt::WA_KeyboardFocusChange);
    control.setFocus();
}

void FootedDialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(m_foot->geometry(), theme.color(Token::Win));
    painter.setPen(theme.color(Token::Line));
    painter.drawLine(0, m_foot->y(), width(), m_foot->y());
}

} // namespace eig
