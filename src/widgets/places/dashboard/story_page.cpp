// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/dashboard/story_page.h"

#include "core/labels/record_labels.h"
#include "widgets/detail/detail_pane.h"
#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace eig {
namespace {

// pixels of the design at 100 %
constexpr int HeadHeight = 44;
constexpr int MostWidth = 900; ///< a longer line is hard to read

} // namespace

StoryPage::StoryPage(const Catalogue &catalogue, Language language, Settings &settings,
                     QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_breadcrumb(new Breadcrumb(m_head))
    , m_detail(new DetailPane(catalogue, language, &settings, this))
{
    m_detail->setObjectName(QStringLiteral("storyDetail"));
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_breadcrumb);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_detail, 1000);
    middle->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(middle, 1);
    m_detail->show({{EntityKind::Programme, Id(ProgrammeId)}}, {});
    connect(m_breadcrumb, &Breadcrumb::stepClicked, this, &StoryPage::upRequested);
    setLanguage(language);
    followFont();
}

void StoryPage::setLanguage(Language language)
{
    m_breadcrumb->setAccessibleName(tr("Where you are"));
    m_detail->setLanguage(language);
}

void StoryPage::setSteps(const QStringList &steps)
{
    m_breadcrumb->setSteps(steps, static_cast<int>(steps.size()) - 1);
}

void StoryPage::followFont()
{
    m_head->layout()->setContentsMargins(scaled(13), 0, scaled(16), 1);
    m_head->setFixedHeight(std::max(scaled(HeadHeight), fontMetrics().height() + scaled(20)));
    m_detail->setMaximumWidth(scaled(MostWidth));
}

void StoryPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(0, m_head->height() - 1, width(), 1, theme.color(Token::Line));
}

void StoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
