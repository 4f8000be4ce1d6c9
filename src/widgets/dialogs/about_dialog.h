// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/labels/labels.h"

#include <QDialog>

#include <memory>

namespace eig {

namespace Ui {
class AboutDialog;
}

/// Version, edition, sources and licences; whom to ask for a correction.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Edition &edition, Language language, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace eig
