// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "core/labels/labels.h"
#include "core/search/query.h"
#include "models/ministry_tree.h"

#include <QAbstractItemModel>

#include <optional>
#include <span>
#include <string_view>

namespace eig {

enum class MinistryColumn {
    Name,
    Challenges,
    Administrations,
    Promotions,
    Entrepreneurs,
    Mentors,
    MainTheme,
    Names,
};

struct MinistryColumnSpec {
    MinistryColumn column;
    std::string_view key; ///< in the settings
    Label header;
    Qt::AlignmentFlag alignment;
    int defaultWidth; ///< pixels at 100 %
    SortKey sortKey;  ///< as the history keeps it
    bool isShown;     ///< in the list, until the user chooses
    bool isInTree;
};

/// The column of an exported table of ministries (tableColumns() of documents/table.h) that says
/// the same; empty when none does.
[[nodiscard]] std::string_view tableColumnOf(MinistryColumn column);

/// Ministries, administrations and challenges of one catalogue as one tree, in one order: columns,
/// tree and list are views of it. Texts follow the language.
class MinistryTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< MinistryRowKind as a number
        IdRole,                  ///< of the record; empty for headings
        RawRole,                 ///< the number behind a cell
        CountRole,               ///< challenges
        PresenceRole,            ///< std::vector<int>, challenges per promotion
        AcronymRole,             ///< shown before the name of an administration
        SortTextRole,            ///< what A–Z goes by: the first word that is shown
    };

    MinistryTreeModel(Catalogue catalogue, Language language, QObject *parent = nullptr);
    ~MinistryTreeModel() override;

    /// In the order of the columns: section n is columns()[n].
    [[nodiscard]] static std::span<const MinistryColumnSpec> columns();
    [[nodiscard]] static int sectionOf(MinistryColumn column);

    void setCatalogue(Catalogue catalogue);
    void setLanguage(Language language);
    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] Language language() const { return m_language; }

    /// Ministries and administrations; those without a challenge stay last, groups stay under their
    /// heading, challenges keep their order. Ties by name.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] MinistryColumn sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    /// Invalid where the path is empty or names nothing of this catalogue.
    [[nodiscard]] QModelIndex ministryIndex(const MinistryPath &path) const;
    /// "All" when the path names no administration.
    [[nodiscard]] QModelIndex administrationIndex(const MinistryPath &path) const;
    /// Under administrationIndex().
    [[nodiscard]] QModelIndex challengeIndex(const MinistryPath &path) const;
    [[nodiscard]] MinistryPath pathAt(const QModelIndex &index) const;
    /// Where a ministry, administration or challenge stands; a challenge under its administration.
    [[nodiscard]] std::optional<MinistryPath> pathTo(const RecordRef &record) const;
    /// The path as far as this catalogue has it; the first ministry when it has none of it.
    [[nodiscard]] MinistryPath existing(const MinistryPath &path) const;
    /// Of the first ministry; empty when there is none.
    [[nodiscard]] MinistryPath firstPath() const;
    /// Headers and the row, separated by tabs.
    [[nodiscard]] QString asText(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// What rows are to other programs (record_drag.h).
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    [[nodiscard]] const MinistryRow &rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const MinistryRow &row) const;
    [[nodiscard]] QString nameText(const MinistryRow &row) const;
    [[nodiscard]] QString cellText(const MinistryRow &row, MinistryColumn column) const;
    [[nodiscard]] QString accessibleText(const MinistryRow &row) const;
    [[nodiscard]] QString toolTip(const MinistryRow &row) const;
    [[nodiscard]] QString sortText(const MinistryRow &row) const;
    [[nodiscard]] std::string promotionsText(const MinistryRow &row) const;
    void sortRows();
    void sortChildren(MinistryRow &parent, std::size_t begin, std::size_t end);

    Catalogue m_catalogue;
    Language m_language;
    std::unique_ptr<MinistryRow> m_root;
    MinistryColumn m_sortColumn = MinistryColumn::Challenges;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace eig
