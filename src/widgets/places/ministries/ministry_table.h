// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/ministries/ministry_pane.h"

#include <optional>

class QTableView;

namespace eig {

class CellDelegate;
class MinistryTreeModel;

/// The ministries with their figures, one row each, sorted by any column (ui.md section 7).
class MinistryTable : public MinistryPane
{
    Q_OBJECT

public:
    explicit MinistryTable(MinistryTreeModel &model, QWidget *parent = nullptr);

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

Q_SIGNALS:
    void sortRequested(int section, Qt::SortOrder order);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpHeader();
    void spanHeading();
    void fitName();
    void showColumnMenu(const QPoint &position);
    void resetColumns();
    void follow(const QModelIndex &index);

    MinistryTreeModel &m_model;
    QTableView *m_table;
    CellDelegate *m_delegate;
    MinistryPath m_path;
    std::optional<int> m_pendingScroll;
    bool m_isFollowing = false; ///< the program selects, not the user
    bool m_isFitting = false;   ///< the program sets widths, not the user
    bool m_hasOwnWidths = false;
};

} // namespace eig
