// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"

#include <vector>

namespace eig {

class Settings;

constexpr int MostRecentRecords = 20;

/// The records opened last, as the settings keep them: newest first, each once, at most
/// MostRecentRecords. Some may not exist in this edition.
[[nodiscard]] std::vector<RecordRef> recentRecords(const Settings &settings);
/// Puts it first.
void rememberRecord(Settings &settings, const RecordRef &record);
void forgetRecords(Settings &settings);

} // namespace eig
