// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/storage/stored_citations.h"

namespace eig {

/// Adds the programme's own story to programme; throws RowError or SQLite::Exception.
void readProgramme(SQLite::Database &database, const StoredCitations &citations,
                   Programme &programme);

} // namespace eig
