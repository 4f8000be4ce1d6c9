// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "documents/layout/document.h"

#include <string>

namespace eig::bench {

/// The same texts, headings, lists, tables, links and contents as a page of HTML, each part on a
/// page of its own when printed: what other programs are given to make the same PDF from.
[[nodiscard]] std::string htmlOf(const layout::Document &document);

} // namespace eig::bench
