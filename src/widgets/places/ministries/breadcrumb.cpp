// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/breadcrumb.h"

#include "widgets/places/ministries/row_painter.h"
#include "widgets/places/ministries/text_link.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace eig {
namespace {

/// Between two steps; decoration only.
class StepMark : public QWidget
{
public:
    using QWidget::QWidget;

    [[nodiscard]] QSize sizeHint() const override { return {scaled(20), scaled(16)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QPoint tip(rect().center().x() + scaled(2), rect().center().y());
        paintChevron(painter, tip, Theme::of(this).color(Token::T2));
    }
};

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(0);
    m_line->addStretch(1);
}

void Breadcrumb::addStep()
{
    Step step{new StepMark(this), new TextLink(this), new QLabel(this)};
    step.chevron->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    step.text->setTextFormat(Qt::PlainText);
    step.text->setMinimumWidth(1);
    const int number = static_cast<int>(m_steps.size());
    connect(step.link, &TextLink::clicked, this, [this, number] { Q_EMIT stepClicked(number); });
    int place = m_line->count() - 1;
    for (QWidget *widget :
         {step.chevron, static_cast<QWidget *>(step.link), static_cast<QWidget *>(step.text)})
        m_line->insertWidget(place++, widget);
    m_steps.push_back(step);
}

void Breadcrumb::setSteps(const QStringList &steps, int strong)
{
    while (m_steps.size() < static_cast<std::size_t>(steps.size()))
        addStep();
    m_strong = strong;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        const bool isUsed = i < steps.size();
        const QString text = isUsed ? steps[i] : QString();
        step.link->setText(text);
        step.text->setText(text);
        step.text->setForegroundRole(i == strong ? QPalette::WindowText
                                                 : QPalette::PlaceholderText);
        step.chevron->setVisible(isUsed && i > 0);
        step.link->setVisible(isUsed && i < strong);
        step.text->setVisible(isUsed && i >= strong);
    }
    followFont();
}

QStringList Breadcrumb::steps() const
{
    QStringList texts;
    for (const Step &step : m_steps) {
        if (!step.text->text().isEmpty())
            texts.append(step.text->text());
    }
    return texts;
}

void Breadcrumb::followFont()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool isStrong = static_cast<int>(i) == m_strong;
        m_steps[i].text->setFont(fontOf(isStrong ? TextStyle::Strong : TextStyle::Body));
        m_steps[i].text->setContentsMargins(scaled(3), 0, scaled(3), 0);
    }
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
