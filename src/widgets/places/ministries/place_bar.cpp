// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/ministries/place_bar.h"

#include "widgets/places/ministries/breadcrumb.h"
#include "widgets/style/icons.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

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
    , m_views(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_breadcrumb, 1);
    int id = 0;
    for (const ViewSpec &view : Views) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("ministryView:%1").arg(QLatin1String(view.key)));
        button->setCheckable(true);
        button->setIcon(themedIcon(view.icon));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_views->addButton(button, id++);
        line->addWidget(button);
    }
    connect(m_views, &QButtonGroup::idClicked, this, [this](int chosen) {
        Q_EMIT
        viewChosen(QLatin1String(Views[chosen].key));
    });
    followFont();
    retranslate();
}

void PlaceBar::setView(const QString &view)
{
    for (int id = 0; id < static_cast<int>(std::size(Views)); ++id) {
        if (view == QLatin1String(Views[id].key))
            m_views->button(id)->setChecked(true);
    }
}

void PlaceBar::retranslate()
{
    const QString texts[] = {tr("Columns"), tr("Tree"), tr("List")};
    for (int id = 0; id < static_cast<int>(std::size(Views)); ++id) {
        m_views->button(id)->setText(texts[id]);
        m_views->button(id)->setAccessibleName(tr("View: %1").arg(texts[id]));
    }
    m_breadcrumb->setAccessibleName(tr("Where you are"));
}

void PlaceBar::followFont()
{
    layout()->setContentsMargins(scaled(13), 0, scaled(16), 1);
    layout()->setSpacing(0);
    setFixedHeight(std::max(scaled(44), fontMetrics().height() + scaled(20)));
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
