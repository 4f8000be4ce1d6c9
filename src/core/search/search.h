// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/domain/language.h"
#include "core/domain/record_ref.h"
#include "core/search/highlight.h"
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

/// How the text a word was found in relates to what the record says.
enum class MatchOrigin {
    Written,    ///< it stands there
    Acronym,    ///< the record has the acronym, the word is in its expansion, or the other way
    OtherName,  ///< the word is in another name of something the record names
    FormerName, ///< the same, a name of the past
};

/// The text of a record, where it has several.
enum class TextSection {
    None, ///< its MatchField says it all
    Problem,
    Aim,
    Built,
    Outcome,
    Portrait,
    News,
    Ending,
    Evaluation,
    Funding,
    Discrepancy,
    Activity,
    Profile,
    Note,
};

/// Why a record is in the result, for the strongest word found.
struct MatchReason {
    MatchField field = MatchField::Value; ///< Value: the query has no words
    MatchVariant variant = MatchVariant::Exact;
    MatchOrigin origin = MatchOrigin::Written;
    TextSection section = TextSection::None;
    std::string term;             ///< the word or phrase, lower case
    std::string excerpt;          ///< plain, cut between words; a few words before the match
    std::vector<TextRange> marks; ///< what the query asks for, in the excerpt
};

struct Hit {
    std::size_t index = 0; ///< into the catalogue's vector of the entity
    int score = 0;         ///< 0 when the query has no text
};

struct FacetValue {
    std::string value; ///< what a clause holds: an identifier
    std::string fr;
    std::string en;
    std::size_t count = 0; ///< records with this value, this facet's own selection ignored

    [[nodiscard]] const std::string &label(bool french) const { return french ? fr : en; }

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
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
    MatchReason reason;
};

/// How many records of one kind a query finds.
struct EntityCount {
    EntityKind entity = EntityKind::Challenge;
    std::size_t count = 0;

    friend bool operator==(const EntityCount &, const EntityCount &) = default;
};

/// The records of one kind, best first or as the query sorts them.
struct EntityResult {
    EntityKind entity = EntityKind::Challenge;
    std::vector<Hit> hits;
};

/// A word of the catalogue near to one that finds nothing.
struct NearSpelling {
    std::string typed;
    std::string word;      ///< as the catalogue writes it, lower case
    Query query;           ///< with the word in its place
    std::size_t count = 0; ///< records it finds, at least one
};

/// The kinds of records a search goes through, in the order their results are shown; sources
/// speak of a record and are none.
[[nodiscard]] const std::vector<EntityKind> &searchedKinds();

/// Evaluates queries on one catalogue, in memory: one instance may serve many
/// threads.
class SearchEngine
{
public:
    explicit SearchEngine(Catalogue catalogue);

    /// Records of one kind, with the facets of that kind. Names that differ between the languages
    /// (themes, ministries) are put in order by those of order; what is not documented comes last
    /// both ways; promotion order, then name settle what the sort leaves equal.
    [[nodiscard]] SearchResult run(EntityKind entity, const Query &query,
                                   Language order = Language::French) const;
    [[nodiscard]] std::size_t count(EntityKind entity, const Query &query) const;
    /// Why a hit of run() is one. Costs more than finding it: ask for what is shown. length: of the
    /// excerpt in characters, about.
    [[nodiscard]] MatchReason explain(EntityKind entity, const Query &query, const Hit &hit,
                                      std::size_t length = 120) const;
    /// Every kind of searchedKinds(), kinds without a hit included; all empty for an empty query.
    [[nodiscard]] std::vector<EntityResult> searchEach(const Query &query,
                                                       Language order = Language::French) const;
    [[nodiscard]] RecordRef recordOf(EntityKind entity, std::size_t index) const;
    [[nodiscard]] const std::string &nameOf(EntityKind entity, std::size_t index) const;
    /// Values that no record has, ranges that are empty. Without a kind: that no kind has.
    [[nodiscard]] std::vector<QueryNote> notesOn(const Query &query,
                                                 std::optional<EntityKind> entity = {}) const;
    /// For every word that finds nothing in any kind (or in this one), the nearest ones of the
    /// catalogue, best first, at most three; only those that give a result.
    [[nodiscard]] std::vector<NearSpelling>
    nearSpellings(const Query &query, std::optional<EntityKind> entity = {}) const;
    /// Marks what the query finds, in any text: acronyms and their expansions included.
    [[nodiscard]] Highlighter highlighter(const Query &query) const;
    /// Records of one kind, or of every kind but sources (they speak of a record, they are none),
    /// best first. An empty query finds nothing.
    [[nodiscard]] std::vector<EntityHit> searchAll(const Query &query,
                                                   std::optional<EntityKind> only = {}) const;
    /// What searchAll() would find, by kind, kinds without a hit left out.
    [[nodiscard]] std::vector<EntityCount> countAll(const Query &query) const;
    /// The same query with every value after "field:" that names exactly one value replaced by that
    /// value's identifier, and ranges of promotions ("3..5") spelled out: what facets show
    /// as selected and what is stored. Promotions are put in their order.
    [[nodiscard]] Query resolved(EntityKind entity, const Query &query) const;
    /// The identifiers of the values that a text typed after "field:" stands for, in their order
    /// in valuesOf(); none for fields without a list of values ("title:").
    [[nodiscard]] std::vector<std::string> valuesNamed(EntityKind entity, Field field,
                                                       const std::string &typed) const;
    /// Every value of a field with its names and without its count; promotions in order, others as
    /// the records name them.
    [[nodiscard]] std::vector<FacetValue> valuesOf(EntityKind entity, Field field) const;
    /// The names of one value; none when no record has it.
    [[nodiscard]] std::optional<FacetValue> value(EntityKind entity, Field field,
                                                  const std::string &id) const;
    /// Makes the index of one kind of records now, which the first question to it would wait for.
    void prepare(EntityKind entity) const;
    [[nodiscard]] const Catalogue &catalogue() const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace eig
