// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/list_header.h"

#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace eig {
namespace {

constexpr int Height = 48;
constexpr int Side = 18;
constexpr int Gap = 10;
constexpr int ButtonSize = 28;

/// Three dots say menu by themselves.
class MoreButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

} // namespace

ListHeader::ListHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_more(new MoreButton(this))
    , m_menu(new QMenu(m_more))
{
    setObjectName(QStringLiteral("listHeader"));
    m_title->setObjectName(QStringLiteral("listTitle"));
    m_count->setObjectName(QStringLiteral("listCount"));
    m_more->setObjectName(QStringLiteral("listMenuButton"));
    m_menu->setObjectName(QStringLiteral("listMenu"));
    for (QLabel *label : {m_title, m_count})
        label->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_more->setIcon(themedIcon(Icon::More));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::TabFocus);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_title);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_more);
    applyFonts();
    retranslate();
}

void ListHeader::applyFonts()
{
    m_title->setFont(fontOf(TextStyle::Title));
    m_count->setFont(fontOf(TextStyle::Body));
    m_more->setFixedSize(scaled(ButtonSize), scaled(ButtonSize));
    layout()->setContentsMargins(scaled(Side), 0, scaled(Gap), 0);
    layout()->setSpacing(scaled(Gap));
    setFixedHeight(scaled(Height));
}

QWidget *ListHeader::button() const { return m_more; }

void ListHeader::showTitle(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
}

void ListHeader::retranslate()
{
    m_more->setAccessibleName(tr("List options"));
    m_more->setToolTip(tr("List options: columns, sort, density"));
}

void ListHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        applyFonts();
    QWidget::changeEvent(event);
}

} // namespace eig
