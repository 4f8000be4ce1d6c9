// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

namespace eig {

/// What each row of a comparison is about, at the left of the table, where it stays while the table
/// scrolls. The names of groups stand on a band of their own.
class RowLabels : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowLabels(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// Of the name of this row.
    [[nodiscard]] int heightOf(int row) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    [[nodiscard]] bool isGroup(int row) const;
    [[nodiscard]] QRect textRect(const QRect &section, int row) const;
};

} // namespace eig
