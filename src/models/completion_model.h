// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/completion.h"
#include "models/choice_model.h"

#include <optional>
#include <vector>

namespace eig {

/// What completionsFor() gave, and what it was asked for.
struct CompletionList {
    std::vector<Completion> rows;
    EntityKind entity = EntityKind::Challenge;
    Language language = Language::French;
};

/// The lines below the search field: completions in groups, each below its heading.
class CompletionModel : public ChoiceModel
{
    Q_OBJECT

public:
    using ChoiceModel::ChoiceModel;

    void setList(CompletionList list);

    /// None for a heading.
    [[nodiscard]] const Completion *completionAt(int row) const;
    /// How many records of a kind: "10 défis".
    [[nodiscard]] static QString countText(EntityKind counted, std::size_t count);

private:
    [[nodiscard]] static QString headingOf(const Completion &completion, Language language);
    [[nodiscard]] static QString detailOf(const Completion &completion);
    [[nodiscard]] static ChoiceRow rowOf(const Completion &completion, Language language);

    std::vector<std::optional<Completion>> m_completions; ///< of each row
};

} // namespace eig
