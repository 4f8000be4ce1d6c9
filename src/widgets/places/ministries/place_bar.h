// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace eig {

class Breadcrumb;
class SegmentedControl;

/// Above the three views: where one stands, and the choice of the view.
class PlaceBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget *parent = nullptr);

    [[nodiscard]] Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    /// "columns", "tree" or "list".
    void setView(const QString &view);
    void retranslate();

Q_SIGNALS:
    void viewChosen(const QString &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followFont();
    void fit();

    Breadcrumb *m_breadcrumb;
    SegmentedControl *m_views;
};

} // namespace eig
