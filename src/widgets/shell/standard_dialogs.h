// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace eig {

/// Where to save a file of one kind.
struct FileQuestion {
    enum class Existing { AskToReplace, Accept };

    QString title;
    QString suggested; ///< a whole path
    QString filter;    ///< "Tables (*.csv)"
    Existing existing = Existing::AskToReplace;
};

/// The questions and messages of the window, replaceable by tests. None of them blocks: the answer
/// comes later, through the function given.
struct Dialogs {
    using Answer = std::function<void(const QString &path)>;

    /// Asks where to save; suggested is a whole path. No answer when the user gives up.
    std::function<void(QWidget *parent, const QString &suggested, const Answer &answer)>
        askSheetFile;
    /// Shows what failed; detail is technical and may be empty.
    std::function<void(QWidget *parent, const QString &text, const QString &detail)> showError;
    /// The same for a file that could not be written; again() asks for another folder.
    std::function<void(QWidget *parent, const QString &title, const QString &text,
                       const QString &detail, const std::function<void()> &again)>
        showWriteError;
    /// The same question as askSheetFile for any file.
    std::function<void(QWidget *parent, const FileQuestion &question, const Answer &answer)>
        askFile;
    /// Files of these names stand in the folder: replace() writes over them, other() asks for
    /// another name.
    std::function<void(QWidget *parent, const QStringList &names,
                       const std::function<void()> &replace, const std::function<void()> &other)>
        askReplace;
    /// Asks for a folder that exists. No answer when the user gives up.
    std::function<void(QWidget *parent, const QString &title, const QString &folder,
                       const Answer &answer)>
        askFolder;
};

/// Qt's file dialog and message box.
[[nodiscard]] Dialogs standardDialogs();

} // namespace eig
