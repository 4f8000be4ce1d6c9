// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace eig::layout {

/// U+200B, zero width space: here a line may break.
inline constexpr std::string_view BreakMark = "\u200B";
/// U+FEFF, zero width no-break space: here it may not. Texts from outside hold neither (cleanText).
inline constexpr std::string_view NoBreakMark = "\uFEFF";

/// Whether a line holds this whole.
using FitsOnLine = std::function<bool(std::string_view host)>;

/// The text with a BreakMark in each word that looks like an address: after / _ = and before
/// . ? & # -, since a sign at the end of a line would be taken for one of the sentence, and a
/// hyphen there for one that is not part of the word. The name of the host is kept whole when a
/// line holds it. Words of another kind are left alone. The marks are for breaking lines and must
/// not be printed.
[[nodiscard]] std::string withAddressBreaks(std::string_view text, const FitsOnLine &fits);

} // namespace eig::layout
