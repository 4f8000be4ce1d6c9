// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/completion_model.h"

#include <QIcon>
#include <QLineEdit>
#include <QPointer>

#include <functional>

namespace eig {

class CompletionPopup;
class RecentSearches;
enum class TakenBy;

/// The search text. Fields, exclusions and operators of the query language are tinted; what may
/// follow is offered below while the reader types.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// What to offer for a text with the cursor at caret (UTF-16 units); asked in the caller's
    /// thread at each edit.
    using CompletionSource = std::function<CompletionList(const QString &text, int caret)>;

    explicit SearchField(QWidget *parent = nullptr);

    void retranslate();
    /// Without one nothing is offered.
    void setCompletionSource(CompletionSource source) { m_source = std::move(source); }
    /// Where complete searches are remembered and forgotten; not owned.
    void setRecentSearches(RecentSearches *recent);

    /// Puts a whole query into the field, which can be undone, and says that it is complete.
    void run(const QString &text);
    void closeCompletions();

Q_SIGNALS:
    /// Enter, or the focus went to another part of the window: the text is complete.
    void completed();
    /// The user goes on to the list: Enter, Down, or Escape in the empty field.
    void listRequested();
    /// A record was chosen among what is offered.
    void recordRequested(const eig::RecordRef &record);
    /// F1, or the link below what is offered.
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
    void paintHint();
    void tint();
    [[nodiscard]] bool isOffering() const;
    [[nodiscard]] bool handleOwnKey(const QKeyEvent &event);
    void offer();
    void offerAfter(int cursorBefore);
    void take(const Completion &completion, TakenBy how);
    void replaceText(const QString &text, int caret);
    void complete();
    [[nodiscard]] CompletionPopup &popup();

    QIcon m_icon;
    QAction *m_clear;
    CompletionSource m_source;
    QPointer<RecentSearches> m_recent;
    QPointer<CompletionPopup> m_popup; ///< a child of the window
    QString m_tinted;                  ///< the text the tints were made for
    bool m_isTinting = false;
    bool m_isComposing = false; ///< an input method has a text of its own in the field
    bool m_isEdited = false;    ///< by the key that is handled at the moment
    bool m_isNew = false;       ///< edited since it was last remembered
};

} // namespace eig
