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

/// The columns of ui.md section 7 for which the catalogue has data, in their order.
enum class ChallengeColumn {
    Name,
    Promotion,
    Administration,
    Ministry,
    Themes,
    Expertises,
    Team,
    Mentors,
    Place,
    Status,
    SourceCode,
    Video,
    Website,
    Sources,
    Identifier,
};

struct ChallengeColumnSpec {
    ChallengeColumn column;
    std::string_view key; ///< "themes": what settings keep
    Label header;
    Qt::AlignmentFlag alignment;
    int defaultWidth; ///< pixels at 100 %
    bool isShown;     ///< by default
    SortKey sortKey;
};

/// The column of an exported table (tableColumns() of documents/table.h) that says the same.
[[nodiscard]] std::string_view tableColumnOf(ChallengeColumn column);

/// The challenges of one result, in its order. Texts follow the language, raw values do not.
class ChallengeTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString, the identifier of the row's challenge
        /// The value behind the text: order of a promotion, a number, true, an address, identifiers
        /// joined by commas; invalid when nothing is documented.
        RawRole,
        SecondLineRole, ///< QString: tagline under the name, ministry under the administration
        ShortTextRole,  ///< QString: the acronym of an administration, for where its name does not
                        ///< fit
    };

    ChallengeTableModel(Catalogue catalogue, Language language, QObject *parent = nullptr);

    /// In the order of the columns: section n is columns()[n], the column with value n.
    [[nodiscard]] static std::span<const ChallengeColumnSpec> columns();
    [[nodiscard]] static std::optional<int> sectionOf(SortKey key);
    [[nodiscard]] static std::optional<int> sectionNamed(std::string_view key);

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
    Catalogue m_catalogue;
    Language m_language;
    std::vector<std::size_t> m_rows;
};

} // namespace eig
