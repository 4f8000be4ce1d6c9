// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/labels/labels.h"
#include "core/search/pairs/table.h"
#include "core/search/search.h"
#include "support/bundled_catalogue.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace eig;
using eig::test::TableRow;

namespace {

enum Column { LanguageColumn, KindColumn, QueryColumn, FoundColumn, NotFoundColumn, CountColumn };

constexpr std::string_view AllKinds = "all";
/// In place of what must not be found: the query finds every record.
const std::vector<std::string> EveryRecord{"-"};

const std::vector<TableRow> &pairs()
{
    static const std::vector<TableRow> all = [] {
        std::vector<TableRow> rows;
        for (const char *file :
             {"words-fr.tsv", "words-en.tsv", "names.tsv", "fields-fr.tsv", "fields-en.tsv",
              "operators.tsv", "acronyms.tsv", "people.tsv", "others.tsv", "odd.tsv"}) {
            const auto more = test::readTable(file);
            rows.insert(rows.end(), more.begin(), more.end());
        }
        return rows;
    }();
    return all;
}

const SearchEngine &engine()
{
    static const SearchEngine shared(test::bundled());
    return shared;
}

std::optional<EntityKind> kindOf(const TableRow &row)
{
    return fromKey<EntityKind>(row.cell(KindColumn));
}

std::set<std::string> addressesOf(EntityKind kind, const std::vector<Hit> &hits)
{
    std::set<std::string> addresses;
    for (const Hit &hit : hits)
        addresses.insert(addressOf(engine().recordOf(kind, hit.index)));
    return addresses;
}

/// The addresses of the records that a query finds, of the kind of the line.
std::set<std::string> found(const TableRow &row, const Query &query)
{
    if (const auto kind = kindOf(row))
        return addressesOf(*kind, engine().run(*kind, query).hits);
    std::set<std::string> all;
    for (const EntityResult &result : engine().searchEach(query))
        all.merge(addressesOf(result.entity, result.hits));
    return all;
}

std::set<std::string> found(const TableRow &row)
{
    return found(row, parseQuery(row.cell(QueryColumn)).query);
}

/// An identifier of the line as an address; the lines of all kinds hold addresses.
std::string address(const TableRow &row, const std::string &id)
{
    return row.cell(KindColumn) == AllKinds ? id : row.cell(KindColumn) + '/' + id;
}

bool exists(const std::string &address)
{
    const auto record = recordAt(address);
    if (!record)
        return false;
    const auto everything = engine().run(record->kind, {}).hits;
    return std::any_of(everything.begin(), everything.end(), [&](const Hit &hit) {
        return engine().recordOf(record->kind, hit.index).id == record->id;
    });
}

std::string lineOf(const TableRow &row)
{
    return row.where() + "  " + row.cell(KindColumn) + ": " + row.cell(QueryColumn);
}

} // namespace

TEST_CASE("The tables of pairs have enough lines in both languages and no query twice")
{
    const auto linesIn = [](std::string_view language) {
        return std::count_if(pairs().begin(), pairs().end(), [language](const TableRow &row) {
            return row.cell(LanguageColumn) == language;
        });
    };
    CHECK(pairs().size() >= 300);
    CHECK(linesIn("fr") >= 150);
    CHECK(linesIn("en") >= 120);
    CHECK(static_cast<std::size_t>(linesIn("fr") + linesIn("en")) == pairs().size());
    std::set<std::pair<std::string, std::string>> asked;
    for (const TableRow &row : pairs()) {
        INFO(lineOf(row));
        CHECK(asked.emplace(row.cell(KindColumn), row.cell(QueryColumn)).second);
    }
}

TEST_CASE("Every pair names records of the catalogue, to be found and not to be found")
{
    for (const TableRow &row : pairs()) {
        INFO(lineOf(row));
        CHECK((kindOf(row) || row.cell(KindColumn) == AllKinds));
        CHECK_FALSE(row.list(FoundColumn).empty());
        CHECK_FALSE(row.list(NotFoundColumn).empty());
        for (const Column column : {FoundColumn, NotFoundColumn}) {
            if (row.list(column) == EveryRecord)
                continue;
            for (const std::string &id : row.list(column)) {
                INFO(id);
                CHECK(exists(address(row, id)));
            }
        }
    }
}

TEST_CASE("Every query of the pairs finds what it must and nothing that it must not")
{
    for (const TableRow &row : pairs()) {
        INFO(lineOf(row));
        const std::set<std::string> all = found(row);
        for (const std::string &id : row.list(FoundColumn)) {
            INFO("must be found: " << id);
            CHECK(all.contains(address(row, id)));
        }
        if (row.list(NotFoundColumn) == EveryRecord) {
            CHECK(all == found(row, {}));
            continue;
        }
        for (const std::string &id : row.list(NotFoundColumn)) {
            INFO("must not be found: " << id);
            CHECK_FALSE(all.contains(address(row, id)));
        }
    }
}

TEST_CASE("Where a pair tells how many records its query finds, it finds as many")
{
    std::size_t counted = 0;
    for (const TableRow &row : pairs()) {
        if (row.cell(CountColumn).empty())
            continue;
        ++counted;
        INFO(lineOf(row));
        CHECK(std::to_string(found(row).size()) == row.cell(CountColumn));
    }
    CHECK(counted >= 100);
}

TEST_CASE("The language-neutral text of every query of the pairs reads back as the same query")
{
    for (const TableRow &row : pairs()) {
        INFO(lineOf(row));
        const Query query = parseQuery(row.cell(QueryColumn)).query;
        const std::string text = toText(query);
        INFO("language-neutral: " << text);
        const Query again = parseQuery(text).query;
        CHECK(again.clauses == query.clauses);
        CHECK(toText(again) == text);
        CHECK(found(row, again) == found(row, query));
    }
}

TEST_CASE("Resolving a query of the pairs to identifiers changes nothing of what it finds")
{
    for (const TableRow &row : pairs()) {
        const auto kind = kindOf(row);
        if (!kind)
            continue;
        INFO(lineOf(row));
        const Query query = parseQuery(row.cell(QueryColumn)).query;
        const Query resolved = engine().resolved(*kind, query);
        INFO("resolved: " << toText(resolved));
        CHECK(found(row, resolved) == found(row, query));
        CHECK(parseQuery(toText(resolved)).query.clauses == resolved.clauses);
    }
}
