// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/record_ref.h"
#include "core/labels/label.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eig {

/// How a part of a cell is shown. Status: what became of a challenge, as a mark.
enum class PartLook { Plain, Muted, Strong, Status };

/// A piece of text of a cell.
struct ComparedPart {
    std::string text;
    PartLook look = PartLook::Plain;
    std::optional<RecordRef> record{}; ///< where it leads
    std::string address{};             ///< where it leads outside; empty: nowhere
    bool isFrench = false;             ///< in French whatever the language of the interface
    Status status = Status::Unknown;   ///< of a part with this look
};

/// One value of a cell: a person with a discipline, a dated step.
struct ComparedValue {
    std::vector<ComparedPart> parts;
    SourceIds sources{};

    [[nodiscard]] std::string text() const;
};

/// What is known of one record; without an entry nothing is.
struct ComparedCell {
    std::vector<ComparedValue> entries;
    std::string unknown; ///< shown without an entry: "Non documenté", "Aucune source n’en parle"

    [[nodiscard]] bool isKnown() const { return !entries.empty(); }
    [[nodiscard]] SourceIds sources() const;
};

/// Inline: values one after the other; Lines: each on its own; Text: paragraphs to read; Sources:
/// the numbered sources of the record.
enum class ComparedLook { Inline, Lines, Text, Sources };

struct ComparedRow {
    std::string_view key; ///< stable name: "administration"
    Label group;
    Label name;
    ComparedLook look = ComparedLook::Inline;
    std::vector<ComparedCell> cells; ///< one for each record, in their order

    /// Several records, all known and with the same values, in whatever order and from whatever
    /// source. Unknown values are not known to be the same.
    [[nodiscard]] bool isIdentical() const;
    /// Something is known, and not the same of all.
    [[nodiscard]] bool differs() const;
    /// The one cell that stands for identical ones: the values of the first, the sources of all.
    [[nodiscard]] ComparedCell merged() const;
};

/// A record that is compared.
struct ComparedItem {
    RecordRef record;
    std::string name;
    std::string tag;  ///< "EIG 3"; empty for a promotion
    std::string line; ///< one sentence; may be empty
    bool isLineFrench = false;
};

struct Comparison {
    EntityKind kind = EntityKind::Challenge;
    std::vector<ComparedItem> items;
    std::vector<ComparedRow> rows; ///< those of a group side by side

    [[nodiscard]] std::size_t identicalCount() const;
};

/// Challenges, promotions and ministries are compared; nothing else is.
[[nodiscard]] bool isComparable(EntityKind kind);

/// Row by row what the catalogue knows of the records, which are of one kind. Those that do not
/// exist are left out; of a kind that is not compared there are no rows.
[[nodiscard]] Comparison compareRecords(const Catalogue &catalogue,
                                        const std::vector<RecordRef> &records, Language language);

/// What is worth comparing with a record: challenges related to it, promotions next to it,
/// ministries with as many challenges. At most four, the best first.
[[nodiscard]] std::vector<RecordRef> suggestedBeside(const Catalogue &catalogue,
                                                     const RecordRef &record);

/// The values of a cell in one line, without sources.
[[nodiscard]] std::string cellText(const ComparedRow &row, const ComparedCell &cell);

enum class ComparedRows { All, Differing };

/// With a line of names; a column for the group, the row and each record.
[[nodiscard]] std::string comparisonAsText(const Comparison &comparison, ComparedRows rows,
                                           Language language);
/// A table with header cells, to be pasted into a text; everything is escaped.
[[nodiscard]] std::string comparisonAsHtml(const Comparison &comparison, ComparedRows rows,
                                           Language language);

} // namespace eig
