// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/record_ref.h"

#include "core/labels/labels.h"

namespace eig {

std::string addressOf(const RecordRef &record)
{
    return std::string(keyOf(record.kind)) + '/' + record.id;
}

std::optional<RecordRef> recordAt(std::string_view address)
{
    const std::size_t slash = address.find('/');
    if (slash == std::string_view::npos)
        return {};
    const auto kind = fromKey<EntityKind>(address.substr(0, slash));
    const std::string_view id = address.substr(slash + 1);
    if (!kind || !isIdentifier(id))
        return {};
    return RecordRef{*kind, Id(id)};
}

} // namespace eig
