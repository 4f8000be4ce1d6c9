// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace eig {

class TextButton;

/// The file an export goes to: its name, a way to browse, and below it the folder, or what is
/// wrong. Nothing is written and nothing blocks.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// suffix: without the dot; filter: as of QFileDialog.
    FileField(const QString &suffix, const QString &filter, QWidget *parent = nullptr);

    /// Another format: the suffix of the name changes too.
    void setSuffix(const QString &suffix, const QString &filter);
    /// A whole path.
    void setPath(const QString &path);
    /// Replaces the name while the user has not typed or chosen one.
    void suggestName(const QString &name);
    /// The whole path, with the suffix.
    [[nodiscard]] QString path() const;
    /// There is a name, and the folder exists.
    [[nodiscard]] bool isUsable() const;
    /// The file was chosen in the file dialog, which asks before it takes one that exists.
    [[nodiscard]] bool isAgreed() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QWidget *browseButton() const;
    void browse();

Q_SIGNALS:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void placeBrowse();

    QString m_suffix;
    QString m_filter;
    QString m_folder;
    QString m_suggested; ///< another name is the user's own
    QString m_agreed;    ///< the path chosen in the file dialog
    QLineEdit *m_edit;
    TextButton *m_browse;
    QLabel *m_note;
};

} // namespace eig
