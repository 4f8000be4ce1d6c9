// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/labels/labels.h"
#include "core/search/search.h"
#include "models/text_marks.h"

#include <QAbstractListModel>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace eig {

/// What one row of the results says.
struct ResultTexts {
    QString name;
    std::vector<TextMark> nameMarks;
    QStringList tags;
    QString line;    ///< "Drees, Santé et solidarités"
    QString foundIn; ///< "Le défi"; empty when the query has no words
    QString excerpt; ///< one text, or a short one and what the record is, a line each
    std::vector<TextMark> excerptMarks;
    QString reason; ///< in full: "texte, « Le défi » : « fraude », pluriel"
};

/// The records of a search, kind after kind, each kind under a heading. Texts and explanations are
/// made for rows that are asked for, and kept until the next result.
class SearchResultsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadingRole = Qt::UserRole, ///< bool; headings cannot be selected
        KindRole,                     ///< EntityKind as int
        CountRole,                    ///< int, of a heading: records under it
        IdRole,                       ///< QString
    };
    enum class Headings { Shown, Hidden };

    SearchResultsModel(SearchEngine engine, Language language, QObject *parent = nullptr);

    void setEngine(SearchEngine engine); ///< leaves the list empty
    void setLanguage(Language language);
    /// Kinds without a hit get no heading.
    void setResult(Query query, std::vector<EntityResult> results, Headings headings);

    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] EntityKind kindAt(int row) const; ///< of a heading: what stands under it
    /// None for a heading or a row that does not exist.
    [[nodiscard]] std::optional<RecordRef> recordAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const RecordRef &record) const;
    /// How many records there are, and how many stand before a row.
    [[nodiscard]] int recordCount() const;
    [[nodiscard]] int recordsBefore(int row) const;
    /// The nearest row with a record: the one itself, or the first one after or before it.
    [[nodiscard]] std::optional<int> recordRow(int row) const;
    /// Valid until the next result, language or MostKept rows.
    [[nodiscard]] const ResultTexts &textsAt(int row) const;
    /// How many rows were explained since the last result.
    [[nodiscard]] int explainedCount() const { return m_explained; }
    /// Name and excerpt, separated by a tab.
    [[nodiscard]] QString asText(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What rows are to other programs (record_drag.h), from the top down.
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static constexpr int MostKept = 500; ///< texts, some screens full

private:
    struct Group {
        EntityKind entity;
        std::vector<Hit> hits;
        int firstRow; ///< of the heading, or of the first hit when there is none
    };

    [[nodiscard]] const Group &groupAt(int row) const;
    [[nodiscard]] int headingRows() const { return m_hasHeadings ? 1 : 0; }
    [[nodiscard]] const Hit &hitAt(int row) const;
    [[nodiscard]] ResultTexts made(int row) const;
    [[nodiscard]] QVariant headingData(const Group &group, int role) const;
    [[nodiscard]] QString accessibleText(int row) const;

    SearchEngine m_engine;
    Language m_language;
    Query m_query;
    Highlighter m_highlighter;
    std::vector<Group> m_groups;
    bool m_hasHeadings = true;
    int m_rows = 0;
    mutable QHash<int, ResultTexts> m_texts;
    mutable int m_explained = 0;
};

/// How many lines of its excerpt a result of this kind shows.
[[nodiscard]] int excerptLines(EntityKind entity);

} // namespace eig
