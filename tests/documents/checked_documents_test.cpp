// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "documents/booklet.h"
#include "documents/pdf/checker.h"
#include "documents/pdf_probe.h"
#include "documents/real_catalogue.h"
#include "documents/sheet.h"
#include "support/catch.h"
#include "support/slowdown.h"

#include <algorithm>

using namespace eig;
using namespace eig::test;

TEST_CASE("Every record of four kinds has a sheet that goes against no clause, in both languages")
{
    SheetOptions options;
    options.language = GENERATE(Language::French, Language::English);
    const auto kind = GENERATE(EntityKind::Challenge, EntityKind::Promotion, EntityKind::Ministry,
                               EntityKind::Administration);
    const int mostPages = kind == EntityKind::Challenge ? 6 : 8;
    const std::vector<RecordRef> records = recordsOf(realCatalogue(), kind);
    REQUIRE(hasSheet(kind));
    // Under the sanitizers each fifth has to do.
    for (std::size_t i = 0; i < records.size(); i += Slowdown) {
        INFO(addressOf(records[i]));
        const auto pdf = composeSheet(realCatalogue(), records[i], options);
        REQUIRE(pdf);
        CHECK(pdf->pages <= mostPages);
        CHECK(reportOf(checkPdf(pdf->bytes)) == "");
    }
}

TEST_CASE("The booklet of the catalogue goes against no clause of the checker, in any order")
{
    BookletOptions options;
    options.language = GENERATE(Language::French, Language::English);
    options.order = GENERATE(from_range(testedOrders()));
    const auto booklet = composeBooklet(realCatalogue(), allChallenges(realCatalogue()), options);
    REQUIRE(booklet);
    REQUIRE(*booklet);
    CHECK(reportOf(checkPdf((**booklet).file.bytes)) == "");
}

namespace {

/// Of these texts, those that are lines of the page, each at its first place only; they leave the
/// list of those to be found.
std::vector<std::string> linesAmong(std::vector<std::string> &wanted, const std::string &page)
{
    std::vector<std::string> found;
    for (const std::string &line : linesOf(page)) {
        const auto place = std::find(wanted.begin(), wanted.end(), line);
        if (place == wanted.end())
            continue;
        found.push_back(line);
        wanted.erase(place);
    }
    return found;
}

bool isInOrder(const std::vector<std::string> &part, const std::vector<std::string> &whole)
{
    auto at = whole.begin();
    for (const std::string &one : part) {
        at = std::find(at, whole.end(), one);
        if (at == whole.end())
            return false;
        ++at;
    }
    return true;
}

struct Reading {
    const char *id;
    std::vector<std::string> headings; ///< of level 2
};

} // namespace

TEST_CASE("A sheet is read in one order by its structure and by the content of its pages")
{
    const Reading reading = GENERATE(
        Reading{"basegun",
                {"Le problème de départ", "Le défi", "Ce qui a été réalisé",
                 "Suites et réalisations", "Non documenté", "Équipe", "Mentors", "Sponsors",
                 "Défis liés", "Liens", "Sources"}},
        Reading{"open-justice",
                {"Le problème de départ", "Le défi", "Ce qui a été réalisé",
                 "Suites et réalisations", "Non documenté", "Équipe", "Mentors", "Défis liés",
                 "Liens", "Sources"}},
        Reading{"achadef",
                {"Le problème de départ", "Le défi", "Suites et réalisations", "Non documenté",
                 "Équipe", "Mentors", "Sources"}});
    const auto pdf = composeSheet(realCatalogue(), {EntityKind::Challenge, reading.id});
    REQUIRE(pdf);
    const PdfProbe probe(pdf->bytes);
    std::vector<std::string> expected{"H1 " + realCatalogue().challenge(reading.id)->name};
    std::vector<std::string> names{realCatalogue().challenge(reading.id)->name};
    for (const std::string &heading : reading.headings) {
        expected.push_back("H2 " + heading);
        names.push_back(heading);
    }
    CHECK(probe.headings() == expected);
    // A column that runs over pages is read to its end before the next one, so the two orders are
    // the same page by page.
    std::vector<std::string> left = names;
    for (int page = 1; page <= pdf->pages; ++page) {
        const std::string number = std::to_string(page);
        const std::string text = probe.run("pdftotext -raw -f " + number + " -l " + number, "-");
        CHECK(isInOrder(linesAmong(left, text), names));
    }
    CHECK(left.empty());
}
