// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/fts_baseline.h"

#include "core/text/fold.h"

#include <algorithm>
#include <bit>

namespace eig::bench {
namespace {

constexpr const char *Schema = R"(
CREATE VIRTUAL TABLE words USING fts5(name, host, tagline, people);
CREATE TABLE value (challenge INTEGER, facet INTEGER, value TEXT);
CREATE INDEX value_facet ON value (facet, challenge, value);
)";

enum Facet { Promotion, Ministry, Theme, Expertise, State, FacetCount };

void addValue(SQLite::Statement &insert, std::size_t challenge, Facet facet,
              const std::string &value)
{
    insert.bind(":challenge", static_cast<std::int64_t>(challenge));
    insert.bind(":facet", static_cast<int>(facet));
    insert.bind(":value", value);
    insert.exec();
    insert.reset();
}

void addValues(SQLite::Statement &insert, const Catalogue &catalogue, std::size_t index)
{
    const Challenge &challenge = catalogue.challenges()[index];
    addValue(insert, index, Promotion, challenge.promotion);
    addValue(insert, index, Ministry, catalogue.ministryOf(challenge).id);
    for (const Id &theme : challenge.themes)
        addValue(insert, index, Theme, theme);
    for (const Id &expertise : challenge.expertises)
        addValue(insert, index, Expertise, expertise);
    addValue(insert, index, State, challenge.status ? "known" : "unknown");
}

std::string namesOf(const Catalogue &catalogue, const Challenge &challenge)
{
    std::string names;
    for (const TeamMember &member : challenge.team) {
        if (const Person *person = catalogue.person(member.person))
            names += foldedText(person->name);
    }
    return names;
}

std::string prefixesOf(const std::string &words)
{
    std::string match;
    for (const Word &word : foldedWords(words))
        match += "\"" + word.folded + "\"* ";
    return match;
}

} // namespace

FtsBaseline::FtsBaseline(const Catalogue &catalogue)
    : m_database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
{
    m_database.exec(Schema);
    SQLite::Transaction transaction(m_database);
    SQLite::Statement text(m_database,
                           "INSERT INTO words (rowid, name, host, tagline, people) "
                           "VALUES (:rowid, :name, :host, :tagline, :people)");
    SQLite::Statement value(m_database, "INSERT INTO value VALUES (:challenge, :facet, :value)");
    for (std::size_t i = 0; i < catalogue.challenges().size(); ++i) {
        const Challenge &challenge = catalogue.challenges()[i];
        text.bind(":rowid", static_cast<std::int64_t>(i));
        text.bind(":name", foldedText(challenge.name));
        text.bind(":host", foldedText(catalogue.hostOf(challenge).name));
        text.bind(":tagline", foldedText(challenge.tagline));
        text.bind(":people", namesOf(catalogue, challenge));
        text.exec();
        text.reset();
        addValues(value, catalogue, i);
    }
    transaction.commit();
    m_count = catalogue.challenges().size();
    SQLite::Statement values(m_database, "SELECT challenge, facet, value FROM value");
    while (values.executeStep()) {
        const auto challenge = static_cast<std::size_t>(values.getColumn(0).getInt());
        Bitmap &bitmap = m_bitmaps[{values.getColumn(1).getInt(), values.getColumn(2).getString()}];
        bitmap.resize(m_count / 64 + 1);
        bitmap[challenge / 64] |= std::uint64_t{1} << (challenge % 64);
    }
}

std::size_t FtsBaseline::runBitmaps(const std::string &words)
{
    SQLite::Statement hits(m_database, "SELECT rowid FROM words WHERE words MATCH :match");
    hits.bind(":match", prefixesOf(words));
    Bitmap found(m_count / 64 + 1);
    std::size_t count = 0;
    for (; hits.executeStep(); ++count) {
        const auto challenge = static_cast<std::size_t>(hits.getColumn(0).getInt());
        found[challenge / 64] |= std::uint64_t{1} << (challenge % 64);
    }
    std::size_t counted = 0;
    for (const auto &[value, bitmap] : m_bitmaps) {
        for (std::size_t i = 0; i < bitmap.size(); ++i)
            counted += static_cast<std::size_t>(std::popcount(bitmap[i] & found[i]));
    }
    return count == 0 ? 0 : std::max(count, counted);
}

std::size_t FtsBaseline::runGroupBy(const std::string &words)
{
    const std::string match = prefixesOf(words);
    SQLite::Statement hits(m_database,
                           "SELECT rowid, name FROM words WHERE words MATCH :match ORDER BY "
                           "bm25(words, 16.0, 10.0, 8.0, 10.0)");
    hits.bind(":match", match);
    std::size_t count = 0;
    while (hits.executeStep())
        ++count;
    SQLite::Statement counts(
        m_database,
        "SELECT value, count(*) FROM value WHERE facet = :facet AND challenge IN "
        "(SELECT rowid FROM words WHERE words MATCH :match) GROUP BY value");
    for (int facet = 0; facet < FacetCount; ++facet) {
        counts.bind(":facet", facet);
        counts.bind(":match", match);
        while (counts.executeStep())
            ;
        counts.reset();
    }
    return count;
}

} // namespace eig::bench
