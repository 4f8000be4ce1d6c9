// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/record_ref.h"

#include <string>
#include <utility>

namespace eig {

/// Where a link of the detail pane leads.
struct LinkTarget {
    enum class Kind {
        None,
        Record,
        Query,
        Address,
        Source,
        More, ///< the page shows more of itself
    };

    Kind kind = Kind::None;
    RecordRef record;
    std::string text;   ///< a language-neutral query, or a web address
    int source = 0;     ///< number of a source of the same page
    int lastSource = 0; ///< of a range of sources; else the same

    [[nodiscard]] static LinkTarget toRecord(EntityKind kind, Id id)
    {
        return {Kind::Record, {kind, std::move(id)}, {}, 0};
    }
    [[nodiscard]] static LinkTarget toQuery(std::string query)
    {
        return {Kind::Query, {}, std::move(query), 0};
    }
    [[nodiscard]] static LinkTarget toAddress(std::string address)
    {
        return {Kind::Address, {}, std::move(address), 0};
    }
    [[nodiscard]] static LinkTarget toSource(int number) { return toSource(number, number); }
    [[nodiscard]] static LinkTarget toSource(int first, int last)
    {
        return {Kind::Source, {}, {}, first, last};
    }

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

} // namespace eig
