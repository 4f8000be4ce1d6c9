// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/list_columns.h"
#include "widgets/style/theme.h"

#include <QFont>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

class QTableView;

namespace eig {

class RecordTableModel;

/// Paints a cell of a list of records in one or two lines, as tags or as a strip. Shaping text is
/// most of the cost of a keystroke (architecture section 4), so shaped lines are kept until the
/// table changes.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RecordDelegate(const RecordTableModel &model, QTableView &table);

    void setCompact(bool isCompact);
    /// The row under the pointer; -1 for none.
    void setHoverRow(int row) { m_hoverRow = row; }
    /// Forgets what was shaped: after a reset, another language, another font.
    void clear();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

    /// Left and right of a text; more at the edge of the list, under the title.
    [[nodiscard]] static int paddingOf(const QTableView &table, int section);

private:
    struct Lines {
        QStaticText first;
        QStaticText second;
        int width = -1; ///< the width they were shortened for
    };

    [[nodiscard]] const Lines &linesOf(const QModelIndex &index, int width) const;
    [[nodiscard]] const QFont &firstFont(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index, const Theme &theme) const;
    void paintLines(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const Theme &theme) const;
    void paintTags(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const Theme &theme) const;
    void paintPresence(QPainter &painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index, const Theme &theme) const;
    [[nodiscard]] CellLook lookOf(const QModelIndex &index) const;

    const RecordTableModel &m_records;
    QTableView &m_table;
    bool m_isCompact = false;
    int m_hoverRow = -1;
    QFont m_strong;
    QFont m_body;
    QFont m_small;
    QFont m_tag;
    mutable QHash<quint64, Lines> m_lines;
};

} // namespace eig
