// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace eig {

class TextLink;

/// Where one stands, from the widest to the narrowest: the steps above are links, the last record
/// is strong text.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    /// strong: the step that is shown; those before it are links, those after it are quiet.
    void setSteps(const QStringList &steps, int strong);
    [[nodiscard]] QStringList steps() const;

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        QWidget *chevron;
        TextLink *link;
        QLabel *text;
    };
    void addStep();
    void followFont();

    QHBoxLayout *m_line;
    std::vector<Step> m_steps;
    int m_strong = 0;
};

} // namespace eig
