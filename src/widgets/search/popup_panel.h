// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QShortcutEvent;

namespace eig {

/// A panel over the other parts of the window, a child of it, with a foot below a line. Goes away
/// when the window moves, changes its size or its texts, when a shortcut acts, and on a click
/// beside it.
class PopupPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PopupPanel(QWidget *window);

Q_SIGNALS:
    void closed();

protected:
    void setFoot(QWidget *foot) { m_foot = foot; }
    /// How it goes away by itself.
    virtual void dismiss() { hide(); }
    /// A shortcut that does not close the panel.
    [[nodiscard]] virtual bool isOwn(const QShortcutEvent &shortcut) const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_foot = nullptr;
};

/// To the edges of the window, in pixels at 100 %.
constexpr int PopupMargin = 8;

} // namespace eig
