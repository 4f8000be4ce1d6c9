// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "models/comparison_model.h"
#include "widgets/detail/link_target.h"

#include <QTableView>
#include <QTimer>

#include <memory>
#include <set>
#include <string>
#include <utility>

namespace eig {

class CellWidget;
class Citations;
class ItemHeader;
class RowLabels;

/// The table of a comparison. The arrow keys move between cells; Enter follows the link of a cell,
/// or offers them where there are several. Ctrl+Left and Ctrl+Right move the record of the column,
/// Delete removes it.
class ComparedTable : public QTableView
{
    Q_OBJECT

public:
    /// What the model shows comes from this catalogue.
    ComparedTable(ComparisonModel &model, const Catalogue &catalogue, QWidget *parent);
    ~ComparedTable() override;

    /// To be called before the model shows what comes from it.
    void setCatalogue(const Catalogue &catalogue) { m_catalogue = catalogue; }
    /// Nullptr for the heading of a group.
    [[nodiscard]] CellWidget *cellAt(int row, int column) const;

Q_SIGNALS:
    void recordRequested(const eig::RecordRef &record);
    void moveRequested(int from, int to);
    void removeRequested(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Cell = std::pair<std::string, std::string>; ///< key of the row, address of the record

    void rebuild();
    void rebuildCell(int row, int column);
    void addCells(int row);
    void makeCell(int row, int column);
    void fitRows();
    [[nodiscard]] int heightOf(int row) const;
    void keepCurrent();
    void restoreCurrent();
    void follow(const LinkTarget &target, int row, int column);
    void activate();
    void showMenu(const QPoint &position);
    void move(int step);
    [[nodiscard]] Cell cellKey(int row, int column) const;
    [[nodiscard]] const RecordRef *recordAt(int column) const;

    ComparisonModel &m_model;
    Catalogue m_catalogue;
    ItemHeader *m_items;
    RowLabels *m_labels;
    std::unique_ptr<Citations> m_citations;
    std::set<Cell> m_whole; ///< texts that are shown whole
    Cell m_current;         ///< where the focus was before the model changed
    int m_currentColumn = 0;
    bool m_isFitting = false;
    QTimer m_rebuild; ///< once, whatever of its look changed
};

} // namespace eig
