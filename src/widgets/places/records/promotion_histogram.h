// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace eig {

class FacetModel;
class PromotionBar;

/// The promotions as bars, in their order. A click includes, Alt+click or Delete excludes, dragging
/// or Shift with the arrows includes a range. Real check boxes, one tab stop for all.
class PromotionHistogram : public QWidget
{
    Q_OBJECT

public:
    PromotionHistogram(FacetModel &model, QWidget *parent);

    void retranslate(const QString &name);

Q_SIGNALS:
    void rangeRequested(const std::vector<std::string> &values);
    void onlyRequested(const QString &value);
    void focused(const QRect &part);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followModel();
    PromotionBar *addBar();
    [[nodiscard]] int barCount() const { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] int barAt(const QPoint &globalPosition) const;
    void move(int from, int key, bool extendsRange);
    void markRange(int first, int last);
    void release(int bar, Qt::KeyboardModifiers modifiers);
    void requestRange(int from, int to);
    void openMenu(int bar, const QPoint &globalPosition);
    void setTabStop(int bar);

    FacetModel &m_model;
    std::vector<PromotionBar *> m_bars;
    int m_anchor = 0; ///< where a range starts
    int m_target = 0; ///< where the range being dragged ends
};

} // namespace eig
