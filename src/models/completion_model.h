// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/completion.h"
#include "models/text_marks.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace eig {

/// What completionsFor() gave, and what it was asked for.
struct CompletionList {
    std::vector<Completion> rows;
    EntityKind entity = EntityKind::Challenge;
    Language language = Language::French;
};

/// The lines below the search field: completions in groups, each below its heading. Headings can
/// not be chosen.
class CompletionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        DetailRole = Qt::UserRole, ///< what stands at the right: "10 défis", "-ministère:"
    };

    using QAbstractListModel::QAbstractListModel;

    void setList(CompletionList list);

    /// None for a heading.
    [[nodiscard]] const Completion *completionAt(int row) const;
    /// What was typed, in the text of the row.
    [[nodiscard]] const std::vector<TextMark> &marksAt(int row) const;
    /// The next row that is no heading, from row on in the direction of step (1 or -1); -1: none.
    [[nodiscard]] int choiceFrom(int row, int step) const;
    /// Without headings.
    [[nodiscard]] int choiceCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        std::optional<Completion> completion;
        QString text;
        QString detail;
        QString spoken; ///< by assistive technology: "Économie et finances, 10 défis"
        std::vector<TextMark> marks;
    };
    [[nodiscard]] static QString headingOf(const Completion &completion, Language language);
    [[nodiscard]] static QString detailOf(const Completion &completion);
    [[nodiscard]] static Row rowOf(Completion completion, const CompletionList &list);

    std::vector<Row> m_rows;
};

} // namespace eig
