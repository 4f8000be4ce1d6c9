// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/labels/labels.h"
#include "documents/table.h"
#include "documents/tables/cell.h"

#include <vector>

namespace eig::tables {

/// Where cells look things up; names are in the language where one exists.
struct Scope {
    const Catalogue &catalogue;
    Language language = Language::French;
};

/// A column and how its cell is made of a record of type T.
template<typename T> struct RecordColumn {
    TableColumn column;
    Cell (*cell)(const Scope &, const T &);
};
template<typename T> using RecordColumns = std::vector<RecordColumn<T>>;

/// The columns of each kind, without that of the sources.
[[nodiscard]] const RecordColumns<Challenge> &challengeColumns();
[[nodiscard]] const RecordColumns<Promotion> &promotionColumns();
[[nodiscard]] const RecordColumns<Ministry> &ministryColumns();
[[nodiscard]] const RecordColumns<Administration> &administrationColumns();
[[nodiscard]] const RecordColumns<Person> &personColumns();
[[nodiscard]] const RecordColumns<Outcome> &outcomeColumns();
[[nodiscard]] const RecordColumns<Source> &sourceColumns();
[[nodiscard]] const RecordColumns<Milestone> &milestoneColumns();
[[nodiscard]] const RecordColumns<Partner> &partnerColumns();
[[nodiscard]] const RecordColumns<SiblingProgramme> &siblingColumns();
[[nodiscard]] const RecordColumns<Programme> &programmeColumns();

/// Every source a record rests on, in the order of their first citation on its page.
[[nodiscard]] std::vector<const Source *> sourcesOf(const Scope &scope, const Challenge &challenge);
[[nodiscard]] std::vector<const Source *> sourcesOf(const Scope &scope, const Promotion &promotion);
[[nodiscard]] std::vector<const Source *> sourcesOf(const Scope &scope, const Ministry &ministry);
[[nodiscard]] std::vector<const Source *> sourcesOf(const Scope &scope, const Programme &programme);
[[nodiscard]] std::vector<const Source *> sourcesNamed(const Scope &scope, const SourceIds &ids);

/// Administrations state no source of their own, and a source has none.
[[nodiscard]] bool hasSources(EntityKind kind);

} // namespace eig::tables
