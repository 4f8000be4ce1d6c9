// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/booklet.h"
#include "widgets/dialogs/footed_dialog.h"
#include "widgets/export/booklet_choice.h"

class QCheckBox;
class QPushButton;

namespace eig {

class FileField;
class SegmentedControl;

/// What a booklet is to hold, in what order, and where it goes.
class BookletDialog : public FootedDialog
{
    Q_OBJECT

public:
    struct Answer {
        BookletChoice choice;
        BookletOptions options;
        QString path;
        bool mayReplace = false; ///< the user was asked about the file
    };

    /// folder: where the file is suggested.
    BookletDialog(const BookletSources &sources, const QString &folder, QWidget *parent);

    /// As another answer was, for another try.
    void setAnswer(const Answer &answer);
    [[nodiscard]] Answer answer() const;
    /// Opens the file dialog on top.
    void browse();

Q_SIGNALS:
    void answered(const eig::BookletDialog::Answer &answer);

private:
    void addControls();
    void addFoot();
    void refresh();
    [[nodiscard]] const BookletChoice &choice() const;

    Catalogue m_catalogue;
    Language m_language;
    std::vector<BookletChoice> m_choices;
    SegmentedControl *m_what;
    SegmentedControl *m_order;
    QCheckBox *m_qrCode;
    QCheckBox *m_greyscale;
    FileField *m_file;
    QPushButton *m_create;
};

} // namespace eig
