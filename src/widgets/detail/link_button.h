// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/detail/link_target.h"

#include <QAbstractButton>

namespace eig {

/// A link as a control of its own: a tab stop, with the role of a link for assistive technology.
/// The text is plain and knows no mnemonics. How it looks is up to the classes derived from it.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString &text, LinkTarget target, QWidget *parent = nullptr);

    [[nodiscard]] const QString &linkText() const { return m_text; }
    [[nodiscard]] const LinkTarget &target() const { return m_target; }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintFocus(QPainter &painter, const QRect &rect);
    /// Under the pointer or with the keyboard focus.
    [[nodiscard]] bool isLit() const;

private:
    QString m_text;
    LinkTarget m_target;
};

} // namespace eig
