// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace eig {

/// Two to five choices side by side, one of which holds. One stop for Tab; the arrow keys move and
/// choose, as among radio buttons.
class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Its index: 0, 1, 2… The first one added holds.
    int addSegment(const QString &text);
    int addSegment(Icon icon, const QString &text);
    /// Without a visible text: the name is the tool tip and the accessible name.
    int addIconSegment(Icon icon, const QString &name);
    void setSegmentText(int index, const QString &text);
    void setSegmentToolTip(int index, const QString &text);
    /// Without texts the icons are left, and the tool tips.
    void setTextsShown(bool areShown);

    [[nodiscard]] int count() const;
    [[nodiscard]] int current() const;
    /// Says nothing.
    void setCurrent(int index);
    [[nodiscard]] QAbstractButton *segment(int index) const;

Q_SIGNALS:
    /// By the user.
    void chosen(int index);

private:
    int add(const QIcon &icon, const QString &text, Qt::ToolButtonStyle style);

    QButtonGroup *m_group;
    bool m_isSetting = false; ///< the change is not the user's
};

} // namespace eig
