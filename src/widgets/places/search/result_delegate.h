// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/search_results_model.h"
#include "widgets/style/theme.h"

#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>
#include <unordered_map>

class QAbstractItemView;

namespace eig {

/// Paints a result: icon or initials, name, promotions, what it belongs to, where the words were
/// found, and the text they stand in. Shaped texts are kept until clear().
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResultDelegate(const SearchResultsModel &model, QAbstractItemView &view);
    ~ResultDelegate() override;

    /// One line of excerpt, less air.
    void setCompact(bool isCompact);
    /// Forgets what was shaped: another result, language or font.
    void clear();

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Depends on the kind of row alone.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    struct Shaped;
    struct Row;

    [[nodiscard]] const Shaped &shapedAt(int row, int width) const;
    [[nodiscard]] int linesOf(EntityKind entity) const;
    void paintHeading(const Row &row) const;
    void paintGround(const Row &row) const;
    void paintPicture(const Row &row) const;
    void paintFirstLine(const Row &row, const Shaped &shaped) const;
    void paintExcerpt(const Row &row, const Shaped &shaped) const;
    void shapeExcerpt(Shaped &shaped, const ResultTexts &texts, int width, int lines) const;

    const SearchResultsModel &m_model;
    QAbstractItemView &m_view;
    bool m_isCompact = false;
    QFont m_strong;
    QFont m_small;
    QFont m_marked; ///< of what was found, in the excerpt
    int m_firstHeight = 0;
    int m_lineHeight = 0;                                              ///< of the excerpt
    mutable std::unordered_map<int, std::unique_ptr<Shaped>> m_shaped; ///< by row
};

} // namespace eig
