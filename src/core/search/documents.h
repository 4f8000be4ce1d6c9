// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/search/acronyms.h"
#include "core/search/fields.h"
#include "core/search/search.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace eig {

/// The value of a facet for records of which nothing is known.
inline constexpr std::string_view UndocumentedValue = "undocumented";

/// A text of a record, as written and as compared (foldedText). Where the record says an acronym,
/// its expansion is a text too, and the other way: folded is then not that of original.
struct SearchText {
    MatchField field = MatchField::Text;
    std::string original;
    std::string folded;
    TextSection section = TextSection::None;
    MatchOrigin origin = MatchOrigin::Written;
    std::uint32_t place = 0; ///< of an acronym or expansion: the word of original it stands for
    bool isStandIn = false;  ///< folded is another writing of the word at place
};

/// The values a field takes over all records of one kind.
struct FieldTable {
    struct Value {
        std::string id;
        std::string fr;
        std::string en;
        std::string folded; ///< every name of the value, to match what is typed after "field:"
        std::vector<std::string> whole;  ///< identifier and names, their folded words joined
        std::vector<std::string> others; ///< the same of acronym, former and other names
        std::int64_t number = 0;         ///< of a ValueKind::Number
        std::uint32_t orderFr = 0;       ///< place among the values by French name
        std::uint32_t orderEn = 0;       ///< the same by English name, French collation
    };
    std::vector<Value> values;
    std::unordered_map<std::string, std::uint32_t> byId;
    ValueKind kind = ValueKind::Name; ///< Ordered: the values are in their order
};

/// A record as the evaluator sees it.
struct Document {
    std::vector<SearchText> texts;                      ///< strongest first
    std::map<Field, std::vector<std::uint32_t>> values; ///< ranks in the FieldTable
    Id id;
    std::string name;
    std::string nameKey;    ///< collation key of the name, of a person by family name
    int promotionOrder = 0; ///< 0 when it has none, the first one of several
    std::string date;       ///< ISO, for sorting; empty when there is none
    std::string website;    ///< of a challenge's product, of an outcome; empty without one
    int teamSize = 0;
    int mentorCount = 0;
    int sourceCount = 0;
    std::map<SortKey, int> numbers; ///< of the columns only this kind has; none: not documented
    std::map<SortKey, std::string> words; ///< the same, compared in French collation
};

/// The values of one field, record after record: those of record n are ranks[begins[n]] up to
/// ranks[begins[n + 1]].
struct FieldColumn {
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> ranks;
};

/// All records of one kind, in catalogue order.
struct EntityIndex {
    std::vector<Document> documents;
    std::map<Field, FieldColumn> columns; ///< the values of the documents once more
    std::map<Field, FieldTable> tables;
};

[[nodiscard]] EntityIndex indexOf(const Catalogue &catalogue, EntityKind entity,
                                  const Acronyms &acronyms);

} // namespace eig
