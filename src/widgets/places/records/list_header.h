// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace eig {

/// The heading of a list: its name, how many it shows, and a menu of what concerns the list itself.
class ListHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ListHeader(QWidget *parent);

    void showTitle(const QString &title, const QString &count);
    /// The menu is filled by its owner when it is about to be shown.
    [[nodiscard]] QWidget *button() const;
    [[nodiscard]] QMenu *menu() const { return m_menu; }
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFonts();

    QLabel *m_title;
    QLabel *m_count;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace eig
