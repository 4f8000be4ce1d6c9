// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/status_line.h"

#include "widgets/newer_qt.h"
#include "widgets/places/records/text_button.h"
#include "widgets/shell/external_link.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
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
    , m_open(new TextButton)
    , m_showFolder(new TextButton)
    , m_note(plainLabel(QStringLiteral("languageNote"), this))
    , m_edition(plainLabel(QStringLiteral("edition"), this))
{
    setSizeGripEnabled(false);
    // Long names give way; the count does not.
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_task->setMinimumWidth(1);
    addWidget(m_count);
    addWidget(m_selection, 1);
    addWidget(makeTaskLine(), 2);
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

/// The links stand beside the words they belong to, which give way to them.
QWidget *StatusLine::makeTaskLine()
{
    auto *line = new QWidget(this);
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_task);
    m_open->setObjectName(QStringLiteral("openTaskFile"));
    m_showFolder->setObjectName(QStringLiteral("showTaskFolder"));
    for (QPushButton *link : {m_open, m_showFolder}) {
        link->setCursor(Qt::PointingHandCursor);
        link->hide();
        row->addWidget(link);
    }
    row->addStretch(1);
    connect(m_open, &QPushButton::clicked, this, [this] { openFile(m_file); });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { openFile(QFileInfo(m_file).path()); });
    return line;
}

void StatusLine::showTask(const QString &text, const QString &file)
{
    m_task->setText(text);
    m_task->setToolTip(text);
    m_file = file;
    m_open->setText(tr("Open"));
    m_showFolder->setText(tr("Show in folder"));
    const QString name = QFileInfo(file).fileName();
    m_open->setAccessibleName(tr("Open %1").arg(name));
    m_showFolder->setAccessibleName(tr("Show %1 in its folder").arg(name));
    for (QPushButton *link : {m_open, m_showFolder})
        link->setVisible(!file.isEmpty());
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
