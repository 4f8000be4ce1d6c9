// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/place_bar.h"

#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/style/segmented_control.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace eig {
namespace {

struct ViewSpec {
    const char *key;
    Icon icon;
};

constexpr ViewSpec Views[] = {
    {"columns", Icon::Columns},
    {"tree", Icon::Tree},
    {"list", Icon::List},
};

} // namespace

PlaceBar::PlaceBar(QWidget *parent)
    : QWidget(parent)
    , m_breadcrumb(new Breadcrumb(this))
    , m_views(new SegmentedControl(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_breadcrumb, 1);
    for (const ViewSpec &view : Views) {
        const int index = m_views->addSegment(view.icon, {});
        m_views->segment(index)->setObjectName(
            QStringLiteral("ministryView:%1").arg(QLatin1String(view.key)));
    }
    line->addWidget(m_views);
    setMinimumWidth(1); // in a narrow place the texts give way
    connect(m_views, &SegmentedControl::chosen, this,
            [this](int chosen) { Q_EMIT viewChosen(QLatin1String(Views[chosen].key)); });
    followFont();
    retranslate();
}

void PlaceBar::setView(const QString &view)
{
    for (int id = 0; id < static_cast<int>(std::size(Views)); ++id) {
        if (view == QLatin1String(Views[id].key))
            m_views->setCurrent(id);
    }
}

void PlaceBar::retranslate()
{
    const QString texts[] = {tr("Columns"), tr("Tree"), tr("List")};
    for (int id = 0; id < static_cast<int>(std::size(Views)); ++id) {
        m_views->setSegmentText(id, texts[id]);
        m_views->segment(id)->setAccessibleName(tr("View: %1").arg(texts[id]));
        m_views->setSegmentToolTip(id, tr("View: %1").arg(texts[id]));
    }
    fit();
    m_breadcrumb->setAccessibleName(tr("Where you are"));
}

void PlaceBar::followFont()
{
    layout()->setContentsMargins(scaled(13), 0, scaled(16), 1);
    layout()->setSpacing(0);
    setFixedHeight(std::max(scaled(44), fontMetrics().height() + scaled(20)));
    fit();
}

void PlaceBar::fit()
{
    m_views->setTextsShown(true);
    if (layout()->sizeHint().width() > width())
        m_views->setTextsShown(false);
}

void PlaceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PlaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.color(Token::Base));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(Token::Line));
}

void PlaceBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        followFont();
}

} // namespace eig
