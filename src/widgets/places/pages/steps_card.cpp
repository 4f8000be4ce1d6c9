// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/pages/steps_card.h"

#include "widgets/charts/chart_menu.h"
#include "widgets/detail/document_accessibility.h"
#include "widgets/places/pages/steps_line.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace eig {

StepsCard::StepsCard(std::vector<PromotionStep> steps, std::optional<int> months, Language language,
                     QWidget *parent)
    : PageCard(tr("What were the steps?"), parent)
    , m_language(language)
    , m_months(months)
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
    column()->addWidget(m_line);
    column()->addWidget(m_table);
    addNote();
    connectViews();
    setTableShown(false);
}

void StepsCard::connectViews()
{
    connect(m_toggle, &QToolButton::toggled, this, &StepsCard::setTableShown);
    connect(m_line, &StepsLine::stepChosen, this, &StepsCard::choose);
    connect(m_table, &StepsTable::stepChosen, this, &StepsCard::choose);
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

void StepsCard::addNote()
{
    QString text = tr("Not to scale.");
    if (m_model->termStart() >= 0)
        text += u' '
            + (m_months ? tr("The thick line is the term: %n month(s).", nullptr, *m_months)
                        : tr("The thick line is the term."));
    auto *note = new TextBlock(text, this);
    note->setLook(TextStyle::Small, Token::T3);
    column()->addWidget(note);
}

void StepsCard::setToolsShown(bool areShown) { m_toggle->setVisible(areShown); }

ChartOrder StepsCard::order() const
{
    OtherDrawing drawing;
    drawing.make = [steps = m_model->steps(), months = m_months,
                    language = m_language](QWidget *parent) {
        auto *card = new StepsCard(steps, months, language, parent);
        card->setToolsShown(false);
        return card;
    };
    drawing.csv = m_model->asCsv();
    drawing.stem = "eig-etapes-de-la-promotion";
    return {{}, m_language, m_source, std::move(drawing)};
}

bool StepsCard::isTableShown() const { return m_toggle->isChecked(); }

void StepsCard::setTableShown(bool isShown)
{
    const bool hadFocus = m_line->hasFocus() || m_table->hasFocus();
    m_toggle->setChecked(isShown);
    m_line->setVisible(!isShown);
    m_table->setVisible(isShown);
    if (hadFocus)
        shownView()->setFocus(Qt::OtherFocusReason);
    const QString what = isShown ? tr("View as a drawing") : tr("View as a table");
    m_toggle->setToolTip(what);
    m_toggle->setAccessibleName(tr("%1: %2").arg(what, heading()->text()));
}

QAbstractItemView *StepsCard::shownView() const
{
    return isTableShown() ? static_cast<QAbstractItemView *>(m_table) : m_line;
}

SourceIds StepsCard::sourcesOf(int step) const
{
    return step < 0 ? SourceIds() : m_model->steps()[static_cast<std::size_t>(step)].sources;
}

void StepsCard::choose(int step)
{
    const SourceIds sources = sourcesOf(step);
    if (!sources.empty())
        Q_EMIT sourcesChosen(sources);
}

/// A click of the right button has chosen its step by then.
void StepsCard::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    showMenu(isMouse ? event->globalPos() : placeOfMenu(*shownView()));
}

void StepsCard::keyPressEvent(QKeyEvent *event)
{
    if (isMenuKey(*event))
        showMenu(placeOfMenu(*shownView()));
    else
        PageCard::keyPressEvent(event);
}

void StepsCard::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("chartMenu"));
    const int step = shownView()->currentIndex().row();
    if (!sourcesOf(step).empty())
        menu->addAction(tr("Go to the s&ource"), this, [this, step] { choose(step); });
    menu->addAction(isTableShown() ? tr("View as a &drawing") : tr("View as a &table"), this,
                    [this] { setTableShown(!isTableShown()); });
    menu->addSeparator();
    addChartTools(*menu, order(), m_model->asText(),
                  [this](ChartFormat format) { Q_EMIT exportRequested(order(), format); });
    menu->popup(globalPosition);
}

} // namespace eig
