// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/tables/table_probe.h"

#include "core/catalogue/data_folder.h"
#include "core/catalogue/problem.h"
#include "support/catch.h"
#include "support/sample_content.h"

#include <clocale>

namespace eig::test {
namespace {

template<typename T> void addIds(std::vector<Id> &ids, const std::vector<T> &records)
{
    for (const T &record : records)
        ids.push_back(record.id);
}

} // namespace

const std::vector<EntityKind> &tableKinds()
{
    using enum EntityKind;
    static const std::vector<EntityKind> kinds{
        Challenge, Promotion, Ministry, Administration,   Person,   Outcome,
        Source,    Milestone, Partner,  SiblingProgramme, Programme};
    return kinds;
}

const Catalogue &dataCatalogue()
{
    static const Catalogue catalogue = [] {
        Problems problems;
        CatalogueContent content = readDataFolder(EIG_SOURCE_DIR "/data/catalogue", problems);
        REQUIRE(problems.isEmpty());
        return Catalogue(std::move(content));
    }();
    return catalogue;
}

TableRequest wholeTable(const Catalogue &catalogue, EntityKind kind, TableFormat format,
                        Language language)
{
    TableRequest request;
    request.kind = kind;
    request.format = format;
    request.language = language;
    switch (kind) {
    case EntityKind::Challenge: addIds(request.records, catalogue.challenges()); break;
    case EntityKind::Promotion: addIds(request.records, catalogue.promotions()); break;
    case EntityKind::Ministry: addIds(request.records, catalogue.ministries()); break;
    case EntityKind::Administration: addIds(request.records, catalogue.administrations()); break;
    case EntityKind::Person: addIds(request.records, catalogue.people()); break;
    case EntityKind::Outcome: addIds(request.records, catalogue.outcomes()); break;
    case EntityKind::Source: addIds(request.records, catalogue.sources()); break;
    case EntityKind::Milestone: addIds(request.records, catalogue.programme().milestones); break;
    case EntityKind::Partner: addIds(request.records, catalogue.programme().partners); break;
    case EntityKind::SiblingProgramme:
        addIds(request.records, catalogue.programme().siblings);
        break;
    case EntityKind::Programme: request.records = {"eig"}; break;
    }
    request.method = {"Une phrase", "", request.records.size()};
    return request;
}

Catalogue catalogueSaying(const std::string &text)
{
    CatalogueContent content = sampleContent();
    content.edition.attribution = text;
    Challenge &challenge = content.challenges.front();
    challenge.name = text;
    challenge.aliases = {text, text};
    challenge.tagline = text;
    challenge.problem = text;
    challenge.place.town = text;
    challenge.links = {{LinkKind::Official, text}, {LinkKind::Website, "https://example.org/a"}};
    challenge.status->url = text;
    return Catalogue(std::move(content));
}

const std::vector<std::string> &hostileTexts()
{
    static const std::vector<std::string> texts{
        "=1+1",
        "+33 1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r\n=1",
        " =HYPERLINK(\"http://x.example\")",
        "\u00A0\u202F\u3000=1",
        "\u200B=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201",
        std::string("\0=1", 3),
        "a,b;c\td|e \"f\" 'g'",
        "line\nbreak\r\nand\rmore",
        "\"",
        "\"\"",
        "'",
        "<script>alert(1)</script> & <td></td>",
        "]]> <!-- --> </table> <?xml?>",
        "a | b \\| `c` *d* _e_ [f](javascript:alert(1)) ~~g~~",
        "javascript:alert(1)",
        "https://example.org/\"onclick=\"alert(1)",
        "https://example.org/a)b(c|d'e",
        "_x000D_ _x0041_",
        std::string("\x01\x02\x1B[31m\x7F", 8),
        "\uFFFE\uFFFF\uFFFD",
        std::string("\xC3\x28 \xED\xA0\x80 \xFF"),
        "\u202Etxet\u202C \U0001F680 日本語 \u0645\u0631\u062D\u0628\u0627",
        "01",
        "1,5",
        "2021-03",
    };
    return texts;
}

std::vector<std::vector<std::string>> readCsv(std::string_view text, char separator)
{
    std::vector<std::vector<std::string>> lines(1, std::vector<std::string>(1));
    bool isQuoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string &cell = lines.back().back();
        const char c = text[i];
        if (isQuoted && c == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (isQuoted && c == '"') {
            isQuoted = false;
            const char next = i + 1 < text.size() ? text[i + 1] : '\0';
            REQUIRE((next == separator || next == '\r'));
        } else if (isQuoted) {
            cell += c;
        } else if (c == '"') {
            REQUIRE(cell.empty());
            isQuoted = true;
        } else if (c == separator) {
            lines.back().emplace_back();
        } else if (c == '\r') {
            REQUIRE(text.substr(i, 2) == "\r\n");
            ++i;
            lines.emplace_back(1);
        } else {
            if (c == '\n') // no assertion for each character: there are millions
                FAIL("a line break outside quotes");
            cell += c;
        }
    }
    REQUIRE_FALSE(isQuoted);
    REQUIRE(lines.back() == std::vector<std::string>{""}); // the last line ends as the others
    lines.pop_back();
    return lines;
}

InLocale::InLocale(const char *name) : m_before(std::setlocale(LC_ALL, nullptr))
{
    INFO("locale " << name);
    REQUIRE(std::setlocale(LC_ALL, name) != nullptr);
}

InLocale::~InLocale() { std::setlocale(LC_ALL, m_before.c_str()); }

} // namespace eig::test
