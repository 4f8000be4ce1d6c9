// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace eig::bench {

/// SQLite's full-text search in memory: the work one keystroke is compared with.
class FtsBaseline
{
public:
    explicit FtsBaseline(const Catalogue &catalogue);
    /// What one would write first: words found by their start, every hit read by bm25, five facets
    /// by GROUP BY. The number of hits.
    [[nodiscard]] std::size_t runGroupBy(const std::string &words);
    /// The same hits without an order, the facets counted by one bitmap for each value.
    [[nodiscard]] std::size_t runBitmaps(const std::string &words);

private:
    using Bitmap = std::vector<std::uint64_t>;

    SQLite::Database m_database;
    std::map<std::pair<int, std::string>, Bitmap> m_bitmaps; ///< by facet and value
    std::size_t m_count = 0;
};

} // namespace eig::bench
