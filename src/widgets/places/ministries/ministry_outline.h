// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/ministries/ministry_pane.h"

#include <optional>

class QTreeView;

namespace eig {

class CellDelegate;
class MinistryTreeModel;

/// Ministries, their administrations and their challenges as one tree with figures. What only the
/// columns need (the row "all", the rows of promotions) is hidden.
class MinistryOutline : public MinistryPane
{
    Q_OBJECT

public:
    explicit MinistryOutline(MinistryTreeModel &model, QWidget *parent = nullptr);

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

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setUpHeader();
    void hideRows();
    void follow(const QModelIndex &index);

    MinistryTreeModel &m_model;
    QTreeView *m_tree;
    CellDelegate *m_delegate;
    MinistryPath m_path;
    std::optional<int> m_pendingScroll;
    bool m_isFollowing = false; ///< the program selects, not the user
};

} // namespace eig
