// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/banner.h"

#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace eig {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setObjectName(QStringLiteral("bannerClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(themedIcon(Icon::Close));
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_text, 1);
    line->addWidget(m_action, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto act = std::exchange(m_act, {}))
            act();
    });
    refresh();
    hide();
}

void Banner::say(const QString &text)
{
    m_text->setText(text);
    m_action->hide();
    show();
}

void Banner::offer(const QString &text, const QString &action, std::function<void()> act)
{
    m_text->setText(text);
    m_action->setText(action);
    m_act = std::move(act);
    m_action->show();
    show();
}

QString Banner::text() const { return m_text->text(); }

void Banner::refresh()
{
    layout()->setContentsMargins(scaled(16), scaled(8), scaled(8), scaled(8));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close this message"));
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).color(Token::Warn));
    m_text->setPalette(palette);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::PaletteChange)
        refresh();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(Token::WarnSoft));
}

} // namespace eig
