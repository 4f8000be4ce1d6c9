// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/domain/entities.h"
#include "core/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace eig {

/// All records of one edition. Plain value, filled by the reader of storage/ or by the compiler.
struct CatalogueContent {
    Edition edition;
    std::vector<Term> themes;
    std::vector<Term> expertises;
    std::vector<Term> disciplines;
    std::vector<Promotion> promotions;
    std::vector<Ministry> ministries; ///< ministries, then groups
    std::vector<Administration> administrations;
    std::vector<Challenge> challenges;
    std::vector<Person> people;
    std::vector<Outcome> outcomes;
    std::vector<Source> sources;
    std::vector<Relation> relations;
    Programme programme;
};

/// One person on one challenge.
struct Participation {
    std::size_t challenge = 0; ///< index into Catalogue::challenges()
    PersonRole role = PersonRole::Entrepreneur;
    Id discipline;
};

/// A challenge related to another one, with the reasons.
struct RelatedChallenge {
    Id challenge;
    std::vector<const Relation *> relations; ///< stated in the data
    bool sameAdministration = false;         ///< same first host
    int sharedTeam = 0;                      ///< entrepreneurs in common
    int sharedMentors = 0;
};

/// One edition, immutable and held in memory: safe to read from any thread, cheap to copy (shared).
/// Promotions are in chronological order, challenges by promotion then name (French collation),
/// people and administrations by name. Lookups by identifier return nullptr when there is none.
class Catalogue
{
public:
    /// Opens a catalogue file image read-only. The bytes are only needed during the call.
    [[nodiscard]] static Result<Catalogue> fromBytes(std::span<const std::byte> image,
                                                     const std::string &name);
    /// Reads the file into memory first; SQLite never opens the path itself.
    [[nodiscard]] static Result<Catalogue> fromFile(const std::filesystem::path &file);
    /// Precondition: content passed validation (validate() in data_folder.h).
    explicit Catalogue(CatalogueContent content);

    [[nodiscard]] const Edition &edition() const;
    [[nodiscard]] const std::vector<Promotion> &promotions() const;
    [[nodiscard]] const std::vector<Ministry> &ministries() const;
    [[nodiscard]] const std::vector<Administration> &administrations() const;
    [[nodiscard]] const std::vector<Challenge> &challenges() const;
    [[nodiscard]] const std::vector<Person> &people() const;
    [[nodiscard]] const std::vector<Outcome> &outcomes() const;
    [[nodiscard]] const std::vector<Source> &sources() const;
    [[nodiscard]] const std::vector<Relation> &relations() const;
    [[nodiscard]] const std::vector<Term> &themes() const;
    [[nodiscard]] const std::vector<Term> &expertises() const;
    [[nodiscard]] const std::vector<Term> &disciplines() const;
    [[nodiscard]] const Programme &programme() const;

    [[nodiscard]] const Promotion *promotion(std::string_view id) const;
    [[nodiscard]] const Ministry *ministry(std::string_view id) const;
    [[nodiscard]] const Administration *administration(std::string_view id) const;
    [[nodiscard]] const Challenge *challenge(std::string_view id) const;
    [[nodiscard]] const Person *person(std::string_view id) const;
    [[nodiscard]] const Outcome *outcome(std::string_view id) const;
    [[nodiscard]] const Source *source(std::string_view id) const;
    [[nodiscard]] const Milestone *milestone(std::string_view id) const;
    [[nodiscard]] const Term *theme(std::string_view id) const;
    [[nodiscard]] const Term *expertise(std::string_view id) const;
    [[nodiscard]] const Term *discipline(std::string_view id) const;

    /// The first host: the administration under which a challenge counts (facts rule "counts
    /// once").
    [[nodiscard]] const Administration &hostOf(const Challenge &challenge) const;
    [[nodiscard]] const Promotion &promotionOf(const Challenge &challenge) const;
    /// The ministry of the first host, or the group that stands for "no ministry".
    [[nodiscard]] const Ministry &ministryOf(const Challenge &challenge) const;
    [[nodiscard]] std::vector<const Outcome *> outcomesOf(const Challenge &challenge) const;
    /// What became of a challenge: its steps, oldest first, those without a date last.
    [[nodiscard]] std::vector<const Outcome *> stepsOf(const Challenge &challenge) const;
    [[nodiscard]] std::vector<Participation> participationsOf(const Person &person) const;
    /// Challenges related by a stated relation, the same first host or people in common; stated
    /// first.
    [[nodiscard]] std::vector<RelatedChallenge> relatedTo(const Challenge &challenge) const;
    /// Stated relations of a challenge with something outside the catalogue.
    [[nodiscard]] std::vector<const Relation *>
    outsideRelationsOf(const Challenge &challenge) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace eig
