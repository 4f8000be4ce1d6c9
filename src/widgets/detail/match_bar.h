// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace eig {

/// "2 sur 5 occurrences", with a button to the one before and one to the next.
class MatchBar : public QWidget
{
    Q_OBJECT

public:
    explicit MatchBar(QWidget *parent);

    /// current from 0.
    void setMatches(int current, int count);
    /// In a line of its own a long text may take two.
    void setWraps(bool wraps);

Q_SIGNALS:
    /// 1: to the next one, -1: to the one before.
    void walkRequested(int direction);

private:
    QToolButton *addButton(const char *objectName, const QString &name, int direction);

    QLabel *m_text;
};

} // namespace eig
