// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/search/key_hints.h"

#include <QWidget>

namespace eig {

class TextButton;

/// The last line below the search field: what the keys do, as far as there is room, and the way to
/// the help. Takes no focus.
class CompletionFoot : public QWidget
{
    Q_OBJECT

public:
    explicit CompletionFoot(QWidget *parent = nullptr);

    /// Texts in the present language; canForget: the current line is an earlier search.
    void refresh(bool canForget);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<KeyHint> m_hints;
    TextButton *m_help;
};

} // namespace eig
