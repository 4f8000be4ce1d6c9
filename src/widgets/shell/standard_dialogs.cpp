// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/shell/standard_dialogs.h"

#include "widgets/style/text_style.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

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

QMessageBox *errorBox(QWidget *parent, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Texts::tr("EIG Catalogue"), text,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("errorBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    // File names are in it, and they are text, never markup.
    box->setTextFormat(Qt::PlainText);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!detail.isEmpty())
        box->setDetailedText(detail);
    return box;
}

void showError(QWidget *parent, const QString &text, const QString &detail)
{
    QMessageBox *box = errorBox(parent, text, detail);
    box->setDefaultButton(box->addButton(QMessageBox::Close));
    box->open();
}

/// Qt gives the first text no weight of its own.
void makeTitle(const QMessageBox &box)
{
    if (auto *label = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        label->setFont(fontOf(TextStyle::Strong));
}

void showWriteError(QWidget *parent, const QString &title, const QString &text,
                    const QString &detail, const std::function<void()> &again)
{
    QMessageBox *box = errorBox(parent, title, detail);
    box->setIcon(QMessageBox::Critical);
    box->setInformativeText(text);
    makeTitle(*box);
    QPushButton *other = box->addButton(Texts::tr("Choose a &folder…"), QMessageBox::AcceptRole);
    other->setObjectName(QStringLiteral("chooseFolder"));
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(other);
    QObject::connect(other, &QPushButton::clicked, parent, again);
    box->open();
}

void askFile(QWidget *parent, const FileQuestion &question, const Dialogs::Answer &answer)
{
    const QFileInfo file(question.suggested);
    auto *dialog = new QFileDialog(parent, question.title, file.path(), question.filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(file.suffix());
    if (question.existing == FileQuestion::Existing::Accept)
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(file.fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    dialog->open();
}

void askReplace(QWidget *parent, const QStringList &names, const std::function<void()> &replace,
                const std::function<void()> &other)
{
    const auto count = static_cast<int>(names.size());
    QMessageBox *box = errorBox(parent, Texts::tr("%n file(s) exist(s) already", nullptr, count),
                                {});
    box->setObjectName(QStringLiteral("replaceBox"));
    box->setIcon(QMessageBox::Question);
    makeTitle(*box);
    box->setInformativeText(
        Texts::tr("%1. Nothing has been written yet.").arg(names.join(QStringLiteral(", "))));
    QPushButton *rename = box->addButton(Texts::tr("Choose another &name…"),
                                         QMessageBox::ActionRole);
    rename->setObjectName(QStringLiteral("chooseName"));
    QPushButton *over = box->addButton(Texts::tr("&Replace"), QMessageBox::DestructiveRole);
    over->setObjectName(QStringLiteral("replace"));
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(rename);
    QObject::connect(rename, &QPushButton::clicked, parent, other);
    QObject::connect(over, &QPushButton::clicked, parent, replace);
    box->open();
}

void askFolder(QWidget *parent, const QString &title, const QString &folder,
               const Dialogs::Answer &answer)
{
    auto *dialog = new QFileDialog(parent, title, folder);
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    dialog->open();
}

} // namespace

Dialogs standardDialogs()
{
    return {askSheetFile, showError, showWriteError, askFile, askReplace, askFolder};
}

} // namespace eig
