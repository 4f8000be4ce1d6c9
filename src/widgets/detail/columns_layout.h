// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <vector>

namespace eig {

/// Equal columns, filled line by line: as many as fit, up to a number. The widgets of one line are
/// equally high.
class ColumnsLayout : public QLayout
{
public:
    /// Pixels of the design at 100 %.
    struct Shape {
        int mostColumns = 2;
        int narrowest = 130;
        int gap = 8;
        int lineGap = 8;
    };

    explicit ColumnsLayout(Shape shape) : m_shape(shape) {}
    ~ColumnsLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] int columnsAt(int width) const;

private:
    enum class Run { Measure, Place };
    int arrange(const QRect &rect, Run run) const;

    Shape m_shape;
    std::vector<QLayoutItem *> m_items;
};

} // namespace eig
