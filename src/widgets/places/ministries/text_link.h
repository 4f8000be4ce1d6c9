// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace eig {

/// A link on one line, shortened to its place; underlined under the pointer and with the focus.
class TextLink : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TextLink(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace eig
