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
constexpr int CapGap = 4;
constexpr int HintGap = 14;

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
    m_hints = {{tr("Tab"), tr("complete")}, {tr("Enter"), tr("search")}};
    if (canForget)
        m_hints.append({tr("Shift+Delete"), tr("forget")});
    m_hints.append({tr("Esc"), tr("close")});
    m_help->setText(tr("Search help"));
    m_help->setToolTip(tr("Search help (F1)"));
    QStringList spoken;
    for (const Hint &hint : std::as_const(m_hints))
        spoken.append(tr("%1: %2").arg(hint.keys, hint.text));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    layout()->setContentsMargins(0, 0, scaled(Margin - 4), 0);
    updateGeometry();
    update();
}

QSize CompletionFoot::sizeHint() const
{
    return {0, std::max(scaled(Height), m_help->sizeHint().height() + scaled(6))};
}

int CompletionFoot::widthOf(const Hint &hint) const
{
    return tagSize(hint.keys).width() + scaled(CapGap)
        + QFontMetrics(fontOf(TextStyle::Small)).horizontalAdvance(hint.text);
}

void CompletionFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    int left = scaled(Margin);
    for (const Hint &hint : std::as_const(m_hints)) {
        const int width = widthOf(hint);
        if (left + width + scaled(HintGap) > m_help->x())
            return;
        const QSize cap = tagSize(hint.keys);
        paintTag(painter, QRect(QPoint(left, (height() - cap.height()) / 2), cap), hint.keys,
                 Look::KeyCap, theme);
        const int textLeft = left + cap.width() + scaled(CapGap);
        paintText(painter, QRect(textLeft, 0, left + width + 1 - textLeft, height()), hint.text,
                  fontOf(TextStyle::Small), inkOf(Look::Header, theme));
        left += width + scaled(HintGap);
    }
}

} // namespace eig
