// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_section.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/detail/text_block.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace eig {
namespace {

constexpr int Above = 13;
constexpr int Below = 14;

} // namespace

DetailSection::DetailSection(Name name, Heading heading, QWidget *parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_outer(new QVBoxLayout(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("section:") + m_name.key);
    setAccessibleName(m_name.title);
    m_outer->setContentsMargins(0, scaled(Above), 0, scaled(Below));
    m_outer->setSpacing(scaled(6));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(scaled(6));
    if (heading == Heading::Shown)
        addHeading();
    m_outer->addWidget(m_body);
}

void DetailSection::addHeading()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    m_heading = new HeadingLabel(m_name.title, this);
    m_heading->setFont(fontOf(TextStyle::Section));
    m_heading->setContentsMargins(TextBlock::Inset, 0, 0, 0);
    m_fold = new QToolButton(this);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setFixedSize(scaled(24), scaled(24));
    m_fold->setIconSize({scaled(16), scaled(16)});
    m_fold->setObjectName(QStringLiteral("fold:") + m_name.key);
    row->addWidget(m_heading, 1);
    row->addWidget(m_fold);
    m_outer->addLayout(row);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT openChanged(m_isOpen);
    });
    setOpen(true);
}

void DetailSection::setOpen(bool isOpen)
{
    m_isOpen = isOpen || !m_fold;
    m_body->setVisible(m_isOpen);
    if (!m_fold)
        return;
    m_fold->setIcon(themedIcon(m_isOpen ? Icon::ChevronDown : Icon::ChevronRight, Token::T3));
    const QString what = m_isOpen ? tr("Collapse “%1”") : tr("Expand “%1”");
    m_fold->setAccessibleName(what.arg(m_name.title));
    m_fold->setToolTip(what.arg(m_name.title));
}

void DetailSection::focusHeading()
{
    if (m_fold) {
        m_fold->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (QWidget *next = m_body->nextInFocusChain(); isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isVisible()) {
            next->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

/// A hairline above each section.
void DetailSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(TextBlock::Inset, 0, width() - 2 * TextBlock::Inset, 1,
                     Theme::of(this).color(Token::Line));
}

/// The whole line of the heading folds the section.
void DetailSection::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnHeading = m_fold && event->button() == Qt::LeftButton
        && event->pos().y() >= m_fold->y() && event->pos().y() <= m_fold->geometry().bottom();
    if (isOnHeading)
        m_fold->click();
}

} // namespace eig
