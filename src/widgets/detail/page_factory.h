// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/labels.h"

#include <memory>
#include <vector>

namespace eig {

class DetailPage;

/// The page of one record, or the summary of several. None when there is nothing to show: no
/// record, one that does not exist, or a kind that has no page.
[[nodiscard]] std::unique_ptr<DetailPage> makeDetailPage(const Catalogue &catalogue,
                                                         const std::vector<RecordRef> &records,
                                                         Language language);

} // namespace eig
