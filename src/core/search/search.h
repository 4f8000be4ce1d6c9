// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/search/query.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace eig {

/// Which text of a record a word was found in, strongest first (architecture section 4).
enum class MatchField {
    Name,
    Alias,
    Person,
    Administration,
    Tagline,
    SectionTitle,
    Text,
    Keyword,
    Value
};

/// How the word found differs from the word asked.
enum class MatchVariant { Exact, Accent, Plural, Prefix };

/// Why a record is in the result, for the strongest word found.
struct MatchReason {
    MatchField field = MatchField::Name;
    MatchVariant variant = MatchVariant::Exact;
    std::string excerpt; ///< the text around the match, plain, about 120 characters
};

struct Hit {
    std::size_t index = 0; ///< into the catalogue's vector of the entity
    int score = 0;         ///< 0 when the query has no text
    MatchReason reason;
};

struct FacetValue {
    std::string value; ///< what a clause holds: an identifier
    std::string fr;
    std::string en;
    std::size_t count = 0; ///< records with this value, this facet's own selection ignored

    [[nodiscard]] const std::string &label(bool french) const { return french ? fr : en; }
};

struct Facet {
    Field field = Field::Promotion;
    std::vector<FacetValue>
        values; ///< promotions in order, others by count then name; zeros included
};

struct SearchResult {
    std::vector<Hit> hits; ///< sorted as the query says
    std::vector<Facet> facets;
};

/// One hit among all kinds of records.
struct EntityHit {
    EntityKind entity = EntityKind::Challenge;
    Id id;
    std::string name;
    Hit hit;
};

/// Evaluates queries on one catalogue, in memory: one instance may serve many
/// threads.
class SearchEngine
{
public:
    explicit SearchEngine(Catalogue catalogue);

    /// Records of one kind, with the facets of that kind.
    [[nodiscard]] SearchResult run(EntityKind entity, const Query &query) const;
    /// Records of one kind, or of every kind but sources (they speak of a record, they are none),
    /// best first. An empty query finds nothing.
    [[nodiscard]] std::vector<EntityHit> searchAll(const Query &query,
                                                   std::optional<EntityKind> only = {}) const;
    /// The same query with every value after "field:" that names exactly one value replaced by that
    /// value's identifier, and ranges of promotions ("3..5") spelled out: what facets show
    /// as selected and what is stored.
    [[nodiscard]] Query resolved(EntityKind entity, const Query &query) const;
    [[nodiscard]] const Catalogue &catalogue() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace eig
