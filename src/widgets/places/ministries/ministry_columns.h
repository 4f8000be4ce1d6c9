// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/ministries/ministry_pane.h"

#include <array>
#include <optional>

class QScrollArea;
class QSplitter;

namespace eig {

class ColumnDelegate;
class ColumnHeader;
class ColumnView;
class MinistryTreeModel;
class TextLink;

/// Ministries, administrations and challenges side by side: what is chosen in one is listed in the
/// next. Choosing a row drops what was chosen at its right, so that the pane at the right of the
/// window always shows where the keyboard is.
class MinistryColumns : public MinistryPane
{
    Q_OBJECT

public:
    explicit MinistryColumns(MinistryTreeModel &model, QWidget *parent = nullptr);

    void setPath(const MinistryPath &path) override;
    void retranslate() override;
    [[nodiscard]] QModelIndex shownRow() const override;
    [[nodiscard]] std::pair<int, int> position() const override;
    void step(int rows) override;
    void focusList() override;
    void setRowHeight(int designPixels) override;
    [[nodiscard]] int scroll() const override;
    void setScroll(int row) override;
    [[nodiscard]] QStringList widths() const override;
    void setWidths(const QStringList &widths) override;

    void focusMinistries();

Q_SIGNALS:
    void orderRequested(); ///< the other one of the two orders

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Column { Ministries, Administrations, Challenges, ColumnCount };

    void addColumn(Column column);
    void setMinimumWidths();
    void choose(const MinistryPath &path);
    void follow(Column column, const QModelIndex &index);
    void moveLeft(Column column);
    void moveRight(Column column);
    void reveal(Column column);
    void refreshHeaders();
    [[nodiscard]] Column shownColumn() const;
    [[nodiscard]] ColumnView *view(Column column) const { return m_views[column]; }

    MinistryTreeModel &m_model;
    MinistryPath m_path;
    QScrollArea *m_scroll;
    QSplitter *m_splitter;
    std::array<QWidget *, ColumnCount> m_columns{};
    std::array<ColumnHeader *, ColumnCount> m_headers{};
    std::array<ColumnView *, ColumnCount> m_views{};
    std::array<ColumnDelegate *, ColumnCount> m_delegates{};
    TextLink *m_order;
    std::optional<int> m_pendingScroll; ///< until the pane has a size
    bool m_isFollowing = false;         ///< the program selects, not the user
    bool m_hasWidths = false;
};

} // namespace eig
