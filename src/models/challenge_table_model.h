// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "core/search/query.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace eig {

enum class ChallengeColumn { Name, Promotion, Administration, Ministry };

struct ChallengeColumnSpec {
    ChallengeColumn column;
    Label header;
    int defaultWidth; ///< pixels at 100 %
    SortKey sortKey;
    Qt::AlignmentFlag alignment;
};

/// The challenges of one result, in its order. Texts follow the language, raw values do not.
class ChallengeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< the identifier of the row's challenge
        RawRole, ///< the value behind the text: order of a promotion, identifier of others
    };

    ChallengeTableModel(Catalogue catalogue, Language language, QObject *parent = nullptr);

    /// In the order of the columns: section n is columns()[n].
    [[nodiscard]] static std::span<const ChallengeColumnSpec> columns();
    [[nodiscard]] static std::optional<int> sectionOf(SortKey key);

    void setCatalogue(Catalogue catalogue);            ///< leaves the table empty
    void setRows(std::vector<std::size_t> challenges); ///< indexes into Catalogue::challenges()
    void setLanguage(Language language);

    [[nodiscard]] const Challenge *challengeAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(std::string_view id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString displayText(const Challenge &challenge, ChallengeColumn column) const;
    [[nodiscard]] QString fullText(const Challenge &challenge, ChallengeColumn column) const;
    [[nodiscard]] QVariant rawValue(const Challenge &challenge, ChallengeColumn column) const;
    [[nodiscard]] QString accessibleText(const Challenge &challenge, ChallengeColumn column) const;

    Catalogue m_catalogue;
    Language m_language;
    std::vector<std::size_t> m_rows;
};

} // namespace eig
