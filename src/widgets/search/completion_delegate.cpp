// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/search/completion_delegate.h"

#include "models/completion_model.h"
#include "widgets/search/kind_icons.h"

namespace eig {

Icon CompletionDelegate::iconAt(const QModelIndex &index) const
{
    const auto &model = *static_cast<const CompletionModel *>(index.model());
    const Completion &completion = *model.completionAt(index.row());
    switch (completion.kind) {
    case CompletionKind::Value: return completion.field ? iconOf(*completion.field) : Icon::Tag;
    case CompletionKind::Exclusion: return Icon::Exclude;
    case CompletionKind::FieldName: return Icon::Filter;
    case CompletionKind::Record:
        return completion.record ? iconOf(completion.record->kind) : Icon::Info;
    case CompletionKind::Recent: return Icon::History;
    }
    return Icon::None;
}

} // namespace eig
