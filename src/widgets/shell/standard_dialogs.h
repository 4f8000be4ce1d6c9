// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace eig {

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
};

/// Qt's file dialog and message box.
[[nodiscard]] Dialogs standardDialogs();

} // namespace eig
