// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
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
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace eig
