// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace eig {

/// A heading of the detail pane; assistive technology sees a heading.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HeadingLabel(const QString &text, QWidget *parent = nullptr);
};

/// Teaches Qt the roles of headings, links and texts. Call once, after QApplication.
void installDocumentAccessibility();

} // namespace eig
