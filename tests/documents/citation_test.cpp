// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "core/text/typography.h"
#include "core/text/utf8.h"
#include "documents/bibtex_reader.h"
#include "documents/citation.h"
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <nlohmann/json.hpp>
#include <set>

using namespace eig;
using namespace eig::test;
using Json = nlohmann::json;

namespace {

constexpr CitationStyle Styles[] = {CitationStyle::Iso690, CitationStyle::BibTeX,
                                    CitationStyle::CslJson};

std::string cited(const Catalogue &catalogue, const RecordRef &record, CitationStyle style,
                  Language language = Language::French)
{
    const auto text = citeRecord(catalogue, record, style, language);
    REQUIRE(text);
    return *text;
}

BibTeXEntry entryOf(const Catalogue &catalogue, const RecordRef &record,
                    Language language = Language::French)
{
    const auto entries = readBibTeX(cited(catalogue, record, CitationStyle::BibTeX, language));
    REQUIRE(entries.size() == 1);
    return entries.front();
}

Json itemOf(const Catalogue &catalogue, const RecordRef &record,
            Language language = Language::French)
{
    const Json items = Json::parse(cited(catalogue, record, CitationStyle::CslJson, language));
    REQUIRE((items.is_array() && items.size() == 1));
    return items.front();
}

bool isDate(const Json &date)
{
    if (!date.is_object() || date.size() != 1 || !date.contains("date-parts"))
        return false;
    const Json &parts = date["date-parts"];
    if (!parts.is_array() || parts.size() != 1 || !parts[0].is_array() || parts[0].empty()
        || parts[0].size() > 3)
        return false;
    for (const Json &part : parts[0]) {
        if (!part.is_number_integer() || part.get<int>() < 1)
            return false;
    }
    return parts[0].size() < 2 || parts[0][1].get<int>() <= 12;
}

/// csl-data.json, the schema of CSL 1.0 input, as far as the fields that are written.
void checkItem(const Json &item)
{
    static const std::set<std::string> Types{"dataset", "document", "webpage"};
    static const std::set<std::string> Texts{"title", "publisher", "URL", "language", "note"};
    REQUIRE(item["id"].is_string());
    REQUIRE(item["type"].is_string());
    CHECK(Types.contains(item["type"].get<std::string>()));
    CHECK(item.contains("title"));
    CHECK((item["type"] != "webpage" || item.contains("URL")));
    for (const auto &[name, value] : item.items()) {
        INFO(name);
        if (name == "issued" || name == "accessed") {
            CHECK(isDate(value));
        } else if (name == "author") {
            REQUIRE((value.is_array() && value.size() == 1));
            CHECK(value[0].size() == 1);
            CHECK_FALSE(value[0]["literal"].get<std::string>().empty());
        } else if (name != "id" && name != "type") {
            CHECK(Texts.contains(name));
            CHECK_FALSE(value.get<std::string>().empty());
        }
    }
}

/// A content whose texts hold what could break each form.
const std::string Hostile = "A \\ {b} } { & % $ # _ ~ ^ \"c\" ' @d{e,\n f = \u202Eg\u200B\t\x01 "
                            "\xFF <h> \\url{i}";
const std::string Cleaned = "A \\ {b} } { & % $ # _ ~ ^ \"c\" ' @d{e,  f = g  \uFFFD <h> \\url{i}";

Catalogue hostileCatalogue()
{
    CatalogueContent content = sampleContent();
    content.edition.title = Hostile;
    content.edition.licence = Hostile;
    for (Challenge &challenge : content.challenges) {
        challenge.name = Hostile;
        challenge.links = {{LinkKind::Official, "https://example.org/a}b{c\\d^e\"f g\nh%_#é"}};
    }
    for (Source &source : content.sources) {
        source.title = Hostile;
        source.publisher = Hostile;
        source.licence = Hostile;
        source.url = "javascript:alert(1)";
    }
    return Catalogue(std::move(content));
}

} // namespace

TEST_CASE("A challenge is cited as a part of the edition, with its official page")
{
    const RecordRef basegun{EntityKind::Challenge, "basegun"};
    CHECK(cited(realCatalogue(), basegun, CitationStyle::Iso690)
          == "Basegun [défi, EIG 5]. In\u202F: Catalogue EIG [base de données]. Édition du "
             "24\u00A0novembre 2026. Fiche challenge/basegun. Licence Ouverte 2.0 (Etalab). Page "
             "officielle\u202F: https://eig.numerique.gouv.fr/defis/basegun/\n");
    CHECK(cited(realCatalogue(), basegun, CitationStyle::Iso690, Language::English)
          == "Basegun [challenge, EIG 5]. In: Catalogue EIG [database]. Edition of "
             "24\u00A0November 2026. Record challenge/basegun. Licence Ouverte 2.0 (Etalab). "
             "Official page: https://eig.numerique.gouv.fr/defis/basegun/\n");
    CHECK(cited(realCatalogue(), basegun, CitationStyle::BibTeX)
          == "@misc{eig-challenge-basegun,\n"
             "  title        = {{Basegun [défi, EIG 5]}},\n"
             "  howpublished = {Catalogue EIG, édition du 24\u00A0novembre 2026},\n"
             "  date         = {2026-11-24},\n"
             "  year         = {2026},\n"
             "  url          = {https://eig.numerique.gouv.fr/defis/basegun/},\n"
             "  langid       = {french},\n"
             "  note         = {Fiche challenge/basegun. Licence Ouverte 2.0 (Etalab).},\n"
             "}\n");
    CHECK(itemOf(realCatalogue(), basegun)
          == Json{{"id", "eig-challenge-basegun"},
                  {"type", "dataset"},
                  {"title", "Basegun [défi, EIG 5]"},
                  {"publisher", "Catalogue EIG"},
                  {"issued", {{"date-parts", {{2026, 11, 24}}}}},
                  {"URL", "https://eig.numerique.gouv.fr/defis/basegun/"},
                  {"language", "fr-FR"},
                  {"note", "Fiche challenge/basegun. Licence Ouverte 2.0 (Etalab)."}});
}

TEST_CASE("A source is cited for itself, with what is known and the day it was read")
{
    CatalogueContent content = sampleContent();
    content.sources.push_back({"page", SourceKind::Public, "Que fait-on\u202F?", "Insee",
                               PartialDate::parse("2021-03"), *PartialDate::parse("2026-11-24"),
                               "https://example.org/a", "Licence Ouverte 2.0"});
    content.sources.push_back({"journal",
                               SourceKind::Press,
                               "Un titre",
                               "Libération",
                               {},
                               *PartialDate::parse("2026-11"),
                               {},
                               {}});
    const Catalogue catalogue(std::move(content));
    const RecordRef page{EntityKind::Source, "page"};
    CHECK(cited(catalogue, page, CitationStyle::Iso690)
          == "Insee. Que fait-on\u202F? [en ligne]. mars 2021 [consulté le 24\u00A0novembre 2026]. "
             "Licence Ouverte 2.0. Disponible à l’adresse\u202F: https://example.org/a\n");
    const BibTeXEntry entry = entryOf(catalogue, page);
    CHECK(entry.key == "eig-source-page");
    CHECK(entry.fields
          == std::map<std::string, std::string>{{"author", "{Insee}"},
                                                {"title", "{Que fait-on\\,?}"},
                                                {"howpublished", "En ligne"},
                                                {"date", "2021-03"},
                                                {"year", "2021"},
                                                {"url", "https://example.org/a"},
                                                {"urldate", "2026-11-24"},
                                                {"note", "Licence Ouverte 2.0."}});
    CHECK(itemOf(catalogue, page)
          == Json{{"id", "eig-source-page"},
                  {"type", "webpage"},
                  {"title", "Que fait-on\u202F?"},
                  {"author", {{{"literal", "Insee"}}}},
                  {"issued", {{"date-parts", {{2021, 3}}}}},
                  {"accessed", {{"date-parts", {{2026, 11, 24}}}}},
                  {"URL", "https://example.org/a"},
                  {"note", "Licence Ouverte 2.0."}});

    const RecordRef journal{EntityKind::Source, "journal"};
    CHECK(cited(catalogue, journal, CitationStyle::Iso690)
          == "Un titre. Libération, s.\u00A0d. [consulté en novembre 2026].\n");
    CHECK(itemOf(catalogue, journal)
          == Json{{"id", "eig-source-journal"},
                  {"type", "document"},
                  {"title", "Un titre"},
                  {"publisher", "Libération"},
                  {"accessed", {{"date-parts", {{2026, 11}}}}}});
    CHECK_FALSE(entryOf(catalogue, journal).fields.contains("author"));
    CHECK_FALSE(entryOf(catalogue, journal).fields.contains("date"));
}

TEST_CASE("A fact comes with the record it was read in and each source it rests on, once")
{
    const RecordRef basegun{EntityKind::Challenge, "basegun"};
    const Challenge *challenge = realCatalogue().challenge("basegun");
    REQUIRE(challenge);
    REQUIRE(challenge->sources.size() >= 2);
    SourceIds sources = challenge->sources;
    sources.push_back(sources.front());
    const auto cite = [&](CitationStyle style) {
        const auto text = citeFact(realCatalogue(), basegun, "8\u202F043\nphotos", sources, style,
                                   Language::French);
        REQUIRE(text);
        return *text;
    };
    const std::vector<std::string> lines = linesOf(cite(CitationStyle::Iso690));
    REQUIRE(lines.size() == challenge->sources.size() + 2);
    CHECK(lines[0] == "«\u202F8\u202F043 photos\u202F»");
    CHECK(lines[1].starts_with("Relevé dans\u202F: Basegun [défi, EIG 5]. In"));
    CHECK_FALSE(contains(lines[1], "8\u202F043"));
    for (std::size_t i = 2; i < lines.size(); ++i)
        CHECK(lines[i].starts_with("Source\u202F: "));

    const auto entries = readBibTeX(cite(CitationStyle::BibTeX));
    REQUIRE(entries.size() == challenge->sources.size() + 1);
    CHECK(printedBibTeX(entries[0].fields.at("note"))
              .starts_with("«\u202F8\u202F043 photos\u202F». Fiche challenge/basegun."));
    CHECK(entries[1].key == "eig-source-" + sources.front());
    const Json items = Json::parse(cite(CitationStyle::CslJson));
    REQUIRE(items.size() == entries.size());
    CHECK(contains(items[0]["note"].get<std::string>(), "«\u202F8\u202F043 photos\u202F»."));
    CHECK(items[1]["id"] == entries[1].key);

    const auto missing = citeFact(realCatalogue(), basegun, "x", {"no-such-source"},
                                  CitationStyle::Iso690, Language::French);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::UnknownRecord);
    CHECK(missing.error().subject == "no-such-source");
    // Without a fact there is nothing to quote.
    const auto none = citeFact(realCatalogue(), basegun, "", {}, CitationStyle::Iso690,
                               Language::French);
    REQUIRE(none);
    CHECK(*none == cited(realCatalogue(), basegun, CitationStyle::Iso690));
}

TEST_CASE("Every record of the catalogue is cited in every style, and BibTeX gives its title back")
{
    const Language language = GENERATE(Language::French, Language::English);
    const std::vector<RecordRef> all = everyRecord(realCatalogue());
    REQUIRE(all.size() > 1'500);
    const auto bibTeX = citeRecords(realCatalogue(), all, CitationStyle::BibTeX, language);
    const auto csl = citeRecords(realCatalogue(), all, CitationStyle::CslJson, language);
    const auto iso = citeRecords(realCatalogue(), all, CitationStyle::Iso690, language);
    REQUIRE((bibTeX && csl && iso));
    const auto entries = readBibTeX(*bibTeX);
    const Json items = Json::parse(*csl);
    REQUIRE(entries.size() == all.size());
    REQUIRE(items.size() == all.size());
    CHECK(linesOf(*iso).size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const BibTeXEntry &entry = entries[i];
        INFO(entry.key);
        CHECK(entry.type == "misc");
        CHECK(entry.key == items[i]["id"]);
        CHECK(entry.key.ends_with(all[i].id));
        checkItem(items[i]);
        for (const auto &[name, value] : entry.fields) {
            if (name != "url")
                CHECK_FALSE(printedBibTeX(value).empty());
        }
        CHECK(entry.fields.at("title").starts_with('{'));
        CHECK(printedBibTeX(entry.fields.at("title")) == items[i]["title"]);
        CHECK((entry.fields.contains("url") ? entry.fields.at("url") : "")
              == items[i].value("URL", std::string()));
        CHECK(entry.fields.contains("date") == items[i].contains("issued"));
    }
}

TEST_CASE("A French citation follows the French rules of typography")
{
    const auto text = citeRecords(realCatalogue(), everyRecord(realCatalogue()),
                                  CitationStyle::Iso690, Language::French);
    REQUIRE(text);
    // Names and titles are given as they are written where they come from.
    std::vector<std::string> given;
    for (const Challenge &challenge : realCatalogue().challenges())
        given.push_back(challenge.name);
    for (const Source &source : realCatalogue().sources())
        given.push_back(source.title);
    std::erase_if(given, [](const std::string &name) { return frenchFaults(name + " x").empty(); });
    CHECK(given.size() < 20);
    for (const std::string &whole : linesOf(*text)) {
        std::string line = whole.substr(0, whole.find("http"));
        for (const std::string &name : given) {
            for (auto at = line.find(name); at != std::string::npos; at = line.find(name))
                line.replace(at, name.size(), "Nom");
        }
        for (const TypographyFinding &fault : frenchFaults(line)) {
            INFO(line);
            CHECK(fault.excerpt == "");
        }
    }
}

TEST_CASE("No text of a catalogue breaks the form of a citation")
{
    const Catalogue catalogue = hostileCatalogue();
    for (const RecordRef &record : everyRecord(catalogue)) {
        const BibTeXEntry entry = entryOf(catalogue, record);
        const Json item = itemOf(catalogue, record);
        INFO(entry.key);
        checkItem(item);
        CHECK(printedBibTeX(entry.fields.at("title")) == item["title"]);
        CHECK(linesOf(cited(catalogue, record, CitationStyle::Iso690)).size() == 1);
        for (const CitationStyle style : Styles) {
            const std::string text = cited(catalogue, record, style);
            CHECK(isValidUtf8(text));
            for (const char *bad : {"\u202E", "\u200B", "\t", "\x01", "javascript"})
                CHECK_FALSE(contains(text, bad));
        }
    }
    const RecordRef challenge{EntityKind::Challenge, "armurier"};
    CHECK(itemOf(catalogue, challenge)["title"] == Cleaned + " [défi, EIG 5]");
    CHECK(entryOf(catalogue, challenge).fields.at("url")
          == "https://example.org/a%7Db%7Bc%5Cd%5Ee%22f%20g%0Ah%25_#%C3%A9");
    CHECK(printedBibTeX(entryOf(catalogue, challenge).fields.at("note"))
          == "Fiche challenge/armurier. " + Cleaned + '.');
    for (const Source &source : catalogue.sources()) {
        const BibTeXEntry entry = entryOf(catalogue, {EntityKind::Source, source.id});
        CHECK_FALSE(entry.fields.contains("url"));
    }
}

TEST_CASE("A record that does not exist, or exists as another kind, is named")
{
    for (const RecordRef &record :
         {RecordRef{EntityKind::Challenge, "no-such"}, RecordRef{EntityKind::Promotion, "basegun"},
          RecordRef{EntityKind::Programme, "other"}, RecordRef{EntityKind::Source, ""}}) {
        for (const CitationStyle style : Styles) {
            const auto text = citeRecords(realCatalogue(),
                                          {{EntityKind::Challenge, "basegun"}, record}, style,
                                          Language::French);
            REQUIRE_FALSE(text);
            CHECK(text.error().code == ErrorCode::UnknownRecord);
            CHECK(text.error().subject == addressOf(record));
        }
    }
}

TEST_CASE("A record asked for twice is cited once, and no record at all is an empty list")
{
    const RecordRef basegun{EntityKind::Challenge, "basegun"};
    for (const CitationStyle style : Styles) {
        const auto twice = citeRecords(realCatalogue(), {basegun, basegun}, style,
                                       Language::French);
        REQUIRE(twice);
        CHECK(*twice == cited(realCatalogue(), basegun, style));
        const auto none = citeRecords(realCatalogue(), {}, style, Language::French);
        REQUIRE(none);
        CHECK(*none == (style == CitationStyle::CslJson ? "[]\n" : ""));
    }
    CHECK(extensionOf(CitationStyle::Iso690) == "txt");
    CHECK(extensionOf(CitationStyle::BibTeX) == "bib");
    CHECK(extensionOf(CitationStyle::CslJson) == "json");
}

TEST_CASE("The reader of BibTeX refuses what BibTeX or LaTeX would stumble over")
{
    for (const char *file :
         {"@misc{a, title = {b}", "@misc{a, title = {b{}", "@misc{, title = {b}}",
          "@misc{a, title = b}", "@misc{a, t = {b}, t = {c}}", "x", "@misc{a, t = {b}} }",
          "@misc{a,}\n@misc{a,}"})
        CHECK_THROWS(readBibTeX(file));
    for (const char *field : {"a & b", "100%", "a_b", "a~b", "x^2", "$", "#", "\\", "\\b", "a\nb"})
        CHECK_THROWS(printedBibTeX(field));
    CHECK(printedBibTeX("{R\\&D} \\textbraceleft{}x") == "R&D {x");
}
