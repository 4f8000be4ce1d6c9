// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/places/place_widget.h"
#include "widgets/style/icons.h"

#include <span>

namespace eig {

/// A place of the window. One row each; the order is that of the sidebar and of Ctrl+1…
struct PlaceSpec {
    const char *key; ///< in settings, in the history and after --place
    EntityKind entity;
    Icon icon;
    std::size_t (*count)(const Catalogue &catalogue); ///< beside the name
    PlaceWidget *(*make)(const PlaceContext &context, QWidget *parent);
};

[[nodiscard]] std::span<const PlaceSpec> placeTable();
/// The row with this key; none when there is no such place.
[[nodiscard]] const PlaceSpec *placeNamed(const QString &key);
/// The place that lists records of this kind, if one does.
[[nodiscard]] const PlaceSpec *placeOf(EntityKind entity);
/// "Défis" / "Challenges"
[[nodiscard]] QString nameOf(const PlaceSpec &place, Language language);

} // namespace eig
