// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_status.h"

#include "widgets/export/booklet_panel.h"
#include "widgets/places/records/text_button.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace eig {
namespace {

constexpr int BarWidth = 72;

} // namespace

BookletStatus::BookletStatus(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new TextButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("bookletStatus"));
    m_bar->setObjectName(QStringLiteral("bookletStatusBar"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_text->setObjectName(QStringLiteral("bookletStatusText"));
    m_close->setObjectName(QStringLiteral("bookletStatusClose"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(themedIcon(Icon::Close));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(4));
    line->addWidget(m_bar);
    line->addWidget(m_text);
    line->addWidget(m_close);
    connect(m_text, &QPushButton::clicked, this, &BookletStatus::panelRequested);
    connect(m_close, &QToolButton::clicked, this, &BookletStatus::closeRequested);
    hide();
}

/// Short: the name of the sheet at hand is in the panel, and in the tool tip.
void BookletStatus::show(const BookletPanel &panel)
{
    const bool isWritten = panel.state() == BookletPanel::State::Written;
    m_bar->setFixedWidth(scaled(BarWidth));
    m_bar->setVisible(!isWritten);
    m_bar->setValue(panel.percent());
    m_bar->setAccessibleName(tr("Progress of the booklet"));
    m_text->setText(isWritten ? panel.stepText() : tr("Booklet: %1%").arg(panel.percent()));
    m_text->setToolTip(panel.stepText());
    m_text->setAccessibleName(tr("%1. Show the booklet").arg(m_text->text()));
    const QString close = isWritten ? tr("Close this message") : tr("Cancel the booklet");
    m_close->setAccessibleName(close);
    m_close->setToolTip(close);
    m_close->setEnabled(panel.state() != BookletPanel::State::Cancelling);
    const int side = std::max(SmallestTarget, scaled(SmallestTarget));
    m_close->setFixedSize(side, side);
    setVisible(true);
}

} // namespace eig
