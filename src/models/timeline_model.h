// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/timeline/timeline.h"

#include <QAbstractTableModel>
#include <QList>

namespace eig {

/// The timeline as a table, by date: what is painted to scale, listed, read aloud and copied.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, KindColumn, TitleColumn, PromotionColumn, SourcesColumn };
    static constexpr int ColumnCount = SourcesColumn + 1;
    enum Role {
        SortRole = Qt::UserRole + 1, ///< bytes whose order is that of the column; empty: not known
    };

    TimelineModel(Catalogue catalogue, Language language, QObject *parent = nullptr);

    void setCatalogue(Catalogue catalogue);
    void setLanguage(Language language);
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const TimelineItem &itemAt(int row) const;
    /// The row with this record, of a promotion that of its term; -1 when there is none.
    [[nodiscard]] int rowOf(const RecordRef &record) const;
    /// One of several rows with this record, from 0 by date; without it as rowOf(record).
    [[nodiscard]] int rowOf(const RecordRef &record, int occurrence) const;
    /// Which of the rows with its record a row is, from 0.
    [[nodiscard]] int occurrenceOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// Every column has the same text for assistive technology: that of the whole row.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// Tab-separated, with the header.
    [[nodiscard]] QString asText(const QList<int> &rows) const;

private:
    [[nodiscard]] QString text(const TimelineItem &item, int column) const;
    [[nodiscard]] QByteArray sortKey(int row, int column) const;
    [[nodiscard]] QString sourcesOf(const TimelineItem &item) const;
    [[nodiscard]] QString whole(const TimelineItem &item) const;
    [[nodiscard]] QString toolTip(const TimelineItem &item) const;

    Catalogue m_catalogue;
    Language m_language;
    Timeline m_timeline;
};

} // namespace eig
