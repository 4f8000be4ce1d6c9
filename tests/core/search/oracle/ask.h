// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/oracle/plain_words.h"
#include "core/search/query.h"

#include <compare>
#include <string>
#include <vector>

namespace eig::test {

/// A value after "field:". words are plain; for a range they are its lower bound.
struct AskedValue {
    enum class Kind { Named, Exact, Between, AtLeast, AtMost, MoreThan, LessThan };
    Kind kind = Kind::Named;
    Words words;
    Words upper;         ///< of Between and AtMost and LessThan
    bool phrase = false; ///< in quotes whatever it holds

    friend auto operator<=>(const AskedValue &, const AskedValue &) = default;
};

/// What a query means, before anyone has written it down.
struct Ask {
    enum class Kind { Text, Phrase, Value, All, Any };
    Kind kind = Kind::All;
    bool excluded = false;
    Words words; ///< plain; of Text and Phrase
    Field field = Field::Title;
    std::vector<AskedValue> values; ///< of Value: one is enough
    std::vector<Ask> parts;         ///< of All and Any

    [[nodiscard]] bool isGroup() const { return kind == Kind::All || kind == Kind::Any; }
};

} // namespace eig::test
