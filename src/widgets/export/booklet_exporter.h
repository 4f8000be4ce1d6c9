// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/export/booklet_dialog.h"
#include "widgets/export/booklet_job.h"
#include "widgets/shell/standard_dialogs.h"

#include <QPointer>

#include <functional>

class QStatusBar;

namespace eig {

class BookletPanel;
class BookletStatus;

/// Booklets from the question to the file: dialog, work, panel, status bar. One at a time; asked
/// for again, the one that runs is shown.
class BookletExporter : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the exporter.
    BookletExporter(QWidget &window, QStatusBar &status, const Dialogs &dialogs);
    ~BookletExporter() override;

    /// folder: where the file is suggested.
    void ask(const BookletSources &sources, const QString &folder);
    [[nodiscard]] bool isBusy() const { return m_job.isRunning(); }
    /// While busy, before the window closes: asks, and cancels and calls close() if so decided.
    void askToClose(const std::function<void()> &close);
    /// After a change of language.
    void retranslate();

Q_SIGNALS:
    void saved(const QString &path);
    /// Something for the status bar to say.
    void said(const QString &text);

private:
    BookletDialog *openDialog(const BookletSources &sources, const QString &folder);
    /// The dialog as it was answered, for another name.
    BookletDialog *openAgain(const BookletSources &sources, const BookletDialog::Answer &answer);
    /// Starts, once the user has agreed to replace a file that exists.
    void agree(const BookletSources &sources, const BookletDialog::Answer &answer);
    void start(const BookletSources &sources, const BookletDialog::Answer &answer);
    void follow(const BookletNews &news);
    void finish(const BookletEnd &end);
    void showWritten(const BookletEnd &end);
    void showFailure(const Error &error);
    void showPanel();
    void showStatus();
    void cancel();
    void dropPanel();

    QWidget &m_window;
    const Dialogs &m_dialogs;
    BookletStatus *m_status;
    BookletJob m_job;
    std::optional<BookletSources> m_sources; ///< of the newest booklet, for another try
    BookletDialog::Answer m_answer;
    bool m_existed = false; ///< the file, before
    QPointer<BookletPanel> m_panel;
    QPointer<QDialog> m_closeQuestion;
    std::function<void()> m_closeLater; ///< once the booklet is cancelled
};

} // namespace eig
