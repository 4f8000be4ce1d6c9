// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/views/json_parts.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace eig::cli {

/// The records of one kind, in catalogue order.
[[nodiscard]] std::vector<Id> idsOf(const Catalogue &catalogue, EntityKind entity);

/// A record as one row of a list, by its rank in catalogue order.
[[nodiscard]] Json rowOf(const View &view, EntityKind entity, std::size_t index);
/// Everything about a record: its row and what "eig show" adds.
[[nodiscard]] Json detailOf(const View &view, EntityKind entity, std::size_t index);

/// The columns of a table when none are asked for.
[[nodiscard]] std::vector<std::string> defaultColumns(EntityKind entity);

// One pair per kind of record.
[[nodiscard]] Json challengeRow(const View &view, const Challenge &challenge);
[[nodiscard]] Json challengeDetail(const View &view, const Challenge &challenge);
[[nodiscard]] Json promotionRow(const View &view, const Promotion &promotion);
[[nodiscard]] Json promotionDetail(const View &view, const Promotion &promotion);
[[nodiscard]] Json ministryRow(const View &view, const Ministry &ministry);
[[nodiscard]] Json ministryDetail(const View &view, const Ministry &ministry);
[[nodiscard]] Json administrationRow(const View &view, const Administration &administration);
[[nodiscard]] Json administrationDetail(const View &view, const Administration &administration);
[[nodiscard]] Json personRow(const View &view, const Person &person);
[[nodiscard]] Json personDetail(const View &view, const Person &person);
[[nodiscard]] Json outcomeRow(const View &view, const Outcome &outcome);
[[nodiscard]] Json outcomeDetail(const View &view, const Outcome &outcome);
[[nodiscard]] Json sourceRow(const View &view, const Source &source);
[[nodiscard]] Json sourceDetail(const View &view, const Source &source);
[[nodiscard]] Json milestoneRow(const View &view, const Milestone &milestone);
[[nodiscard]] Json milestoneDetail(const View &view, const Milestone &milestone);
[[nodiscard]] Json partnerRow(const View &view, const Partner &partner);
[[nodiscard]] Json partnerDetail(const View &view, const Partner &partner);
[[nodiscard]] Json siblingRow(const View &view, const SiblingProgramme &sibling);
[[nodiscard]] Json siblingDetail(const View &view, const SiblingProgramme &sibling);
[[nodiscard]] Json programmeRow(const View &view, const Programme &programme);
[[nodiscard]] Json programmeDetail(const View &view, const Programme &programme);

} // namespace eig::cli
