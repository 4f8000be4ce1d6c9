// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/search/pairs/table.h"
#include "core/search/search.h"
#include "core/text/characters.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <set>

using namespace eig;
using eig::test::TableRow;

namespace {

enum Column { FirstColumn, SecondColumn };

std::vector<std::string> wordsOf(const std::string &text)
{
    std::vector<std::string> words;
    for (const Word &word : foldedWords(text))
        words.push_back(word.folded);
    return words;
}

/// A text that the catalogue may hold: valid, and nothing in it that cannot be seen.
bool isText(const std::string &text)
{
    const std::u32string characters = charactersOf(text);
    return isValidUtf8(text)
        && std::none_of(characters.begin(), characters.end(), isControlCharacter);
}

/// A catalogue of one challenge for each row whose cell is a text: number n has the cell of
/// row n - 1 in its tagline, and nothing else tells it from the others.
SearchEngine engineOf(const std::vector<TableRow> &rows, Column column)
{
    CatalogueContent content = test::sampleContent();
    const Challenge model = content.challenges.back();
    content.challenges.clear();
    content.outcomes.clear();
    content.relations.clear();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!isText(rows[i].cell(column)))
            continue;
        Challenge challenge = model;
        challenge.id = "n-" + std::to_string(i);
        challenge.tagline = rows[i].cell(column);
        content.challenges.push_back(challenge);
    }
    return SearchEngine(Catalogue(content));
}

bool finds(const SearchEngine &engine, const std::string &query, std::size_t row)
{
    const auto hits = engine.run(EntityKind::Challenge, parseQuery(query).query).hits;
    return std::any_of(hits.begin(), hits.end(), [&](const Hit &hit) {
        return engine.recordOf(EntityKind::Challenge, hit.index).id == "n-" + std::to_string(row);
    });
}

std::string phrase(const std::string &words) { return '"' + words + '"'; }

/// Every row with words: what is written one way is found by what is written the other way, and
/// not with a word more.
void checkFoundBothWays(const std::vector<TableRow> &rows)
{
    const SearchEngine first = engineOf(rows, FirstColumn);
    const SearchEngine second = engineOf(rows, SecondColumn);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].cell(SecondColumn).empty())
            continue;
        INFO(rows[i].where() << "  " << rows[i].cell(FirstColumn));
        CHECK(finds(second, phrase(rows[i].cell(FirstColumn)), i));
        CHECK_FALSE(finds(second, phrase(rows[i].cell(FirstColumn) + " zzyzx"), i));
        if (!isText(rows[i].cell(FirstColumn)))
            continue;
        CHECK(finds(first, phrase(rows[i].cell(SecondColumn)), i));
        CHECK(finds(first, phrase(rows[i].cell(FirstColumn)), i));
        CHECK_FALSE(finds(first, phrase(rows[i].cell(SecondColumn) + " zzyzx"), i));
    }
}

} // namespace

TEST_CASE("Every text of the folding table has the words that the table says")
{
    const std::vector<TableRow> rows = test::readTable("folding.tsv");
    CHECK(rows.size() >= 120);
    for (const TableRow &row : rows) {
        INFO(row.where() << "  " << row.cell(FirstColumn));
        CHECK(wordsOf(row.cell(FirstColumn)) == row.list(SecondColumn));
        CHECK(joinedWords(row.cell(FirstColumn)) == row.cell(SecondColumn));
        CHECK(wordsOf(row.cell(SecondColumn)) == row.list(SecondColumn));
    }
}

TEST_CASE("The words of the folding table stand in the text where they say")
{
    for (const TableRow &row : test::readTable("folding.tsv")) {
        INFO(row.where() << "  " << row.cell(FirstColumn));
        const std::string text = row.cell(FirstColumn);
        std::size_t last = 0;
        for (const Word &word : foldedWords(text)) {
            CHECK(word.begin >= last);
            REQUIRE(word.end > word.begin);
            REQUIRE(word.end <= text.size());
            CHECK(joinedWords(text.substr(word.begin, word.end - word.begin)) == word.folded);
            last = word.end;
        }
    }
}

TEST_CASE("What is written one way is found by a query written the other way")
{
    checkFoundBothWays(test::readTable("folding.tsv"));
}

TEST_CASE("A text without a word of its own asks for nothing")
{
    std::size_t empty = 0;
    for (const TableRow &row : test::readTable("folding.tsv")) {
        if (!row.cell(SecondColumn).empty())
            continue;
        ++empty;
        INFO(row.where());
        CHECK(parseQuery(phrase(row.cell(FirstColumn))).query.isEmpty());
    }
    CHECK(empty >= 3);
}

TEST_CASE("Every plural of the table has the singular that the table says")
{
    const std::vector<TableRow> rows = test::readTable("singular.tsv");
    CHECK(rows.size() >= 40);
    for (const TableRow &row : rows) {
        INFO(row.where());
        CHECK(singular(row.cell(FirstColumn)) == row.cell(SecondColumn));
    }
}

TEST_CASE("A plural is found by its singular and a singular by its plural")
{
    const std::vector<TableRow> rows = test::readTable("singular.tsv");
    const SearchEngine plurals = engineOf(rows, FirstColumn);
    const SearchEngine singulars = engineOf(rows, SecondColumn);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        INFO(rows[i].where() << "  " << rows[i].cell(FirstColumn));
        CHECK(finds(plurals, rows[i].cell(SecondColumn), i));
        CHECK(finds(singulars, rows[i].cell(FirstColumn), i));
        CHECK_FALSE(finds(singulars, rows[i].cell(FirstColumn) + " zzyzx", i));
        CHECK_FALSE(finds(plurals, "zzyzx" + rows[i].cell(SecondColumn), i));
    }
}
