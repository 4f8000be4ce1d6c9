// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/steps_card.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/places/pages/steps_line.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace eig {

StepsCard::StepsCard(std::vector<PromotionStep> steps, std::optional<int> months, Language language,
                     QWidget *parent)
    : PageCard(tr("What were the steps?"), parent)
    , m_model(new StepsModel(std::move(steps), language, this))
    , m_line(new StepsLine(*m_model, heading()->text(), this))
    , m_table(new StepsTable(*m_model, heading()->text(), this))
    , m_toggle(new QToolButton(this))
{
    setObjectName(QStringLiteral("stepsCard"));
    m_toggle->setAutoRaise(true);
    m_toggle->setCheckable(true);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setFixedSize(scaled(28), scaled(28));
    m_toggle->setIconSize({scaled(16), scaled(16)});
    m_toggle->setIcon(themedIcon(Icon::Table));
    addBeside(m_toggle);
    connect(m_toggle, &QToolButton::toggled, this, &StepsCard::setTableShown);
    column()->addWidget(m_line);
    column()->addWidget(m_table);
    addNote(months);
    setTableShown(false);
}

void StepsCard::setCitations(QWidget *numbers)
{
    addBeside(numbers);
    addBeside(m_toggle);
    const auto links = numbers->findChildren<QAbstractButton *>();
    for (qsizetype i = 0; i < links.size(); ++i)
        QWidget::setTabOrder(links[i], i + 1 < links.size() ? links[i + 1] : m_toggle);
    QWidget::setTabOrder(m_toggle, m_line);
    QWidget::setTabOrder(m_line, m_table);
}

void StepsCard::addNote(std::optional<int> months)
{
    QString text = tr("Not to scale.");
    if (m_model->termStart() >= 0)
        text += u' '
            + (months ? tr("The thick line is the term: %n month(s).", nullptr, *months)
                      : tr("The thick line is the term."));
    auto *note = new TextBlock(text, this);
    note->setLook(TextStyle::Small, Token::T3);
    column()->addWidget(note);
}

bool StepsCard::isTableShown() const { return m_toggle->isChecked(); }

void StepsCard::setTableShown(bool isShown)
{
    m_line->setVisible(!isShown);
    m_table->setVisible(isShown);
    m_toggle->setChecked(isShown);
    const QString what = isShown ? tr("View as a drawing") : tr("View as a table");
    m_toggle->setToolTip(what);
    m_toggle->setAccessibleName(tr("%1: %2").arg(what, heading()->text()));
}

} // namespace eig
