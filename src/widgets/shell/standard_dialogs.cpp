// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/standard_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace eig {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(eig::Dialogs)
};

void askSheetFile(QWidget *parent, const QString &suggested, const Dialogs::Answer &answer)
{
    const QFileInfo file(suggested);
    auto *dialog = new QFileDialog(parent, Texts::tr("Export sheet as PDF"), file.path());
    dialog->setObjectName(QStringLiteral("sheetFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(Texts::tr("PDF documents (*.pdf)"));
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    dialog->open();
}

void showError(QWidget *parent, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Texts::tr("EIG Catalogue"), text,
                                QMessageBox::Close, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    // File names are in it, and they are text, never markup.
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!detail.isEmpty())
        box->setDetailedText(detail);
    box->open();
}

} // namespace

Dialogs standardDialogs() { return {askSheetFile, showError}; }

} // namespace eig
