// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"

#include <QMenu>

namespace eig {

/// The menu "…" of a record: copy it, its address or its citation, open its official page, report
/// an error.
class RecordMenu : public QMenu
{
    Q_OBJECT

public:
    RecordMenu(const Catalogue &catalogue, const RecordRef &record, Language language,
               QWidget *parent = nullptr);

Q_SIGNALS:
    /// The page as text is wanted in the clipboard.
    void textRequested();
    void copyRequested(const QString &text, const QString &what);
    /// A citation in a style of the user's choice is wanted.
    void citeRequested();
    /// What is to be read in the page.
    void noteRequested(const QString &text);
};

} // namespace eig
