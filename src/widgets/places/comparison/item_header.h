// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>

#include <vector>

class QToolButton;

namespace eig {

struct ComparedItem;

/// The records that are compared, above their columns, where they stay while the table scrolls: to
/// be dragged to another place, or removed.
class ItemHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ItemHeader(QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// The model has other records.
    void refresh();

Q_SIGNALS:
    void moveRequested(int from, int to);
    void removeRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Places {
        QRect tag;
        QRect grip;
        QRect cross;
        QRect name;
        QRect line;
        int height = 0;
    };
    [[nodiscard]] int itemCount() const;
    [[nodiscard]] const ComparedItem &itemAt(int column) const;
    [[nodiscard]] Places placesIn(const QRect &section, int column) const;
    void moveBack(int from, int to);
    void placeButtons();

    std::vector<QToolButton *> m_crosses;
    bool m_isMovingBack = false;
};

} // namespace eig
