// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/style/icons.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

namespace eig {

/// A quiet card with an icon, a text and what can be done about it, as links behind the text.
/// Hidden while there is nothing to say.
class NoticeLine : public QWidget
{
    Q_OBJECT

public:
    NoticeLine(Icon icon, QWidget *parent);

    struct Link {
        QString text;
        QString name; ///< for assistive technology
        std::function<void()> follow;
    };
    void showNotice(const QString &text, std::vector<Link> links);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    Icon m_icon;
    QLabel *m_text;
    QWidget *m_links;
    std::vector<QWidget *> m_buttons;
};

} // namespace eig
