// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/export/file_field.h"

#include "widgets/places/records/text_button.h"
#include "widgets/style/text_style.h"
#include "widgets/style/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace eig {

FileField::FileField(const QString &suffix, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_suffix(u'.' + suffix)
    , m_filter(filter)
    , m_edit(new QLineEdit(this))
    , m_browse(new TextButton(m_edit))
    , m_note(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("fileName"));
    m_edit->setAccessibleName(tr("File"));
    m_browse->setObjectName(QStringLiteral("fileBrowse"));
    m_browse->setText(tr("Bro&wse…"));
    m_browse->setAccessibleName(tr("Choose the folder and the name of the file"));
    m_browse->setCursor(Qt::PointingHandCursor);
    m_note->setObjectName(QStringLiteral("fileNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setFont(fontOf(TextStyle::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    column->addWidget(m_edit);
    column->addWidget(m_note);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::refresh);
    connect(m_browse, &QPushButton::clicked, this, &FileField::browse);
}

void FileField::setSuffix(const QString &suffix, const QString &filter)
{
    const QString old = std::exchange(m_suffix, QString(u'.' + suffix));
    m_filter = filter;
    const QString name = m_edit->text();
    if (!name.endsWith(old, Qt::CaseInsensitive) || old == m_suffix) {
        refresh();
        return;
    }
    const QString renamed = name.chopped(old.size()) + m_suffix;
    if (name == m_suggested)
        m_suggested = renamed;
    m_edit->setText(renamed);
}

void FileField::setPath(const QString &path)
{
    const QFileInfo file(path);
    m_folder = file.absolutePath();
    m_edit->setText(file.fileName());
    refresh();
}

void FileField::suggestName(const QString &name)
{
    if (m_edit->text() != m_suggested)
        return;
    m_suggested = name;
    m_edit->setText(name);
}

QString FileField::path() const
{
    const QString name = m_edit->text().trimmed();
    if (name.isEmpty())
        return {};
    // A whole path may be typed or pasted too.
    const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(name));
    return path.endsWith(m_suffix, Qt::CaseInsensitive) ? path : path + m_suffix;
}

QWidget *FileField::browseButton() const { return m_browse; }

bool FileField::isUsable() const
{
    const QFileInfo file(path());
    return !path().isEmpty() && file.dir().exists() && !file.isDir();
}

bool FileField::isAgreed() const { return !m_agreed.isEmpty() && path() == m_agreed; }

void FileField::browse()
{
    const QFileInfo file(path().isEmpty() ? m_folder + u'/' : path());
    auto *dialog = new QFileDialog(this, tr("Choose a file"), file.absolutePath());
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(m_filter);
    dialog->setDefaultSuffix(m_suffix.mid(1));
    dialog->selectFile(file.fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_agreed = QDir::cleanPath(chosen);
        setPath(chosen);
    });
    dialog->open();
}

void FileField::refresh()
{
    const QFileInfo file(path());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    auto ink = Token::T3;
    if (path().isEmpty()) {
        m_note->setText(tr("Type a name for the file."));
    } else if (file.isDir()) {
        m_note->setText(tr("This is a folder. Type a name for the file."));
        ink = Token::Bad;
    } else if (!file.dir().exists()) {
        m_note->setText(tr("The folder %1 does not exist.").arg(folder));
        ink = Token::Bad;
    } else if (file.exists()) {
        m_note->setText(isAgreed()
                            ? tr("This file exists in %1 and will be replaced.").arg(folder)
                            : tr("This file exists in %1. You will be asked before it is replaced.")
                                  .arg(folder));
        ink = Token::Warn;
    } else {
        m_note->setText(tr("In the folder %1").arg(folder));
    }
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText, Theme::of(this).color(ink));
    m_note->setPalette(palette);
    m_edit->setAccessibleDescription(m_note->text());
    Q_EMIT changed();
}

void FileField::placeBrowse()
{
    const QSize size = m_browse->sizeHint();
    const int gap = scaled(6);
    m_browse->setGeometry(m_edit->width() - size.width() - gap,
                          (m_edit->height() - size.height()) / 2, size.width(), size.height());
    m_edit->setTextMargins(0, 0, size.width() + gap, 0);
}

void FileField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    placeBrowse();
}

} // namespace eig
