// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolBar>

#include <vector>

class QMenu;
class QToolButton;

namespace eig {

class Actions;
class SearchField;

/// The tool bar: sidebar, back, forward, search, filters with how many act,
/// comparison with how many are compared, export.
class TopBar : public QToolBar
{
    Q_OBJECT

public:
    TopBar(Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// What the popover of the filters hangs under.
    [[nodiscard]] QWidget *filterButton() const;
    void setFilterCount(int count);
    void setHasFilters(bool hasFilters);
    /// How many records are compared.
    void setCompareCount(int count);
    /// Icons alone, for narrow windows; less high, for low ones.
    void setCompact(bool isNarrow, bool isLow);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addIconButton(QAction *action, const char *objectName);
    void refreshSizes();

    Actions &m_actions;
    QWidget *m_content;
    SearchField *m_search = nullptr;
    QToolButton *m_filters = nullptr;
    QToolButton *m_compare = nullptr;
    QToolButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    std::vector<QToolButton *> m_iconButtons;
    int m_compareCount = 0;
    bool m_isNarrow = false;
    bool m_isLow = false;
};

} // namespace eig
