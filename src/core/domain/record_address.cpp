// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/domain/record_address.h"

namespace eig {

std::optional<RecordRef> recordMeant(std::string_view typed)
{
    constexpr std::string_view Scheme = "eig:";
    const bool isLink = typed.starts_with(Scheme);
    if (isLink)
        typed.remove_prefix(Scheme.size());
    if (isLink && typed.starts_with("//"))
        typed.remove_prefix(2);
    const bool hasKind = isLink || typed.find('/') != std::string_view::npos;
    return recordAt(hasKind ? std::string(typed) : "challenge/" + std::string(typed));
}

} // namespace eig
