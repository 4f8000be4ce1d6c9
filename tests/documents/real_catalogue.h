// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "documents/booklet.h"

#include <vector>

namespace eig::test {

/// The catalogue of data/catalogue, read once.
[[nodiscard]] const Catalogue &realCatalogue();
[[nodiscard]] std::vector<const Challenge *> allChallenges(const Catalogue &catalogue);

/// The records of one kind, in catalogue order.
[[nodiscard]] std::vector<RecordRef> recordsOf(const Catalogue &catalogue, EntityKind kind);
/// The records of all kinds.
[[nodiscard]] std::vector<RecordRef> everyRecord(const Catalogue &catalogue);

/// Every order of a booklet; under the sanitizers one has to do.
[[nodiscard]] std::vector<BookletOrder> testedOrders();

} // namespace eig::test
