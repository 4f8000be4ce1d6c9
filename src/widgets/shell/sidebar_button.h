// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace eig {

/// One place: icon, name, count at the right. Checked is where one is.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SidebarButton(QWidget *parent = nullptr);

    void setCount(const QString &count);
    void setRail(bool isRail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_count;
    bool m_isRail = false;
};

} // namespace eig
