// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/completion_foot.h"

#include "widgets/places/records/text_button.h"
#include "widgets/style/paint.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace eig {
namespace {

// Pixels at 100 %.
constexpr int Height = 34;
constexpr int Margin = 14;
constexpr int Gap = 14; ///< between hints and help

} // namespace

CompletionFoot::CompletionFoot(QWidget *parent) : QWidget(parent), m_help(new TextButton(this))
{
    setObjectName(QStringLiteral("completionFoot"));
    m_help->setObjectName(QStringLiteral("completionHelp"));
    m_help->setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout(this);
    line->addStretch(1);
    line->addWidget(m_help);
    connect(m_help, &QPushButton::clicked, this, &CompletionFoot::helpRequested);
    refresh(false);
}

void CompletionFoot::refresh(bool canForget)
{
    m_hints = {{{tr("Tab")}, tr("complete")}, {{tr("Enter")}, tr("search")}};
    if (canForget)
        m_hints.append({{tr("Shift+Delete")}, tr("forget")});
    m_hints.append({{tr("Esc")}, tr("close")});
    m_help->setText(tr("Search help"));
    m_help->setToolTip(tr("Search help (F1)"));
    QStringList spoken;
    for (const KeyHint &hint : std::as_const(m_hints))
        spoken.append(tr("%1: %2").arg(hint.keys.join(u' '), hint.text));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    layout()->setContentsMargins(0, 0, scaled(Margin - 4), 0);
    updateGeometry();
    update();
}

QSize CompletionFoot::sizeHint() const
{
    return {0, std::max(scaled(Height), m_help->sizeHint().height() + scaled(6))};
}

void CompletionFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int left = scaled(Margin);
    paintHints(painter, QRect(left, 0, m_help->x() - scaled(Gap) - left, height()), m_hints,
               Theme::of(this));
}

} // namespace eig
