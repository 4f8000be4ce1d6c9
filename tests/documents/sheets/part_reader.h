// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"
#include "documents/layout/document.h"
#include "documents/sheet.h"

#include <string>
#include <vector>

namespace eig::test {

/// The blocks of a part in reading order: band after band, column after column.
[[nodiscard]] std::vector<const layout::Block *> blocksOf(const layout::Part &part);

/// The spans of a block in reading order.
[[nodiscard]] std::vector<layout::Span> spansOf(const layout::Block &block);

/// The words of a block, or of all blocks, without breaks.
[[nodiscard]] std::string textOf(const layout::Text &text);
[[nodiscard]] std::string textOf(const layout::Block &block);
[[nodiscard]] std::string textOf(const layout::Part &part);

/// The blocks between this heading and the next one.
[[nodiscard]] std::vector<const layout::Block *> section(const layout::Part &part,
                                                         const std::string &heading);

/// The first block of this type in a part, in the section of this heading; null without one.
template<typename T>
[[nodiscard]] const T *firstOf(const std::vector<const layout::Block *> &blocks)
{
    for (const layout::Block *block : blocks) {
        if (const T *found = std::get_if<T>(block))
            return found;
    }
    return nullptr;
}

/// The sheet of a record of data/catalogue.
[[nodiscard]] layout::Part realPart(const RecordRef &record, Language language);

/// The big numbers of a sheet with what they count: "18 défis".
[[nodiscard]] std::vector<std::string> figuresOf(const layout::Part &part);

} // namespace eig::test
