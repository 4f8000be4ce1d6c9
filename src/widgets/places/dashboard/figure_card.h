// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_button.h"

namespace eig {

/// A figure of the dashboard and what it counts, as one link to the records counted.
class FigureCard : public LinkButton
{
    Q_OBJECT

public:
    /// what: "challenges in 8 promotions".
    FigureCard(const QString &figure, const QString &what, LinkTarget target,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_figure;
    QString m_what;
};

} // namespace eig
