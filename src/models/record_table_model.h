// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/figures.h"
#include "core/domain/record_ref.h"
#include "models/list_columns.h"

#include <QAbstractTableModel>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// The records of one kind that a result has, in its order. Texts follow the language, raw values
/// do not.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString, the identifier of the row's record
        /// The value behind the text: order of a promotion, a number, true, an address, identifiers
        /// joined by commas; invalid when nothing is documented.
        RawRole,
        SecondLineRole, ///< QString: tagline under the name, ministry under the administration
        ShortTextRole,  ///< QString: the acronym of an administration, for where its name does not
                        ///< fit
        PresenceRole,   ///< std::vector<int>, challenges per promotion
    };

    RecordTableModel(EntityKind entity, Catalogue catalogue, Language language,
                     QObject *parent = nullptr);

    [[nodiscard]] EntityKind entity() const { return m_entity; }
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    /// In their order: section n is columns()[n].
    [[nodiscard]] std::span<const ListColumn> columns() const { return m_columns; }
    [[nodiscard]] const ListColumn &column(int section) const
    {
        return m_columns[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] std::optional<int> sectionOf(SortKey key) const;
    [[nodiscard]] std::optional<int> sectionNamed(std::string_view key) const;

    void setCatalogue(Catalogue catalogue);         ///< leaves the table empty
    void setRows(std::vector<std::size_t> records); ///< indexes into the catalogue's vector
    void setLanguage(Language language);

    /// The index into the catalogue's vector; row is one of the table.
    [[nodiscard]] std::size_t indexAt(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    /// Of a record of the catalogue, in the table or not.
    [[nodiscard]] const Id &idOf(std::size_t record) const;
    /// None for a row that is not there.
    [[nodiscard]] std::optional<RecordRef> recordAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(std::string_view id) const;
    /// What typing a name goes to: the name, of a person the family name too.
    [[nodiscard]] std::vector<std::string> namesAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What rows are to other programs (record_drag.h), from the top down.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    [[nodiscard]] QVariant cell(std::size_t record, int section, int role) const;

    EntityKind m_entity;
    Catalogue m_catalogue;
    Language m_language;
    std::span<const ListColumn> m_columns;
    std::vector<ChallengeFigures> m_figures; ///< of promotions and administrations only
    std::vector<std::size_t> m_rows;
};

} // namespace eig
