// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/fts_baseline.h"
#include "bench/measure.h"
#include "bench/synthetic.h"
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/compile.h"
#include "core/catalogue/data_folder.h"
#include "core/search/search.h"
#include "documents/sheet.h"

#include <exception>
#include <iostream>
#include <stdexcept>

namespace eig::bench {
namespace {

/// What a reader types, keystroke by keystroke.
std::vector<std::string> keystrokes()
{
    std::vector<std::string> all;
    for (const std::string phrase : {"arme photo", "pseudonymisation", "agriculture biologique",
                                     "pompiers", "données de santé", "l'Etat", "oeuvre",
                                     "open justice", "fraude fiscale", "cour des comptes"}) {
        for (std::size_t length = 1; length <= phrase.size(); ++length)
            all.push_back(phrase.substr(0, length));
    }
    return all;
}

Row keystrokeRow(const std::string &what, const Catalogue &catalogue, double targetMs)
{
    const SearchEngine engine(catalogue);
    FtsBaseline baseline(catalogue);
    const std::vector<std::string> typed = keystrokes();
    std::size_t found = 0;
    Row row{what, {}, 0, targetMs, {}, "FTS5 bm25 + GROUP BY", 0};
    row.times = measure(typed.size(), [&](std::size_t i) {
        found += engine.run(EntityKind::Challenge, parseQuery(typed[i]).query).hits.size();
    });
    std::size_t foundByBaseline = 0;
    row.baseline = measure(typed.size(),
                           [&](std::size_t i) { foundByBaseline += baseline.run(typed[i]); });
    if (found == 0 || foundByBaseline == 0)
        throw std::runtime_error("a search that finds nothing measures nothing");
    return row;
}

CatalogueContent dataFolder()
{
    Problems problems;
    CatalogueContent content = readDataFolder(EIG_SOURCE_DIR "/data/catalogue", problems);
    if (!problems.isEmpty())
        throw std::runtime_error("data/catalogue has errors: eig check tells them");
    return content;
}

Row compileRow()
{
    Row row{"compile data/catalogue", {}, 500, 0, {}, {}, 0};
    row.times = measure(10, [](std::size_t) {
        if (!catalogueImage(dataFolder()))
            throw std::runtime_error("the catalogue could not be compiled");
    });
    return row;
}

Row openRow()
{
    Row row{"open the bundled catalogue", {}, 0, 0, {}, {}, 0};
    row.times = measure(50, [](std::size_t) {
        if (!Catalogue::fromBytes(bundledCatalogue(), "bundled"))
            throw std::runtime_error("the bundled catalogue could not be opened");
    });
    return row;
}

Row sheetRow(const Catalogue &catalogue)
{
    Row row{"one sheet", {}, 25, 0, {}, {}, 0};
    row.times = measure(catalogue.challenges().size(), [&](std::size_t i) {
        if (!composeChallengeSheet(catalogue, catalogue.challenges()[i]))
            throw std::runtime_error("a sheet could not be composed");
    });
    return row;
}

bool benchmark()
{
    const auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    if (!opened)
        throw std::runtime_error("the bundled catalogue could not be opened");
    const Catalogue large(enlarged(dataFolder(), 10'000));
    std::vector<Row> rows{openRow(), compileRow(), sheetRow(*opened)};
    rows.push_back(keystrokeRow("keystroke, 131 challenges", *opened, 8));
    rows.push_back(keystrokeRow("keystroke, 10 000 challenges", large, 50));
    rows.back().targetRatio = 0.2;
    return print(rows);
}

} // namespace
} // namespace eig::bench

int main()
{
    try {
        return eig::bench::benchmark() ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
