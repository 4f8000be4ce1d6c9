// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/collate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <unicode/coll.h>
#include <unicode/unistr.h>

namespace eig {
namespace {

/// Longer ones are asked for twice.
constexpr std::int32_t UsualKeySize = 160;

} // namespace

std::string collationKey(std::string_view text)
{
    // One collator for all threads: getSortKey is const, but creation is costly and not.
    static const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> created(
            icu::Collator::createInstance(icu::Locale::getFrench(), status));
        if (created && U_SUCCESS(status))
            created->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        return created;
    }();
    if (!collator)
        return std::string(text);
    const icu::UnicodeString source = icu::UnicodeString::fromUTF8(
        icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    std::array<std::uint8_t, UsualKeySize> usual{};
    const std::int32_t size = collator->getSortKey(source, usual.data(), UsualKeySize);
    std::string key(usual.begin(), usual.begin() + std::min<std::int32_t>(size, UsualKeySize));
    if (size > UsualKeySize) {
        key.resize(static_cast<std::size_t>(size));
        collator->getSortKey(source, reinterpret_cast<std::uint8_t *>(key.data()), size);
    }
    return key;
}

} // namespace eig
