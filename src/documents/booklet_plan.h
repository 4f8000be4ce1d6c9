// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "documents/booklet.h"

#include <optional>
#include <string>
#include <vector>

namespace eig::booklet {

/// Challenges that stand together, under the record they have in common.
struct Section {
    std::optional<RecordRef> record; ///< a ministry or a promotion; none in the order of names
    std::vector<const Challenge *> challenges;
};

/// The challenges, each once, in the sections of the order asked for. Ministries are in the
/// alphabetical order of their names in this language, groups without a ministry after them;
/// promotions in theirs. Within a section: by promotion, then by name.
[[nodiscard]] std::vector<Section> sectionsOf(const Catalogue &catalogue,
                                              const std::vector<const Challenge *> &challenges,
                                              BookletOrder order, Language language);

/// Every challenge of the sections, in their order.
[[nodiscard]] std::vector<const Challenge *> challengesOf(const std::vector<Section> &sections);

} // namespace eig::booklet
