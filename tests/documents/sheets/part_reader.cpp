// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/sheets/part_reader.h"

#include "documents/real_catalogue.h"
#include "documents/sheet_document.h"
#include "support/catch.h"

namespace eig::test {

using namespace layout;

namespace {

struct Reader {
    std::vector<Span> spans;

    void add(const std::string &text) { spans.push_back({text}); }
    void add(const Text &text) { spans.insert(spans.end(), text.begin(), text.end()); }
    void add(const std::vector<Text> &texts)
    {
        for (const Text &text : texts)
            add(text);
    }

    void operator()(const Banner &banner)
    {
        for (const std::string *text : {&banner.tag, &banner.kind, &banner.origin, &banner.title})
            add(*text);
        add(banner.tagline);
    }
    void operator()(const Heading &heading) { add(heading.text); }
    void operator()(const Paragraph &paragraph) { add(paragraph.text); }
    void operator()(const BulletList &list) { add(list.points); }
    void operator()(const KeyTable &table)
    {
        for (const KeyTable::Row &row : table.rows) {
            add(row.key);
            add(row.value);
        }
    }
    void operator()(const CardList &list)
    {
        for (const CardList::Card &card : list.cards) {
            add(card.title);
            add(card.detail);
        }
    }
    void operator()(const SourceList &list) { add(list.entries); }
    void operator()(const QrCode &code) { add(code.alternative); }
    void operator()(const DataTable &table)
    {
        for (const DataTable::Column &column : table.columns)
            add(column.title);
        for (const std::vector<Text> &row : table.rows)
            add(row);
    }
    void operator()(const Contents &) {}
    void operator()(const PageIndex &) {}
    void operator()(const Cover &) {}
};

} // namespace

std::vector<const Block *> blocksOf(const Part &part)
{
    std::vector<const Block *> blocks;
    for (const Band &band : part.bands) {
        for (const Column &column : band.columns) {
            for (const Block &block : column.blocks)
                blocks.push_back(&block);
        }
    }
    return blocks;
}

std::vector<Span> spansOf(const Block &block)
{
    Reader reader;
    std::visit(reader, block);
    return std::move(reader.spans);
}

std::string textOf(const Text &text)
{
    std::string all;
    for (const Span &span : text)
        all += span.text;
    return all;
}

std::string textOf(const Block &block)
{
    std::string all;
    for (const Span &span : spansOf(block))
        all += span.text + '|';
    return all;
}

std::string textOf(const Part &part)
{
    std::string all;
    for (const Block *block : blocksOf(part))
        all += textOf(*block);
    return all;
}

std::vector<const Block *> section(const Part &part, const std::string &heading)
{
    std::vector<const Block *> blocks;
    bool isIn = false;
    for (const Block *block : blocksOf(part)) {
        const auto *title = std::get_if<Heading>(block);
        if (title && title->level <= 2)
            isIn = title->text == heading;
        else if (isIn)
            blocks.push_back(block);
    }
    return blocks;
}

Part realPart(const RecordRef &record, Language language)
{
    SheetOptions options;
    options.language = language;
    auto part = sheetPart(realCatalogue(), record, options);
    REQUIRE(part);
    return std::move(*part);
}

std::vector<std::string> figuresOf(const Part &part)
{
    std::vector<std::string> figures;
    for (const Block *block : blocksOf(part)) {
        const auto *list = std::get_if<CardList>(block);
        if (!list || list->look != CardLook::Figure)
            continue;
        for (const CardList::Card &card : list->cards)
            figures.push_back(textOf(card.title) + ' ' + textOf(card.detail));
    }
    return figures;
}

} // namespace eig::test
