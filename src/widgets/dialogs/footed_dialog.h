// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace eig {

/// A dialog with a body and, under a line, a foot for its buttons.
class FootedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FootedDialog(QWidget *parent);

protected:
    [[nodiscard]] QVBoxLayout &body() const { return *m_body; }
    [[nodiscard]] QHBoxLayout &foot() const { return *m_footLine; }
    /// As wide as the design (pixels at 100 %) or the texts need, and as high as that makes it.
    void fit(int designWidth);
    /// The control has the focus when the dialog opens, and its ring shows until a click.
    void beginAt(QWidget &control);
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_footLine;
};

} // namespace eig
