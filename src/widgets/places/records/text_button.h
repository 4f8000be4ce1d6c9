// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace eig {

/// A button that looks like a link: "Effacer", "Afficher 13 autres".
class TextButton : public QPushButton
{
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace eig
