// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace eig {

/// A quiet line over the panes for what concerns the whole window and needs no answer. Hidden until
/// there is something to say; closed by its button.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Plain text: what happened, what is safe, what to do.
    void say(const QString &text);
    /// The same with a button that does something about it, once.
    void offer(const QString &text, const QString &action, std::function<void()> act);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_act;
    QToolButton *m_close;
};

} // namespace eig
