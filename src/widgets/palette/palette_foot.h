// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/search/key_hints.h"

#include <QWidget>

namespace eig {

/// The last line of the command palette: what keys do, and the prefixes where there is room.
class PaletteFoot : public QWidget
{
    Q_OBJECT

public:
    explicit PaletteFoot(QWidget *parent = nullptr);

    /// Texts in the present language.
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_keys;
    QList<KeyHint> m_prefixes;
};

} // namespace eig
