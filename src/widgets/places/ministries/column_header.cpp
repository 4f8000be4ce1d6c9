// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/column_header.h"

#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace eig {

ColumnHeader::ColumnHeader(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("columnTitle"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("columnCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_line->addWidget(m_title);
    m_line->addWidget(m_count);
    m_line->addStretch(1);
    followFont();
}

void ColumnHeader::setTitle(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
    setAccessibleName(QString(title + u' ' + count));
}

void ColumnHeader::addControl(QWidget *control) { m_line->addWidget(control); }

void ColumnHeader::followFont()
{
    m_line->setContentsMargins(scaled(14), 0, scaled(12), 1);
    m_line->setSpacing(scaled(7));
    m_title->setFont(fontOf(TextStyle::Strong));
    m_count->setFont(fontOf(TextStyle::Body));
    setFixedHeight(std::max(scaled(38), m_title->fontMetrics().height() + scaled(8)));
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Alt));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

void ColumnHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
