// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/status_line.h"

#include "widgets/newer_qt.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QLabel>

namespace eig {
namespace {

constexpr int SettledMs = 500;
constexpr int TaskWidth = 240; ///< pixels at 100 % for selection and task

QLabel *plainLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_count(plainLabel(QStringLiteral("resultCount"), this))
    , m_selection(plainLabel(QStringLiteral("selection"), this))
    , m_task(plainLabel(QStringLiteral("task"), this))
    , m_note(plainLabel(QStringLiteral("languageNote"), this))
    , m_edition(plainLabel(QStringLiteral("edition"), this))
{
    setSizeGripEnabled(false);
    // Long names give way; the count does not.
    for (QLabel *label : {m_selection, m_task})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_count);
    addWidget(m_selection, 1);
    addWidget(m_task, 2);
    addPermanentWidget(m_note);
    addPermanentWidget(m_edition);
    m_settled.setSingleShot(true);
    m_settled.setInterval(SettledMs);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        m_count->setAccessibleName(m_count->text());
        sendAnnouncement(*m_count, m_count->text());
    });
    refreshColors();
}

void StatusLine::showCount(const QString &text)
{
    if (text == m_count->text())
        return;
    m_count->setText(text);
    fit();
    m_settled.start();
}

/// What is also said elsewhere gives way: first the note, then the edition.
void StatusLine::fit()
{
    int room = width() - m_count->sizeHint().width() - scaled(TaskWidth);
    for (QLabel *label : {m_edition, m_note}) {
        room -= label->sizeHint().width();
        label->setVisible(room >= 0);
    }
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::showSelection(const QString &text) { m_selection->setText(text); }

void StatusLine::showEdition(const PartialDate &date, Language language)
{
    m_edition->setText(tr("Catalogue of %1").arg(QString::fromStdString(dateText(date, language))));
    m_note->setText(language == Language::French
                        ? tr("Offline: everything can be consulted")
                        : tr("Interface in English, long texts kept in French"));
    fit();
}

void StatusLine::showTask(const QString &text)
{
    m_task->setText(text);
    m_task->setToolTip(text);
}

void StatusLine::refreshColors()
{
    setFixedHeight(std::max(scaled(28), fontMetrics().height() + scaled(8)));
    for (QLabel *label : {m_count, m_selection, m_task, m_note, m_edition}) {
        label->setFont(fontOf(TextStyle::Small));
        label->setContentsMargins(scaled(8), 0, scaled(8), 0);
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Theme::of(this).color(Token::T2));
        label->setPalette(palette);
    }
    fit();
}

void StatusLine::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        refreshColors();
}

} // namespace eig
