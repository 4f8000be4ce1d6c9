// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/booklet_exporter.h"

#include "core/labels/labels.h"
#include "widgets/export/booklet_panel.h"
#include "widgets/export/booklet_status.h"
#include "widgets/export/export_folder.h"
#include "widgets/shell/external_link.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

namespace eig {
namespace {

/// Whether another folder may help.
bool isOfTheFile(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FolderNotWritable:
    case ErrorCode::FolderMissing:
    case ErrorCode::DiskFull:
    case ErrorCode::WriteFailed:
    case ErrorCode::NameNotUsable: return true;
    default: return false;
    }
}

} // namespace

BookletExporter::BookletExporter(QWidget &window, QStatusBar &status, const Dialogs &dialogs)
    : m_window(window)
    , m_dialogs(dialogs)
    , m_status(new BookletStatus(&status))
{
    status.insertWidget(1, m_status);
    m_status->hide();
    connect(m_status, &BookletStatus::panelRequested, this, &BookletExporter::showPanel);
    connect(m_status, &BookletStatus::closeRequested, this, [this] {
        if (isBusy())
            cancel();
        else
            dropPanel();
    });
    connect(&m_job, &BookletJob::progressed, this, &BookletExporter::follow);
    connect(&m_job, &BookletJob::finished, this, &BookletExporter::finish);
}

BookletExporter::~BookletExporter() = default;

void BookletExporter::ask(const BookletSources &sources, const QString &folder)
{
    if (isBusy()) {
        showPanel();
        return;
    }
    dropPanel();
    openDialog(sources, folder);
}

BookletDialog *BookletExporter::openDialog(const BookletSources &sources, const QString &folder)
{
    auto *dialog = new BookletDialog(sources, folder, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BookletDialog::answered, this,
            [this, sources](const BookletDialog::Answer &answer) { agree(sources, answer); });
    dialog->open();
    return dialog;
}

BookletDialog *BookletExporter::openAgain(const BookletSources &sources,
                                          const BookletDialog::Answer &answer)
{
    BookletDialog *dialog = openDialog(sources, QFileInfo(answer.path).absolutePath());
    dialog->setAnswer(answer);
    return dialog;
}

void BookletExporter::agree(const BookletSources &sources, const BookletDialog::Answer &answer)
{
    if (answer.mayReplace || !QFileInfo::exists(answer.path)) {
        start(sources, answer);
        return;
    }
    const auto replace = [this, sources, answer] {
        BookletDialog::Answer agreed = answer;
        agreed.mayReplace = true;
        start(sources, agreed);
    };
    m_dialogs.askReplace(&m_window, {QFileInfo(answer.path).fileName()}, replace,
                         [this, sources, answer] { openAgain(sources, answer); });
}

void BookletExporter::start(const BookletSources &sources, const BookletDialog::Answer &answer)
{
    m_sources = sources;
    m_answer = answer;
    m_existed = QFileInfo::exists(answer.path);
    const auto count = static_cast<int>(answer.choice.challenges.size());
    m_panel = new BookletPanel(
        tr("%n challenge(s), %1, A4", nullptr, count).arg(answer.choice.name), answer.path,
        &m_window);
    connect(m_panel, &BookletPanel::cancelRequested, this, &BookletExporter::cancel);
    connect(m_panel, &BookletPanel::hiddenByUser, this, [this] {
        if (isBusy())
            showStatus();
        else
            dropPanel();
    });
    connect(m_panel, &BookletPanel::openRequested, this, [this] { openFile(m_panel->path()); });
    connect(m_panel, &BookletPanel::folderRequested, this,
            [this] { openFile(QFileInfo(m_panel->path()).absolutePath()); });
    m_job.start({sources.catalogue, answer.choice.challenges, answer.options, toPath(answer.path),
                 answer.mayReplace});
    m_panel->open();
}

void BookletExporter::follow(const BookletNews &news)
{
    if (!m_panel)
        return;
    m_panel->showNews(news);
    if (!m_status->isHidden())
        showStatus();
}

void BookletExporter::cancel()
{
    m_job.cancel();
    if (m_panel)
        m_panel->showCancelling();
    if (!m_status->isHidden())
        showStatus();
}

void BookletExporter::finish(const BookletEnd &end)
{
    delete m_closeQuestion;
    switch (end.outcome) {
    case BookletEnd::Outcome::Written: showWritten(end); break;
    case BookletEnd::Outcome::Cancelled:
        dropPanel();
        Q_EMIT said(m_existed ? tr("Booklet cancelled. The file there was is unchanged.")
                              : tr("Booklet cancelled. No file was created."));
        break;
    case BookletEnd::Outcome::Failed: showFailure(end.error); break;
    }
    if (const auto close = std::exchange(m_closeLater, nullptr))
        close();
}

void BookletExporter::showWritten(const BookletEnd &end)
{
    const bool opens = m_panel->opensAtEnd();
    m_panel->showWritten(end);
    if (m_panel->isHidden())
        showStatus();
    Q_EMIT saved(m_panel->path());
    if (opens && !m_closeLater)
        openFile(m_panel->path());
}

void BookletExporter::showFailure(const Error &error)
{
    dropPanel();
    Q_EMIT said(tr("The booklet was not saved"));
    const QString text = QString::fromStdString(message(error, m_sources->language));
    const QString detail = QString::fromStdString(error.detail);
    if (!isOfTheFile(error.code)) {
        m_dialogs.showError(&m_window, text, detail);
        return;
    }
    m_dialogs.showWriteError(&m_window, tr("The booklet could not be saved"), text, detail,
                             [this] { openAgain(*m_sources, m_answer)->browse(); });
}

void BookletExporter::showPanel()
{
    if (!m_panel)
        return;
    m_status->hide();
    m_panel->open();
}

void BookletExporter::showStatus()
{
    if (m_panel)
        m_status->show(*m_panel);
}

void BookletExporter::dropPanel()
{
    m_status->hide();
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
        m_panel = nullptr;
    }
}

void BookletExporter::retranslate()
{
    if (!m_status->isHidden())
        showStatus();
}

void BookletExporter::askToClose(const std::function<void()> &close)
{
    if (m_closeQuestion)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("EIG Catalogue"),
                                tr("A booklet is being created. No file is written before it is "
                                   "complete."),
                                QMessageBox::NoButton, &m_window);
    m_closeQuestion = box;
    box->setObjectName(QStringLiteral("bookletCloseQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *goOn = box->addButton(tr("Co&ntinue the booklet"), QMessageBox::RejectRole);
    QPushButton *leave = box->addButton(tr("&Cancel the booklet and close"),
                                        QMessageBox::DestructiveRole);
    goOn->setObjectName(QStringLiteral("bookletGoOn"));
    leave->setObjectName(QStringLiteral("bookletLeave"));
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    connect(leave, &QPushButton::clicked, this, [this, close] {
        if (!isBusy()) {
            close();
            return;
        }
        m_closeLater = close;
        cancel();
    });
    box->open();
}

} // namespace eig
