// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_controller.h"
#include "widgets/places/records/focus_mark.h"

#include <QTabBar>

namespace eig {

/// "Tout 9  Défis 5  Personnes 4": the kinds of results with their counts. A tab without results is
/// quiet but can be chosen; the last one is there only when it has some.
class ResultTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit ResultTabs(QWidget *parent);

    /// Reads counts, language and the present tab.
    void show(const SearchController &controller);
    using QWidget::show;

Q_SIGNALS:
    /// By the user.
    void chosen(eig::SearchTab tab);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QFont fontOfTab(int index) const;
    [[nodiscard]] int wordsWidth(int index) const;
    void fit();

    QStringList m_names;
    QStringList m_counts;
    bool m_isSetting = false; ///< the change is not the user's
    FocusMark m_focus;
    int m_padding = 0; ///< left and right of the words of a tab
};

/// "Tout", "Défis"…
[[nodiscard]] QString nameOf(SearchTab tab, Language language);

} // namespace eig
