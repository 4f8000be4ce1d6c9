// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "documents/sheet_document.h"
#include "documents/sheets/part_reader.h"
#include "support/catch.h"

#include <algorithm>
#include <set>

using namespace eig;
using namespace eig::test;

namespace {

std::vector<RecordRef> recordsWithSheets(const Catalogue &catalogue)
{
    std::vector<RecordRef> records;
    const auto add = [&records](EntityKind kind, const auto &list) {
        for (const auto &record : list)
            records.push_back({kind, record.id});
    };
    add(EntityKind::Challenge, catalogue.challenges());
    add(EntityKind::Promotion, catalogue.promotions());
    add(EntityKind::Ministry, catalogue.ministries());
    add(EntityKind::Administration, catalogue.administrations());
    return records;
}

/// The numbers of the sources a span refers to: "[3]", "[2–4]".
std::vector<int> citedBy(const layout::Span &span)
{
    std::vector<int> numbers;
    std::string digits;
    for (const char c : span.text + ' ') {
        if (c >= '0' && c <= '9') {
            digits += c;
        } else if (!digits.empty()) {
            numbers.push_back(std::stoi(digits));
            digits.clear();
        }
    }
    if (numbers.size() == 2) {
        const int last = numbers.back();
        for (int number = numbers.front() + 1; number < last; ++number)
            numbers.push_back(number);
    }
    return numbers;
}

} // namespace

TEST_CASE("a number in a sheet is that of a source of its list, first cited in reading order")
{
    const Language language = GENERATE(Language::French, Language::English);
    for (const RecordRef &record : recordsWithSheets(realCatalogue())) {
        INFO(addressOf(record));
        const layout::Part part = realPart(record, language);
        int highest = 0;
        bool isInOrder = true;
        std::size_t listed = 0;
        for (const layout::Block *block : blocksOf(part)) {
            if (const auto *list = std::get_if<layout::SourceList>(block))
                listed += list->entries.size();
            for (const layout::Span &span : spansOf(*block)) {
                if (!span.target.starts_with("#source-"))
                    continue;
                std::vector<int> numbers = citedBy(span);
                std::sort(numbers.begin(), numbers.end());
                for (const int number : numbers) {
                    isInOrder = isInOrder && number <= highest + 1;
                    highest = std::max(highest, number);
                }
            }
        }
        CHECK(isInOrder);
        CHECK(static_cast<std::size_t>(highest) <= listed);
    }
}

TEST_CASE("a sheet has no empty text, table cell or heading without content")
{
    const Language language = GENERATE(Language::French, Language::English);
    for (const RecordRef &record : recordsWithSheets(realCatalogue())) {
        INFO(addressOf(record));
        const layout::Part part = realPart(record, language);
        CHECK_FALSE(part.name.empty());
        CHECK_FALSE(part.runningHead.empty());
        CHECK(part.anchor.empty());
        CHECK(part.depth == 0);
        bool isAfterHeading = false;
        for (const layout::Block *block : blocksOf(part)) {
            const auto *heading = std::get_if<layout::Heading>(block);
            CHECK_FALSE((isAfterHeading && heading && heading->level <= 2));
            isAfterHeading = heading != nullptr;
            if (const auto *table = std::get_if<layout::DataTable>(block)) {
                CHECK_FALSE(table->rows.empty());
                for (const auto &row : table->rows)
                    CHECK(row.size() == table->columns.size());
            }
            if (const auto *table = std::get_if<layout::KeyTable>(block)) {
                for (const layout::KeyTable::Row &row : table->rows)
                    CHECK_FALSE(textOf(row.value).empty());
            }
        }
        CHECK_FALSE(isAfterHeading);
    }
}

TEST_CASE("the columns of a sheet have the order of reading whatever their arrangement")
{
    // The banner first, the sources last, and every heading once.
    for (const RecordRef &record : recordsWithSheets(realCatalogue())) {
        INFO(addressOf(record));
        const layout::Part part = realPart(record, Language::French);
        const auto blocks = blocksOf(part);
        REQUIRE(blocks.size() > 3);
        CHECK(std::holds_alternative<layout::Banner>(*blocks.front()));
        std::set<std::string> headings;
        std::string last;
        for (const layout::Block *block : blocks) {
            if (const auto *heading = std::get_if<layout::Heading>(block);
                heading && heading->level == 2) {
                CHECK(headings.insert(heading->text).second);
                last = heading->text;
            }
        }
        CHECK(last == "Sources");
    }
}

TEST_CASE("each known member of a jury has an entry on the sheet of the promotion")
{
    const Language language = GENERATE(Language::French, Language::English);
    for (const Promotion &promotion : realCatalogue().promotions()) {
        INFO(promotion.id);
        const auto part = realPart({EntityKind::Promotion, promotion.id}, language);
        std::vector<std::pair<std::string, std::string>> cards;
        std::string others;
        for (const layout::Block *block : blocksOf(part)) {
            if (const auto *list = std::get_if<layout::CardList>(block)) {
                for (const layout::CardList::Card &card : list->cards)
                    cards.emplace_back(textOf(card.title), textOf(card.detail));
            } else {
                others += textOf(*block);
            }
        }
        for (const Jury &jury : realCatalogue().programme().juries) {
            if (jury.promotion != promotion.id)
                continue;
            const auto count = std::to_string(jury.members.size());
            CHECK(contains(others, jury.scope + ". |" + count));
            for (const JuryMember &member : jury.members) {
                INFO(member.name);
                CHECK(std::count(cards.begin(), cards.end(), std::pair(member.name, member.role))
                      >= 1);
                CHECK((member.role.empty() || !contains(others, member.role + ')')));
            }
        }
    }
}

TEST_CASE("a section beside the text says on the next page that it goes on")
{
    const Language language = GENERATE(Language::French, Language::English);
    const std::string end = language == Language::French ? " (suite)" : " (continued)";
    std::size_t headings = 0;
    for (const RecordRef &record : recordsWithSheets(realCatalogue())) {
        INFO(addressOf(record));
        const auto part = realPart(record, language);
        for (const layout::Block *block : blocksOf(part)) {
            const auto *heading = std::get_if<layout::Heading>(block);
            if (!heading || heading->look != layout::HeadingLook::Side)
                continue;
            CHECK(heading->continued == heading->text + end);
            ++headings;
        }
    }
    CHECK(headings > 100);
}

TEST_CASE("a record that does not exist, or whose kind has no sheet, is unknown")
{
    for (const RecordRef &record :
         {RecordRef{EntityKind::Promotion, "eig-99"}, RecordRef{EntityKind::Ministry, ""},
          RecordRef{EntityKind::Administration, "../../etc"},
          RecordRef{EntityKind::Person, realCatalogue().people().front().id},
          RecordRef{EntityKind::Ministry, "open-justice"}}) {
        INFO(addressOf(record));
        const auto part = sheetPart(realCatalogue(), record, {});
        REQUIRE_FALSE(part);
        CHECK(part.error().code == ErrorCode::UnknownRecord);
        CHECK_FALSE(sheetDocument(realCatalogue(), record, {}));
        CHECK_FALSE(composeSheet(realCatalogue(), record, {}));
    }
    CHECK_FALSE(hasSheet(EntityKind::Person));
    CHECK_FALSE(hasSheet(EntityKind::Programme));
}

TEST_CASE("sheets are named after their record and are files of their own")
{
    CHECK(sheetFileName({EntityKind::Challenge, "open-justice"}) == "eig-fiche-open-justice.pdf");
    CHECK(sheetFileName({EntityKind::Promotion, "eig-3"}) == "eig-promotion-3.pdf");
    CHECK(sheetFileName({EntityKind::Promotion, "dig"}) == "eig-promotion-dig.pdf");
    CHECK(sheetFileName({EntityKind::Ministry, "interieur"}) == "eig-ministere-interieur.pdf");
    CHECK(sheetFileName({EntityKind::Administration, "dinum"}) == "eig-administration-dinum.pdf");
    std::set<std::string> names;
    const auto records = recordsWithSheets(realCatalogue());
    for (const RecordRef &record : records)
        names.insert(sheetFileName(record));
    CHECK(names.size() == records.size());
    const std::string hostile = sheetFileName(
        {EntityKind::Ministry, "../a/" + std::string(300, 'b')});
    CHECK(hostile.size() <= 120);
    CHECK(hostile.find('/') == std::string::npos);
    CHECK(hostile.ends_with(".pdf"));
}

TEST_CASE("sheets of other kinds are sound, tagged and titled")
{
    const auto record = GENERATE(RecordRef{EntityKind::Promotion, "eig-3"},
                                 RecordRef{EntityKind::Ministry, "interieur"},
                                 RecordRef{EntityKind::Administration, "dinum"});
    const auto document = sheetDocument(realCatalogue(), record, {});
    REQUIRE(document);
    const auto pdf = composeSheet(realCatalogue(), record, {});
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    CHECK(probe.isSound());
    const std::string info = probe.run("pdfinfo");
    CHECK(contains(info, "Tagged:          yes"));
    CHECK(contains(info, document->info.title));
    CHECK(probe.headings().front().starts_with("H1 " + document->parts.front().name));
    CHECK(probe.headings().back() == "H2 Sources");
}
