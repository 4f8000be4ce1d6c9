// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"
#include "widgets/style/icons.h"

#include <optional>
#include <span>

namespace eig {

/// A place of the window. One row each; the order is that of the sidebar and of Ctrl+1…
struct PlaceSpec {
    const char *key; ///< in settings, in the history and after --place
    /// What it lists; the programme itself has the dashboard, its dates the timeline. None: the
    /// results of a search, which the field leads to and nothing else.
    std::optional<EntityKind> entity;
    Icon icon;
    std::size_t (*count)(const Catalogue &catalogue); ///< beside the name; nullptr: nothing there
    PlaceWidget *(*make)(const PlaceContext &context, QWidget *parent);
    bool isMine = false; ///< of "My space": what the user keeps, counted by who keeps it
};

[[nodiscard]] std::span<const PlaceSpec> placeTable();
/// Those that sidebar and menu list: the first ones of the table.
[[nodiscard]] std::span<const PlaceSpec> listedPlaces();
/// Those of "My space", which the sidebar lists under a heading of their own.
[[nodiscard]] std::span<const PlaceSpec> ownPlaces();
/// Where the first start begins.
[[nodiscard]] const PlaceSpec &firstPlace();
/// The row with this key; none when there is no such place.
[[nodiscard]] const PlaceSpec *placeNamed(const QString &key);
/// The place that lists records of this kind, if one does.
[[nodiscard]] const PlaceSpec *placeOf(EntityKind entity);
/// "Défis" / "Challenges"
[[nodiscard]] QString nameOf(const PlaceSpec &place, Language language);

} // namespace eig
