// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/completion_model.h"
#include "widgets/search/popup_panel.h"

#include <QPointer>

class QKeyEvent;

namespace eig {

class ChoiceList;
class CompletionFoot;

/// How a line was taken.
enum class TakenBy {
    Tab,   ///< to go on typing
    Enter, ///< the arrow keys had chosen it
    Click,
};

/// The lines below the search field. It takes no focus: the field keeps it and passes the keys on.
class CompletionPopup : public PopupPanel
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setCurrentRow(int row);
    void choose(int row);
    [[nodiscard]] bool completeByTab();
    [[nodiscard]] bool takeChosen();
    [[nodiscard]] bool forget();
    void take(int row, TakenBy how);
    void place();
    void announce();

    CompletionModel *m_model;
    ChoiceList *m_list;
    CompletionFoot *m_foot;
    QPointer<QWidget> m_field;
    bool m_isChosen = false; ///< the arrow keys led to the current line
};

} // namespace eig
