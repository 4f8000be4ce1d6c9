// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <vector>

class QToolButton;
class QVBoxLayout;

namespace eig {

class DetailSection;

/// The narrow column of drawings beside the page: one button for each section, the one in view
/// checked.
class DetailRail : public QWidget
{
    Q_OBJECT

public:
    explicit DetailRail(QWidget *parent = nullptr);

    void setSections(const std::vector<DetailSection *> &sections);
    /// From 0; -1: none.
    void setCurrent(int section);
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void sectionRequested(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<QToolButton *> m_buttons;
    int m_current = -1;
    bool m_isSetting = false; ///< the change is not the user's
};

} // namespace eig
