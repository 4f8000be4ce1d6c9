// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace eig {

/// A way in: icon, what one can do, and what one will find.
class EntryButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EntryButton(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_detail;
};

} // namespace eig
