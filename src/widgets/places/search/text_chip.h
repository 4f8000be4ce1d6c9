// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace eig {

/// "Texte : « fraude »" before the filters. Pressing it leads back to where it is typed; Delete and
/// Backspace take it away.
class TextChip : public QPushButton
{
    Q_OBJECT

public:
    explicit TextChip(QWidget *parent);

    void showText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
};

} // namespace eig
