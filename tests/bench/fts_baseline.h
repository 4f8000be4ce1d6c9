// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <string>

namespace eig::bench {

/// What one would write first: SQLite's full-text search in memory, results by bm25 and each facet
/// by GROUP BY. The work one keystroke is compared with.
class FtsBaseline
{
public:
    explicit FtsBaseline(const Catalogue &catalogue);
    /// Finds words by their start, reads every hit, counts five facets; the number of hits.
    [[nodiscard]] std::size_t run(const std::string &words);

private:
    SQLite::Database m_database;
};

} // namespace eig::bench
