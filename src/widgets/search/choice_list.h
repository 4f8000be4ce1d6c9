// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace eig {

class ChoiceDelegate;
class ChoiceModel;

/// The lines of a ChoiceModel below a field that keeps the focus and passes the keys on.
class ChoiceList : public QListView
{
    Q_OBJECT

public:
    /// delegate: becomes the list's own.
    ChoiceList(ChoiceModel &model, ChoiceDelegate *delegate, QWidget *parent = nullptr);

    /// -1: none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    /// The choice after or before the current one; -1 beyond the last and the first one. Without a
    /// current one the first or the last.
    [[nodiscard]] int rowAfterStep(int direction) const;
    [[nodiscard]] int rowAfterPage(int direction) const;
    /// Of all lines, without scrolling.
    [[nodiscard]] int contentHeight() const;
    /// Tells assistive technology that the reader is at the current line, or at another part.
    void announceCurrent();
    static void announce(QWidget &part);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    ChoiceModel &m_model;
};

} // namespace eig
