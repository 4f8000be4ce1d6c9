// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/table_probe.h"
#include "documents/tables/writers.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <algorithm>
#include <expat.h>
#include <memory>
#include <regex>

using namespace eig;
using namespace eig::test;

namespace {

std::string tableOf(const Catalogue &catalogue, TableRequest request, TableFormat format)
{
    request.format = format;
    const auto table = composeTable(catalogue, request, "a");
    REQUIRE(table);
    return table->files.at(0).bytes;
}

/// The fragment closes what it opens; "<br>" is all it has that XML has not.
bool isWellFormed(const std::string &html)
{
    const std::string xml = std::regex_replace(html, std::regex("<br>"), "<br/>");
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate("UTF-8"),
                                                                         XML_ParserFree);
    return XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), 1) == XML_STATUS_OK;
}

std::size_t countOf(const std::string &text, const std::string &part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

/// Pipes that are not escaped.
std::size_t bars(const std::string &line)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\')
            ++i;
        else
            count += line[i] == '|' ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("an HTML table has a caption, headers with a scope and checked links")
{
    const Catalogue catalogue(sampleContent());
    TableRequest request;
    request.records = {"armurier"};
    request.columns = {"name", "website", "source_code"};
    request.method = {"Défis <choisis>", "x", 3};
    const std::string html = tableOf(catalogue, request, TableFormat::Html);
    CHECK(html.starts_with("<table lang=\"fr\">\n<caption>Défis &lt;choisis&gt; (1 sur 3). Essai, "
                           "édition du 24\u00A0novembre 2026, Licence Ouverte 2.0.</caption>"));
    CHECK(countOf(html, "<th scope=\"col\">") == 4);
    CHECK(countOf(html, "<th scope=\"row\">Armurier</th>") == 1);
    CHECK(html.find("<a href=\"https://example.org/code\">example.org/code</a>")
          != std::string::npos);
    CHECK(html.ends_with("</tbody>\n</table>\n"));
    CHECK(isWellFormed(html));
}

TEST_CASE("no text of a record becomes markup, a script or a link that was not checked")
{
    for (const std::string &text : hostileTexts()) {
        INFO(text);
        const Catalogue catalogue = catalogueSaying(text);
        TableRequest request;
        request.records = {"armurier", "oeuvres", "journaux"};
        request.method.sentence = text;
        const std::string html = tableOf(catalogue, request, TableFormat::Html);
        CHECK(isWellFormed(html));
        CHECK(countOf(html, "<script") == 0);
        CHECK(countOf(html, "href=\"javascript") == 0);
        CHECK(countOf(html, "onclick=\"") == 0);
        CHECK(countOf(html, "</tr>") == 4);
        const std::string markdown = tableOf(catalogue, request, TableFormat::Markdown);
        CHECK(countOf(markdown, "<script") == 0);
        CHECK(countOf(markdown, "](javascript") == countOf(markdown, "\\](javascript"));
        std::vector<std::string> lines;
        for (std::size_t from = 0; from < markdown.size();) {
            const std::size_t end = markdown.find('\n', from);
            lines.push_back(markdown.substr(from, end - from));
            from = end + 1;
        }
        REQUIRE(lines.size() == 7); // header, rule, three rows, blank, caption
        for (std::size_t i = 0; i < 5; ++i)
            CHECK(bars(lines[i]) == tableColumns(EntityKind::Challenge).size() + 1);
    }
}

TEST_CASE("Markdown shows a text as it is")
{
    using tables::markdownText;
    CHECK(markdownText("a|b*c_d`e\\f[g]<h>&") == "a\\|b\\*c\\_d\\`e\\\\f\\[g\\]&lt;h&gt;&amp;");
    CHECK(markdownText("one\ntwo\tthree") == "one two three");
    CHECK(markdownText("\u202Eabc\x1B") == "abc");
}

TEST_CASE("every list of the catalogue is sound HTML, and Markdown of as many lines as records")
{
    for (const EntityKind kind : tableKinds()) {
        const auto request = wholeTable(dataCatalogue(), kind, {}, Language::English);
        CHECK(isWellFormed(tableOf(dataCatalogue(), request, TableFormat::Html)));
        const std::string markdown = tableOf(dataCatalogue(), request, TableFormat::Markdown);
        CHECK(countOf(markdown, "\n") == request.records.size() + 4);
    }
}
