// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_panel.h"

#include "widgets/detail/document_accessibility.h"
#include "widgets/export/booklet_log.h"
#include "widgets/newer_qt.h"
#include "widgets/style/button_kind.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace eig {
namespace {

constexpr int Width = 660;
constexpr qint64 FirstEstimateMs = 3000;
constexpr int SecondsInWords = 90; ///< above it minutes are enough

QLabel *newLabel(const char *objectName, TextStyle style)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style));
    return label;
}

QPushButton *newButton(const char *objectName, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QLatin1String(objectName));
    // Enter presses the one with the focus, which does not become the filled one for it.
    setButtonKind(*button, ButtonKind::Secondary);
    return button;
}

} // namespace

BookletPanel::BookletPanel(const QString &what, const QString &path, QWidget *parent)
    : FootedDialog(parent)
    , m_what(what)
    , m_path(path)
    , m_title(new HeadingLabel(QString()))
    , m_subtitle(newLabel("bookletSubtitle", TextStyle::Body))
    , m_bar(new QProgressBar(this))
    , m_stepLabel(newLabel("bookletStep", TextStyle::Small))
    , m_remaining(newLabel("bookletRemaining", TextStyle::Small))
    , m_log(new BookletLog(this))
    , m_opens(new QCheckBox(this))
    , m_background(newButton("bookletBackground", this))
    , m_cancel(newButton("bookletCancel", this))
    , m_folder(newButton("bookletFolder", this))
    , m_open(newButton("bookletOpen", this))
    , m_close(newButton("bookletClose", this))
{
    setObjectName(QStringLiteral("bookletPanel"));
    m_clock.start();
    build();
    buildFoot();
    retranslate();
    fit(Width);
    beginAt(*m_background);
}

void BookletPanel::build()
{
    m_title->setObjectName(QStringLiteral("bookletPanelTitle"));
    m_title->setFont(fontOf(TextStyle::Title));
    m_subtitle->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("bookletProgress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 100);
    m_stepLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout;
    line->setSpacing(scaled(12));
    line->addWidget(m_stepLabel, 1);
    line->addWidget(m_remaining);
    body().addWidget(m_title);
    body().addWidget(m_subtitle);
    body().addSpacing(scaled(2));
    body().addWidget(m_bar);
    body().addLayout(line);
    body().addSpacing(scaled(6));
    body().addWidget(m_log);
}

void BookletPanel::buildFoot()
{
    m_opens->setObjectName(QStringLiteral("bookletOpens"));
    m_opens->setChecked(true);
    foot().addWidget(m_opens);
    foot().addStretch(1);
    for (QPushButton *button : {m_background, m_cancel, m_folder, m_open, m_close})
        foot().addWidget(button);
    connect(m_background, &QPushButton::clicked, this, &BookletPanel::reject);
    connect(m_close, &QPushButton::clicked, this, &BookletPanel::reject);
    connect(m_cancel, &QPushButton::clicked, this, &BookletPanel::cancelRequested);
    connect(m_open, &QPushButton::clicked, this, &BookletPanel::openRequested);
    connect(m_folder, &QPushButton::clicked, this, &BookletPanel::folderRequested);
}

void BookletPanel::reject()
{
    hide();
    Q_EMIT hiddenByUser();
}

void BookletPanel::showNews(const BookletNews &news)
{
    if (m_state != State::Running)
        return;
    m_step = news.step;
    for (const BookletStep &begun : news.begun)
        m_log->add(begun);
    refresh();
    announceQuarters();
}

void BookletPanel::showCancelling()
{
    m_state = State::Cancelling;
    refresh();
}

void BookletPanel::showWritten(const BookletEnd &end)
{
    m_state = State::Written;
    m_end = end;
    m_log->finish(end.notes);
    retranslate();
    m_open->setDefault(true);
    setButtonKind(*m_open, ButtonKind::Primary);
    m_open->setFocus();
    sendAnnouncement(*m_stepLabel, stepText());
}

bool BookletPanel::opensAtEnd() const { return m_opens->isChecked(); }

int BookletPanel::percent() const
{
    if (m_state == State::Written)
        return 100;
    if (m_step.total == 0)
        return 0;
    // The whole is done when the file is there.
    constexpr std::size_t Most = 99;
    return static_cast<int>(std::min(m_step.done * 100 / m_step.total, Most));
}

QString BookletPanel::stepText() const
{
    if (m_state == State::Cancelling)
        return tr("Cancelling…");
    if (m_state == State::Written)
        return tr("Booklet created, %n page(s)", nullptr, m_end.pages);
    QString name = QString::fromStdString(m_step.name);
    if (name.isEmpty())
        return tr("Beginning…");
    if (m_step.stage != BookletStage::Pages)
        return tr("%1: %2").arg(BookletLog::textOf(m_step.stage), name);
    if (m_step.sheet == 0)
        return name;
    const QLocale locale;
    return tr("Sheet %1 of %2: %3")
        .arg(locale.toString(static_cast<qulonglong>(m_step.sheet)),
             locale.toString(static_cast<qulonglong>(m_step.sheets)), name);
}

/// Of what was done so far; nothing in the first seconds, when it would jump.
QString BookletPanel::remainingText() const
{
    const qint64 elapsed = m_clock.elapsed();
    if (m_state != State::Running || elapsed < FirstEstimateMs || m_step.done == 0)
        return {};
    const auto done = static_cast<double>(m_step.done);
    const auto left = static_cast<double>(m_step.total - std::min(m_step.done, m_step.total));
    const int seconds = std::max(
        1, static_cast<int>(static_cast<double>(elapsed) * left / done / 1000.0));
    if (seconds > SecondsInWords)
        return tr("about %n minute(s) left", nullptr, (seconds + 30) / 60);
    return tr("about %n second(s) left", nullptr, seconds);
}

void BookletPanel::announceQuarters()
{
    const int quarter = percent() / 25;
    if (quarter == m_announced)
        return;
    m_announced = quarter;
    const QString text = stepText() + u", " + tr("%1%").arg(percent());
    m_stepLabel->setAccessibleName(text);
    sendAnnouncement(*m_stepLabel, text);
}

void BookletPanel::refresh()
{
    const bool isWritten = m_state == State::Written;
    m_bar->setValue(percent());
    m_stepLabel->setText(stepText());
    m_stepLabel->setToolTip(stepText());
    m_remaining->setText(isWritten ? QLocale().formattedDataSize(static_cast<qint64>(m_end.bytes),
                                                                 1, QLocale::DataSizeSIFormat)
                                   : remainingText());
    m_cancel->setEnabled(m_state == State::Running);
    m_opens->setVisible(!isWritten);
    m_background->setVisible(!isWritten);
    m_cancel->setVisible(!isWritten);
    for (QPushButton *button : {m_folder, m_open, m_close})
        button->setVisible(isWritten);
    const Theme theme = Theme::of(this);
    for (QLabel *label : {m_subtitle, m_stepLabel, m_remaining}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, theme.color(Token::T2));
        label->setPalette(palette);
    }
}

void BookletPanel::retranslate()
{
    const bool isWritten = m_state == State::Written;
    setWindowTitle(isWritten ? tr("PDF booklet created") : tr("Creating the PDF booklet"));
    m_title->setText(windowTitle());
    m_title->setAccessibleName(windowTitle());
    m_subtitle->setText(isWritten ? QDir::toNativeSeparators(m_path) : m_what);
    m_bar->setAccessibleName(tr("Progress of the booklet"));
    m_opens->setText(tr("Open the &file at the end"));
    m_background->setText(tr("Continue in the &background"));
    m_cancel->setText(tr("&Cancel"));
    m_folder->setText(tr("Show in &folder"));
    m_open->setText(tr("&Open"));
    m_close->setText(tr("&Close"));
    refresh();
}

void BookletPanel::changeEvent(QEvent *event)
{
    FootedDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_close)
        refresh();
}

} // namespace eig
