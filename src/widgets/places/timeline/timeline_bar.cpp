// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/timeline/timeline_bar.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace eig {

TimelineBar::TimelineBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new HeadingLabel(QString(), this))
    , m_zooms(new SegmentedControl(this))
    , m_views(new SegmentedControl(this))
{
    auto *line = new QHBoxLayout(this);
    m_title->setMinimumWidth(1); // it gives way in a narrow place
    line->addWidget(m_title, 1);
    for (const char *name : {"timelineScale:years", "timelineScale:months"})
        m_zooms->segment(m_zooms->addSegment(QString()))->setObjectName(QLatin1String(name));
    m_views->segment(m_views->addSegment(Icon::Calendar, {}))
        ->setObjectName(QStringLiteral("timelineView:graph"));
    m_views->segment(m_views->addSegment(Icon::List, {}))
        ->setObjectName(QStringLiteral("timelineView:list"));
    line->addWidget(m_zooms);
    line->addWidget(m_views);
    setMinimumWidth(1);
    connect(m_zooms, &SegmentedControl::chosen, this, [this](int chosen) {
        Q_EMIT zoomChosen(chosen == 0 ? TimelineView::Zoom::Years : TimelineView::Zoom::Months);
    });
    connect(m_views, &SegmentedControl::chosen, this,
            [this](int chosen) { Q_EMIT listChosen(chosen == 1); });
    followFont();
    retranslate();
}

void TimelineBar::setTitle(const QString &title) { m_title->setText(title); }

void TimelineBar::setListShown(bool isShown)
{
    m_views->setCurrent(isShown ? 1 : 0);
    m_zooms->setVisible(!isShown);
    fit();
}

void TimelineBar::setZoom(TimelineView::Zoom zoom)
{
    m_zooms->setCurrent(zoom == TimelineView::Zoom::Years ? 0 : 1);
}

void TimelineBar::retranslate()
{
    const auto name = [](SegmentedControl *control, int index, const QString &text,
                         const QString &whole) {
        control->setSegmentText(index, text);
        control->segment(index)->setAccessibleName(whole);
        control->setSegmentToolTip(index, whole);
    };
    name(m_zooms, 0, tr("Years"), tr("Scale: years in view"));
    name(m_zooms, 1, tr("Months"), tr("Scale: months in view"));
    name(m_views, 0, tr("Timeline"), tr("View: timeline to scale"));
    name(m_views, 1, tr("List"), tr("View: list by date"));
    fit();
}

void TimelineBar::followFont()
{
    layout()->setContentsMargins(scaled(16), 0, scaled(16), 1);
    layout()->setSpacing(scaled(8));
    m_title->setFont(fontOf(TextStyle::Title));
    setFixedHeight(std::max(scaled(48), QFontMetrics(m_title->font()).height() + scaled(16)));
    fit();
}

void TimelineBar::fit()
{
    m_views->setTextsShown(true);
    const int needed = m_title->sizeHint().width() + m_views->sizeHint().width()
        + (m_zooms->isHidden() ? 0 : m_zooms->sizeHint().width()) + scaled(48);
    if (needed > width())
        m_views->setTextsShown(false);
}

void TimelineBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TimelineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

void TimelineBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
