// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/match_bar.h"

#include "widgets/newer_qt.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace eig {

MatchBar::MatchBar(QWidget *parent) : QWidget(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("matchBar"));
    m_text->setObjectName(QStringLiteral("matchCount"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setFont(fontOf(TextStyle::Small));
    m_text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_text->setMinimumWidth(1); // the page is no wider for it
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(2));
    line->addWidget(m_text, 1);
    line->addSpacing(scaled(4));
    QToolButton *previous = addButton("previousMatch", tr("Previous match (Shift+F3)"), -1);
    QToolButton *next = addButton("nextMatch", tr("Next match (F3)"), 1);
    previous->setIcon(themedIcon(Icon::ChevronUp));
    next->setIcon(themedIcon(Icon::ChevronDown));
    hide();
}

QToolButton *MatchBar::addButton(const char *objectName, const QString &name, int direction)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({scaled(16), scaled(16)});
    const int side = std::max(SmallestTarget, scaled(SmallestTarget));
    button->setFixedSize(side, side);
    button->setAccessibleName(name);
    button->setToolTip(name);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this,
            [this, direction] { Q_EMIT walkRequested(direction); });
    return button;
}

void MatchBar::setWraps(bool wraps) { m_text->setWordWrap(wraps); }

void MatchBar::setMatches(int current, int count)
{
    const QString text = count == 1
        ? tr("%n match(es)", nullptr, count)
        : tr("%1 of %n match(es)", nullptr, count).arg(QLocale().toString(current + 1));
    if (text == m_text->text())
        return;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    if (count > 0 && isVisible())
        sendAnnouncement(*m_text, text);
}

} // namespace eig
