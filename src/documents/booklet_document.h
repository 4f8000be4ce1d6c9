// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"
#include "documents/booklet.h"
#include "documents/booklet_plan.h"
#include "documents/layout/document.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace eig {

/// Called after each part with the number of parts made and the name of the last one. False
/// cancels.
using PartMade = std::function<bool(std::size_t made, const std::string &name)>;

/// What a booklet says, before it is laid out on pages. Empty when cancelled; errors as sheetPart.
[[nodiscard]] Result<std::optional<layout::Document>>
bookletDocument(const Catalogue &catalogue, const std::vector<booklet::Section> &sections,
                const BookletOptions &options, const PartMade &progress = {});

} // namespace eig
