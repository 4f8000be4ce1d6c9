// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/challenges/no_match.h"

#include "models/list_controller.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace eig {

NoMatch::NoMatch(ListController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_text(new QLabel(this))
    , m_clearFacets(new QPushButton(this))
    , m_clearText(new QPushButton(this))
    , m_showAll(new QPushButton(this))
{
    setObjectName(QStringLiteral("noMatch"));
    m_text->setObjectName(QStringLiteral("noMatchText"));
    m_clearFacets->setObjectName(QStringLiteral("noMatchClearFacets"));
    m_clearText->setObjectName(QStringLiteral("noMatchClearText"));
    m_showAll->setObjectName(QStringLiteral("noMatchShowAll"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(m_text);
    for (QPushButton *button : {m_clearFacets, m_clearText, m_showAll})
        column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_clearFacets, &QPushButton::clicked, &m_controller, &ListController::clearFacets);
    connect(m_clearText, &QPushButton::clicked, &m_controller, &ListController::clearText);
    connect(m_showAll, &QPushButton::clicked, &m_controller, &ListController::clearAll);
}

void NoMatch::refresh()
{
    const bool hasFacets = m_controller.checkedCount() > 0;
    const QString searched = m_controller.searchText().trimmed();
    const auto withoutFacets = static_cast<int>(hasFacets ? m_controller.countWithoutFacets() : 0);
    const auto withoutText = static_cast<int>(searched.isEmpty() ? 0
                                                                 : m_controller.countWithoutText());
    const auto total = static_cast<int>(m_controller.total());
    if (total == 0)
        m_text->setText(tr("This catalogue has no challenge."));
    else if (searched.isEmpty())
        m_text->setText(tr("No challenge matches these filters."));
    else if (hasFacets)
        m_text->setText(tr("No challenge matches “%1” with these filters.").arg(searched));
    else
        m_text->setText(tr("No challenge matches “%1”.").arg(searched));
    m_clearFacets->setText(tr("Clear filters: %n challenge(s)", nullptr, withoutFacets));
    m_clearFacets->setVisible(withoutFacets > 0);
    m_clearText->setText(tr("Clear the search: %n challenge(s)", nullptr, withoutText));
    m_clearText->setVisible(withoutText > 0 && hasFacets);
    m_showAll->setText(tr("Show all: %n challenge(s)", nullptr, total));
    m_showAll->setVisible(total > 0);
}

void NoMatch::focusFirst()
{
    for (QPushButton *button : {m_clearFacets, m_clearText, m_showAll}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace eig
