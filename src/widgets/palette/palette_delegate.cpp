// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "widgets/palette/palette_delegate.h"

#include "models/palette_model.h"
#include "widgets/search/kind_icons.h"

namespace eig {

Icon PaletteDelegate::iconAt(const QModelIndex &index) const
{
    const PaletteItem &item =
        *static_cast<const PaletteModel *>(index.model())->itemAt(index.row());
    switch (item.kind) {
    case PaletteKind::Command: return m_icons.ofCommand(item.key);
    case PaletteKind::Place: return m_icons.ofPlace(item.key);
    case PaletteKind::Record: return iconOf(item.record->kind);
    case PaletteKind::Value: return iconOf(*item.field);
    }
    return Icon::None;
}

} // namespace eig
