// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/search/oracle/ask.h"

#include <map>
#include <optional>
#include <set>

namespace eig::test {

/// Judges what a query means against the plain fields of a content, one challenge after the other.
/// The law is ui.md section 6 and architecture.md section 4; nothing here is fast.
class NaiveCatalogue
{
public:
    struct Value {
        Id id;
        std::vector<Words> names; ///< the identifier among them
    };
    struct Record {
        Id id;
        std::vector<Words> texts;    ///< title and aliases included
        std::vector<Words> titles;   ///< as written
        std::vector<Words> readings; ///< of the titles, acronyms either way
        std::map<Field, std::set<Id>> values;
        std::size_t team = 0;
        std::size_t mentors = 0;
    };
    using Counts = std::map<Id, std::size_t>;

    explicit NaiveCatalogue(const CatalogueContent &content);

    [[nodiscard]] std::set<Id> found(const Ask &query) const;
    /// How many records each value of a facet gives; the field's own parts of the top level do
    /// not count.
    [[nodiscard]] Counts facet(const Ask &query, Field field) const;

    [[nodiscard]] const std::vector<Record> &records() const { return m_records; }
    /// In their order where they have one.
    [[nodiscard]] const std::vector<Value> &values(Field field) const { return m_values.at(field); }
    /// Every word of every text and name, each once.
    [[nodiscard]] const Words &words() const { return m_words; }

private:
    void addChallenge(const CatalogueContent &content, const Challenge &challenge);
    void addHosts(const CatalogueContent &content, const Challenge &challenge, Record &record);
    void addPeople(const CatalogueContent &content, const Challenge &challenge, Record &record);
    void addContents(const CatalogueContent &content, const Challenge &challenge, Record &record);
    void addPlace(const Challenge &challenge, Record &record);
    void addTerms(Field field, const std::vector<Term> &terms, const std::vector<Id> &ids,
                  Record &record);
    void value(Record &record, Field field, const Id &id, const std::vector<std::string> &names);
    void text(Record &record, const std::string &text);
    void title(Record &record, const std::string &title);
    /// The text, and what stands in for acronyms and their expansions in it.
    [[nodiscard]] std::vector<Words> readings(const std::string &text) const;
    void texts(Record &record, const std::vector<std::string> &texts);
    void gatherWords();

    [[nodiscard]] std::set<Id> named(Field field, const Words &typed) const;
    [[nodiscard]] std::set<Id> exactly(Field field, const Words &typed) const;
    [[nodiscard]] std::set<Id> inRange(Field field, const AskedValue &asked) const;
    [[nodiscard]] std::set<Id> idsOf(Field field, const AskedValue &asked) const;
    [[nodiscard]] bool holds(const Record &record, const Ask &ask,
                             std::optional<Field> ignored = {}) const;
    [[nodiscard]] bool allHold(const Record &record, const Ask &ask,
                               std::optional<Field> ignored) const;
    [[nodiscard]] bool valueHolds(const Record &record, Field field, const AskedValue &asked) const;

    std::vector<Record> m_records;
    std::vector<std::pair<std::string, Words>> m_acronyms; ///< with their expansions
    std::map<Field, std::vector<Value>> m_values;
    Words m_words;
    /// What typed values stand for; asked once per record and facet otherwise.
    mutable std::map<std::pair<Field, AskedValue>, std::set<Id>> m_known;
};

} // namespace eig::test
