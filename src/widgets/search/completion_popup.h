// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/completion_model.h"

#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QListView;

namespace eig {

class CompletionFoot;

/// How a line was taken.
enum class TakenBy {
    Tab,   ///< to go on typing
    Enter, ///< the arrow keys had chosen it
    Click,
};

/// The lines below the search field. A child of the window above its other parts: it takes no
/// focus, the field keeps it and passes the keys on. Hides itself when the window moves, changes
/// its size or its texts, when a shortcut acts, and on a click beside it.
class CompletionPopup : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *window);

    /// Shows them below the field, never wider than the window. The first line is current at once
    /// when it is a value, which Tab takes; Enter takes what the arrow keys led to.
    void open(CompletionList list, QWidget &field);
    /// Whether the key was for the popup: arrows, pages, Enter on a chosen line, Tab, Escape,
    /// Shift+Delete.
    [[nodiscard]] bool handleKey(const QKeyEvent &event);
    [[nodiscard]] int choiceCount() const { return m_model->choiceCount(); }

Q_SIGNALS:
    /// The popup is hidden by then.
    void taken(const eig::Completion &completion, eig::TakenBy how);
    /// An earlier search is to be forgotten. Whoever answers opens the popup again.
    void forgotten(const QString &text);
    void helpRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    void choose(int row);
    void step(int direction);
    void page(int direction);
    [[nodiscard]] bool completeByTab();
    [[nodiscard]] bool takeChosen();
    [[nodiscard]] bool forget();
    void take(int row, TakenBy how);
    void place();
    void announce();

    CompletionModel *m_model;
    QListView *m_list;
    CompletionFoot *m_foot;
    QPointer<QWidget> m_field;
    bool m_isChosen = false; ///< the arrow keys led to the current line
};

} // namespace eig
