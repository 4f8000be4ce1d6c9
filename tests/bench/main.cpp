// SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
// SPDX-License-Identifier: MIT
#include "bench/documents.h"
#include "bench/fts_baseline.h"
#include "bench/measure.h"
#include "bench/synthetic.h"
#include "bundled/bundled_catalogue.h"
#include "core/catalogue/compile.h"
#include "core/catalogue/data_folder.h"
#include "core/search/search.h"
#include "models/facet_model.h"
#include "models/list_controller.h"
#include "models/record_table_model.h"

#include <exception>
#include <iostream>
#include <memory>
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

/// The list of challenges without its views: query, facets and both kinds of models.
class ListUnderTest
{
public:
    explicit ListUnderTest(const Catalogue &catalogue)
        : m_controller(SearchEngine(catalogue), EntityKind::Challenge, Language::French)
        , m_table(EntityKind::Challenge, catalogue, Language::French)
    {
        for (const Field field : m_controller.facetFields())
            m_facets.push_back(std::make_unique<FacetModel>(field, Language::French));
        QObject::connect(&m_controller, &ListController::resultChanged, &m_table,
                         [this] { update(); });
    }

    std::size_t type(const std::string &text)
    {
        m_controller.setSearchText(QString::fromStdString(text));
        return m_controller.result().hits.size();
    }

private:
    void update()
    {
        std::vector<std::size_t> rows;
        for (const Hit &hit : m_controller.result().hits)
            rows.push_back(hit.index);
        m_table.setRows(std::move(rows));
        for (const auto &facet : m_facets)
            facet->update(m_controller);
    }

    ListController m_controller;
    RecordTableModel m_table;
    std::vector<std::unique_ptr<FacetModel>> m_facets;
};

/// The same keystrokes for the list and for both baselines, three times.
void addKeystrokes(std::vector<Row> &rows, const std::string &what, const Catalogue &catalogue,
                   const Row &targets)
{
    ListUnderTest list(catalogue);
    FtsBaseline baseline(catalogue);
    const std::vector<std::string> typed = keystrokes();
    for (int run = 1; run <= 3; ++run) {
        std::size_t found = 0;
        std::size_t byBaseline = 0;
        Row row = targets;
        row.what = what + ", run " + std::to_string(run);
        row.times = measure(typed.size(), [&](std::size_t i) { found += list.type(typed[i]); });
        row.baselineName = "FTS5 + bitmaps";
        row.baseline = measure(typed.size(),
                               [&](std::size_t i) { byBaseline += baseline.runBitmaps(typed[i]); });
        rows.push_back(row);
        row.baselineName = "FTS5 bm25 + GROUP BY";
        row.baseline = measure(typed.size(),
                               [&](std::size_t i) { byBaseline += baseline.runGroupBy(typed[i]); });
        rows.push_back(row);
        if (found == 0 || byBaseline == 0)
            throw std::runtime_error("a search that finds nothing measures nothing");
    }
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

bool benchmark(const std::string &only)
{
    const auto asked = [&only](const char *name) { return only.empty() || only == name; };
    const auto opened = Catalogue::fromBytes(bundledCatalogue(), "bundled");
    if (!opened)
        throw std::runtime_error("the bundled catalogue could not be opened");
    std::vector<Row> rows;
    if (asked("catalogue")) {
        rows.push_back(openRow());
        rows.push_back(compileRow());
    }
    if (asked("documents"))
        addDocuments(rows, *opened);
    if (asked("keystroke")) {
        Row targets;
        targets.targetP99 = 8;
        addKeystrokes(rows, "keystroke, 131 challenges", *opened, targets);
        targets.targetP99 = 50;
        targets.targetRatio = 0.2;
        addKeystrokes(rows, "keystroke, 10 000", Catalogue(enlarged(dataFolder(), 10'000)),
                      targets);
    }
    if (rows.empty())
        throw std::runtime_error("./dev bench [catalogue|documents|keystroke]");
    return print(rows);
}

} // namespace
} // namespace eig::bench

int main(int argc, char **argv)
{
    try {
        return eig::bench::benchmark(argc > 1 ? argv[1] : "") ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
