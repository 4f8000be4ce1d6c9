// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/places/records/elsewhere_line.h"

#include "core/search/fields.h"
#include "models/list_controller.h"
#include "widgets/places/records/text_button.h"
#include "widgets/style/text_style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace eig {
namespace {

constexpr int LaterMs = 120;
constexpr int Side = 18;
constexpr int Edge = 6;
constexpr int Gap = 8;

} // namespace

ElsewhereLine::ElsewhereLine(ListController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_text(new QLabel(this))
    , m_show(new TextButton(this))
{
    setObjectName(QStringLiteral("elsewhere"));
    m_show->setObjectName(QStringLiteral("showEverything"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(scaled(Gap));
    line->addWidget(m_text);
    line->addWidget(m_show);
    line->addStretch(1);
    applyFonts();
    hide();
    m_later.setSingleShot(true);
    m_later.setInterval(LaterMs);
    connect(&m_later, &QTimer::timeout, this, &ElsewhereLine::count);
    connect(m_show, &QPushButton::clicked, this, [this] {
        const Query typed = withoutFacets(m_controller.query(), m_controller.entity());
        Q_EMIT everythingRequested(QString::fromStdString(toText(typed)));
    });
}

void ElsewhereLine::applyFonts()
{
    m_text->setFont(fontOf(TextStyle::Small));
    m_show->setFont(fontOf(TextStyle::Small));
    layout()->setContentsMargins(scaled(Side), scaled(Edge), scaled(Side), scaled(Edge));
}

void ElsewhereLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
}

void ElsewhereLine::refresh()
{
    if (withoutFacets(m_controller.query(), m_controller.entity()).isEmpty()) {
        m_later.stop();
        hide();
    } else {
        m_later.start();
    }
}

void ElsewhereLine::count()
{
    QStringList kinds;
    for (const EntityCount &found : m_controller.countsElsewhere()) {
        const Label name = found.count == 1 ? singular(found.entity) : label(found.entity);
        kinds.append(QLocale().toString(static_cast<qulonglong>(found.count)) + u' '
                     + QString::fromStdString(name.in(m_controller.language())).toLower());
    }
    m_text->setText(tr("Also: %1.").arg(kinds.join(QStringLiteral(", "))));
    m_show->setText(tr("Show everything"));
    setVisible(!kinds.isEmpty());
}

} // namespace eig
