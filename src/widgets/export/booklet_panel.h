// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/dialogs/footed_dialog.h"
#include "widgets/export/booklet_job.h"

#include <QElapsedTimer>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace eig {

class BookletLog;
class HeadingLabel;

/// How a booklet comes along, and what came of it. It may be hidden while the work goes on.
class BookletPanel : public FootedDialog
{
    Q_OBJECT

public:
    enum class State { Running, Cancelling, Written };

    /// what: "18 défis, ministère de l’Intérieur, format A4".
    BookletPanel(const QString &what, const QString &path, QWidget *parent);

    void showNews(const BookletNews &news);
    void showCancelling();
    void showWritten(const BookletEnd &end);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool opensAtEnd() const;
    [[nodiscard]] int percent() const;
    /// "Fiche 11 sur 18 : Enki"; at the end "Livret créé, 24 pages".
    [[nodiscard]] QString stepText() const;

    /// Escape and the window's own button: the work goes on.
    void reject() override;

Q_SIGNALS:
    void cancelRequested();
    void hiddenByUser();
    void openRequested();
    void folderRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFoot();
    void retranslate();
    void refresh();
    void announceQuarters();
    [[nodiscard]] QString remainingText() const;

    QString m_what;
    QString m_path;
    State m_state = State::Running;
    BookletStep m_step;
    BookletEnd m_end;
    QElapsedTimer m_clock;
    int m_announced = -1; ///< the last quarter assistive technology heard of
    HeadingLabel *m_title;
    QLabel *m_subtitle;
    QProgressBar *m_bar;
    QLabel *m_stepLabel;
    QLabel *m_remaining;
    BookletLog *m_log;
    QCheckBox *m_opens;
    QPushButton *m_background;
    QPushButton *m_cancel;
    QPushButton *m_folder;
    QPushButton *m_open;
    QPushButton *m_close;
};

} // namespace eig
