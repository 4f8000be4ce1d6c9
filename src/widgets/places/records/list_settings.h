// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/query.h"
#include "widgets/shell/settings.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace eig {

// What the settings keep of each list.

[[nodiscard]] Setting columnsSetting(EntityKind entity);
[[nodiscard]] Setting sortSetting(EntityKind entity);

/// "-promotion", "name": what the settings keep.
[[nodiscard]] QStringList sortToList(const std::vector<Sort> &sort);
/// One part of it; none when it is damaged.
[[nodiscard]] std::optional<Sort> sortFromText(const QString &text);
/// Damaged parts are left out, and keys of no column of the list; its default sort when nothing is
/// left.
[[nodiscard]] std::vector<Sort> sortFromList(EntityKind entity, const QStringList &list);

} // namespace eig
