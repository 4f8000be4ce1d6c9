// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/dialogs/about_dialog.h"

#include "widgets/style/text_style.h"

#include "ui_about.h"

#include <QCoreApplication>

#include <algorithm>

namespace eig {
namespace {

constexpr int SmallestWidth = 520; ///< pixels at 100 %

} // namespace

AboutDialog::AboutDialog(const Edition &edition, Language language, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    m_ui->version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    m_ui->edition->setText(
        tr("%1, edition of %2").arg(text(edition.title), text(dateText(edition.date, language))));
    m_ui->sources->setText(text(edition.attribution));
    m_ui->dataLicence->setText(tr("Data of the catalogue: %1").arg(text(edition.licence)));
    m_ui->contact->setText(text(edition.contact));
    // The layout's own smallest size takes no account of wrapped lines.
    const int width = std::max(minimumWidth(), scaled(SmallestWidth));
    resize(width, layout()->totalHeightForWidth(width));
    setMinimumSize(size());
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

AboutDialog::~AboutDialog() = default;

} // namespace eig
