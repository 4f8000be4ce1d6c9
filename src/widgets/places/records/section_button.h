// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace eig {

class Theme;

/// The heading of a group in the filter panel: chevron, name, how many of its values are active.
/// Checked: the group is open.
class SectionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SectionButton(QWidget *parent);

    void setTitle(const QString &name, int activeCount);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBadge(QPainter &painter, const Theme &theme) const;

    QString m_name;
    int m_activeCount = 0;
};

} // namespace eig
