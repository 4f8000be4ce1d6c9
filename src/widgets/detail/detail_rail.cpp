// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/detail/detail_rail.h"

#include "widgets/detail/detail_section.h"
#include "widgets/style/text_style.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace eig {
namespace {

// ui.md sections 3 and 13, pixels at 100 %
constexpr int Width = 40;
constexpr int ButtonSize = 32;
constexpr int IconSize = 18;
constexpr int LastKey = 9;

} // namespace

DetailRail::DetailRail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("detailRail"));
    m_column->setContentsMargins(0, scaled(10), 0, scaled(10));
    m_column->setSpacing(scaled(4));
}

void DetailRail::setSections(const std::vector<DetailSection *> &sections)
{
    setFixedWidth(scaled(Width));
    for (QToolButton *button : m_buttons)
        delete button;
    m_buttons.clear();
    m_current = -1;
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const DetailSection::Name &name = sections[i]->name();
        const auto index = static_cast<int>(i);
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("rail:") + name.key);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setIcon(themedIcon(name.icon));
        button->setIconSize({scaled(IconSize), scaled(IconSize)});
        button->setFixedSize(scaled(ButtonSize), scaled(ButtonSize));
        button->setAccessibleName(name.title);
        button->setToolTip(index < LastKey ? tr("%1 (Alt+%2)").arg(name.title).arg(index + 1)
                                           : name.title);
        // Not clicked: assistive technology toggles.
        connect(button, &QToolButton::toggled, this, [this, index] {
            if (m_isSetting)
                return;
            setCurrent(index);
            Q_EMIT sectionRequested(index);
        });
        m_column->addWidget(button, 0, Qt::AlignHCenter);
        m_buttons.push_back(button);
    }
    m_column->addStretch(1);
}

void DetailRail::setCurrent(int section)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_current = section;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(static_cast<int>(i) == section);
}

void DetailRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Alt));
    painter.fillRect(0, 0, 1, height(), theme.color(Token::Line));
}

} // namespace eig
